/**
 * A function of this add-in as a formula of Excel's own: the same answer without the add-in.
 *
 * The steps are those of a LET, in order; each may use the arguments, by their names in the help, and the steps before it. Two signs of Excel's
 * carry the reading of cells: `x=""` is true of a cell without content, and `x<""` of a number, because Excel sorts every number before every
 * text. A condition is counted as `(…)*1`, never as `--(…)`, which not every program reads.
 */

export interface TwinParameter {
  /** As in the help. */
  readonly name: string;
  /** What the formula is given where the argument is left out, as formula text; null where it may not be left out. */
  readonly standard: string | null;
  /** May be given any number of times; the formula gets all cells of all of them as one column. */
  readonly isRepeating?: true;
}

export type Step = readonly [name: string, formula: string];

/** What a twin does not do, in the languages of the help. */
export interface Limit {
  readonly en: string;
  readonly "zh-CN": string;
}

export interface Twin {
  readonly id: string;
  readonly parameters: readonly TwinParameter[];
  readonly steps: readonly Step[];
  /** What the formula gives, from the arguments and the steps. */
  readonly result: string;
  readonly limits: readonly Limit[];
}

/** A name alone must be given, a pair has what stands for one left out. */
export type GivenParameter = string | readonly [name: string, standard: string];

/** Arguments in their order. */
export function parametersOf(...given: readonly GivenParameter[]): TwinParameter[] {
  return given.map((one) =>
    typeof one === "string" ? { name: one, standard: null } : { name: one[0], standard: one[1] },
  );
}
