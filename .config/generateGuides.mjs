// assets/help: guides beside the functions, in English and Chinese.
import { createRequire } from "node:module";
import { escape } from "./helpExample.mjs";
import { guideWords } from "./helpGuideWords.mjs";
import { page } from "./helpPage.mjs";
import { words } from "./helpWords.mjs";

export const guideNames = Object.keys(guideWords.en);

/** The pages by path. */
export function generateGuides() {
  const require = createRequire(import.meta.url);
  require("./typescriptInNode.cjs");
  const { englishGrades } = require("../src/pane/texts/gradeTexts.en.ts");
  const { chineseGrades } = require("../src/pane/texts/gradeTexts.zh-CN.ts");
  const { assumedRanges } = require("../src/audit/scenarios/gradeRanges.ts");
  const grades = { en: englishGrades, "zh-CN": chineseGrades };
  return Object.fromEntries(
    [words.en, words["zh-CN"]].flatMap((text) =>
      Object.entries(guideWords[text.lang]).map(([name, guide]) => [
        `${text.folder}${name}.html`,
        page(text, `${name}.html`, guide.title, body(guide, scaleFor(name, guide, grades[text.lang], assumedRanges))),
      ]),
    ),
  );
}

function body({ summary, sections }, scale) {
  return [
    `<p class="lead">${escape(summary)}</p>`,
    scale,
    ...sections.map(({ title, paragraphs = [], steps = [], points = [] }) =>
      [
        `<h2>${escape(title)}</h2>`,
        ...paragraphs.map((one) => `<p>${escape(one)}</p>`),
        list("ol", steps),
        list("ul", points),
      ]
        .filter(Boolean)
        .join("\n"),
    ),
  ]
    .filter(Boolean)
    .join("\n");
}

function list(tag, items) {
  if (items.length === 0) return "";
  return `<${tag}>\n${items.map((one) => `<li>${escape(one)}</li>`).join("\n")}\n</${tag}>`;
}

/** The scale of grades on the page that explains it, in the words of the pane, with the range of a tornado. */
function scaleFor(name, { columns }, { definitions, examples }, ranges) {
  if (name !== "grades") return "";
  const rows = Object.entries(definitions).map(
    ([letter, meaning]) =>
      `<tr><th scope="row">${letter}</th><td>${escape(meaning)}</td><td>${escape(examples[letter])}</td><td>±${Math.round(ranges[letter] * 100)}%</td></tr>`,
  );
  const head = columns.map((one) => `<th scope="col">${escape(one)}</th>`).join("");
  return `<div class="wide"><table>\n<tr>${head}</tr>\n${rows.join("\n")}\n</table></div>`;
}
