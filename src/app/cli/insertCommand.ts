/** `aie insert`: a new workbook file with models of the gallery, calculated. */
import { writeFileSync } from "node:fs";
import { insertModel, type InsertedModel } from "../../excel/models/insertModel";
import { models } from "../../models/gallery";
import type { Model } from "../../models/language/model";
import type { UniverBook } from "../../workbench/univer/univerBook";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { contentOfBook } from "../files/contentOfBook";
import { openExcelOnBook } from "./excelOnBook";
import { columnsOf, exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";

/** What `--json` prints. */
export interface InsertedFile {
  readonly file: string;
  readonly bytes: number;
  readonly models: readonly {
    readonly id: string;
    /** In their order. */
    readonly sheets: readonly string[];
    readonly cells: number;
    /** The ids that its sources have in the register. */
    readonly sources: readonly string[];
  }[];
}

/** Work that takes longer tells of itself. */
const quietMilliseconds = 2_000;

export async function runInsert(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, flags, values } = optionsOf(args, ["--json"], ["-o"]);
  const wanted = wantedModels(words);
  const file = values.get("-o");
  if (file === undefined) throw new WrongUsage("insert needs -o and the file to write, book.xlsx");
  if (!/\.xlsx$/i.test(file)) throw new WrongUsage(`-o needs a file that ends in .xlsx; got "${file}"`);
  const book = await openExcelOnBook();
  try {
    const inserted = await insertAll(book, wanted, terminal);
    const content = contentOfBook(book);
    const title = wanted.map(({ title: own }) => own.en).join(", ");
    const bytes = writeWorkbook({ ...content, properties: { ...content.properties, title } });
    save(file, bytes);
    const written: InsertedFile = { file, bytes: bytes.length, models: inserted };
    if (flags.has("--json")) terminal.print(JSON.stringify(written));
    else for (const line of linesOf(written)) terminal.print(line);
  } finally {
    book.dispose();
  }
  return exitCodes.fine;
}

/** In the order given; letters' case does not matter. */
function wantedModels(words: readonly string[]): Model[] {
  const known = models.map(({ id }) => id).join(", ");
  if (words.length === 0) throw new WrongUsage(`insert needs a model (${known})`);
  const wanted = words.map((word) => {
    const model = models.find(({ id }) => id.toLowerCase() === word.toLowerCase());
    if (model === undefined) throw new WrongUsage(`insert needs a model (${known}); got "${word}"`);
    return model;
  });
  const twice = wanted.find((model, place) => wanted.indexOf(model) !== place);
  if (twice !== undefined) throw new WrongUsage(`insert takes each model once; got "${twice.id}" twice`);
  return wanted;
}

async function insertAll(
  book: UniverBook,
  wanted: readonly Model[],
  terminal: Terminal,
): Promise<InsertedFile["models"]> {
  const [blank] = book.sheets.list();
  const start = performance.now();
  const inserted: InsertedFile["models"][number][] = [];
  for (const [place, model] of wanted.entries()) {
    if (performance.now() - start > quietMilliseconds)
      terminal.complain(`${model.id} (${place + 1} of ${wanted.length})\n`);
    const done: InsertedModel = await insertModel(model);
    await book.settled();
    inserted.push({ id: model.id, sheets: done.sheets, cells: done.cells, sources: done.sourceIds });
  }
  // The sheet that every new workbook has, and nobody wrote on.
  if (blank !== undefined) await book.sheets.delete(blank.id);
  await book.settled();
  return inserted;
}

function save(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (failure) {
    throw new WrongUsage(`-o needs a file that can be written; got "${file}" (${(failure as Error).message})`);
  }
}

function linesOf({ file, bytes, models: inserted }: InsertedFile): string[] {
  const rows = inserted.map(({ id, sheets, cells, sources }) => [
    id,
    sheets.join(", "),
    cells.toLocaleString("en-US"),
    String(sources.length),
  ]);
  return [
    `${file}  ${bytes.toLocaleString("en-US")} bytes`,
    "",
    ...columnsOf([["Model", "Sheets", "Cells", "Sources"], ...rows], [2, 3]),
  ];
}
