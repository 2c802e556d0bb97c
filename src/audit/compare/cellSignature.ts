/**
 * What a cell is recognised by when two versions of a sheet are laid side by side: a constant by itself, a formula by its shape.
 * The shape leaves out what references name, since inserting and moving cells changes that and nothing else.
 */
import { tokensOf } from "../../formula/tokens";
import type { SnapshotCell } from "../snapshot/workbookSnapshot";

export interface Signature {
  /** Equal for cells that are recognised as one another. */
  readonly key: string;
  /** How much it says: labels name a row, numbers change from version to version. */
  readonly weight: number;
  readonly isText: boolean;
  readonly isConstant: boolean;
}

const weights = { text: 3, formula: 1.5, constant: 1, filled: 0.25 } as const;
const filled: Signature = { key: "filled", weight: weights.filled, isText: false, isConstant: false };

const knownShapes = new Map<string, string>();
const mostKnown = 50_000;

/** `isFilled`: a formula elsewhere fills the cell, so that its content is no property of its own. */
export function signatureOf({ formula, value, isError }: SnapshotCell, isFilled: boolean): Signature {
  if (formula !== "") return { key: `f${shapeOf(formula)}`, weight: weights.formula, isText: false, isConstant: false };
  if (isFilled) return filled;
  const isText = typeof value === "string" && !isError;
  return {
    key: `${typeof value} ${value}`,
    weight: isText ? weights.text : weights.constant,
    isText,
    isConstant: true,
  };
}

function shapeOf(formula: string): string {
  let shape = knownShapes.get(formula);
  if (shape === undefined) {
    if (knownShapes.size >= mostKnown) knownShapes.clear();
    shape = tokensOf(formula)
      .filter(({ kind }) => kind !== "space")
      .map(({ kind, text }) => {
        // A reference whose cells were deleted is an error afterwards.
        if (kind === "reference" || kind === "structured" || (kind === "error" && text.endsWith("#REF!"))) return "@";
        return kind === "function" || kind === "name" ? text.toUpperCase() : text;
      })
      .join("");
    knownShapes.set(formula, shape);
  }
  return shape;
}
