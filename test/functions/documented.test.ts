/** Every example in a comment and every published figure, evaluated as a formula in the workbench, with blank cells as on the desktop and as on the web. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import metadata from "../../assets/functions.json";
import { evaluate } from "../../src/app/cli/evaluate";
import { isPublished, publishedCases } from "./published";

jest.setTimeout(60_000);

const folder = join(__dirname, "../../src/functions");
const lines = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"));
const examples = lines
  .flatMap((line) => /^ \* @example (=.+) => (.+)$/.exec(line)?.slice(1, 3) ?? [])
  .reduce<[string, string][]>(
    (pairs, text, index, all) => (index % 2 ? pairs : [...pairs, [text, all[index + 1]!]]),
    [],
  );

const errors = lines.flatMap((line) => {
  const [, formula, code, sentence] = /^ \* @error (=.+?) => (#\S+) (.+)$/.exec(line) ?? [];
  return formula === undefined ? [] : [{ formula, code, sentence }];
});

test("every function has an example and an error", () => {
  for (const { id } of metadata.functions) {
    expect(examples.some(([formula]) => formula.includes(`AIE.${id}(`))).toBe(true);
    expect(errors.some(({ formula }) => formula.includes(`AIE.${id}(`))).toBe(true);
  }
});

describe.each(["zero", "null"] as const)("with blank cells as %s", (blank) => {
  test("every documented error comes with its sentence", async () => {
    const given = await evaluate(
      errors.map(({ formula }) => formula),
      blank,
    );
    expect(given.map((one) => ("error" in one ? one.error : one.value))).toEqual(
      errors.map(({ code, sentence }) => ({ code, message: sentence })),
    );
  });

  test("every example is true", async () => {
    const given = await evaluate(
      examples.map(([formula]) => formula),
      blank,
    );
    const stated = await evaluate(
      examples.map(([, result]) => `=${result}`),
      blank,
    );
    expect(given.map((one) => ("value" in one ? one.value : one.error))).toEqual(
      stated.map((one) => ("value" in one ? one.value : one.error)),
    );
  });

  test("every published figure is reproduced", async () => {
    const results = await evaluate(
      publishedCases.map(({ formula }) => formula),
      blank,
    );
    results.forEach((result, index) => {
      const published = publishedCases[index]!;
      const shown = "value" in result ? result.value : result.error;
      expect([published, shown, isPublished(published, shown)]).toEqual([published, shown, true]);
    });
  });
});
