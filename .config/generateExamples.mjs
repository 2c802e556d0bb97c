// assets/examples.json, a formula per function for the task pane: the first @example of its comment. functions.json has no room for one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import prettier from "prettier";
import { chapters } from "./generateFunctions.mjs";
import { root } from "./install.mjs";

/** The file by path; throws where a function has no example. */
export async function generateExamples() {
  const examples = chapters.flatMap((chapter) =>
    examplesOf(readFileSync(join(root, "src/functions", `${chapter}.ts`), "utf8")),
  );
  return {
    "assets/examples.json": await prettier.format(JSON.stringify(Object.fromEntries(examples)), {
      parser: "json",
      printWidth: 120,
    }),
  };
}

function examplesOf(source) {
  return [...source.matchAll(/\/\*\*(?:(?!\*\/)[^])*?@customfunction\s+(\w+)((?:(?!\*\/)[^])*)\*\//g)].map(
    ([, id, rest]) => {
      const formula = /@example\s+(=.*?)\s+=>/.exec(rest)?.[1];
      if (formula === undefined) throw new Error(`${id} needs an @example like "=AIE.${id}(...) => result"; got none`);
      return [id, formula];
    },
  );
}
