/** The tables of a worksheet. */
import { areaFrom } from "../../formula/address";
import type { FileTable } from "../content/workbookContent";
import { attributeOf, flagOf, readMarkup } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { FilterReader } from "./filters";
import { unescaped } from "./sharedStrings";

/** In the order of the sheet's relations; a table part that is missing is a FileError. */
export function tablesOf(file: WorkbookPackage, sheetPart: string, sheet: string): FileTable[] {
  return file
    .relations(sheetPart)
    .filter(({ kind, isExternal }) => kind === "table" && !isExternal)
    .map(({ target }) => tableOf(file, target, sheet));
}

function tableOf(file: WorkbookPackage, part: string, sheet: string): FileTable {
  let name = "";
  let reference = "A1";
  let headerRows = 1;
  let totalsRows = 0;
  let style: string | null = null;
  let hasBandedRows = false;
  let looks: Pick<FileTable, "hasBandedColumns" | "hasFirstColumn" | "hasLastColumn"> = {};
  let hasFilterButtons = false;
  const headers: string[] = [];
  const filter = new FilterReader();
  readMarkup(part, file.text(part), {
    open: (element, attributes, path) => {
      filter.open(element, attributes, path);
      if (element === "table") {
        name = unescaped(attributeOf(attributes, "displayName") ?? attributeOf(attributes, "name") ?? "");
        reference = attributeOf(attributes, "ref") ?? reference;
        headerRows = Number(attributeOf(attributes, "headerRowCount") ?? 1);
        totalsRows = Number(attributeOf(attributes, "totalsRowCount") ?? 0);
      }
      if (element === "autoFilter") hasFilterButtons = true;
      if (element === "tableStyleInfo") {
        style = attributeOf(attributes, "name") ?? null;
        hasBandedRows = flagOf(attributeOf(attributes, "showRowStripes"));
        looks = {
          ...(flagOf(attributeOf(attributes, "showColumnStripes")) && { hasBandedColumns: true }),
          ...(flagOf(attributeOf(attributes, "showFirstColumn")) && { hasFirstColumn: true }),
          ...(flagOf(attributeOf(attributes, "showLastColumn")) && { hasLastColumn: true }),
        };
      }
      if (element === "tableColumn") headers.push(unescaped(attributeOf(attributes, "name") ?? ""));
    },
    close: (element) => filter.close(element),
  });
  const filtered = filter.contents()?.columns ?? [];
  const { row, column, rowCount, columnCount } = areaFrom(reference);
  return {
    name,
    headers,
    hasHeaders: headerRows > 0,
    hasTotals: totalsRows > 0,
    style,
    hasBandedRows,
    ...looks,
    hasFilterButtons,
    ...(filtered.length > 0 && { filtered }),
    body: { sheet, row: row + headerRows, column, rowCount: rowCount - headerRows - totalsRows, columnCount },
  };
}
