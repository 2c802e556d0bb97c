// assets/help/keyboard.html in English and Chinese: the keys, those of the band and of moves as the workbench's own tables have them.
import { createRequire } from "node:module";
import { escape } from "./helpExample.mjs";
import { keyWords } from "./helpKeyWords.mjs";
import { page } from "./helpPage.mjs";
import { words } from "./helpWords.mjs";

/** The pages by path. */
export function generateKeyboardHelp() {
  const require = createRequire(import.meta.url);
  require("./typescriptInNode.cjs");
  const { cellMoveKeys, sheetMoveKeys } = require("../src/app/workbench/entries/moveKeyNames.ts");
  const { toolKeyNames } = require("../src/app/workbench/tools/toolKeys.ts");
  const { english } = require("../src/app/workbench/tools/toolTexts.ts");
  const { chinese } = require("../src/app/workbench/tools/toolTexts.zh-CN.ts");
  const listed = (keys) =>
    keys
      .map(([key, move]) => `${key} ${move}`)
      .sort()
      .join();
  const moves = Object.entries({ ...cellMoveKeys, ...sheetMoveKeys });
  if (listed(keyWords.keysOfParts.cells) !== listed(moves))
    throw new Error("helpKeyWords.mjs needs the keys of moveKeyNames.ts, each with its move");
  return Object.fromEntries(
    [words.en, words["zh-CN"]].map((text) => {
      const texts = keyWords.texts[text.lang];
      const band = bandKeys(toolKeyNames, text.lang === "en" ? english : chinese, texts.commands);
      return [
        `${text.folder}keyboard.html`,
        page(text, "keyboard.html", texts.title, body(texts, text.lang === "en" ? -2 : -1, band)),
      ];
    }),
  );
}

/** Key and name of each command that has keys. */
function bandKeys(names, { tools, entries }, commands) {
  return Object.entries(names).map(([command, key]) => {
    const [menu, entry] = command.split(".");
    const name = commands[command] ?? tools[command] ?? entries[menu]?.[entry];
    if (name === undefined) throw new Error(`helpKeyWords.mjs needs a name for the command ${command}`);
    return [key, name];
  });
}

function body(texts, place, band) {
  const tables = Object.entries(texts.parts).map(([part, title]) => {
    const rows = part === "band" ? band : keyWords.keysOfParts[part].map((row) => [row[0], row.at(place)]);
    return [
      `<h2 id="${part}">${escape(title)}</h2>`,
      "<table>",
      `<tr><th scope="col">${texts.key}</th><th scope="col">${texts.does}</th></tr>`,
      ...rows.map(([key, does]) => `<tr><th scope="row">${shown(key)}</th><td>${escape(does)}</td></tr>`),
      "</table>",
    ].join("\n");
  });
  return [`<p class="lead">${escape(texts.introduction)}</p>`, ...tables].join("\n");
}

/** As keyboards have them: "Ctrl+ArrowDown" is Ctrl+↓. */
function shown(key) {
  const signs = {
    ArrowDown: "↓",
    ArrowUp: "↑",
    ArrowLeft: "←",
    ArrowRight: "→",
    PageUp: "Page Up",
    PageDown: "Page Down",
  };
  const named = key.replace(/Arrow\w+|Page\w+/, (name) => signs[name]).replace("Escape", "Esc");
  return `<kbd>${escape(named)}</kbd>`;
}
