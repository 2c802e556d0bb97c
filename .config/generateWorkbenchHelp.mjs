// assets/help/workbench.html in English and Chinese: what the workbench does not do, from its list of differences.
import { createRequire } from "node:module";
import { escape } from "./helpExample.mjs";
import { page } from "./helpPage.mjs";
import { words } from "./helpWords.mjs";

/** The pages by path. */
export function generateWorkbenchHelp() {
  const require = createRequire(import.meta.url);
  require("./typescriptInNode.cjs");
  const { hostDifferences } = require("../src/workbench/differences.ts");
  return Object.fromEntries(
    [words.en, words["zh-CN"]].map((text) => [
      `${text.folder}workbench.html`,
      page(text, "workbench.html", text.workbench.title, body(text, hostDifferences)),
    ]),
  );
}

function body(text, topics) {
  const topicsOf = topics.map(
    ({ title, differences }) =>
      `<h2>${escape(title[text.lang])}</h2>\n<ul>\n${differences
        .map((difference) => `<li>${escape(difference[text.lang])}</li>`)
        .join("\n")}\n</ul>`,
  );
  return [...text.workbench.introduction.map((paragraph) => `<p>${escape(paragraph)}</p>`), ...topicsOf].join("\n");
}
