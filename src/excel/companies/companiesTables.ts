/** Finds the tables of companies and rates in the workbook or makes them, and writes and takes away a company's row. */
import {
  commonCurrency,
  companiesSheetName,
  companiesTableName,
  companyCells,
  companyColumns,
  rateCells,
  rateColumns,
  ratesTableName,
  type CompanyEntry,
} from "../../models/companies/companiesTable";
import { registerRefusal } from "../../register/refusal";
import { refusal } from "../host/hostRefusal";
import { freeSheetForTables } from "../host/newSheets";
import { openTable } from "../host/openTable";
import { palette } from "../host/styles";
import { clearRows, nextIndex, refuseOccupied, rowsAfter, rowsOf, stretch, type TableInUse } from "../host/tableRows";
import { removeSheet, type WayBack } from "../host/wayBack";
import { gatheringsIn } from "./industryGathering";
import { queueCompaniesSheet } from "./companiesSheet";

interface OpenOne extends TableInUse {
  readonly values: readonly (readonly unknown[])[];
  readonly places: readonly number[];
}

export interface CompanyTables {
  /** Where they were made just now. */
  readonly newSheet?: string;
  readonly companies: OpenOne;
  readonly rates: OpenOne;
}

/** Null when the workbook has none of the two. A Refusal when one is gone, has lost a column, or may not be written. */
export async function openCompanies(context: Excel.RequestContext): Promise<CompanyTables | null> {
  const companies = await open(context, companiesTableName, companyColumns);
  const rates = await open(context, ratesTableName, rateColumns);
  if (companies === null && rates === null) return null;
  if (companies === null) throw refusal("tableGone", { table: companiesTableName });
  if (rates === null) throw refusal("tableGone", { table: ratesTableName });
  return { companies, rates };
}

/** Both as they are, or new ones, which the way back then takes away. */
export async function companiesFor(context: Excel.RequestContext, wayBack: WayBack): Promise<CompanyTables> {
  const found = await openCompanies(context);
  if (found !== null) return found;
  const sheetName = await freeSheetForTables(context, companiesSheetName, [companiesTableName, ratesTableName]);
  wayBack.push(removeSheet(sheetName, []));
  queueCompaniesSheet(context.workbook, sheetName);
  await context.sync();
  return { ...(await openCompanies(context))!, newSheet: sheetName };
}

/** A row of the company at the end of its table, and one of its currency where that has none. */
export async function addCompany(
  context: Excel.RequestContext,
  { companies, rates }: CompanyTables,
  entry: CompanyEntry,
  payments: string,
  wayBack: WayBack,
): Promise<void> {
  await append(context, companies, companyCells(entry, payments), wayBack);
  const known = rates.values.map((row) => String(row[rates.places[0]!]).toUpperCase());
  if (entry.currency !== commonCurrency && !known.includes(entry.currency.toUpperCase()))
    await append(context, rates, rateCells(entry.currency, entry.rate), wayBack);
}

/** The currency of the company where no row of the rates has a number for it. */
export function missingRate({ rates }: CompanyTables, { currency, rate }: CompanyEntry): string | null {
  if (currency === commonCurrency || rate !== undefined) return null;
  const [name, , usd] = rates.places;
  const has = rates.values.some(
    (row) => String(row[name!]).toUpperCase() === currency.toUpperCase() && typeof row[usd!] === "number",
  );
  return has ? null : currency;
}

/** Rows whose payments have one of these names. */
export async function removeCompanies(context: Excel.RequestContext, payments: readonly string[]): Promise<void> {
  const tables = await openCompanies(context);
  if (tables === null) return;
  const { companies } = tables;
  const place = companies.places.at(-1)!;
  const gone = companies.values.flatMap((row, index) => (payments.includes(String(row[place])) ? [index] : []));
  for (const index of [...gone].reverse()) {
    const row = rowsOf(companies, companies.sheet, index, 1);
    // A table keeps one row at least.
    if (gone.length === companies.rowCount && index === 0) row.clear(Excel.ClearApplyTo.contents);
    else row.delete(Excel.DeleteShiftDirection.up);
  }
  await context.sync();
}

/** The sheet goes once no model needs it and nobody has typed a company or a rate. */
export async function removeCompaniesWhenEmpty(context: Excel.RequestContext): Promise<void> {
  const tables = await openCompanies(context);
  if (tables === null || tables.companies.rows.length > 0 || tables.rates.rows.length > 1) return;
  if ((await gatheringsIn(context)).length > 0) return;
  tables.companies.sheet.delete();
  await context.sync();
}

async function open(
  context: Excel.RequestContext,
  name: string,
  columns: readonly { readonly name: string }[],
): Promise<OpenOne | null> {
  const found = await openTable(context, name);
  if (found === null) return null;
  if (found.isProtected) throw refusal("sheetsProtected", { sheets: [found.sheetName] });
  const headers = found.headers.map((header) => header.trim().toLowerCase());
  const places = columns.map((column) => headers.indexOf(column.name.toLowerCase()));
  const missing = columns.filter((_, index) => places[index]! < 0).map((column) => column.name);
  if (missing.length > 0) throw registerRefusal("columnsMissing", { table: name, missing, found: found.headers });
  const rows = found.values.flatMap((row, index) => (row.some((cell) => cell !== "") ? [{ index }] : []));
  return { ...found, rows, places };
}

async function append(
  context: Excel.RequestContext,
  table: OpenOne,
  cells: readonly (string | number)[],
  wayBack: WayBack,
): Promise<void> {
  await refuseOccupied(context, table, 1);
  const [index, total] = [nextIndex(table), rowsAfter(table, 1)];
  wayBack.push(clearRows(table, index, 1, total));
  if (total > table.rowCount) stretch(table, total);
  for (const [column, place] of table.places.entries()) {
    const cell = table.sheet.getRangeByIndexes(table.firstRow + index, table.firstColumn + place, 1, 1);
    const entry = cells[column]!;
    if (entry === "") continue;
    cell.format.font.color = String(entry).startsWith("=") ? palette.calculation : palette.input;
    cell.formulas = [[entry]];
  }
  await context.sync();
}
