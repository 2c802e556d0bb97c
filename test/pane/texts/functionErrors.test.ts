/** Every sentence that a function can say of its arguments has Chinese words. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chineseError } from "../../../src/pane/texts/functionErrors.zh-CN";
import { errors } from "../../functions/documentedFormulas";

const engine = join(__dirname, "../../../src/engine");
const source = readdirSync(engine, { recursive: true, encoding: "utf8" })
  // Reasons of grades are read back by the review and stay as they are.
  .filter((file) => file.endsWith(".ts") && !file.startsWith("evidence"))
  .map((file) => readFileSync(join(engine, file), "utf8"))
  .join("\n");
/** As they stand in the calls that refuse an argument. */
const requirements = [
  ...source.matchAll(/equirement(?::| =) "([^"]+)"/g),
  ...source.matchAll(/(?:needs|outside)\(\s*"?\w+"?,\s*"([^"]+)"/g),
  ...source.matchAll(/\.(?:number|text|refusal|label|name)\(\w+, "([a-z][^"]+ [^"]+|numbers)"/g),
].map(([, requirement = ""]) => requirement);

test.each(errors.map(({ sentence = "" }) => sentence))("%s", (sentence) => {
  const words = chineseError(sentence);
  expect(words).toMatch(/应/);
  // What stays in Latin letters are names of arguments and the words and figures that came, all of them in the sentence.
  for (const word of words.match(/[A-Za-z_]+/g) ?? []) expect(sentence).toContain(word);
  expect(words).not.toMatch(/\b(needs|got|in|row|column|like|blank|with|every|at|of)\b/);
});

test("what an argument needs has words wherever the engine says it", () => {
  expect(requirements.length).toBeGreaterThan(50);
  const said = (requirement: string) => chineseError(`values needs ${requirement}; got 1`);
  expect([...new Set(requirements)].filter((requirement) => !/[应须]/.test(said(requirement)))).toEqual([]);
});

test("the parts of a sentence keep their places", () => {
  expect(chineseError('amounts needs numbers; got "sixty" in row 2')).toBe('amounts 应为数字；第 2 行实为 "sixty"');
  expect(chineseError('grades needs grades A, B, C, J; got "K" in row 2 of argument 3')).toBe(
    'grades 应为等级 A 至 J；第 3 个参数的第 2 行实为 "K"',
  );
  expect(chineseError("names needs one cell; got 2 rows by 1 columns")).toBe("names 应为一个单元格；实为 2 行 1 列");
  expect(chineseError("The register is not there.")).toBe("The register is not there.");
});
