/** Which cells a signature speaks of: the whole workbook, or outputs with all that they rest on. */
import type { SheetArea, SheetCell } from "../../formula/reference";
import { contains } from "../../formula/reference";
import { CellGraph } from "../trace/cellGraph";
import { SpillAnchors } from "../snapshot/spillAnchors";
import { cellAt, placeKey, placeOf, usedPart, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

export interface SealedScope {
  readonly isWhole: boolean;
  holds(cell: SheetCell): boolean;
  /** Whether any cell of the area is in it. */
  touches(area: SheetArea): boolean;
}

export const wholeWorkbook: SealedScope = { isWhole: true, holds: () => true, touches: () => true };

/** The outputs, every cell that their formulas read, and of the register and the facts the rows that they take. */
export function scopeOfOutputs(snapshot: WorkbookSnapshot, outputs: readonly SheetArea[]): SealedScope {
  const graph = new CellGraph(snapshot);
  const anchors = new SpillAnchors(snapshot);
  const held = new Map<string, Set<number>>();
  const open: SheetCell[] = [];
  const add = (cell: SheetCell) => {
    const places = held.get(cell.sheet.toLowerCase()) ?? new Set<number>();
    held.set(cell.sheet.toLowerCase(), places);
    const key = placeKey(cell.row, cell.column);
    if (places.has(key)) return;
    places.add(key);
    open.push(cell);
  };
  const addArea = (area: SheetArea) => {
    const used = usedPart(snapshot, area);
    if (used === null) return;
    const { sheet, area: part } = used;
    if (part.rowCount * part.columnCount > sheet.cells.size) {
      for (const key of sheet.cells.keys()) {
        const cell = { sheet: sheet.name, ...placeOf(key) };
        if (contains(part, cell)) add(cell);
      }
      return;
    }
    for (let row = part.row; row < part.row + part.rowCount; row += 1)
      for (let column = part.column; column < part.column + part.columnCount; column += 1)
        if (cellAt(sheet, row, column) !== undefined) add({ sheet: sheet.name, row, column });
  };
  for (const area of outputs) addArea(area);
  for (const cell of open) {
    const anchor = anchors.of(cell);
    if (anchor !== null) add(anchor);
    const { evidence } = graph;
    if (evidence.holds(cell)) continue;
    const { inputs, reads } = graph.analysisOf(graph.cell(cell));
    const rows = inputs.flatMap(({ node }) => (node.kind === "source" ? (evidence.rowArea(node.number) ?? []) : []));
    for (const area of reads) {
      if (!evidence.holds(area) || rows.length === 0) addArea(area);
    }
    for (const row of rows) addArea(row);
  }
  return {
    isWhole: false,
    holds: ({ sheet, row, column }) => held.get(sheet.toLowerCase())?.has(placeKey(row, column)) === true,
    touches: (area) =>
      [...(held.get(area.sheet.toLowerCase()) ?? [])].some((key) =>
        contains(area, { sheet: area.sheet, ...placeOf(key) }),
      ),
  };
}
