// assets/help, a page per chapter in English and Chinese: what "Help on this function" opens. From the metadata and the @examples.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

const words = {
  en: {
    lang: "en",
    folder: "assets/help/",
    product: "AI Economy for Excel",
    functions: "Functions",
    argument: "Argument",
    meaning: "What it is",
    optional: "may be left out",
    repeating: "may be repeated",
    examples: "Examples",
    chapters: {
      stack: "Stack: who earns what, counted once",
      capex: "Capital spending: does revenue cover depreciation?",
      tokens: "Tokens: what they cost and how demand answers to price",
      momentum: "Momentum: how fast it grows",
      evidence: "Evidence: what a figure rests on",
      unitEconomics: "Unit economics: what one user, job or machine earns",
      risk: "Risk: what would change the answer",
    },
  },
  "zh-CN": {
    lang: "zh-CN",
    folder: "assets/help/zh-CN/",
    product: "AI 经济 Excel 加载项",
    functions: "函数",
    argument: "参数",
    meaning: "含义",
    optional: "可省略",
    repeating: "可重复",
    examples: "示例",
    chapters: {
      stack: "堆栈：谁赚到什么，每一美元只计一次",
      capex: "资本开支：收入能否覆盖折旧？",
      tokens: "词元：成本与需求的价格弹性",
      momentum: "势头：增长有多快",
      evidence: "证据：数字的依据",
      unitEconomics: "单位经济：一名用户、一项任务或一台机器的收益",
      risk: "风险：什么会改变答案",
    },
  },
};

/** The pages by path, from both metadata files as objects. */
export function generateHelp(english, chinese) {
  return { ...pages(words.en, english.functions), ...pages(words["zh-CN"], chinese.functions) };
}

function pages(text, functions) {
  const byChapter = groupByChapter(functions);
  const chapterPages = [...byChapter].map(([chapter, members]) => [
    `${text.folder}${chapter}.html`,
    page(text, titleOf(text, chapter), members.map((member) => article(text, chapter, member)).join("\n")),
  ]);
  const contents = [...byChapter].map(
    ([chapter, members]) =>
      `<h2><a href="${chapter}.html">${escape(titleOf(text, chapter))}</a></h2>\n<ul>\n${members
        .map(({ id, description }) => `<li><a href="${chapter}.html#${id}">AIE.${id}</a> ${escape(description)}</li>`)
        .join("\n")}\n</ul>`,
  );
  return {
    [`${text.folder}index.html`]: page(text, text.functions, contents.join("\n")),
    ...Object.fromEntries(chapterPages),
  };
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

function article(text, chapter, { id, description, parameters }) {
  const signature = parameters.map(({ name, optional, repeating }) =>
    repeating ? `${name}...` : optional ? `[${name}]` : name,
  );
  const rows = parameters.map(
    ({ name, description: meaning, optional, repeating }) =>
      `<tr><th scope="row">${name}</th><td>${escape(meaning)}${repeating ? ` (${text.repeating})` : optional ? ` (${text.optional})` : ""}</td></tr>`,
  );
  return `<article id="${id}">
<h2>AIE.${id}</h2>
<p>${escape(description)}</p>
<p><code>=AIE.${id}(${escape(signature.join(", "))})</code></p>
<table>
<tr><th scope="col">${text.argument}</th><th scope="col">${text.meaning}</th></tr>
${rows.join("\n")}
</table>
<h3>${text.examples}</h3>
<ul>
${examplesOf(chapter, id)
  .map(([formula, result]) => `<li><code>${escape(formula)}</code> → <code>${escape(result)}</code></li>`)
  .join("\n")}
</ul>
</article>`;
}

/** Formula and result of each @example; tests run them. */
function examplesOf(chapter, id) {
  const source = readFileSync(join(root, "src/functions", `${chapter}.ts`), "utf8");
  const comment = source.split("/**").find((part) => new RegExp(`@customfunction\\s+${id}\\b`).test(part)) ?? "";
  return [...comment.matchAll(/@example\s+(=.*?)\s+=>\s+(.*)/g)].map(([, formula, result]) => [formula, result.trim()]);
}

function page(text, title, body) {
  const up = text.folder.endsWith("zh-CN/") ? "../" : "";
  const heading = `<h1>${escape(title)}</h1>`;
  return `<!doctype html>
<html lang="${text.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · ${text.product}</title>
<link rel="stylesheet" href="${up}help.css">
</head>
<body>
<nav><a href="index.html">${text.product}</a></nav>
<main>
${heading}
${body}
</main>
</body>
</html>
`;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
