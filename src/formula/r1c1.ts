/**
 * Formulas in R1C1 notation, in which references say how far away a cell is: formulas that were filled from one another are
 * the same text. `@borgar/fx` translates the addresses; everything else stays to the letter.
 */
import { translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx/xlsx";
import { cellAddress } from "./address";
import { splitPrefix } from "./sheetPrefix";
import { textOf, tokensOf } from "./tokens";

export interface Place {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
}

type Translate = (tokens: { type: string; value: string }[], anchor: string) => { readonly value: string }[];

/** "=SUM(E10,$E$2)" in D10 as "=SUM(RC[1],R2C5)". */
export function toR1C1(formula: string, at: Place): string {
  return translated(formula, at, "A1", translateTokensToR1C1);
}

/** The other way round; what would lie outside the sheet is #REF!. */
export function fromR1C1(formula: string, at: Place): string {
  return translated(formula, at, "R1C1", (tokens, anchor) => translateTokensToA1(tokens, anchor, { wrapEdges: false }));
}

function translated(formula: string, { row, column }: Place, notation: "A1" | "R1C1", translate: Translate): string {
  const anchor = cellAddress(row, column);
  return textOf(
    tokensOf(formula, notation).map((token) => {
      if (token.kind !== "reference") return token;
      const { place } = splitPrefix(token.text);
      const [{ value } = { value: place }] = translate([{ type: "range", value: place }], anchor);
      return { ...token, text: token.text.slice(0, token.text.length - place.length) + value };
    }),
  );
}

/** Whether one formula is what filling makes of the other, whatever cells it was filled over. */
export function isFilledAlike(one: string, at: Place, other: string, otherAt: Place): boolean {
  return toR1C1(one, at) === toR1C1(other, otherAt);
}
