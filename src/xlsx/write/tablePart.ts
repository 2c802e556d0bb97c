/** A table's part. */
import { areaAddress, cellAddress } from "../../formula/address";
import { fileFormulaFrom } from "../../formula/fileDialect";
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import type { SheetContent } from "../content/sheetContent";
import { wholeArea, type FileTable } from "../content/workbookContent";
import { escapedMarkup } from "../package/escape";
import { element } from "../package/element";
import { filterText } from "./filterText";

export function tableText(table: FileTable, id: number, sheet: SheetContent): string {
  const { name, headers, body, hasHeaders, hasTotals, style, hasBandedRows, hasFilterButtons, filtered = [] } = table;
  const whole = wholeArea(table);
  const area = { ...whole, rowCount: whole.rowCount - (hasTotals ? 1 : 0) };
  const totalsRow = body.row + body.rowCount;
  return element(
    "table",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      id,
      name,
      displayName: name,
      ref: areaAddress(whole),
      headerRowCount: hasHeaders ? null : 0,
      totalsRowCount: hasTotals ? 1 : null,
      totalsRowShown: hasTotals ? null : 0,
    },
    hasHeaders && hasFilterButtons ? filterText({ area, columns: filtered }) : "",
    element(
      "tableColumns",
      { count: headers.length },
      ...headers.map((header, index) =>
        columnText(table, index + 1, header, hasTotals ? totalsOf(sheet, totalsRow, body.column + index) : null),
      ),
    ),
    element("tableStyleInfo", {
      name: style,
      showFirstColumn: table.hasFirstColumn ?? false,
      showLastColumn: table.hasLastColumn ?? false,
      showRowStripes: hasBandedRows,
      showColumnStripes: table.hasBandedColumns ?? false,
    }),
  );
}

interface Totals {
  readonly formula: string;
  readonly label: string;
}

function totalsOf({ cells }: SheetContent, row: number, column: number): Totals | null {
  const cell = cells.get(placeKey(row, column));
  if (cell === undefined || (cell.formula === "" && typeof cell.value !== "string")) return null;
  return { formula: cell.formula, label: String(cell.value) };
}

function columnText({ name }: FileTable, id: number, header: string, totals: Totals | null): string {
  if (totals === null) return element("tableColumn", { id, name: header });
  if (totals.formula === "") return element("tableColumn", { id, name: header, totalsRowLabel: totals.label });
  const formula = escapedMarkup(fileFormulaFrom(totals.formula, name));
  return element(
    "tableColumn",
    { id, name: header, totalsRowFunction: "custom" },
    element("totalsRowFormula", {}, formula),
  );
}

/** The texts that cells in the heads of tables must show: a file whose cell differs is mended by Excel, with a warning. */
export function headersByPlace(tables: readonly FileTable[]): ReadonlyMap<string, string> {
  return new Map(
    tables
      .filter(({ hasHeaders }) => hasHeaders)
      .flatMap(({ body, headers }) =>
        headers.map((header, index) => [cellAddress(body.row - 1, body.column + index), header] as const),
      ),
  );
}
