/** The formulas in the comments of the functions: examples with their results, and those that end in an error. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../src/functions");
const lines = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"));

export const examples = lines.flatMap((line): [formula: string, result: string][] => {
  const [, formula, result] = /^ \* @example (=.+) => (.+)$/.exec(line) ?? [];
  return formula === undefined || result === undefined ? [] : [[formula, result]];
});

export const errors = lines.flatMap((line) => {
  const [, formula, code, sentence] = /^ \* @error (=.+?) => (#\S+) (.+)$/.exec(line) ?? [];
  return formula === undefined ? [] : [{ formula, code, sentence }];
});
