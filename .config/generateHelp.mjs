// assets/help, a page per chapter in English and Chinese: what "Help on this function" opens. From the metadata and the @examples.
import { createRequire } from "node:module";
import { escape, worked } from "./helpExample.mjs";
import { commentsOf } from "./functionComments.mjs";
import { guideWords } from "./helpGuideWords.mjs";
import { keyWords } from "./helpKeyWords.mjs";
import { page } from "./helpPage.mjs";
import { words } from "./helpWords.mjs";
import { twinSection } from "./helpTwin.mjs";

const require = createRequire(import.meta.url);
require("./typescriptInNode.cjs");
const { chineseError } = require("../src/pane/texts/functionErrors.zh-CN.ts");

/** The pages by path, from both metadata files and the Chinese texts as objects. */
export function generateHelp(english, chinese, chineseTexts) {
  return {
    ...pages(words.en, english.functions, () => undefined),
    ...pages(words["zh-CN"], chinese.functions, (id) => chineseTexts[id]),
  };
}

function pages(text, functions, translationOf) {
  const byChapter = groupByChapter(functions);
  const chapterPages = [...byChapter].map(([chapter, members]) => [
    `${text.folder}${chapter}.html`,
    page(
      text,
      `${chapter}.html`,
      titleOf(text, chapter),
      [
        contentsOf(text, members),
        ...members.map((member) => article(text, chapter, member, translationOf(member.id))),
      ].join("\n"),
    ),
  ]);
  const contents = [...byChapter].map(
    ([chapter, members]) =>
      `<h2><a href="${chapter}.html">${escape(titleOf(text, chapter))}</a></h2>\n<ul class="functions">\n${members
        .map(({ id, description }) => `<li><a href="${chapter}.html#${id}">AIE.${id}</a> ${escape(description)}</li>`)
        .join("\n")}\n</ul>`,
  );
  return {
    [`${text.folder}index.html`]: page(
      text,
      "index.html",
      text.help,
      [
        searchBox(text),
        '<div id="help-contents">',
        guides(text),
        claimsOf(text),
        ...contents,
        blanksOf(text),
        topicOf("keyboard", keyWords.texts[text.lang]),
        ...["reviewers", "commandLine", "workbench"].map((topic) => topicOf(topic, text[topic])),
        "</div>",
        searchScript(text),
      ].join("\n"),
    ),
    ...Object.fromEntries(chapterPages),
  };
}

/** The list that it fills stands in place of the contents. */
function searchBox({ search }) {
  return [
    `<form role="search"><label for="help-search">${search.label}</label> <input id="help-search" type="search" autocomplete="off"></form>`,
    `<p id="help-status" role="status" data-found="${search.found}" data-none="${search.none}"></p>`,
    '<ul id="help-found"></ul>',
  ].join("\n");
}

function searchScript({ folder }) {
  const up = folder.endsWith("zh-CN/") ? "../" : "";
  return `<script src="${up}search.js"></script>`;
}

/** The way around, before the functions. */
function guides({ lang, guides: title }) {
  const items = Object.entries(guideWords[lang]).map(
    ([name, guide]) => `<li><a href="${name}.html">${escape(guide.title)}</a> ${escape(guide.summary)}</li>`,
  );
  return `<h2>${title}</h2>\n<ul class="functions">\n${items.join("\n")}\n</ul>`;
}

/** Beside the functions: what the models make of what is published. */
function claimsOf({ claims }) {
  return `<p><a href="claims.html">${claims.title}</a>: ${claims.summary}</p>`;
}

/** A page beside the functions. */
function topicOf(name, { title, summary }) {
  return `<h2><a href="${name}.html">${title}</a></h2>\n<p>${summary}</p>`;
}

function blanksOf(text) {
  return `<h2>${text.blanks}</h2>\n${text.blanksMeaning.map((paragraph) => `<p>${escape(paragraph)}</p>`).join("\n")}`;
}

function contentsOf(text, members) {
  return `<nav class="contents" aria-label="${text.onThisPage}">${members
    .map(({ id }) => `<a href="#${id}">${id}</a>`)
    .join(" ")}</nav>`;
}

function groupByChapter(functions) {
  const groups = new Map();
  for (const one of functions) groups.set(chapterOf(one), [...(groups.get(chapterOf(one)) ?? []), one]);
  return groups;
}

function chapterOf({ id, helpUrl }) {
  const [, chapter, anchor] = /\/(\w+)\.html#(\w+)$/.exec(helpUrl ?? "") ?? [];
  if (anchor !== id) throw new Error(`${id} needs a @helpurl that ends in its chapter and "#${id}"; got ${helpUrl}`);
  return chapter;
}

function titleOf(text, chapter) {
  const title = text.chapters[chapter];
  if (title === undefined) throw new Error(`generateHelp.mjs needs a title in ${text.lang} for the chapter ${chapter}`);
  return title;
}

function article(text, chapter, { id, description, parameters }, translation) {
  const signature = parameters.map(({ name, optional, repeating }) =>
    repeating ? `${name}...` : optional ? `[${name}]` : name,
  );
  const rows = parameters.map(
    ({ name, description: meaning, optional, repeating }) =>
      `<tr><th scope="row">${name}</th><td>${escape(meaning)}${repeating ? ` (${text.repeating})` : optional ? ` (${text.optional})` : ""}</td></tr>`,
  );
  const { returns, method, examples, errors } = commentsOf(chapter, id);
  const paragraphs = translation === undefined ? method : [needed(translation.method, `${id} method`)];
  const result = translation === undefined ? returns : needed(translation.returns, `${id} returns`);
  return `<article id="${id}">
<h2>AIE.${id}</h2>
<p class="lead">${escape(description)}</p>
<p><code class="signature">=AIE.${id}(${escape(signature.join(", "))})</code></p>
<table class="arguments">
<tr><th scope="col">${text.argument}</th><th scope="col">${text.meaning}</th></tr>
${rows.join("\n")}
<tr><th scope="row" class="result">${text.result}</th><td>${escape(result)}</td></tr>
</table>
<h3>${examples.length > 1 ? text.examples : text.example}</h3>
${examples.map((example) => worked(text, parameters, example)).join("\n")}
<h3>${text.method}</h3>
${paragraphs.map((paragraph) => `<p>${prose(paragraph)}</p>`).join("\n")}
${twinSection(text, id, examples[0][0])}
<h3>${text.errors}</h3>
<p>${escape(text.errorsIntroduction)}</p>
<div class="wide"><table class="errors">
<tr><th scope="col">${text.formula}</th><th scope="col">${text.shown}</th></tr>
${errors
  .map(
    ([formula, code, sentence]) =>
      `<tr><td><code>${escape(formula)}</code></td><td><strong>${code}</strong> ${escape(translation === undefined ? sentence : chineseError(sentence))}</td></tr>`,
  )
  .join("\n")}
</table></div>
</article>`;
}

function needed(found, place) {
  if (typeof found === "string" && found !== "") return found;
  throw new Error(`zh-CN.json needs a text for ${place}`);
}

/** `names` of arguments as code. */
function prose(text) {
  return escape(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
