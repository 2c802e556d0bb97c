/** Turns the keys in a formula into addresses. */
import { areaAddress, columnLetters, fixedAddress } from "../../formula/address";
import type { Axis, SpilledTable } from "./definition";
import { factsTableName } from "../../register/factColumns";
import { paymentColumns, paymentRowCount } from "../payments/paymentRows";
import { columns, lastColumn, runsAlong, type Places, type PlacedLine } from "./layout";

/** Square brackets behind a table's name belong to the table. */
const key = /(?<![\w}])\[(\w+)(?::(\w+))?\]/g;

/** `place` counts the formula's column along its axis from 0, -1 is the value before it; null is a single value. */
export function withAddresses(formula: string, layout: Places, sheet: string, place: number | null): string {
  return formula.replace(key, (whole, name: string, part: string | undefined) => {
    const axis = layout.axes.get(name);
    if (axis !== undefined) return prefixed(axis.sheet, sheet, axisAddress(axis, part, place));
    const placed = layout.lines.get(name);
    if (placed === undefined) throw new Error(`A formula needs keys of its model; got ${whole} in ${formula}`);
    return prefixed(placed.sheet, sheet, lineAddress(placed, part, place));
  });
}

/** Whether a formula on the sheet reads another one of the model or the register. */
export function readsElsewhere(formula: string, layout: Places, sheet: string): boolean {
  return (
    formula.includes("{register") ||
    formula.includes(`${factsTableName}[`) ||
    [...formula.matchAll(key)].some(
      ([, name = ""]) => (layout.lines.get(name) ?? layout.axes.get(name))?.sheet !== sheet,
    )
  );
}

function prefixed(home: string, sheet: string, address: string): string {
  return home === sheet ? address : `{sheet:${home}}!${address}`;
}

type AxisPlace = Places["axes"] extends ReadonlyMap<string, infer Place> ? Place : never;

function axisAddress({ axis, row, first }: AxisPlace, part: string | undefined, place: number | null): string {
  return inRow({ row, first, last: first + axis.values.length - 1, axis }, part, place);
}

function lineAddress(placed: PlacedLine, part: string | undefined, place: number | null): string {
  const { line, row } = placed;
  if (line.kind === "table") return tableAddress(line, row, part, place);
  if (line.kind === "payments")
    return tableAddress(
      { key: line.key, formats: paymentColumns, rowCount: paymentRowCount(line, placed.axis) },
      row,
      part,
      place,
    );
  if (part === "grades") return gradesOf(placed);
  if (part === "grade") return gradeInColumn(placed, place);
  if (part === "label" || part === "unit") return `$${columnLetters(columns[part])}$${row + 1}`;
  if (line.kind === "grid") return gridAddress(placed, line.side.length, part);
  if (!runsAlong(placed)) return `$${columnLetters(columns.value)}$${row + 1}`;
  return inRow(alongOf(placed), part, place);
}

function alongOf(placed: PlacedLine, rowsBelow = 0): CellsAlong {
  return { row: placed.row + rowsBelow, first: placed.first, last: lastColumn(placed), axis: placed.axis };
}

/** The side of a grid, or all that its formula fills. */
function gridAddress(placed: PlacedLine, rowCount: number, part: string | undefined): string {
  const [column, columnCount] =
    part === "side" ? [columns.value, 1] : [placed.first, lastColumn(placed) - placed.first + 1];
  return fixedAddress(areaAddress({ row: placed.row, column, rowCount, columnCount }));
}

interface CellsAlong {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly axis: Axis | null;
}

function inRow({ row, first, last, axis }: CellsAlong, part: string | undefined, place: number | null): string {
  const at = (column: number, isFixed: boolean) => `${isFixed ? "$" : ""}${columnLetters(column)}$${row + 1}`;
  const forecast = first + (axis?.actualCount ?? last - first + 1);
  if (part === "row") return `${at(first, true)}:${at(last, true)}`;
  if (part === "actual") return `${at(first, true)}:${at(forecast - 1, true)}`;
  if (part === "forecast") return `${at(forecast, true)}:${at(last, true)}`;
  if (part === "first") return at(first, true);
  if (part === "last") return at(last, true);
  const [, from, to] = /^(\d+)(?:to(\d+))?$/.exec(part ?? "") ?? [];
  if (from !== undefined) return placesInRow(row, first, Number(from), Number(to ?? from), last);
  if (part !== undefined && part !== "todate" && part !== "prior")
    throw new Error(
      `A key needs row, actual, forecast, first, last, todate, prior, label, unit or grades; got ${part}`,
    );
  if (place === null || place < 0)
    throw new Error("A single value cannot read one column of a line; name row, first or last");
  if (part === "todate") return `${at(first, true)}:${at(first + place, false)}`;
  return at(first + place - (part === "prior" ? 1 : 0), false);
}

/** Counted from 1. */
function placesInRow(row: number, first: number, from: number, to: number, last: number): string {
  if (!(from >= 1 && from <= to && first + to - 1 <= last))
    throw new Error(`A key needs columns of its line, 1 to ${last - first + 1}; got ${from} to ${to}`);
  return areaAddress({ row, column: first + from - 1, rowCount: 1, columnCount: to - from + 1 }).replace(
    /([A-Z]+)(\d+)/g,
    "$1$$$2",
  );
}

function gradesOf(placed: PlacedLine): string {
  const { line, row, after } = placed;
  if (runsAlong(placed) && line.kind === "sourced") return inRow(alongOf(placed, 2), "row", null);
  if (after.grade === null) throw new Error(`[${line.key}:grades] needs a figure that is typed or read; got a result`);
  return `$${columnLetters(after.grade)}$${row + 1}`;
}

function gradeInColumn(placed: PlacedLine, place: number | null): string {
  if (!runsAlong(placed) || placed.line.kind !== "sourced")
    throw new Error(`[${placed.line.key}:grade] needs a sourced line along an axis; use grades`);
  return inRow(alongOf(placed, 2), undefined, place);
}

/** The cell of a line's letter in a column of the axis: beside the figure, or the figure itself where it is a letter. */
export function cellWithGrade(name: string, layout: Places, sheet: string, place: number): string {
  const placed = layout.lines.get(name);
  if (placed === undefined) throw new Error(`A grade needs the key of a line of its model; got ${name}`);
  const { line } = placed;
  const isTyped = line.kind === "assumption" || line.kind === "sourced";
  if (!isTyped || (line.kind === "assumption" && line.unit === "letter"))
    return prefixed(placed.sheet, sheet, lineAddress(placed, undefined, place));
  const address = runsAlong(placed) && line.kind === "sourced" ? gradeInColumn(placed, place) : gradesOf(placed);
  return prefixed(placed.sheet, sheet, address);
}

function tableAddress(
  { rowCount, formats, key: name }: Pick<SpilledTable, "rowCount" | "formats" | "key">,
  row: number,
  part = "1",
  place: number | null,
): string {
  const whole = { row: row + 2, column: 0, rowCount, columnCount: formats.length };
  if (part === "all") return fixedArea(whole);
  if (part === "head") return fixedArea({ ...whole, row: row + 1, rowCount: 1 });
  const [, from] = /^from(\d+)$/.exec(part) ?? [];
  const number = from === undefined ? Number(part) : Number(from) + (place ?? NaN);
  if (!(number >= 1 && number <= formats.length))
    throw new Error(
      `[${name}] needs a column from 1 to ${formats.length}, all, head, or from one of them along an axis; got ${part}`,
    );
  const area = fixedArea({ ...whole, column: number - 1, columnCount: 1 });
  return from === undefined ? area : area.replace(/\$(?=[A-Z])/g, "");
}

/** "$A$5:$C$9", also where it is one cell: "$A$5:$A$5". */
function fixedArea(area: Parameters<typeof areaAddress>[0]): string {
  const [first = "", last = first] = areaAddress(area).split(":");
  return `${fixedAddress(first)}:${fixedAddress(last)}`;
}
