// assets/help/commandLine.html in English and Chinese: the commands of `aie`, its exit codes, and its own usage in full.
import { createRequire } from "node:module";
import { escape } from "./helpExample.mjs";
import { page } from "./helpPage.mjs";
import { words } from "./helpWords.mjs";

/** The pages by path. */
export function generateCommandLineHelp() {
  const require = createRequire(import.meta.url);
  require("./typescriptInNode.cjs");
  const { usage } = require("../src/app/cli/usage.ts");
  return Object.fromEntries(
    [words.en, words["zh-CN"]].map((text) => [
      `${text.folder}commandLine.html`,
      page(text, "commandLine.html", text.commandLine.title, body(text.commandLine, usage)),
    ]),
  );
}

function body({ introduction, command, does, commands, exitCode, exitCodes, inFull }, usage) {
  const table = (first, second, entries) =>
    `<table>\n<tr><th scope="col">${first}</th><th scope="col">${second}</th></tr>\n${Object.entries(entries)
      .map(([name, said]) => `<tr><th scope="row"><code>${name}</code></th><td>${escape(said)}</td></tr>`)
      .join("\n")}\n</table>`;
  return [
    ...introduction.map((paragraph) => `<p>${escape(paragraph)}</p>`),
    table(command, does, commands),
    table(exitCode, does, exitCodes),
    `<h2>${inFull}</h2>\n<pre tabindex="0">${escape(usage)}</pre>`,
  ].join("\n");
}
