import { gridColumnCount, gridRowCount, type Area } from "../../book/bookArea";
import { fullAddress } from "../../book/address";
import { flagValue } from "../protocol/argument";
import type { Members } from "../protocol/hostClass";
import { hostObject } from "../protocol/hostObject";
import { sheetName } from "./rangeArgument";

/** Where a range is, how big it is, and what hangs on it. */
export const rangeAddress: Members<Area> = {
  properties: {
    address: { get: (area, context) => fullAddress(sheetName(area.sheetId, context), area) },
    addressLocal: { get: (area, context) => fullAddress(sheetName(area.sheetId, context), area) },
    cellCount: { get: (area) => cellCount(area) },
    rowCount: { get: (area) => area.rowCount },
    columnCount: { get: (area) => area.columnCount },
    rowIndex: { get: (area) => area.row },
    columnIndex: { get: (area) => area.column },
    isEntireRow: { get: (area) => area.columnCount === gridColumnCount },
    isEntireColumn: { get: (area) => area.rowCount === gridRowCount },
    hidden: {
      get: (area, { book }) => {
        const rows = book.formats.hidden(area, "rows");
        const columns = book.formats.hidden(area, "columns");
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
    rowHidden: {
      get: (area, { book }) => book.formats.hidden(area, "rows"),
      set: (area, value, { book }) => book.formats.setHidden(area, "rows", flagValue(value)),
    },
    columnHidden: {
      get: (area, { book }) => book.formats.hidden(area, "columns"),
      set: (area, value, { book }) => book.formats.setHidden(area, "columns", flagValue(value)),
    },
  },
  objects: {
    worksheet: (area) => hostObject("Worksheet", { sheetId: area.sheetId }),
    format: (area) => hostObject("RangeFormat", area),
    dataValidation: (area) => hostObject("DataValidation", area),
    conditionalFormats: (area) => hostObject("ConditionalFormatCollection", area),
    sort: (area) => hostObject("RangeSort", area),
  },
};

/** -1 beyond 2³¹ − 1, as Excel says it. */
export function cellCount(area: Area): number {
  const count = area.rowCount * area.columnCount;
  return count > 2_147_483_647 ? -1 : count;
}
