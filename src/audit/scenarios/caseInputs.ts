/** Which of some cells can be inputs of cases, and what of them goes into the base case. */
import { onSheet } from "../../formula/onSheet";
import type { SheetArea, SheetCell } from "../../formula/reference";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { labelOf } from "../snapshot/cellLabel";
import { cellAt, sheetNamed, usedPart, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { CellGraph } from "../trace/cellGraph";
import { casesPlace, newCasesPlace, readsCases, type CaseInput } from "./casesSheet";

export interface CaseCandidate extends CaseInput {
  /** Ids of the sources that a typed number is linked to, by a name or by the row of its table. */
  readonly sourceIds: readonly string[];
}

export interface CaseCandidates {
  readonly inputs: readonly CaseCandidate[];
  /** Cells with a number that cannot be inputs, and why. */
  readonly unfit: readonly { readonly address: string; readonly why: "in cases" | "in register" | "own row" }[];
}

/** Blank cells, texts, truth values and errors among them are passed over. */
export function caseCandidates(graph: CellGraph, areas: readonly SheetArea[]): CaseCandidates {
  const inputs: CaseCandidate[] = [];
  const unfit: CaseCandidates["unfit"][number][] = [];
  const cases = casesPlace(graph.snapshot) ?? newCasesPlace();
  for (const cell of cellsOf(graph.snapshot, areas)) {
    const content = graph.contentOf(cell);
    if (content === undefined || typeof content.value !== "number" || content.isError) continue;
    const address = sheetCellAddress(cell);
    const { formula, value } = content;
    const isOnSheet = cell.sheet.toLowerCase() === cases.sheet.toLowerCase();
    if (isOnSheet || readsCases(formula, cases)) unfit.push({ address, why: "in cases" });
    else if (graph.evidence.holds(cell)) unfit.push({ address, why: "in register" });
    // A formula that speaks of its own row or place would read another one from the sheet of cases.
    else if (/@|#This Row|\b(?:ROW|COLUMN)\(\)/i.test(formula)) unfit.push({ address, why: "own row" });
    else {
      const sources = formula === "" ? graph.sourcesNamedBy(cell) : [];
      const label = labelOf(graph.snapshot, cell);
      inputs.push({
        address,
        label: label === "" ? address : label,
        unit: sources[0]?.unit || unitBeside(graph.snapshot, cell),
        base: { value, formula: formula === "" ? "" : onSheet(formula, cell.sheet) },
        sourceIds: sources.map(({ id }) => id).filter((id) => id !== ""),
      });
    }
  }
  return { inputs, unfit };
}

function* cellsOf(snapshot: WorkbookSnapshot, areas: readonly SheetArea[]): Generator<SheetCell> {
  for (const area of areas) {
    const used = usedPart(snapshot, area)?.area;
    if (used === undefined) continue;
    for (let row = used.row; row < used.row + used.rowCount; row += 1)
      for (let column = used.column; column < used.column + used.columnCount; column += 1)
        yield { sheet: used.sheet, row, column };
  }
}

const longestUnit = 24;

/** A short text between the title of the row and the cell, or else right of it. */
function unitBeside(snapshot: WorkbookSnapshot, { sheet: name, row, column }: SheetCell): string {
  const sheet = sheetNamed(snapshot, name);
  if (sheet === undefined) return "";
  const text = (place: number) => {
    const value = place < 0 ? undefined : cellAt(sheet, row, place)?.value;
    return typeof value === "string" && value.length <= longestUnit ? value.trim() : "";
  };
  const isTitle = text(column - 2) === "";
  return isTitle ? text(column + 1) : text(column - 1);
}
