/** A single number that may be left out, and must hold to a condition where it is given. */
import { needs } from "./error";
import { isOmitted, toNumber, toScalar, type Grid } from "./table";

export interface Condition {
  /** In words, for the message: "a rate of zero or more". */
  readonly requirement: string;
  holds(value: number): boolean;
}

export const aboveZero: Condition = { requirement: "a number above zero", holds: (value) => value > 0 };
export const zeroOrMore: Condition = { requirement: "a number of zero or more", holds: (value) => value >= 0 };
export const belowOne: Condition = { requirement: "a fraction below 1", holds: (value) => value < 1 };

/** Of a part of a whole: one typed as a per cent, 15 for 15%, is refused. */
export const partOfWhole: Condition = {
  requirement: "a fraction of zero or more, below 1",
  holds: (value) => value >= 0 && value < 1,
};

export function toNumberOption(
  argument: string,
  grid: Grid | undefined,
  standard: number,
  { requirement, holds }: Condition,
): number {
  if (grid === undefined || isOmitted(grid)) return standard;
  const value = toNumber(argument, toScalar(argument, grid), undefined, requirement);
  if (!holds(value)) throw needs(argument, requirement, value, { code: "#NUM!" });
  return value;
}
