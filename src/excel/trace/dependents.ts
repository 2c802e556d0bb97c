/** The cells whose formulas read a cell, as Excel itself knows them. */
import { areaAddress } from "../../formula/address";
import { areaOfAddress } from "../../formula/sheetAddress";
import { labelOf } from "../../audit/snapshot/cellLabel";
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { supports } from "../host/environment";
import { officeCodeOf } from "../host/officeErrors";
import type { SnapshotKeeper } from "./snapshotKeeper";

export interface Dependents {
  /** Cells below each other stand together. */
  readonly ranges: readonly {
    /** "Stack!B4:B9" */
    readonly address: string;
    readonly cellCount: number;
    /** Of its first cell, as shown. */
    readonly text: string;
    /** "Total · Value added" by its row and column, of several cells those of the first and the last; "" where nothing names them. */
    readonly label: string;
  }[];
  /** Those that are not listed counted as well. */
  readonly rangeCount: number;
}

type Area = ReturnType<typeof areaOfAddress>;

/** A cell that the whole workbook reads would take long to list. */
const mostRanges = 200;

/** Of the cell at "Stack!B4", on any sheet; null where Excel is too old to tell. */
export async function dependentsOf(keeper: SnapshotKeeper, address: string): Promise<Dependents | null> {
  if (!supports("ExcelApi", "1.13")) return null;
  const { sheet, ...area } = areaOfAddress(address);
  try {
    return await keeper.withGraph(async ({ snapshot }, context) => {
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
          label: labelOfArea(snapshot, one),
        })),
        rangeCount: joined.length,
      };
    });
  } catch (failure) {
    if (officeCodeOf(failure) === "ItemNotFound") return { ranges: [], rangeCount: 0 };
    throw failure;
  }
}

function labelOfArea(snapshot: WorkbookSnapshot, { sheet, row, column, rowCount, columnCount }: Area): string {
  const [first, last] = [
    labelOf(snapshot, { sheet, row, column }),
    labelOf(snapshot, { sheet, row: row + rowCount - 1, column: column + columnCount - 1 }),
  ];
  return first === last || last === "" ? first : `${first} – ${last}`;
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
