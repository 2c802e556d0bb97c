// assets/models/<id>.xlsx: each model of the gallery as a workbook with its results, for an Excel with or without the add-in; and the one in
// Chinese that the workbench opens on a Chinese page, assets/models/zh-CN/stack.xlsx.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The files' bytes by path, written by the command line; `wanted` are ids of models, all of them without it. */
export async function generateModels(wanted) {
  const require = createRequire(import.meta.url);
  require("./typescriptInNode.cjs");
  const { models } = require("../src/models/gallery.ts");
  const { runInsert } = require("../src/app/cli/insertCommand.ts");
  const folder = mkdtempSync(join(tmpdir(), "aie-models-"));
  const terminal = { print: () => {}, complain: () => {} };
  const files = {};
  const write = async (id, path, ...options) => {
    const file = join(folder, path.replaceAll("/", "-"));
    await runInsert([id, "-o", file, ...options], terminal);
    files[`assets/models/${path}`] = readFileSync(file);
  };
  for (const id of wanted ?? models.map((model) => model.id)) {
    await write(id, `${id}.xlsx`);
    if (id === "stack") await write(id, `zh-CN/${id}.xlsx`, "--language", "zh-CN");
  }
  rmSync(folder, { recursive: true });
  return files;
}
