/** `aie filings`: companies' filings as facts, told in short, as JSON or as a workbook with the table of facts. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Fact } from "../../register/fact";
import { readFilings, type CompanyReading, type FilingsFile } from "../../register/import/filings/filingFacts";
import { readFactsText } from "../../register/import/filings/factsText";
import type { RowProblem } from "../../register/import/importedTable";
import { mergeFacts } from "../../register/import/filings/mergeFacts";
import { Refusal } from "../../register/refusal";
import { reasonOf } from "../../pane/parts/reason";
import { englishImport } from "../../pane/texts/importTexts.en";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { contentOfFacts } from "../files/contentOfFacts";
import { textsFromArchive } from "./bulkArchive";
import type { FilingsRead } from "./filingsRead";
import { filingsSummary } from "./filingsSummary";
import { exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { writeResult } from "./workbookFile";

export function runFilings(args: readonly string[], terminal: Terminal): number {
  const { words, flags, values } = optionsOf(args, ["--json"], ["-o", "--cik"]);
  const output = values.get("-o");
  if (output !== undefined && !/\.xlsx$/i.test(output))
    throw new WrongUsage(`-o needs a file that ends in .xlsx; got "${output}"`);
  const { companies, facts, bad } = readAll(words, values.get("--cik"));
  const bytes = output === undefined ? null : writeWorkbook(contentOfFacts(facts));
  if (bytes !== null) writeResult("-o", output!, bytes);
  const read: FilingsRead = {
    file: output ?? null,
    bytes: bytes?.length ?? null,
    companies: companies.map(({ cik, name, currency, years, flags: noted, identities, notFiled, refused }) => ({
      cik,
      name,
      currency,
      years,
      flags: noted,
      identities,
      notFiled: notFiled.map(({ line, ...rest }) => ({ ...rest, line: line.name })),
      refused,
    })),
    facts,
    bad,
  };
  if (flags.has("--json")) terminal.print(JSON.stringify(read));
  else for (const line of filingsSummary(read)) terminal.print(line);
  const isWhole = bad.length === 0 && companies.every(({ refused }) => refused.length === 0);
  return isWhole ? exitCodes.fine : exitCodes.findings;
}

interface ReadAll {
  readonly companies: readonly CompanyReading[];
  readonly facts: readonly Fact[];
  readonly bad: FilingsRead["bad"];
}

function readAll(words: readonly string[], wanted: string | undefined): ReadAll {
  if (words.length === 0) throw new WrongUsage("filings needs a file: companyfacts as .json or .zip, or facts as .csv");
  const ciks = ciksOf(wanted);
  const filings: FilingsFile[] = [];
  const texts: { file: string; facts: readonly Fact[]; bad: readonly RowProblem[] }[] = [];
  for (const file of [...new Set(words)]) {
    const ending = extname(file).toLowerCase();
    if (ending === ".zip") filings.push(...textsFromArchive(file, ciksFor(file, ciks)));
    else if (ending === ".json") filings.push({ name: file, text: textOf(file) });
    else if (ending === ".csv" || ending === ".tsv")
      texts.push({ file, ...inWords(() => readFactsText(file, textOf(file))) });
    else throw new WrongUsage(`filings reads .json, .zip, .csv and .tsv; got "${file}"`);
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

/** "1652044,1045810", with or without leading zeros or "CIK". */
function ciksOf(wanted: string | undefined): string[] {
  if (wanted === undefined) return [];
  const ciks = wanted.split(",").map((text) => /^(?:CIK)?0*([1-9]\d{0,9})$/i.exec(text.trim())?.[1]);
  if (ciks.some((cik) => cik === undefined))
    throw new WrongUsage(`--cik needs numbers parted by commas, 1652044,1045810; got "${wanted}"`);
  return [...new Set(ciks as string[])];
}

function ciksFor(file: string, ciks: string[]): string[] {
  if (ciks.length === 0) throw new WrongUsage(`${file} holds all companies; say which with --cik 1652044,1045810`);
  return ciks;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new WrongUsage(`needs a file that can be read; got "${file}"`);
  }
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
