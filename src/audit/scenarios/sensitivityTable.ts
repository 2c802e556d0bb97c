/** A table of what an output shows while one or two inputs move: worked out by trials, written as values that know their day. */
import type { SheetCell } from "../../formula/reference";
import { areaOf } from "../../formula/reference";
import { sheetAddress } from "../../formula/sheetAddress";
import { writtenRow, type WrittenCell, type WrittenSheet } from "../sheets/writtenSheet";
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { keptAndNow, keptColumn, keptRow, resultsIn, stateCell, type KeptCell, type ResultOnSheet } from "./asOf";
import { sheetWords } from "./sheetWords";
import type { SheetLanguage } from "../sheets/sheetLanguage";
import type { Outcome, TrialValue, Trials } from "./trial";

const headerRow = 3;
const stateRow = 7;

/** Where its parts stand, given how many rows were inserted above. */
function rowsFrom(top: number) {
  return {
    title: top,
    note: top + 1,
    header: top + headerRow,
    output: top + 4,
    down: top + 5,
    across: top + 6,
    state: top + stateRow,
    grid: top + 9,
  };
}

export interface TableAxis {
  /** "Inputs!B4" */
  readonly address: string;
  readonly values: readonly TrialValue[];
}

export interface TableDraft {
  readonly output: string;
  readonly down: TableAxis;
  /** Null in a table of one input. */
  readonly across: TableAxis | null;
}

export interface SensitivityTable {
  readonly output: KeptCell;
  readonly down: KeptCell & { readonly values: readonly TrialValue[] };
  readonly across: (KeptCell & { readonly values: readonly TrialValue[] }) | null;
  /** A row for each value of the one, a column for each value of the other. */
  readonly outcomes: readonly (readonly Outcome[])[];
}

/** Moved cell 0 runs down, cell 1 across. */
export function* tableTrials({ down, across }: Omit<TableDraft, "output">): Trials<Outcome[][]> {
  const rows: Outcome[][] = [];
  for (const value of down.values) {
    const row: Outcome[] = [];
    for (const other of across?.values ?? [null])
      row.push(yield new Map<number, TrialValue>([[0, value], ...(other === null ? [] : [[1, other] as const])]));
    rows.push(row);
  }
  return rows;
}

export function tableSheet(
  name: string,
  { output, down, across, outcomes }: SensitivityTable,
  day: string,
  top = 0,
  language: SheetLanguage = "en",
): WrittenSheet {
  const words = sheetWords[language];
  const at = rowsFrom(top);
  const same = [
    keptAndNow(at.output, output),
    keptAndNow(at.down, down),
    ...(across === null ? [] : [keptAndNow(at.across, across)]),
  ];
  const grid: WrittenCell[] = [
    ...writtenRow(at.grid, [down.label, ...(across?.values ?? [output.label])], "header"),
    ...outcomes.flatMap((row, place) => [
      ...writtenRow(at.grid + 1 + place, [down.values[place]!], "header"),
      ...writtenRow(at.grid + 1 + place, row, "plain", 1),
    ]),
  ];
  const title = words.table.title(
    output.label,
    [down, across].flatMap((one) => one?.label ?? []),
  );
  return {
    name,
    cells: [
      ...writtenRow(at.title, [title], "title"),
      ...writtenRow(at.note, [words.table.note], "note"),
      ...writtenRow(at.header, words.table.headers, "header"),
      ...keptRow(at.output, words.output, output),
      ...keptRow(at.down, words.table.down, down),
      ...(across === null
        ? writtenRow(at.across, [words.table.across], "note")
        : keptRow(at.across, words.table.across, across)),
      ...writtenRow(at.state, [words.state], "note"),
      stateCell(at.state, 1, same, day, words),
      ...grid,
    ],
    widths: [26, 34, ...Array.from({ length: Math.max(2, across?.values.length ?? 1) }, () => 18)],
    frozenRows: 0,
    isHidden: false,
    print: "landscape",
  };
}

/** Cells of the grid of outcomes and those of the values on its sides, for their formats. */
export function gridPlaces({ down, across }: TableDraft, top = 0) {
  const at = rowsFrom(top);
  const rowCount = down.values.length;
  const columnCount = across?.values.length ?? 1;
  return {
    outcomes: { row: at.grid + 1, column: 1, rowCount, columnCount },
    down: { row: at.grid + 1, column: 0, rowCount, columnCount: 1 },
    across: across === null ? null : { row: at.grid, column: 1, rowCount: 1, columnCount },
    kept: [at.output, at.down, ...(across === null ? [] : [at.across])],
    keptColumn,
  };
}

export interface TableOnSheet extends ResultOnSheet {
  /** What it would be worked out from now; null where a cell that it reads is gone. */
  readonly draft: TableDraft | null;
}

export function tablesIn(snapshot: WorkbookSnapshot): TableOnSheet[] {
  return resultsIn(snapshot, { headers: ({ table }) => table.headers, headerRow, stateRow }, (sheet, top) => ({
    draft: draftOf(snapshot, sheet, rowsFrom(top)),
  }));
}

function draftOf(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, at: ReturnType<typeof rowsFrom>): TableDraft | null {
  const output = readBy(snapshot, sheet, at.output);
  const down = readBy(snapshot, sheet, at.down);
  const hasAcross = (cellAt(sheet, at.across, keptColumn + 1)?.formula ?? "") !== "";
  const across = hasAcross ? readBy(snapshot, sheet, at.across) : null;
  if (output === null || down === null || (hasAcross && across === null)) return null;
  const below = run((place) => cellAt(sheet, at.grid + 1 + place, 0)?.value);
  const beside = run((place) => cellAt(sheet, at.grid, 1 + place)?.value);
  if (below.length === 0 || (hasAcross && beside.length === 0)) return null;
  return {
    output,
    down: { address: down, values: below },
    across: across === null ? null : { address: across, values: beside },
  };
}

/** The cell that the formula of what is "Now" reads. */
export function readBy(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, row: number): string | null {
  const formula = cellAt(sheet, row, keptColumn + 1)?.formula ?? "";
  const at: SheetCell = { sheet: sheet.name, row, column: keptColumn + 1 };
  const area = areaOf(formula.replace(/^=/, ""), at, snapshot.tables);
  return area === null || sheetNamed(snapshot, area.sheet) === undefined ? null : sheetAddress(area);
}

function run(valueAt: (place: number) => unknown): TrialValue[] {
  const values: TrialValue[] = [];
  for (;;) {
    const value = valueAt(values.length);
    if (typeof value !== "number" && (typeof value !== "string" || value === "")) return values;
    values.push(value);
  }
}
