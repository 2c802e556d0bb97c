/** Facts from the files that a command names: companyfacts files, the archive of all of them, texts and workbooks with the table. */
import { extname } from "node:path";
import { placeKey, sheetNamed } from "../../audit/snapshot/workbookSnapshot";
import { reasonOf } from "../../pane/parts/reason";
import { englishImport } from "../../pane/texts/importTexts.en";
import type { Fact } from "../../register/fact";
import { factFromRow, factPlaces, factsTableName } from "../../register/factColumns";
import { readFilings, type CompanyReading, type FilingsFile } from "../../register/import/filings/filingFacts";
import { readFactsText } from "../../register/import/filings/factsText";
import { mergeFacts } from "../../register/import/filings/mergeFacts";
import type { RowProblem } from "../../register/import/importedTable";
import { Refusal } from "../../register/refusal";
import { textsFromArchive } from "./bulkArchive";
import type { FilingsRead } from "./filingsRead";
import { readBytes } from "./readBytes";
import { WrongUsage } from "./terminal";
import { openWorkbook } from "./workbookFile";

export interface FactsOfFiles {
  readonly companies: readonly CompanyReading[];
  readonly facts: readonly Fact[];
  readonly bad: FilingsRead["bad"];
}

const readable = {
  filings: ".json, .zip, .csv and .tsv",
  insert: ".json, .zip, .csv, .tsv and .xlsx",
} as const;
const endings = [".json", ".zip", ".csv", ".tsv", ".xlsx", ".xlsm"];

export function isFactsFile(word: string): boolean {
  return endings.includes(extname(word).toLowerCase());
}

/** `cik` names the companies of an archive: "1652044,1045810". */
export async function factsOfFiles(
  command: keyof typeof readable,
  words: readonly string[],
  cik: string | undefined,
): Promise<FactsOfFiles> {
  const ciks = ciksOf(cik);
  const filings: FilingsFile[] = [];
  const texts: { file: string; facts: readonly Fact[]; bad: readonly RowProblem[] }[] = [];
  for (const file of [...new Set(words)]) {
    const ending = extname(file).toLowerCase();
    if (ending === ".zip") filings.push(...(await textsFromArchive(file, ciks)));
    else if (ending === ".json") filings.push({ name: file, text: textOf(file) });
    else if (ending === ".csv" || ending === ".tsv")
      texts.push({ file, ...inWords(() => readFactsText(file, textOf(file))) });
    else if (command === "insert" && (ending === ".xlsx" || ending === ".xlsm"))
      texts.push({ file, facts: factsOfWorkbook(file), bad: [] });
    else throw new WrongUsage(`${command} reads ${readable[command]}; got "${file}"`);
  }
  if (ciks.length > 0 && !words.some((file) => extname(file).toLowerCase() === ".zip"))
    throw new WrongUsage("--cik chooses companies of an archive; give a .zip");
  const companies = inWords(() => readFilings(filings));
  return {
    companies,
    facts: mergeFacts(...companies.map(({ facts }) => facts), ...texts.map(({ facts }) => facts)),
    bad: texts.flatMap(({ file, bad }) =>
      bad.map((problem) => ({ file, line: problem.line, reason: englishImport.reasons[problem.kind](problem) })),
    ),
  };
}

/** The rows of its table of facts, those without a value among them, as they say why. */
function factsOfWorkbook(file: string): Fact[] {
  const snapshot = openWorkbook(file);
  const table = snapshot.tables.find(({ name }) => name.toLowerCase() === factsTableName.toLowerCase());
  const sheet = table === undefined ? undefined : sheetNamed(snapshot, table.body.sheet);
  if (table === undefined || sheet === undefined)
    throw new WrongUsage(`needs a workbook with the table ${factsTableName}; got "${file}"`);
  const places = inWords(() => factPlaces(table.headers, table.name));
  const { row, column, rowCount, columnCount } = table.body;
  return Array.from({ length: rowCount }, (_, down) =>
    factFromRow(
      Array.from({ length: columnCount }, (_cell, across) =>
        contentOf(sheet.cells.get(placeKey(row + down, column + across))?.value),
      ),
      places,
    ),
  ).filter(({ company, line }) => company !== "" && line !== "");
}

function contentOf(value: number | string | boolean | undefined): number | string {
  return typeof value === "number" ? value : String(value ?? "");
}

/** "1652044,1045810", with or without leading zeros or "CIK". */
function ciksOf(wanted: string | undefined): string[] {
  if (wanted === undefined) return [];
  const ciks = wanted.split(",").map((text) => /^(?:CIK)?0*([1-9]\d{0,9})$/i.exec(text.trim())?.[1]);
  if (ciks.some((cik) => cik === undefined))
    throw new WrongUsage(`--cik needs numbers parted by commas, 1652044,1045810; got "${wanted}"`);
  return [...new Set(ciks as string[])];
}

function textOf(file: string): string {
  return readBytes("needs a file", file).toString("utf8");
}

/** What the readers refuse, in the words of the task pane. */
function inWords<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    throw new WrongUsage(reasonOf(failure, "en"));
  }
}
