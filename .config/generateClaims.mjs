// assets/help/claims.html in English and Chinese: every printed figure of the ledger of claims, and what the models make of it.
import { createRequire } from "node:module";
import { escape } from "./helpExample.mjs";
import { page } from "./helpPage.mjs";
import { words } from "./helpWords.mjs";

/** The pages by path. */
export function generateClaims() {
  const require = createRequire(import.meta.url);
  require("./typescriptInNode.cjs");
  const { claimHomes, claimStatuses } = require("../src/models/claimHomes.ts");
  const { documents } = require("../src/models/claims/documents.ts");
  const homes = claimHomes();
  return Object.fromEntries(
    [words.en, words["zh-CN"]].map((text) => [
      `${text.folder}claims.html`,
      page(text, "claims.html", text.claims.title, body(text, homes, claimStatuses, documents)),
    ]),
  );
}

function body(text, homes, statuses, documents) {
  const { claims } = text;
  const keys = Object.keys(documents).filter((key) => homes.some(({ claim }) => claim.document === key));
  const counts = statuses.map(
    (status) =>
      `<tr><th scope="row">${claims.status[status]}</th><td class="number">${homes.filter((home) => home.status === status).length}</td><td>${claims.meaning[status]}</td></tr>`,
  );
  return [
    ...claims.introduction.map((paragraph) => `<p>${escape(paragraph)}</p>`),
    `<table class="errors">\n<tr><th scope="col">${claims.columns.status}</th><th scope="col" class="number">${claims.columns.count}</th><th scope="col">${text.meaning}</th></tr>\n${counts.join("\n")}\n</table>`,
    `<nav class="contents" aria-label="${text.onThisPage}">${keys.map((key) => `<a href="#${key}">${escape(documents[key].title)}</a>`).join(" ")}</nav>`,
    ...keys.map((key) => ofDocument(text, key, documents[key], homes)),
  ].join("\n");
}

function ofDocument(text, key, { title, publisher, published, note }, homes) {
  const { columns } = text.claims;
  const heads = [columns.claim, columns.figure, columns.printed, columns.place, columns.status, columns.models];
  const cited = [publisher, published, note].filter((part) => part !== "").join(", ");
  const rows = homes.filter(({ claim }) => claim.document === key).map((home) => row(text, home));
  return `<article id="${key}">
<h2>${escape(title)}</h2>
<p>${escape(cited)}</p>
<div class="wide"><table class="errors">
<tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr>
${rows.join("\n")}
</table></div>
</article>`;
}

function row(text, { claim, status, models, reasons }) {
  const { id, company, figure, locator } = claim;
  const homes = models.map((title) => escape(title[text.lang])).join("; ");
  const why = reasons.length === 0 ? "" : `<br><span lang="en">${escape(reasons.join(" "))}</span>`;
  return (
    `<tr><th scope="row">${id}</th><td lang="en">${escape(company)}: ${escape(figure)}</td><td lang="en">${escape(printed(claim))}</td>` +
    `<td lang="en">${escape(locator)}</td><td>${text.claims.status[status]}</td><td>${homes}${why}</td></tr>`
  );
}

/** As the document has it, a slip included. */
function printed({ value, high, unit, isAbout, bound }) {
  if (value === null) return "";
  const range = high === undefined ? String(value) : `${value} to ${high}`;
  return [isAbout ? "about" : "", bound ?? "", range, unit].filter((part) => part !== "").join(" ");
}
