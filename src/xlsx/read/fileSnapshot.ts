/** A workbook file as tracing, grading and review read it. */
import { format as formatted } from "numfmt";
import { isDateFormat } from "../../formula/dateFormat";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import type { FileCell } from "../content/sheetContent";
import type { FileWorkbook } from "./fileWorkbook";
import { withWorkbookNames } from "./otherWorkbooks";

export function snapshotOfFile({ sheets, tables, names, styles, otherWorkbooks }: FileWorkbook): WorkbookSnapshot {
  const numberFormats = styles.map(({ numberFormat }) => numberFormat);
  const dates = numberFormats.map(isDateFormat);
  return {
    sheets: sheets.map(({ name, cells, rowCount, columnCount, spills, visibility }): SheetSnapshot => {
      const read = new Map<number, SnapshotCell>();
      for (const [key, cell] of cells)
        if (cell.value !== null || cell.formula !== "")
          read.set(key, new CellOfFile(cell, numberFormats, dates, otherWorkbooks));
      return { name, cells: read, rowCount, columnCount, spills, isHidden: visibility !== "visible" };
    }),
    tables,
    names: names.map((one) => ({ ...one, formula: withWorkbookNames(one.formula, otherWorkbooks) })),
    linkedValues: new Map(otherWorkbooks.flatMap((one) => (one === null ? [] : [[one.prefix, one.keptValues]]))),
    isCutShort: false,
  };
}

/** Few cells are ever shown: a text is made when it is asked for. */
class CellOfFile implements SnapshotCell {
  constructor(
    private readonly cell: FileCell,
    private readonly numberFormats: readonly string[],
    private readonly dates: readonly boolean[],
    private readonly otherWorkbooks: FileWorkbook["otherWorkbooks"],
  ) {}

  /** A formula without a cached result counts as one with an empty text. */
  get value(): SnapshotCell["value"] {
    return this.cell.value ?? "";
  }

  get formula(): string {
    return withWorkbookNames(this.cell.formula, this.otherWorkbooks);
  }

  get isError(): boolean {
    return this.cell.isError;
  }

  get isDate(): boolean {
    return typeof this.cell.value === "number" && this.dates[this.cell.format] === true;
  }

  get text(): string {
    const { value, format } = this.cell;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value !== "number") return value ?? "";
    try {
      return formatted(this.numberFormats[format] ?? "General", value);
    } catch {
      // A format that nobody can read; Excel shows the plain number.
      return String(value);
    }
  }
}
