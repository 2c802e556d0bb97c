/** Where each line of a model stands. The same column is the same period on every sheet. */
import { areaAddress, cellAddress } from "../../formula/address";
import { sheetName, type Axis, type Line, type ModelDefinition, type Section, type SheetPart } from "./definition";

export const columns = { label: 0, unit: 1, source: 2, grade: 3, value: 4, first: 5 } as const;
/** Title, subtitle and a free row. */
export const firstSectionRow = 3;
/** Sheet rows that a picture takes, its heading left out. */
export const chartRows = 18;

/** Rows are counted from 0. */
export interface PlacedLine {
  readonly line: Line;
  readonly sheet: string;
  readonly row: number;
  readonly axis: Axis | null;
}

export interface PlacedSection {
  readonly section: Section;
  readonly heading: number;
  readonly header: number;
  readonly axis: Axis | null;
  readonly lines: readonly PlacedLine[];
  /** The first row below it, a free one. */
  readonly end: number;
}

export interface Layout {
  readonly definition: ModelDefinition;
  readonly sections: Readonly<Record<"inputs" | "calculations" | "output", readonly PlacedSection[]>>;
  readonly lines: ReadonlyMap<string, PlacedLine>;
  /** The header cells that hold the values of an axis; other headers read them. */
  readonly axes: ReadonlyMap<string, { readonly axis: Axis; readonly sheet: string; readonly row: number }>;
}

export function layoutOf(definition: ModelDefinition, chartCount: number): Layout {
  const lines = new Map<string, PlacedLine>();
  const axes = new Map<string, { axis: Axis; sheet: string; row: number }>();
  const place = (sections: readonly Section[], part: SheetPart, from: number) => {
    const sheet = sheetName(definition, part);
    let row = from;
    return sections.map((section): PlacedSection => {
      const axis = axisOf(definition, section);
      const heading = row;
      const header = heading + (section.note === undefined ? 1 : 2);
      if (axis !== null && !axes.has(axis.key)) axes.set(axis.key, { axis, sheet, row: header });
      row = header + 1;
      const placed = section.lines.map((line): PlacedLine => {
        const own = { line, sheet, row, axis };
        if (lines.has(line.key)) throw new Error(`A model needs one line of each key; got ${line.key} twice.`);
        lines.set(line.key, own);
        row += rowsOf(line);
        return own;
      });
      row += 1;
      return { section, heading, header, axis, lines: placed, end: row };
    });
  };
  const inputs = place(definition.inputSections, "inputs", firstSectionRow);
  const calculations = place(definition.calculationSections, "calculations", firstSectionRow);
  const charts = Math.ceil(chartCount / 2) * chartRows;
  const output = place(definition.outputSections, "output", firstSectionRow + (charts === 0 ? 0 : charts + 1));
  return { definition, sections: { inputs, calculations, output }, lines, axes };
}

function axisOf({ axes }: ModelDefinition, { axis }: Section): Axis | null {
  if (axis === undefined) return null;
  const found = axes.find(({ key }) => key === axis);
  if (found === undefined) throw new Error(`A section needs an axis of its model; got ${axis}.`);
  return found;
}

/** A sourced line along an axis has its ids and grades below it; a table its header. */
export function rowsOf(line: Line): number {
  if (line.kind === "table") return line.rowCount + 2;
  if (line.kind === "grid") return line.side.length;
  return line.kind === "sourced" && typeof line.source !== "string" ? 3 : 1;
}

/** Whether a line has a cell in every column of its axis. */
export function runsAlong({ line, axis }: PlacedLine): boolean {
  if (axis === null || line.kind === "table") return false;
  if (line.kind === "assumption") return typeof line.value === "object";
  if (line.kind === "sourced") return typeof line.source !== "string";
  return line.kind !== "formula" || line.isSingle !== true;
}

export function lastColumn({ axis }: { readonly axis: Axis | null }): number {
  return axis === null ? columns.value : columns.first + axis.values.length - 1;
}

/** "F7:K7", or the value cell of a line without columns. */
export function areaOfLine(placed: PlacedLine): string {
  if (!runsAlong(placed)) return cellAddress(placed.row, columns.value);
  return areaAddress({
    row: placed.row,
    column: columns.first,
    rowCount: 1,
    columnCount: lastColumn(placed) - columns.first + 1,
  });
}
