/**
 * The parts of one sheet: its cells, tables, charts and notes, each a part of its own that the sheet's refers to. A workbook
 * written anew and one that gets a sheet more are written alike; what differs is said by the target and the marks.
 */
import { cellAddress } from "../../formula/address";
import type { Surroundings } from "../../formula/arrayEvaluation";
import { expressionOf } from "../../formula/expression";
import { areaOf, type SheetArea } from "../../formula/reference";
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import type { SheetContent } from "../content/sheetContent";
import { wholeArea, type FileTable, type WorkbookContent } from "../content/workbookContent";
import { chartText } from "./charts/chartPart";
import { drawingText } from "./charts/drawingPart";
import type { HeldByCell } from "./charts/seriesText";
import { notesDrawingText, notesText } from "./notesParts";
import type { PartsTarget } from "./parts";
import { rowsText } from "./rowsText";
import type { RuleLooks } from "./rulesText";
import { sheetText } from "./sheetPart";
import { headersByPlace, tableText } from "./tablePart";

export const spreadsheetML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const drawingML = "application/vnd.openxmlformats-officedocument";

/** How cells refer to what stands beside the sheets. */
export interface SheetMarks {
  /** A cell that holds a text, from its opening tag without the closing bracket on. */
  readonly textCell: (head: string, text: string) => string;
  /** What `cm` says of a dynamic array. */
  readonly arrayMark: () => number;
  readonly looks: RuleLooks;
}

export class SheetParts {
  hasDynamicArrays = false;

  constructor(
    private readonly made: PartsTarget,
    private readonly workbook: WorkbookContent,
    private readonly marks: SheetMarks,
  ) {}

  /** The name of the sheet's part; the workbook does not refer to it yet. */
  add(sheet: SheetContent, { isActive }: { readonly isActive: boolean }): string {
    const { made, workbook, marks } = this;
    const part = made.freePart("xl/worksheets/sheet", ".xml");
    const own = workbook.tables.filter(({ body }) => body.sheet.toLowerCase() === sheet.name.toLowerCase());
    const headers = headersByPlace(own);
    const rows = rowsText(sheet, {
      textCell: marks.textCell,
      arrayMark: marks.arrayMark,
      tableAt: (row, column) => tableAt(own, row, column),
      headerAt: (row, column) => headers.get(cellAddress(row, column)),
      references: (row, column) => surroundingsOf(workbook, sheet.name, row, column),
    });
    this.hasDynamicArrays ||= rows.hasDynamicArrays;
    const links = new Map<string, string>();
    for (const { address } of sheet.hyperlinks)
      if (address !== null && !links.has(address)) links.set(address, made.relateOutside(part, "hyperlink", address));
    const relations = {
      links,
      drawing: this.addDrawing(sheet, part),
      notesDrawing: this.addNotes(sheet, part),
      tables: own.map((table) => this.addTable(table, sheet, part)),
    };
    const lookPlace = marks.looks.place.bind(marks.looks);
    made.add(part, `${spreadsheetML}.worksheet+xml`, sheetText(sheet, rows.text, relations, { isActive, lookPlace }));
    return part;
  }

  private addTable(table: FileTable, sheet: SheetContent, sheetPart: string): string {
    const part = this.made.freePart("xl/tables/table", ".xml");
    this.made.add(part, `${spreadsheetML}.table+xml`, tableText(table, this.made.freeTableId(), sheet));
    return this.made.relate(sheetPart, "table", part);
  }

  private addDrawing({ charts }: SheetContent, sheetPart: string): string | null {
    if (charts.length === 0) return null;
    const part = this.made.freePart("xl/drawings/drawing", ".xml");
    const relations = charts.map((chart) => {
      const chartPart = this.made.freePart("xl/charts/chart", ".xml");
      const text = chartText(chart, (area) => this.held(area));
      this.made.add(chartPart, `${drawingML}.drawingml.chart+xml`, text);
      return this.made.relate(part, "chart", chartPart);
    });
    this.made.add(part, `${drawingML}.drawing+xml`, drawingText(charts, relations));
    return this.made.relate(sheetPart, "drawing", part);
  }

  private held({ sheet, row, column, rowCount, columnCount }: SheetArea): HeldByCell[] {
    const { sheets, styles } = this.workbook;
    const cells = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.cells;
    return Array.from({ length: rowCount * columnCount }, (_, index) => {
      const at = placeKey(row + Math.floor(index / columnCount), column + (index % columnCount));
      const cell = cells?.get(at);
      return { value: cell?.value ?? null, numberFormat: styles[cell?.format ?? 0]?.numberFormat ?? "General" };
    });
  }

  private addNotes({ notes }: SheetContent, sheetPart: string): string | null {
    if (notes.length === 0) return null;
    const part = this.made.freePart("xl/comments", ".xml");
    this.made.add(part, `${spreadsheetML}.comments+xml`, notesText(notes));
    this.made.relate(sheetPart, "comments", part);
    const drawing = this.made.freePart("xl/drawings/notes", ".vml");
    this.made.add(drawing, `${drawingML}.vmlDrawing`, notesDrawingText(notes));
    return this.made.relate(sheetPart, "vmlDrawing", drawing);
  }
}

/** The name of the table that a cell stands in; null outside tables. */
export function tableAt(tables: readonly FileTable[], row: number, column: number): string | null {
  const found = tables.find((table) => {
    const area = wholeArea(table);
    return (
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount
    );
  });
  return found?.name ?? null;
}

/** What a formula's references come to, as far as it decides how the formula is written. */
export function surroundingsOf(
  { tables, names }: Pick<WorkbookContent, "tables" | "names">,
  sheet: string,
  row: number,
  column: number,
): Surroundings {
  const isOneCell = (reference: string) => {
    const area = areaOf(reference, { sheet, row, column }, tables);
    return area !== null && area.rowCount === 1 && area.columnCount === 1;
  };
  const isOneValue = (name: string) => {
    const sought = name.toLowerCase();
    const found = names
      .filter((one) => one.name.toLowerCase() === sought)
      .find((one) => one.sheet === null || one.sheet.toLowerCase() === sheet.toLowerCase());
    const expression = found === undefined ? null : expressionOf(found.formula);
    if (expression?.kind === "reference") return isOneCell(expression.text);
    return expression?.kind === "constant";
  };
  return { isOneCell, isOneValue };
}
