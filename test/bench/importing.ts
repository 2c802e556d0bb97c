/**
 * How long 10,000 sources take from a table as text to the register on the sheet, through Excel's own client on the
 * workbench's host. Times are of the processor, so that what else the machine does counts little. With `--check` the command
 * fails where reading and writing take more than five seconds.
 */
import { importSources } from "../../src/excel/register/importSources";
import { readRegister } from "../../src/excel/register/register";
import { suggestMapping } from "../../src/register/import/columnMapping";
import { planImport } from "../../src/register/import/planImport";
import { readRows } from "../../src/register/import/readRows";
import { sortCandidates } from "../../src/register/import/sortCandidates";
import { readDelimited } from "../../src/register/import/readDelimited";
import { openExcelWithAddIn } from "../excel/addInInExcel";

const rows = 10_000;
const mostMilliseconds = 5_000;

const text = [
  "Company,Datapoint,Value,Unit,Period end,Caliber,Grade,Source,Reference,Quote",
  ...Array.from(
    { length: rows },
    (_, row) =>
      `Firm ${row % 500},Revenue ${row},${row + 0.5},USD m,2024-12-31,Quarter,C,Release,https://example.org/${row},"words of the release, ""quoted"""`,
  ),
].join("\n");

async function timed<Result>(what: string, work: () => Promise<Result> | Result): Promise<[Result, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1_000;
  process.stdout.write(`  ${what.padEnd(40)}${milliseconds.toFixed(0).padStart(6)} ms\n`);
  return [result, milliseconds];
}

async function main(): Promise<void> {
  process.stdout.write(`${rows} sources imported\n`);
  const [sorted, reading] = await timed("read the table, find duplicates", () => {
    const { table } = readDelimited(text, { separator: null, hasHeader: null });
    const read = readRows(table, suggestMapping(table.headers), {
      decimalSign: null,
      dayOrder: null,
      signCurrency: null,
      dayCount: null,
      yearEnd: null,
      movesPlainYears: false,
      ofAll: { datapoint: "", unit: "" },
    });
    return sortCandidates(read.candidates, []);
  });
  const sources = planImport(sorted, [], { duplicates: new Set(), acceptance: null });
  const excel = await openExcelWithAddIn();
  const [outcome, writing] = await timed("write them", () => importSources(sources));
  if (outcome.kind !== "written" || outcome.count !== rows) throw new Error(`got ${JSON.stringify(outcome)}`);
  await timed("read the register", readRegister);
  await timed("find them all again as duplicates", () => {
    const { duplicates } = sortCandidates(sorted.fresh, sources);
    if (duplicates.length !== rows) throw new Error(`got ${duplicates.length} duplicates`);
  });
  excel.close();
  if (process.argv.includes("--check") && reading + writing > mostMilliseconds) process.exitCode = 1;
}

void main();
