/**
 * What a workbook of many companies costs: 50 of them with ten years of facts each, from their files to the industry, an edit, the saved file, a
 * figure of the industry traced to the filings, and all formulas of the file verified. With `--check` the command fails where a count is exceeded:
 * formulas run by an edit, calculations of everything, facts that the figure does not reach. Times are of the processor and of the clock, and are
 * printed only: what else the machine does counts in them. `--companies 5` is a quick look.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openExcelOnBook } from "../../src/app/cli/excelOnBook";
import { contentOfBook } from "../../src/app/files/contentOfBook";
import { openFile } from "../../src/app/files/openFile";
import { insertCompany } from "../../src/excel/models/insertCompany";
import { insertModel } from "../../src/excel/models/insertModel";
import { importFacts } from "../../src/excel/register/importFacts";
import { models } from "../../src/models/gallery";
import { readFilings } from "../../src/register/import/filings/filingFacts";
import { standardLines } from "../../src/register/import/filings/standardLines";
import type { UniverBook } from "../../src/workbench/univer/univerBook";
import { startBook } from "../../src/app/cli/evaluate";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { aie } from "../app/cli/runAie";
import { companyFile, entry } from "../register/import/filings/companyFile";

const wanted = process.argv.indexOf("--companies");
const companies = wanted < 0 ? 50 : Number(process.argv[wanted + 1]);
const [firstYear, years] = [2016, 10];
/** A share of one company's segment in one year: its own figures, what it is paid, and the sheets that gather payments. */
const mostRunsOfShare = 500;
/** What one company makes of its revenue, and the blocks of every company that look facts up. */
const mostRunsOfFact = 250;
const mostBlocksOfCompany = 10;

let isMissed = false;

function check(what: string, found: number, isFine: boolean): void {
  if (!isFine) isMissed = true;
  process.stdout.write(`    ${what}: ${found}${isFine ? "" : "   miss"}\n`);
}

async function timed<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  const [processor, clock] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const { user, system } = process.cpuUsage(processor);
  const shown = [(user + system) / 1_000, performance.now() - clock].map((time) => `${time.toFixed(0).padStart(7)} ms`);
  process.stdout.write(`  ${what.padEnd(44)}${shown.join(" ")}\n`);
  return result;
}

/** A total of revenue has to be proved by what adds up to it. */
const proven: ReadonlyMap<string, number> = new Map([
  ["Revenue", 1_000],
  ["Cost of revenue", 400],
  ["Gross profit", 600],
]);

/** Every standard line in every year, filed in a report a year. */
function fileOf(company: number): { name: string; text: string } {
  const entries = standardLines.flatMap(({ name, us, measure, unit }, place) => {
    const [tag] = us;
    if (tag === undefined) return [];
    return Array.from({ length: years }, (_year, index) => {
      const year = firstYear + index;
      const period = measure === "balance" ? `${year}-12-31` : `${year}-01-01..${year}-12-31`;
      const value = String((proven.get(name) ?? place + 1) * 1_000_000 * (index + 10) * (company + 1));
      return entry(tag, period, value, "10-K", `${year + 1}-02-01`, { unit: unit === "money" ? "USD" : unit });
    });
  });
  return { name: `${company}.json`, text: companyFile(entries, { cik: 1_000 + company, name: nameOf(company) }) };
}

const nameOf = (company: number) => `Firm ${company + 1} Inc`;

/** The row of a line on the sheet of a company's profit and loss. */
async function rowOf(company: number, label: string): Promise<{ readonly sheet: string; readonly row: number }> {
  return Excel.run(async (context) => {
    const sheet = `Firm ${company + 1} P&L`;
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("values,rowIndex");
    await context.sync();
    const row = (used.values as unknown[][]).findIndex(([first]) => first === label);
    if (row < 0) throw new Error(`${sheet} has no line ${label}`);
    return { sheet, row: used.rowIndex + row };
  });
}

/** In the third column values that stand alone, then those of the years. */
async function type(company: number, label: string, column: number, values: readonly (string | number)[]) {
  const { sheet, row } = await rowOf(company, label);
  await Excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, values.length).values = [[...values]];
    await sync();
  });
}

async function edited(book: UniverBook, what: string, most: number, edit: () => Promise<unknown>): Promise<void> {
  const before = book.counts;
  await timed(what, async () => {
    await edit();
    await book.settled();
  });
  const { runs, forced } = book.counts;
  check(`formulas run, at most ${most}`, runs - before.runs, runs - before.runs <= most);
  check("calculations of everything", forced - before.forced, forced === before.forced);
}

async function run(folder: string): Promise<void> {
  const file = join(folder, "industry.xlsx");
  const { book, close } = await openExcelOnBook();
  const files = Array.from({ length: companies }, (_, company) => fileOf(company));
  const facts = (await timed("files to facts", () => readFilings(files))).flatMap((company) => company.facts);
  process.stdout.write(`companies: ${companies}, facts: ${facts.length}\n`);
  await timed("facts into their table", async () => {
    await importFacts(facts);
    await book.settled();
  });
  for (let company = 0; company < companies; company += 1) {
    const insert = async () => {
      await insertCompany({ company: nameOf(company), short: `Firm ${company + 1}`, rates: new Map() });
      await book.settled();
    };
    const isShown = [0, 1, companies >> 1, companies - 1].includes(company);
    await (isShown ? timed(`company ${company + 1}`, insert) : insert());
    await type(company, "Layer of the stack", 2, ["Apps"]);
    await type(company, "Share of the segment", 3, new Array<number>(years).fill(0.1));
  }
  await timed("drivers typed, settled", () => book.settled());
  await timed("industry", async () => {
    await insertModel(models.find(({ id }) => id === "industry")!);
    await book.settled();
  });
  for (const share of [0.11, 0.12, 0.13])
    await edited(book, "a share of one company edited", mostRunsOfShare, () =>
      type(2, "Share of the segment", 3 + years - 1, [share]),
    );
  await edited(book, "a fact edited", mostRunsOfFact + mostBlocksOfCompany * companies, () =>
    Excel.run(async ({ workbook, sync }) => {
      const values = workbook.tables.getItem("Facts").columns.getItem("Value").getDataBodyRange();
      values.getCell(0, 0).values = [[123_000_000]];
      await sync();
    }),
  );
  const bytes = await timed("written as a file", () => writeWorkbook(contentOfBook(book)));
  close();
  writeFileSync(file, bytes);
  process.stdout.write(`    ${(bytes.length / 2 ** 20).toFixed(1)} MB\n`);
  const content = await timed("file read", () => readWorkbook(bytes));
  const other = startBook("zero");
  await timed("file opened in the workbench", () => openFile(other, content, "industry.xlsx"));
  other.dispose();
  const pace = content.names.find(({ name }) => name === "IndustryPace")!;
  const traced = await timed("pace of the industry traced", () =>
    aie("trace", file, pace.formula.replace("=", ""), "--json"),
  );
  const { inputs } = JSON.parse(traced.lines[0]!) as {
    readonly inputs: readonly { readonly address: string; readonly kind: string; readonly reference: string }[];
  };
  const filed = inputs.filter(({ address, kind }) => kind === "source" && address.startsWith("Facts!"));
  check("filings that it reaches, one a company", filed.length, filed.length >= companies);
  const verified = await timed("all formulas verified", () => aie("verify", file, "--json"));
  const { formulas, different } = JSON.parse(verified.lines[0]!) as { formulas: number; different: readonly unknown[] };
  check(`of ${formulas} formulas with another result`, different.length, different.length === 0);
}

const folder = mkdtempSync(join(tmpdir(), "aie-"));
void run(folder)
  .catch((failure: unknown) => {
    process.stderr.write(`${String((failure as Error).stack ?? failure)}\n`);
    isMissed = true;
  })
  .finally(() => {
    rmSync(folder, { recursive: true });
    process.exit(isMissed && process.argv.includes("--check") ? 1 : 0);
  });
