/** Every example in a comment and every published figure, evaluated as a formula in the workbench, with blank cells as on the desktop and as on the web. */
import metadata from "../../assets/functions.json";
import { evaluate } from "../../src/app/cli/evaluate";
import { errors, examples } from "./documentedFormulas";
import { isPublished, publishedCases } from "./published";

jest.setTimeout(60_000);

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
