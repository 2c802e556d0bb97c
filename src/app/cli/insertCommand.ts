/** `aie insert`: models of the gallery in a new workbook file or added to one that is there, calculated. */
import { extname } from "node:path";
import { ratesTableName } from "../../models/companies/companiesTable";
import { models } from "../../models/gallery";
import type { Model } from "../../models/language/model";
import type { UniverBook } from "../../workbench/univer/univerBook";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { contentOfBook } from "../files/contentOfBook";
import { openFile } from "../files/openFile";
import { OpenedFile } from "../files/openedFile";
import { withTextHeights } from "../files/textHeights";
import { openExcelOnBook } from "./excelOnBook";
import { companiesWanted, ofGallery, stepsWithCompanies, type Step } from "./companySteps";
import { languageFrom } from "./documentLanguage";
import { isFactsFile } from "./factsOfFiles";
import { columnsOf, exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { bytesOf, workbookFrom, writeWorkbookFile } from "./workbookFile";

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
    /** The years and quarters that came into a model that stood there. */
    readonly periods?: readonly string[];
  }[];
}

/** Work that takes longer tells of itself. */
const quietMilliseconds = 2_000;

export async function runInsert(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, flags, values, every } = optionsOf(
    args,
    ["--json", "--extend"],
    ["-o", "--into", "--company", "--facts", "--cik", "--years", "--without-filings", "--rate", "--language"],
  );
  const into = values.get("--into");
  const companies = await companiesWanted(words, every, into, flags.has("--extend"));
  const wanted = wantedModels(companies === null ? words : words.filter((word) => !isFactsFile(word)));
  const language = languageFrom(values.get("--language"));
  const file = fileToWrite(values.get("-o"), into);
  const bytesBefore = into === undefined ? null : bytesOf(into);
  const { book, close } = await openExcelOnBook(language);
  try {
    const opened = bytesBefore === null ? null : await openInto(book, bytesBefore, into!);
    const steps =
      companies === null
        ? wanted.map((model) => ofGallery(model, language))
        : await stepsWithCompanies(wanted, companies, language);
    const inserted = await insertAll(book, steps, terminal, opened === null);
    const bytes = opened === null ? writtenAnew(book, steps) : opened.withChanges();
    writeWorkbookFile(file, bytes);
    const written: InsertedFile = { file, bytes: bytes.length, models: inserted };
    if (flags.has("--json")) terminal.print(JSON.stringify(written));
    else for (const line of linesOf(written)) terminal.print(line);
  } finally {
    close();
  }
  return exitCodes.fine;
}

/** `-o` may be left out where models are added to a file, which then changes itself. */
function fileToWrite(output: string | undefined, into: string | undefined): string {
  const file = output ?? into;
  if (file === undefined) throw new WrongUsage("insert needs -o and the file to write, book.xlsx");
  const [option, ending] = output === undefined ? ["--into", ""] : ["-o", into === undefined ? "" : extname(into)];
  if (ending !== "" && extname(file).toLowerCase() !== ending.toLowerCase())
    throw new WrongUsage(`-o needs the ending of the file that --into names, ${ending}; got "${file}"`);
  if (!(into === undefined ? /\.xlsx$/i : /\.xls[xm]$/i).test(file))
    throw new WrongUsage(`${option} needs a file that ends in .xlsx; got "${file}"`);
  return file;
}

/** The file in place of the new workbook that the book begins with. */
async function openInto(book: UniverBook, bytes: Uint8Array, file: string): Promise<OpenedFile> {
  await openFile(book, workbookFrom(bytes, file), file);
  return new OpenedFile(book, bytes);
}

function writtenAnew(book: UniverBook, steps: readonly Step[]): Uint8Array {
  const content = contentOfBook(book);
  const title = steps.map(({ title: own }) => own).join(", ");
  const sheets = content.sheets.map((sheet) => withTextHeights(sheet, content.styles));
  return writeWorkbook({ ...content, sheets, properties: { ...content.properties, title } });
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
  steps: readonly Step[],
  terminal: Terminal,
  isNew: boolean,
): Promise<InsertedFile["models"]> {
  const [blank] = isNew ? book.sheets.list() : [];
  const start = performance.now();
  const inserted: InsertedFile["models"][number][] = [];
  for (const [place, { id, insert }] of steps.entries()) {
    if (performance.now() - start > quietMilliseconds) terminal.complain(`${id} (${place + 1} of ${steps.length})\n`);
    const done = await insert();
    await book.settled();
    if (done.missingRate !== undefined) terminal.complain(withoutRate(id, done.missingRate));
    const { company = id, sheets, cells, sourceIds, periods } = done;
    inserted.push({ id: company, sheets, cells, sources: sourceIds, ...(periods && { periods }) });
  }
  // The sheet that every new workbook has, and nobody wrote on.
  if (blank !== undefined) await book.sheets.delete(blank.id);
  await book.settled();
  return inserted;
}

function linesOf({ file, bytes, models: inserted }: InsertedFile): string[] {
  const isExtended = inserted.some(({ periods }) => periods !== undefined);
  const rows = inserted.map(({ id, sheets, cells, sources, periods = [] }) => [
    id,
    sheets.join(", "),
    cells.toLocaleString("en-US"),
    isExtended ? periods.join(", ") : String(sources.length),
  ]);
  const columns = ["Model", "Sheets", "Cells", isExtended ? "New periods" : "Sources"];
  return [
    `${file}  ${bytes.toLocaleString("en-US")} bytes`,
    "",
    ...columnsOf([columns, ...rows], isExtended ? [2] : [2, 3]),
  ];
}

function withoutRate(company: string, currency: string): string {
  return `${company} files in ${currency}, and the table ${ratesTableName} has no rate for it: its payments stay blank until one is typed there, or given with --rate ${currency}=NUMBER\n`;
}
