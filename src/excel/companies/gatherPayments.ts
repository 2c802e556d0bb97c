/** The blocks of payments in the workbook: what has a name of theirs and stands below their heads. */
import type { GatheredPayments } from "../../models/payments/gatheredPayments";
import { isoFromSerial, serialFromIso } from "../../formula/serialDate";
import { companyModelId } from "../../models/companyFromFacts/companyFromFacts";
import { languageOf, textsIn } from "../host/sheetLanguage";
import {
  excludedLayer,
  paymentColumns,
  paymentsName,
  quartersWithin,
  type PaymentColumn,
} from "../../models/payments/paymentRows";

/** Of a model that gathers: its own rows are in it already. */
const ownName = /^IndustryPayments\d*$/i;

/** Blocks whose cells are not those of payments are left out; one without amounts may have them later. */
export async function gatherPayments(context: Excel.RequestContext): Promise<GatheredPayments[]> {
  const { names } = context.workbook;
  names.load("items/name,items/type");
  await context.sync();
  const ranges = names.items
    .filter(({ name, type }) => type === "Range" && paymentsName.test(name) && !ownName.test(name))
    .map(({ name }) => {
      const range = names.getItem(name).getRangeOrNullObject();
      range.load("values,rowIndex");
      return { name, range };
    });
  await context.sync();
  const blocks = ranges
    .filter(({ range }) => !range.isNullObject && range.rowIndex > 0)
    .map(({ name, range }) => {
      const header = range.getRowsAbove(1);
      header.load("values");
      return { name, range, header };
    });
  await context.sync();
  const headsOf = (header: Excel.Range) => (header.values[0] ?? []).map(String).join();
  const known = await headsKnown(blocks.map(({ header }) => headsOf(header)));
  return blocks.flatMap(({ name, range, header }): GatheredPayments[] => {
    if (!known.has(headsOf(header))) return [];
    const rows = range.values as unknown[][];
    const payees = new Set(rows.map((row) => String(row[at("Payee")])));
    const quarterCount = rows.reduce((sum, row) => sum + quartersWithin(monthsOf(row[at("Months")])), 0);
    return [{ name, days: daysOf(rows), payees: [...payees], rowCount: rows.length, quarterCount }];
  });
}

/** Those of payments in the language of any model that has such a block; Chinese words are read only where some are Chinese. */
async function headsKnown(found: readonly string[]): Promise<ReadonlySet<string>> {
  const known = [paymentColumns.join()];
  if (found.some((heads) => languageOf(heads) === "zh-CN")) {
    const shown = await textsIn(companyModelId, "zh-CN");
    known.push(paymentColumns.map(shown).join());
  }
  return new Set(known);
}

const at = (column: PaymentColumn) => paymentColumns.indexOf(column);

/** What has no months yet may come to have a year of them. */
function monthsOf(cell: unknown): number {
  return typeof cell === "number" ? cell : 12;
}

function daysOf(rows: readonly (readonly unknown[])[]): GatheredPayments["days"] {
  const periods = rows.flatMap((row) => {
    const [end, months, amount] = [row[at("Period")], row[at("Months")], row[at("Amount")]];
    if (typeof end !== "number" || typeof months !== "number" || typeof amount !== "number") return [];
    if (row[at("Layer")] === excludedLayer) return [];
    return [{ first: monthStart(end, -months), last: monthStart(end, 0) - 1 }];
  });
  if (periods.length === 0) return null;
  return {
    first: Math.min(...periods.map(({ first }) => first)),
    last: Math.max(...periods.map(({ last }) => last)),
  };
}

/** A year of 52 or 53 weeks ends at most so many days from a month's end. */
const mostDaysAway = 7;

/** The first day of the month after the period's last one, or of one so many months from there. */
function monthStart(end: number, months: number): number {
  const iso = isoFromSerial(end + mostDaysAway);
  const day = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1 + months, 1));
  return serialFromIso(day.toISOString().slice(0, 10))!;
}
