/** An industry that stands in the workbook takes in the payments of a company that comes, and lets go of those of one that leaves. */
import { gatheringWith, gatheringWithout } from "../../models/payments/gatheringFormula";
import { endsAt, endsColumns, gatheredAt, quarterAt } from "../../models/industry/paymentPlaces";
import { paymentColumns } from "../../models/payments/paymentRows";
import { gatherPayments } from "./gatherPayments";
import { refusal } from "../host/hostRefusal";
import type { WayBack } from "../host/wayBack";

/** Names that the industry gives to the cell whose formula gathers, and to its tables of a row a firm. */
const gatheringCell = /^IndustryGathered\d*$/i;
const firmTable = /^Industry(?:Firms|FirmShares|Paid|Coverage)\d*$/i;

interface Gathering {
  readonly cell: Excel.Range;
  readonly formula: string;
}

export async function gatheringsIn(context: Excel.RequestContext): Promise<readonly Gathering[]> {
  const cells = await rangesNamed(context, gatheringCell);
  const protections = cells.map((cell) => {
    cell.load("formulas,isNullObject");
    cell.worksheet.load("name");
    const { protection } = cell.worksheet;
    protection.load("protected");
    return protection;
  });
  await context.sync();
  const locked = cells.filter((_cell, index) => protections[index]!.protected).map((cell) => cell.worksheet.name);
  if (locked.length > 0) throw refusal("sheetsProtected", { sheets: locked });
  return cells.map((cell) => ({ cell, formula: String(cell.formulas[0]?.[0] ?? "") }));
}

/** The blocks of payments behind those that each industry has; a row a firm that is new to it. */
export async function gather(
  context: Excel.RequestContext,
  gatherings: readonly Gathering[],
  payments: readonly string[],
  wayBack: WayBack,
): Promise<void> {
  if (gatherings.length === 0 || payments.length === 0) return;
  await makeRoom(context, await firmsIn(context, payments));
  for (const { cell, formula } of gatherings) {
    const extended = payments.reduce((text, name) => gatheringWith(text, name) ?? text, formula);
    if (extended === formula) continue;
    wayBack.push(async (later) => {
      for (const own of await rangesNamed(later, gatheringCell)) {
        own.load("formulas");
        await later.sync();
        if (own.formulas[0]?.[0] === extended) own.formulas = [[formula]];
      }
      await later.sync();
    });
    cell.formulas = [[extended]];
    await formatBelow(context, cell);
  }
  await context.sync();
}

/**
 * Rows that may yet be filled look like the first one, in all columns of formulas: a day as a day. A company's payments come once its drivers
 * are typed, so as many rows are made ready as all companies' payments can fill, below those that are filled already.
 */
async function formatBelow(context: Excel.RequestContext, cell: Excel.Range): Promise<void> {
  const count = (await gatherPayments(context)).reduce((sum, { quarterCount }) => sum + quarterCount, 0);
  const { worksheet } = cell;
  const bottom = worksheet.getUsedRange(true).getLastRow();
  bottom.load("rowIndex");
  cell.load("rowIndex,columnIndex");
  await context.sync();
  if (count === 0) return;
  const shift = cell.columnIndex - gatheredAt;
  const first = worksheet.getRangeByIndexes(cell.rowIndex, quarterAt + shift, 1, 1);
  const below = worksheet.getRangeByIndexes(bottom.rowIndex + 1, quarterAt + shift, count, 1);
  for (const range of [first, below]) range.load("numberFormat");
  await context.sync();
  const format = first.numberFormat[0]![0] as unknown;
  const ready = below.numberFormat.findIndex(([one]) => one !== format);
  if (ready < 0) return;
  const columnCount = endsAt + endsColumns.length - gatheredAt;
  worksheet
    .getRangeByIndexes(bottom.rowIndex + 1 + ready, cell.columnIndex, count - ready, columnCount)
    .copyFrom(cell.getResizedRange(0, columnCount - 1), Excel.RangeCopyType.formats);
}

/** Before the names go. */
export async function letGo(context: Excel.RequestContext, payments: readonly string[]): Promise<void> {
  for (const { cell, formula } of await gatheringsIn(context)) {
    const left = payments.reduce(gatheringWithout, formula);
    if (left !== formula) cell.formulas = [[left]];
  }
  await context.sync();
}

async function firmsIn(context: Excel.RequestContext, payments: readonly string[]): Promise<number> {
  const ranges = payments.map((name) => context.workbook.names.getItem(name).getRange());
  for (const range of ranges) range.load("values");
  await context.sync();
  const payee = paymentColumns.indexOf("Payee");
  return new Set(ranges.flatMap((range) => (range.values as unknown[][]).map((row) => String(row[payee])))).size;
}

/** Rows go in within a table, so that what reads it grows along and what stands below moves down. */
async function makeRoom(context: Excel.RequestContext, firms: number): Promise<void> {
  const tables = await rangesNamed(context, firmTable);
  for (const table of tables) {
    table.load("values,rowCount");
    table.worksheet.load("name");
    table.worksheet.protection.load("protected");
  }
  await context.sync();
  for (const table of tables) {
    const free = (table.values as unknown[][]).filter(([first]) => first === "").length;
    if (free > firms) continue;
    if (table.worksheet.protection.protected) throw refusal("sheetsProtected", { sheets: [table.worksheet.name] });
    const last = table.getLastRow();
    for (let row = 0; row < firms; row += 1) last.getEntireRow().insert(Excel.InsertShiftDirection.down);
  }
  await context.sync();
}

async function rangesNamed(context: Excel.RequestContext, pattern: RegExp): Promise<Excel.Range[]> {
  const { names } = context.workbook;
  names.load("items/name,items/type");
  await context.sync();
  const ranges = names.items
    .filter(({ name, type }) => type === "Range" && pattern.test(name))
    .map(({ name }) => names.getItem(name).getRangeOrNullObject());
  for (const range of ranges) range.load("address");
  await context.sync();
  return ranges.filter(({ isNullObject }) => !isNullObject);
}
