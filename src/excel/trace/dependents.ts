/** The cells whose formulas read a cell, as Excel itself knows them. */
import { areaAddress } from "../../formula/address";
import { areaOfAddress } from "../../formula/sheetAddress";
import { supports } from "../host/environment";
import { inExcel, officeCodeOf } from "../host/officeErrors";

export interface Dependents {
  /** Cells below each other stand together. */
  readonly ranges: readonly {
    /** "Stack!B4:B9" */
    readonly address: string;
    readonly cellCount: number;
    /** Of its first cell, as shown. */
    readonly text: string;
  }[];
  /** Those that are not listed counted as well. */
  readonly rangeCount: number;
}

type Area = ReturnType<typeof areaOfAddress>;

/** A cell that the whole workbook reads would take long to list. */
const mostRanges = 200;

/** Of the cell at "Stack!B4", on any sheet; null where Excel is too old to tell. */
export async function dependentsOf(address: string): Promise<Dependents | null> {
  if (!supports("ExcelApi", "1.13")) return null;
  const { sheet, ...area } = areaOfAddress(address);
  try {
    return await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const { ranges } = worksheets.getItem(sheet).getRange(areaAddress(area)).getDirectDependents();
      ranges.load("items/address");
      await context.sync();
      const joined = joinedDown(ranges.items.map((range) => areaOfAddress(range.address)));
      const listed = joined.slice(0, mostRanges).map((one) => {
        const range = worksheets.getItem(one.sheet).getRange(areaAddress(one)).load("address");
        return { one, range, first: range.getCell(0, 0).load("text") };
      });
      await context.sync();
      return {
        ranges: listed.map(({ one, range, first }) => ({
          address: range.address,
          cellCount: one.rowCount * one.columnCount,
          text: first.text[0]?.[0] ?? "",
        })),
        rangeCount: joined.length,
      };
    });
  } catch (failure) {
    if (officeCodeOf(failure) === "ItemNotFound") return { ranges: [], rangeCount: 0 };
    throw failure;
  }
}

function joinedDown(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  const sheets = [...new Set(areas.map(({ sheet }) => sheet))];
  const inOrder = [...areas].sort(
    (one, other) =>
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.column - other.column || one.row - other.row,
  );
  for (const area of inOrder) {
    const last = joined.at(-1);
    const isBelow =
      last?.sheet === area.sheet &&
      last.column === area.column &&
      last.columnCount === area.columnCount &&
      last.row + last.rowCount === area.row;
    if (last && isBelow) joined[joined.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    else joined.push(area);
  }
  return joined;
}
