/** What a cell takes from the formula that fills it: its own, or that of the cell from which it is filled. */
import type { Expression } from "../../formula/expression";
import type { SheetArea } from "../../formula/reference";
import type { SnapshotCell } from "../snapshot/workbookSnapshot";
import { FormulaReader } from "./readFormula";
import { elementOf } from "./spilledElement";
import type { Surroundings } from "./surroundings";
import { merged, nothing, type Analysis, type CellNode } from "./traceGraph";

export interface FilledCell {
  readonly node: CellNode;
  /** Holds the formula. */
  readonly anchor: CellNode;
  /** The formula, or what of it is worked out for this cell alone. */
  readonly expression: Expression;
  readonly content: SnapshotCell | undefined;
}

export function formulaAnalysis({ node, anchor, expression, content }: FilledCell, around: Surroundings): Analysis {
  const reading = new FormulaReader(anchor, around);
  const expected = typeof content?.value === "number" && !content.isError ? content.value : undefined;
  const { inputs } = reading.figure(reading.read(expression, new Map(), expected), true);
  const taken = merged(inputs);
  const bearing = new Set(taken.map((edge) => edge.node.key));
  return {
    ...nothing,
    inputs: taken,
    ignored: [...reading.ignored.values()].filter(({ address }) => !bearing.has(address)),
    reads: [cellArea(node), ...reading.reads],
    hasUnknownKey: reading.hasUnknownKey,
  };
}

/** The formula itself where it does not work place by place. */
export function elementAt(node: CellNode, anchor: CellNode, formula: Expression, around: Surroundings): Expression {
  const reading = new FormulaReader(anchor, around);
  const place = { down: node.row - anchor.row, across: node.column - anchor.column };
  return elementOf(formula, place, (expression) => reading.areaOf(expression, new Map()));
}

export function cellArea({ sheet, row, column }: CellNode): SheetArea {
  return { sheet, row, column, rowCount: 1, columnCount: 1 };
}
