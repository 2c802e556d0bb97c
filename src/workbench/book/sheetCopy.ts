/**
 * A copy of a sheet with all that stands on it: its cells, its own names, tables under new names, notes, links, charts and
 * conditional formats. What named the sheet names the copy; what stood on other sheets stays.
 */
import { stringifyTokens, tokenize } from "@borgar/fx";
import { quotedSheet, splitSheet } from "./address";
import type { Area } from "./bookArea";
import type { Book } from "./book";
import type { ChartSeries } from "./bookCharts";
import type { Sheet } from "./bookSheets";
import { renamedStructures } from "./structuredReference";

export async function copySheet(
  book: Pick<Book, "cells" | "charts" | "conditionalFormats" | "links" | "names" | "notes" | "sheets" | "tables">,
  sheetId: string,
): Promise<Sheet> {
  const original = book.sheets.get(sheetId)!;
  const copy = await book.sheets.duplicate(sheetId, freeName(book, original.name));
  const onCopy = (area: Area): Area => (area.sheetId === sheetId ? { ...area, sheetId: copy.id } : area);
  const tables = new Map<string, string>();
  for (const { name, area, style, showTotals } of book.tables.list(sheetId)) {
    const added = await book.tables.add(onCopy(area), true, freeTableName(book, name));
    await book.tables.setStyle(added.id, style);
    if (showTotals) await book.tables.setShow(added.id, "totals", true);
    tables.set(name.toLowerCase(), added.name);
  }
  if (tables.size > 0) await renameTables(book, copy.id, tables);
  for (const { name, formula, comment, visible } of book.names.list(sheetId)) {
    const added = await book.names.add(name, withSheet(formula, original.name, copy.name), copy.id, comment);
    if (!visible) await book.names.change(added.id, { visible });
  }
  for (const format of book.conditionalFormats.list().reverse()) {
    if (format.area.sheetId !== sheetId) continue;
    const added = await book.conditionalFormats.add(onCopy(format.area), format.kind);
    const { rule, look, stopIfTrue } = format;
    await book.conditionalFormats.change(added.id, { rule, look, stopIfTrue });
  }
  for (const { place, content, author } of book.notes.list(sheetId))
    book.notes.set({ ...place, sheetId: copy.id }, content, author);
  for (const { area, ...target } of book.links.list(sheetId)) book.links.set(onCopy(area), target);
  for (const { id, ...chart } of book.charts.list(sheetId)) {
    const moved = (area: ChartSeries["values"]) => area && onCopy(area);
    const series = chart.series.map((one) => ({
      ...one,
      values: moved(one.values),
      categories: moved(one.categories),
      name: one.name === null || typeof one.name === "string" ? one.name : onCopy(one.name),
    }));
    const added = await book.charts.add(copy.id, { ...chart, series }, book.charts.place(id));
    await book.charts.change(added.id, { name: chart.name });
  }
  return book.sheets.get(copy.id)!;
}

/** "Sheet1 (2)", within the 31 signs of a name. */
function freeName({ sheets }: Pick<Book, "sheets">, name: string): string {
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const wanted = name.slice(0, 31 - end.length) + end;
    if (!sheets.find(wanted)) return wanted;
  }
}

function freeTableName({ tables }: Pick<Book, "tables">, name: string): string {
  for (let number = 2; ; number += 1) if (!tables.find(`${name}${number}`)) return `${name}${number}`;
}

function withSheet(formula: string, from: string, to: string): string {
  return stringifyTokens(
    tokenize(formula).map((token) => {
      const { sheet, local } = splitSheet(token.value);
      const isOwn = /^range/.test(token.type) && sheet?.toLowerCase() === from.toLowerCase();
      return isOwn ? { ...token, value: `${quotedSheet(to)}!${local}` } : token;
    }),
  );
}

async function renameTables(
  { cells }: Pick<Book, "cells">,
  sheetId: string,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const used = cells.used(sheetId);
  if (used === null) return;
  const renamings = [...names].map(([table, to]) => ({ table, to, columns: new Map<string, string>() }));
  const entries = cells.read(used).map((row) =>
    row.map(({ formula }) => {
      if (formula === "") return null;
      const renamed = renamedStructures(formula, renamings);
      return renamed === formula ? null : renamed;
    }),
  );
  await cells.write(used, entries);
}
