/** Says why a cell shows an error. Excel shows the code only; the add-in's functions know the reason. */
import { cellAddress } from "../../formula/address";
import { callsOf } from "../../formula/calls";
import { quotedSheetName } from "../../formula/sheetPrefix";
import type { Token } from "../../formula/tokens";
import type { SheetCell } from "../../formula/reference";

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
  };
}

/** Calls a function of the add-in with arguments as typed in a formula. */
export type Evaluate = (
  id: string,
  argumentTexts: readonly string[],
) => Promise<{ readonly kind: string; readonly message?: string }>;

/** The first failing call of the formula speaks; inner calls come before those they feed. */
export async function explainError(
  origin: FailedCell,
  selected: FailedCell,
  evaluate: Evaluate | null,
): Promise<CellFailure> {
  const said = evaluate === null ? null : await reasonOf(origin, evaluate);
  const isOwn = origin.sheet === selected.sheet && origin.row === selected.row && origin.column === selected.column;
  const address = isOwn ? null : `${origin.sheet}!${cellAddress(origin.row, origin.column)}`;
  return { code: String(selected.value), origin: { address, code: String(origin.value), said } };
}

async function reasonOf(origin: FailedCell, evaluate: Evaluate): Promise<string | null> {
  for (const call of callsOf(origin.formula)) {
    if (!call.name.startsWith("AIE.")) continue;
    const texts = call.arguments.map((part) => qualified(part, origin.sheet));
    const result = await evaluate(call.name.slice("AIE.".length), texts).catch(() => null);
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
