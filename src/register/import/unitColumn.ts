/**
 * A table that says the currency in one column and the magnitude in another ("USD" beside "millions"), with both in one column
 * of units: read alone, either of them would make a figure of another size or of no currency.
 */
import { headerKey } from "./columnMapping";
import type { ImportedTable } from "./importedTable";
import { unitNamed } from "./unitWords";

const currencyHeaders = new Set(["currency", "ccy", "币种", "货币", "幣種", "貨幣"]);
const magnitudeHeaders = new Set([
  ...["unit", "units", "unit of measure", "scale", "magnitude", "multiplier", "denomination"],
  ...["单位", "量级", "数量级", "單位"],
]);

export function withOneUnitColumn(table: ImportedTable): ImportedTable {
  const keys = table.headers.map(headerKey);
  const currency = keys.findIndex((key) => currencyHeaders.has(key));
  const magnitude = keys.findIndex((key) => magnitudeHeaders.has(key));
  if (currency < 0 || magnitude < 0) return table;
  const merged = (texts: readonly string[], both: string) =>
    texts.flatMap((text, place) => (place === currency ? [] : [place === magnitude ? both : text]));
  return {
    headers: merged(table.headers, "Unit"),
    rows: table.rows.map(({ line, cells }) => ({
      line,
      cells: merged(cells, unitOf((cells[currency] ?? "").trim(), (cells[magnitude] ?? "").trim())),
    })),
  };
}

/** "USD" and "m" are "USD m"; of "USD" and "% of sales" the unit is the one to keep. */
function unitOf(currency: string, unit: string): string {
  if (currency === "" || unit === "") return currency || unit;
  const isMagnitude = /^(?:k|m|bn|tn)$/.test(unitNamed(unit)?.unit ?? "") || /^\d[\d,.e+]*$/i.test(unit);
  return isMagnitude ? `${currency} ${unit}` : unit;
}
