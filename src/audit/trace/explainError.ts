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

export interface CellFailure {
  readonly code: string;
  readonly message: string;
}

/** Calls a function of the add-in with arguments as typed in a formula. */
export type Evaluate = (
  id: string,
  argumentTexts: readonly string[],
) => Promise<{ readonly kind: string } | ({ readonly kind: "error" } & CellFailure)>;

const sentences: Readonly<Record<string, string>> = {
  "#DIV/0!": "A number is divided by zero or by an empty cell.",
  "#N/A": "A look-up found nothing, or a value is not available.",
  "#NAME?":
    "Excel does not know a name or function in the formula. If it starts with AIE, load the add-in and enter the cell again.",
  "#NULL!": "Two ranges that do not meet are intersected.",
  "#NUM!": "A number is outside what the calculation allows.",
  "#REF!": "The formula refers to cells that are gone.",
  "#SPILL!": "Cells that the result needs are not empty.",
  "#VALUE!": "A value is of the wrong kind, such as a text where a number is needed.",
  "#CALC!": "The calculation gives an empty or a nested array.",
  "#BUSY!": "The calculation is still running.",
};

/** The first failing call of the formula speaks; inner calls come before those they feed. */
export async function explainError(
  origin: FailedCell,
  selected: FailedCell,
  evaluate: Evaluate | null,
): Promise<CellFailure> {
  const code = String(origin.value);
  const reason = (evaluate === null ? null : await reasonOf(origin, evaluate)) ?? sentences[code] ?? "";
  if (origin.sheet === selected.sheet && origin.row === selected.row && origin.column === selected.column)
    return { code, message: reason };
  const address = `${origin.sheet}!${cellAddress(origin.row, origin.column)}`;
  return { code: String(selected.value), message: `${address}: ${reason}` };
}

async function reasonOf(origin: FailedCell, evaluate: Evaluate): Promise<string | null> {
  for (const call of callsOf(origin.formula)) {
    if (!call.name.startsWith("AIE.")) continue;
    const texts = call.arguments.map((part) => qualified(part, origin.sheet));
    const result = await evaluate(call.name.slice("AIE.".length), texts).catch(() => null);
    if (result !== null && "message" in result && result.message !== "") return result.message;
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
