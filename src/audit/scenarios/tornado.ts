/**
 * How far an output swings while each of its inputs moves through the range of its grade, one at a time, and how much of the
 * swing would go with a source of grade D in its place: what a better source is worth.
 *
 * Limits: inputs move alone, so what they do together is not told; a part of an input of 0 is 0, so that it does not move.
 */
import { cellAddress, fixedAddress } from "../../formula/address";
import { writtenRow, type WrittenCell, type WrittenSheet } from "../sheets/writtenSheet";
import { cellAt, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { isSameNow, keptAndNow, keptRow, resultsIn, stateCell, type KeptCell, type ResultOnSheet } from "./asOf";
import { isSamePart } from "./gradeRanges";
import { readBy } from "./sensitivityTable";
import { sheetWords, type SheetWords } from "./sheetWords";
import type { SheetLanguage } from "../sheets/sheetLanguage";
import type { TornadoInput } from "./tornadoInputs";
import type { Outcome, Trials } from "./trial";

export interface Swing extends TornadoInput {
  readonly low: Outcome;
  readonly high: Outcome;
  /** Between the two; null where one of them is no number. */
  readonly swing: number | null;
  /** The same at the range of grade D; null where the grade is as good already. */
  readonly swingAtD: number | null;
}

/** The widest swing first; those without one last. */
export function* tornadoTrials(inputs: readonly TornadoInput[], partOfD: number): Trials<Swing[]> {
  const swings: Swing[] = [];
  for (const [place, input] of inputs.entries()) {
    const at = (part: number) => new Map([[place, input.value * (1 + part)]]);
    const low = yield at(-input.part);
    const high = yield at(input.part);
    const swing = swingOf(low, high);
    const isBetter = input.part > partOfD;
    const swingAtD = isBetter && swing !== null ? swingOf(yield at(-partOfD), yield at(partOfD)) : null;
    swings.push({ ...input, low, high, swing, swingAtD });
  }
  return swings.sort((one, other) => (other.swing ?? -1) - (one.swing ?? -1));
}

function swingOf(low: Outcome, high: Outcome): number | null {
  return typeof low === "number" && typeof high === "number" ? Math.abs(high - low) : null;
}

const headerRow = 3;
const stateRow = 5;

/** Where its parts stand, given how many rows were inserted above. */
function rowsFrom(top: number) {
  return { header: top + headerRow, output: top + 4, state: top + stateRow, leftOut: top + 6, list: top + 8 };
}
const columns = {
  value: 2,
  now: 3,
  grade: 4,
  part: 5,
  low: 6,
  high: 7,
  swing: 8,
  deltaLow: 10,
  deltaHigh: 11,
} as const;

export interface Tornado {
  readonly output: KeptCell;
  readonly swings: readonly Swing[];
  readonly lighter: number;
  readonly immovable: number;
  /** The sheet of the ranges, and what it gave a figure of grade D: the tornado is stale once it gives its grades another part. */
  readonly ranges?: { readonly sheet: string; readonly partOfD: number };
}

export function tornadoSheet(
  name: string,
  { output, swings, lighter, immovable, ranges }: Tornado,
  day: string,
  top = 0,
  language: SheetLanguage = "en",
): WrittenSheet {
  const words = sheetWords[language];
  const at = rowsFrom(top);
  const base = fixedAddress(cellAddress(at.output, 2));
  const rows = swings.flatMap((swing, place) => swingRow(at.list + 1 + place, swing, base, output.value));
  const pairs = swings.map(({ value }, place) =>
    isSameNow(cellAddress(at.list + 1 + place, columns.value), cellAddress(at.list + 1 + place, columns.now), value),
  );
  const parts = ranges === undefined ? [] : samePartsAs(ranges, swings, at.list + 1);
  return {
    name,
    cells: [
      ...writtenRow(top, [words.tornado.title(output.label)], "title"),
      ...writtenRow(top + 1, [words.tornado.note], "note"),
      ...writtenRow(at.header, words.tornado.headers, "header"),
      ...keptRow(at.output, words.output, output),
      ...writtenRow(at.state, [words.state], "note"),
      stateCell(at.state, 1, [keptAndNow(at.output, output), ...pairs, ...parts], day, words),
      ...writtenRow(at.leftOut, [words.tornado.leftOut], "note"),
      ...writtenRow(at.leftOut, [leftOut(lighter, immovable, words)], "plain", 1),
      ...writtenRow(at.list, words.tornado.swings, "header"),
      ...rows,
    ],
    widths: [40, 28, 18, 18, 9, 18, 22, 22, 14, 22, 32, 32],
    frozenRows: 0,
    isHidden: false,
    print: "landscape",
  };
}

/** Each grade once, by the first row that has it, and grade D, to which all are compared. */
function samePartsAs(
  { sheet, partOfD }: NonNullable<Tornado["ranges"]>,
  swings: readonly Swing[],
  firstRow: number,
): string[] {
  const firsts = swings.flatMap(({ grade }, place) =>
    swings.findIndex((one) => one.grade === grade) === place ? [firstRow + place] : [],
  );
  return [
    ...firsts.map((row) => isSamePart(sheet, cellAddress(row, columns.grade), cellAddress(row, columns.part))),
    isSamePart(sheet, '"D"', String(partOfD)),
  ];
}

function leftOut(lighter: number, immovable: number, { tornado }: SheetWords): string {
  const parts = [
    ...(lighter > 0 ? [tornado.lighter(lighter)] : []),
    ...(immovable > 0 ? [tornado.immovable(immovable)] : []),
  ];
  return parts.length === 0 ? tornado.nothing : parts.join(tornado.between);
}

function swingRow(row: number, swing: Swing, base: string, now: KeptCell["value"]): WrittenCell[] {
  const { label, address, grade, value, part, low, high } = swing;
  const delta = (column: number, of: number, outcome: Outcome): WrittenCell => ({
    row,
    column,
    value: typeof outcome === "number" && typeof now === "number" ? outcome - now : 0,
    formula: `=IFERROR(${cellAddress(row, of)}-${base},0)`,
    look: "plain",
  });
  return [
    ...writtenRow(row, [label], "wrapped"),
    ...writtenRow(row, [address, value], "plain", 1),
    { row, column: columns.now, value, formula: `=${address}`, look: "plain" },
    ...writtenRow(row, [grade], "plain", columns.grade),
    ...writtenRow(row, [part], "percent", columns.part),
    ...writtenRow(row, [low, high, swing.swing ?? "", swing.swingAtD ?? swing.swing ?? ""], "plain", columns.low),
    delta(columns.deltaLow, columns.low, low),
    delta(columns.deltaHigh, columns.high, high),
  ];
}

/** Cells for the chart and for the output's number format. */
export function tornadoPlaces(count: number, top = 0) {
  const at = rowsFrom(top);
  const body = (column: number) => ({ row: at.list + 1, column, rowCount: count, columnCount: 1 });
  return {
    names: body(0),
    list: { ...body(0), columnCount: columns.deltaHigh + 1 },
    deltas: [body(columns.deltaLow), body(columns.deltaHigh)] as const,
    outcomes: { ...body(columns.low), columnCount: 4 },
    differences: { ...body(columns.deltaLow), columnCount: 2 },
    kept: { row: at.output, column: 2, rowCount: 1, columnCount: 2 },
    chartRow: at.list + count + 3,
  };
}

export interface TornadoOnSheet extends ResultOnSheet {
  /** The output now; null where its cell is gone. */
  readonly output: string | null;
  /** Inputs that are listed. */
  readonly count: number;
}

export function tornadosIn(snapshot: WorkbookSnapshot): TornadoOnSheet[] {
  const layout = { headers: ({ tornado }: SheetWords) => tornado.headers, headerRow, stateRow };
  return resultsIn(snapshot, layout, (sheet, top) => {
    const at = rowsFrom(top);
    let count = 0;
    while ((cellAt(sheet, at.list + 1 + count, columns.now)?.formula ?? "") !== "") count += 1;
    return { output: readBy(snapshot, sheet, at.output), count };
  });
}
