/** A table of what an output shows while one or two inputs move: worked out by trials, written as values that know their day. */
import type { SheetCell } from "../../formula/reference";
import { areaOf } from "../../formula/reference";
import { sheetAddress } from "../../formula/sheetAddress";
import { writtenRow, type WrittenCell, type WrittenSheet } from "../sheets/writtenSheet";
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { keptAndNow, keptColumn, keptRow, resultsIn, stateCell, type KeptCell, type ResultOnSheet } from "./asOf";
import type { Outcome, TrialValue, Trials } from "./trial";

export const tableSheetName = "Sensitivity";
const headers = ["Sensitivity", "What it is", "When written", "Now"] as const;
const headerRow = 3;
const [outputRow, downRow, acrossRow, stateRow] = [4, 5, 6, 7] as const;
const gridRow = 9;

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
): WrittenSheet {
  const kept = [outputRow, downRow, ...(across === null ? [] : [acrossRow])];
  const grid: WrittenCell[] = [
    ...writtenRow(gridRow, [down.label, ...(across?.values ?? [output.label])], "header"),
    ...outcomes.flatMap((row, place) => [
      ...writtenRow(gridRow + 1 + place, [down.values[place]!], "header"),
      ...writtenRow(gridRow + 1 + place, row, "plain", 1),
    ]),
  ];
  const title =
    across === null ? `${output.label} by ${down.label}` : `${output.label} by ${down.label} and ${across.label}`;
  return {
    name,
    cells: [
      ...writtenRow(0, [title], "title"),
      ...writtenRow(
        1,
        ["Values that the add-in worked out by trying each input: they do not follow later changes."],
        "note",
      ),
      ...writtenRow(headerRow, headers, "header"),
      ...keptRow(outputRow, "Output", output),
      ...keptRow(downRow, "Down", down),
      ...(across === null ? writtenRow(acrossRow, ["Across"], "note") : keptRow(acrossRow, "Across", across)),
      ...writtenRow(stateRow, ["State"], "note"),
      stateCell(stateRow, 1, kept.map(keptAndNow), day),
      ...grid,
    ],
    widths: [26, 34, ...Array.from({ length: Math.max(2, across?.values.length ?? 1) }, () => 16)],
    frozenRows: 0,
    isHidden: false,
    print: "landscape",
  };
}

/** Cells of the grid of outcomes and those of the values on its sides, for their formats. */
export function gridPlaces({ down, across }: TableDraft) {
  const rowCount = down.values.length;
  const columnCount = across?.values.length ?? 1;
  return {
    outcomes: { row: gridRow + 1, column: 1, rowCount, columnCount },
    down: { row: gridRow + 1, column: 0, rowCount, columnCount: 1 },
    across: across === null ? null : { row: gridRow, column: 1, rowCount: 1, columnCount },
    kept: [outputRow, downRow, ...(across === null ? [] : [acrossRow])],
    keptColumn,
  };
}

export interface TableOnSheet extends ResultOnSheet {
  /** What it would be worked out from now; null where a cell that it reads is gone. */
  readonly draft: TableDraft | null;
}

export function tablesIn(snapshot: WorkbookSnapshot): TableOnSheet[] {
  return resultsIn(snapshot, { headers, headerRow, stateRow }, (sheet) => ({ draft: draftOf(snapshot, sheet) }));
}

function draftOf(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): TableDraft | null {
  const output = readBy(snapshot, sheet, outputRow);
  const down = readBy(snapshot, sheet, downRow);
  const hasAcross = (cellAt(sheet, acrossRow, keptColumn + 1)?.formula ?? "") !== "";
  const across = hasAcross ? readBy(snapshot, sheet, acrossRow) : null;
  if (output === null || down === null || (hasAcross && across === null)) return null;
  const below = run((place) => cellAt(sheet, gridRow + 1 + place, 0)?.value);
  const beside = run((place) => cellAt(sheet, gridRow, 1 + place)?.value);
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
