/**
 * What a workbook costs as it grows: all models inserted one after the other, then edits with all of them open. With `--check`
 * the command fails where a count is exceeded: formulas run, calculations of everything, entries of the index of ranges, commands for looks.
 * Times are of the processor and of the clock, and are printed only: what else the machine does counts in them.
 */
import { insertModel } from "../../src/excel/models/insertModel";
import { models } from "../../src/models/gallery";
import type { Area, CellEntry } from "../../src/workbench/book/book";
import type { UniverBook } from "../../src/workbench/univer/univerBook";
import { openExcelWithAddIn } from "../excel/addInInExcel";

const editCount = 20;
const mostRunsOfInput = 150;
/** Thousands of formulas look a source up; a new row of the register leaves those as they are that found theirs. */
const mostRunsOfRow = 40;
const mostLookedAt = 60;
/** The looks of a sheet are thousands of writes, told together. */
const mostLooksTold = 30;

let isMissed = false;

function check(what: string, found: number, most: number): void {
  const isOver = found > most;
  if (isOver) isMissed = true;
  process.stdout.write(`    ${what}: ${found} (at most ${most})${isOver ? "   miss" : ""}\n`);
}

interface Spent {
  readonly runs: number;
  readonly forced: number;
  readonly lookedAt: number;
  readonly entries: number;
  readonly looksTold: number;
}

async function timed(what: string, book: UniverBook, work: () => Promise<unknown>): Promise<Spent> {
  const [before, told, processor, clock] = [book.counts, book.looksTold, process.cpuUsage(), performance.now()];
  await work();
  await book.settled();
  const { user, system } = process.cpuUsage(processor);
  const shown = [(user + system) / 1_000, performance.now() - clock].map((time) => `${time.toFixed(0).padStart(7)} ms`);
  process.stdout.write(`  ${what.padEnd(36)}${shown.join(" ")}\n`);
  const { runs, forced, lookedAt, rangeEntries } = book.counts;
  return {
    runs: runs - before.runs,
    forced: forced - before.forced,
    lookedAt: lookedAt - before.lookedAt,
    entries: rangeEntries - before.rangeEntries,
    looksTold: book.looksTold - told,
  };
}

function cellAt(sheetId: string, row: number, column: number): Area {
  return { sheetId, row, column, rowCount: 1, columnCount: 1 };
}

/** The first typed number of the company's inputs that formulas read. */
function companyInput(book: UniverBook): Area {
  const sheet =
    book.sheets.find("Company inputs") ?? book.sheets.list().find(({ name }) => /company.*input/i.test(name))!;
  const used = book.cells.used(sheet.id)!;
  const cells = book.cells.read(used);
  for (const [y, row] of cells.entries())
    for (const [x, { value, formula, numberFormat }] of row.entries()) {
      const area = cellAt(sheet.id, used.row + y, used.column + x);
      if (
        typeof value === "number" &&
        formula === "" &&
        numberFormat.includes("%") &&
        book.cells.dependents(area, "direct").length > 0
      )
        return area;
    }
  throw new Error("the company model has no typed rate");
}

async function insertAlone(): Promise<number[]> {
  const times: number[] = [];
  for (const model of models) {
    const excel = await openExcelWithAddIn();
    const before = process.cpuUsage();
    await insertModel(model);
    await excel.book.settled();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
    excel.close();
  }
  return times;
}

async function main(): Promise<void> {
  process.stdout.write("Models inserted one after the other (processor, clock)\n");
  if (process.argv.includes("--alone")) {
    const times = await insertAlone();
    process.stdout.write(`  alone, processor: ${times.map((time) => time.toFixed(0)).join(" ")} ms\n`);
  }
  const { book, close } = await openExcelWithAddIn();
  let [forced, lookedAt, looksTold] = [0, 0, 0];
  for (const model of models) {
    const spent = await timed(model.id, book, () => insertModel(model));
    forced += spent.forced;
    // A formula of the model itself is looked at twice: where it stands, and for what it reads.
    lookedAt = Math.max(lookedAt, spent.lookedAt - 2 * spent.runs);
    looksTold = Math.max(looksTold, spent.looksTold);
  }
  check("calculations of everything", forced, 0);
  check("formulas of other models looked at again", lookedAt, mostLookedAt);
  check("commands for the looks of a model", looksTold, mostLooksTold);

  process.stdout.write("Edits with all of them open\n");
  const { id: scratch } = await book.sheets.add("Scratch");
  const write = (area: Area, entry: CellEntry) => book.cells.write(area, [[entry]]);
  await write(cellAt(scratch, 0, 1), "=A1*2");
  await book.settled();
  let [entries, most] = [0, 0];
  for (let edit = 0; edit < editCount; edit += 1) {
    const spent = await timed(`unrelated cell, edit ${edit + 1}`, book, () => write(cellAt(scratch, 0, 0), edit));
    entries += spent.entries;
    most = Math.max(most, spent.runs);
  }
  check("formulas run by an edit", most, 1);
  check("entries left behind", entries, 0);

  const input = companyInput(book);
  const { value } = book.cells.read(input)[0]![0]!;
  const changed = await timed("an input of the company", book, () => write(input, Number(value) + 0.01));
  check("formulas run", changed.runs, mostRunsOfInput);

  const register = book.tables.find("Register")!;
  const row = Array.from({ length: register.bodyArea.columnCount }, (_cell, column) =>
    column === 0 ? "SRC-NEW" : null,
  );
  const added = await timed("a new row of the register", book, () => book.tables.addRows(register.id, null, [row]));
  check("formulas run", added.runs, mostRunsOfRow);
  check("formulas looked at again", added.lookedAt, mostLookedAt);
  check("calculations of everything", added.forced, 0);
  await timed("everything", book, () => book.calculate());
  close();
  if (process.argv.includes("--check") && isMissed) process.exitCode = 1;
}

void main();
