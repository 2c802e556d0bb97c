/** What an analyst may type wrongly, and the check that has to notice. */
export interface Break {
  readonly model: string;
  /** The key of a line. */
  readonly line: string;
  /** Along the axis, from 0; the value column where it is left out. */
  readonly column?: number;
  readonly typed: number | string;
  readonly fails: string;
}

export const breaks: readonly Break[] = [
  { model: "gigawatt", line: "annualCost", column: 0, typed: -4.6, fails: "No cost below zero" },
  { model: "gigawatt", line: "annualCost", column: 0, typed: 4600, fails: "A plausible cost of a gigawatt-year" },
  { model: "gigawatt", line: "use", typed: 65, fails: "Shares lie between 0 and 1" },
  { model: "gigawatt", line: "life", column: 1, typed: "", fails: "No error on the sheet of calculations" },
  { model: "gigawatt", line: "systems", typed: 670, fails: "Published figures are met" },
];
