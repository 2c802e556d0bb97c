/** How far figures may differ because they are printed rounded: half a unit of the last printed digit for each of them. */
import { Decimal } from "../../../engine/exact/decimal";

/** Statements are printed in units, thousands or millions. */
const coarsest = 6;

/** 1, 1,000 or 1,000,000 … as far as every figure is a multiple of it; figures that are zero tell nothing. */
export function roundingUnit(values: readonly string[]): Decimal {
  const zeros = values.filter((value) => value !== "0").map((value) => /^[^.]*?(0*)$/.exec(value)?.[1]!.length ?? 0);
  return new Decimal(10).pow(Math.min(coarsest, ...zeros));
}

export function isWithinRounding(difference: Decimal, values: readonly string[]): boolean {
  return difference.abs().lte(roundingUnit(values).times(values.length).div(2));
}
