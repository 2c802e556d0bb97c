/** Says why a cell shows an error. Excel shows the code only; the add-in's functions know the reason. */
import { cellAddress } from "../../formula/address";
import { callsOf, type Call } from "../../formula/calls";
import { quotedSheetName } from "../../formula/sheetPrefix";
import type { Token } from "../../formula/tokens";
import type { SheetCell } from "../../formula/reference";
import { isOneCall, spillBlocker } from "./spillBlocker";

export interface FailedCell extends SheetCell {
  readonly value: string | number | boolean;
  readonly formula: string;
}

/** "#VALUE!" in the selected cell, and where it comes from. */
export interface CellFailure {
  readonly code: string;
  readonly origin: {
    /** Null when the selected cell itself fails. */
    readonly address: string | null;
    readonly code: string;
    /** What a function of the add-in says of its arguments; null when none does. */
    readonly said: string | null;
    /** The cell in the way of what shows #SPILL!; null where none is known. */
    readonly blockedBy: string | null;
  };
}

/** Calls a function of the add-in with arguments as typed in a formula. */
export type Evaluate = (
  id: string,
  argumentTexts: readonly string[],
) => Promise<{
  readonly kind: string;
  readonly message?: string;
  readonly rows?: readonly (readonly unknown[])[];
}>;

/** The first failing call of the formula speaks; inner calls come before those they feed. */
export async function explainError(
  origin: FailedCell,
  selected: FailedCell,
  evaluate: Evaluate | null,
  isInUse: (cell: SheetCell) => boolean,
): Promise<CellFailure> {
  const said = evaluate === null ? null : await reasonOf(origin, evaluate);
  const blocker = evaluate === null ? null : await blockerOf(origin, evaluate, isInUse);
  const isOwn = origin.sheet === selected.sheet && origin.row === selected.row && origin.column === selected.column;
  const named = (cell: SheetCell) => `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
  return {
    code: String(selected.value),
    origin: {
      address: isOwn ? null : named(origin),
      code: String(origin.value),
      said,
      blockedBy: blocker === null ? null : named(blocker),
    },
  };
}

async function blockerOf(
  origin: FailedCell,
  evaluate: Evaluate,
  isInUse: (cell: SheetCell) => boolean,
): Promise<SheetCell | null> {
  const call = callsOf(origin.formula).at(-1);
  if (origin.value !== "#SPILL!" || call === undefined || !isOneCall(origin.formula)) return null;
  const result = await resultOf(call, origin.sheet, evaluate);
  return spillBlocker(origin, result?.rows ?? [], isInUse);
}

async function resultOf(call: Call, sheet: string, evaluate: Evaluate) {
  if (!call.name.startsWith("AIE.")) return null;
  const texts = call.arguments.map((part) => qualified(part, sheet));
  return evaluate(call.name.slice("AIE.".length), texts).catch(() => null);
}

async function reasonOf(origin: FailedCell, evaluate: Evaluate): Promise<string | null> {
  for (const call of callsOf(origin.formula)) {
    const result = await resultOf(call, origin.sheet, evaluate);
    if (result?.message !== undefined && result.message !== "") return result.message;
  }
  return null;
}

/** References without a sheet get the one of the cell, as the sheet in view may be another. */
function qualified(part: readonly Token[], sheet: string): string {
  return part
    .map(({ kind, text }) => (kind === "reference" && !text.includes("!") ? `${quotedSheetName(sheet)}!${text}` : text))
    .join("")
    .trim();
}
