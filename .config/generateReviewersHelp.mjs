// assets/help/reviewers.html in English and Chinese: how a workbook is handed over, and the definition of the seal with a worked example.
import { createRequire } from "node:module";
import { escape } from "./helpExample.mjs";
import { page } from "./helpPage.mjs";
import { reviewerWords } from "./helpReviewerWords.mjs";
import { words } from "./helpWords.mjs";

/** The pages by path. */
export function generateReviewersHelp() {
  const example = workedSeal();
  return Object.fromEntries(
    [words.en, words["zh-CN"]].map((text) => [
      `${text.folder}reviewers.html`,
      page(text, "reviewers.html", text.reviewers.title, body(reviewerWords[text.lang], example)),
    ]),
  );
}

/** A price, a volume, their product and a name for the price, sealed by the add-in's own code. */
function workedSeal() {
  const require = createRequire(import.meta.url);
  require("./typescriptInNode.cjs");
  const { canonicalText, sealedLines } = require("../src/audit/signoff/sealedCells.ts");
  const { wholeWorkbook } = require("../src/audit/signoff/sealedScope.ts");
  const { sha256 } = require("../src/audit/signoff/sha256.ts");
  const { placeKey } = require("../src/audit/snapshot/workbookSnapshot.ts");
  const rows = [
    ["Price", 0.1, ""],
    ["Volume", 20, ""],
    ["Revenue", 2, "= Price * b2"],
  ];
  const cells = new Map(
    rows.flatMap(([label, value, formula], row) => [
      [placeKey(row, 0), { value: label, text: label, formula: "", isError: false, isDate: false }],
      [placeKey(row, 1), { value, text: String(value), formula, isError: false, isDate: false }],
    ]),
  );
  const sheet = { name: "Output", cells, rowCount: 3, columnCount: 2, spills: [] };
  const names = [{ name: "Price", sheet: null, formula: "=Output!$B$1" }];
  const text = canonicalText(sealedLines({ sheets: [sheet], tables: [], names, isCutShort: false }, wholeWorkbook));
  const command = `printf '${text.replaceAll("\t", "\\t").replaceAll("\n", "\\n")}' | sha256sum`;
  return { rows, text: text.replaceAll("\t", "⇥").replaceAll("\n", "↵\n"), seal: sha256(text), command };
}

function body(text, { rows, text: canonical, seal, command }) {
  const paragraphs = (list) => list.map((one) => `<p>${escape(one)}</p>`).join("\n");
  const items = (list) => `<ul>\n${list.map((one) => `<li>${escape(one)}</li>`).join("\n")}\n</ul>`;
  const [cellHeader, ...rowsOf] = [
    ["", "A", "B"],
    ...rows.map(([label, value, formula], row) => [row + 1, label, formula || value]),
  ];
  const sections = text.sections.map(
    ({ title, paragraphs: told, points = [] }) =>
      `<h2>${escape(title)}</h2>\n${paragraphs(told)}${points.length === 0 ? "" : `\n${items(points)}`}`,
  );
  const { seal: sealed } = text;
  return [
    paragraphs(text.introduction),
    ...sections,
    `<h2 id="seal">${escape(sealed.title)}</h2>`,
    paragraphs(sealed.paragraphs),
    `<table>\n<tr><th scope="col">${escape(sealed.kind)}</th><th scope="col">${escape(sealed.content)}</th></tr>`,
    ...Object.entries(sealed.kinds).map(
      ([kind, meaning]) => `<tr><th scope="row"><code>${kind}</code></th><td>${escape(meaning)}</td></tr>`,
    ),
    "</table>",
    items(sealed.rules),
    `<h3>${escape(sealed.example)}</h3>`,
    `<table>\n<tr>${cellHeader.map((one) => `<th scope="col">${one}</th>`).join("")}</tr>`,
    ...rowsOf.map(
      ([row, ...cells]) =>
        `<tr><th scope="row">${row}</th>${cells.map((one) => `<td>${escape(String(one))}</td>`).join("")}</tr>`,
    ),
    "</table>",
    paragraphs([sealed.exampleText]),
    `<pre tabindex="0">${escape(canonical)}</pre>`,
    `<p>SHA-256: <code>${seal}</code></p>`,
    paragraphs([sealed.check]),
    `<pre tabindex="0">${escape(command)}</pre>`,
  ].join("\n");
}
