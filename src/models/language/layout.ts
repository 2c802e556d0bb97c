/**
 * Where each line of a model stands. Label, unit and value come first, then the axis; what a figure comes from follows it.
 * An axis starts beside the units unless one of its lines needs a value before its first column. Inputs and calculations
 * agree on that, so that the same column is the same period on both; the output, which is to be read, leaves no column free.
 */
import { areaAddress, cellAddress } from "../../formula/address";
import { isTable, sheetName, type Axis, type Line, type ModelDefinition, type Section } from "./definition";
import { headRows } from "./headRows";
import { paymentColumns, paymentRowCount } from "../payments/paymentRows";

/** `value` is also where an axis starts that no line needs a value before. */
export const columns = { label: 0, unit: 1, value: 2 } as const;
/** Title, subtitle and a free row. */
export const firstSectionRow = 3;

export type LinesPart = "inputs" | "calculations" | "output";

/** Rows are counted from 0. */
export interface PlacedLine {
  readonly line: Line;
  readonly sheet: string;
  readonly row: number;
  readonly axis: Axis | null;
  /** The column of the axis' first value. */
  readonly first: number;
  /** Of its section. */
  readonly after: AfterColumns;
}

/** The columns that follow the last figure of a section: where it comes from, and why it is what it is. */
export interface AfterColumns {
  /** null where no line of the section names a source in one cell. */
  readonly source: number | null;
  /** null on sheets that take nothing in. */
  readonly grade: number | null;
  readonly note: number;
}

export interface PlacedSection {
  readonly section: Section;
  readonly heading: number;
  readonly header: number;
  readonly axis: Axis | null;
  readonly first: number;
  readonly after: AfterColumns;
  readonly lines: readonly PlacedLine[];
  /** The first row below it, a free one. */
  readonly end: number;
}

/** Where lines and axes stand: what a formula's keys are looked up in. */
export interface Places {
  /** The short name of the model. */
  readonly short: string;
  readonly lines: ReadonlyMap<string, PlacedLine>;
  /** The header cells that hold the values of an axis; other headers read them. */
  readonly axes: ReadonlyMap<
    string,
    { readonly axis: Axis; readonly sheet: string; readonly row: number; readonly first: number }
  >;
}

export interface Layout extends Places {
  readonly definition: ModelDefinition;
  readonly sections: Readonly<Record<LinesPart, readonly PlacedSection[]>>;
}

export function layoutOf(definition: ModelDefinition): Layout {
  const working = axesWithAValueBefore(definition, [...definition.inputSections, ...definition.calculationSections]);
  const read = axesWithAValueBefore(definition, definition.outputSections);
  const { places, place } = placing(definition);
  const part = (name: LinesPart, sections: readonly Section[], from: number) =>
    place(sections, {
      sheet: sheetName(definition, name),
      from,
      isBefore: (axis) => (name === "output" ? read : working).has(axis),
      takesInputs: name === "inputs",
    });
  const inputs = part("inputs", definition.inputSections, firstSectionRow);
  const calculations = part("calculations", definition.calculationSections, firstSectionRow);
  const output = part("output", definition.outputSections, headRows(definition));
  return { ...places, definition, sections: { inputs, calculations, output } };
}

interface SheetOfSections {
  readonly sheet: string;
  /** The row of the first heading. */
  readonly from: number;
  /** Whether the value column is left free before the axis of this key. */
  isBefore(axis: string): boolean;
  /** Whether typed figures have their grade behind them. */
  readonly takesInputs: boolean;
}

/** Places sections sheet by sheet; `places` grows with each. */
export function placing({ axes: known, short }: Pick<ModelDefinition, "axes" | "short">): {
  readonly places: Places;
  place(sections: readonly Section[], on: SheetOfSections): PlacedSection[];
} {
  const lines = new Map<string, PlacedLine>();
  const axes = new Map<string, { axis: Axis; sheet: string; row: number; first: number }>();
  const place = (sections: readonly Section[], { sheet, from, isBefore, takesInputs }: SheetOfSections) => {
    let row = from;
    return sections.map((section): PlacedSection => {
      const axis = axisOf(known, section);
      const first = axis !== null && isBefore(axis.key) ? columns.value + 1 : columns.value;
      const after = afterColumns(section, first + (axis?.values.length ?? 1), takesInputs);
      const heading = row;
      const header = heading + (section.note === undefined ? 1 : 2);
      if (axis !== null && !axes.has(axis.key)) axes.set(axis.key, { axis, sheet, row: header, first });
      row = header + (section.lines.every(isTable) ? 0 : 1);
      const placed = section.lines.map((line): PlacedLine => {
        const own = { line, sheet, row, axis, first, after };
        if (lines.has(line.key)) throw new Error(`A model needs one line of each key; got ${line.key} twice.`);
        lines.set(line.key, own);
        row += rowsOf(line, axis);
        return own;
      });
      row += 1;
      return { section, heading, header, axis, first, after, lines: placed, end: row };
    });
  };
  return { places: { short, lines, axes }, place };
}

function axisOf(axes: readonly Axis[], { axis }: Section): Axis | null {
  if (axis === undefined) return null;
  const found = axes.find(({ key }) => key === axis);
  if (found === undefined) throw new Error(`A section needs an axis of its model; got ${axis}.`);
  return found;
}

/** The keys of the axes along which something stands in the value column, or is read there as the one before. */
function axesWithAValueBefore(definition: ModelDefinition, sections: readonly Section[]): ReadonlySet<string> {
  const text = JSON.stringify([definition.inputSections, definition.calculationSections, definition.outputSections]);
  const readBefore = new Set([...text.matchAll(/\[(\w+):prior\]/g)].map(([, name = ""]) => name));
  const needs = (line: Line) =>
    readBefore.has(line.key) ||
    line.kind === "grid" ||
    (line.kind === "formula" && (line.isSingle === true || line.opening !== undefined)) ||
    line.kind === "definition" ||
    (line.kind === "assumption" && typeof line.value !== "object") ||
    (line.kind === "sourced" && typeof line.source === "string");
  return new Set(sections.flatMap(({ axis, lines }) => (axis !== undefined && lines.some(needs) ? [axis] : [])));
}

function afterColumns({ lines, axis }: Section, end: number, takesInputs: boolean): AfterColumns {
  if (!takesInputs) return { source: null, grade: null, note: end };
  const isTyped = lines.some((line) => line.kind === "assumption" && line.isKey !== true);
  const namesSource = lines.some((line) => line.kind === "sourced" && typeof line.source === "string");
  const source = namesSource ? end : null;
  const grade = namesSource || isTyped || axis === undefined ? end + (namesSource ? 1 : 0) : null;
  return { source, grade, note: end + (source === null ? 0 : 1) + (grade === null ? 0 : 1) };
}

/** A sourced line along an axis has its ids and grades below it, and what is assumed without them; a table its header. */
export function rowsOf(line: Line, axis: Axis | null): number {
  if (line.kind === "table") return line.rowCount + 2;
  if (line.kind === "payments") return paymentRowCount(line, axis) + 2;
  if (line.kind === "grid") return line.side.length;
  if (line.kind !== "sourced" || typeof line.source === "string") return 1;
  return line.assumed === undefined ? 3 : 4;
}

/** Whether a line has a cell in every column of its axis. */
export function runsAlong({ line, axis }: PlacedLine): boolean {
  if (axis === null || isTable(line) || line.kind === "definition") return false;
  if (line.kind === "assumption") return typeof line.value === "object";
  if (line.kind === "sourced") return typeof line.source !== "string";
  return line.kind !== "formula" || line.isSingle !== true;
}

export function lastColumn({ axis, first }: { readonly axis: Axis | null; readonly first: number }): number {
  return axis === null ? columns.value : first + axis.values.length - 1;
}

/** "F7:K7", the value cell of a line without columns, the rows of payments, or a table with its header. */
export function areaOfLine(placed: PlacedLine): string {
  const { line, row, axis } = placed;
  if (line.kind === "payments")
    return areaAddress({
      row: row + 2,
      column: 0,
      rowCount: paymentRowCount(line, axis),
      columnCount: paymentColumns.length,
    });
  if (line.kind === "table")
    return areaAddress({ row: row + 1, column: 0, rowCount: line.rowCount + 1, columnCount: line.formats.length });
  if (!runsAlong(placed)) return cellAddress(placed.row, columns.value);
  return areaAddress({
    row: placed.row,
    column: placed.first,
    rowCount: 1,
    columnCount: lastColumn(placed) - placed.first + 1,
  });
}
