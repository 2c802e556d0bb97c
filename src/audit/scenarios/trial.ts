/**
 * Work that tries values in cells and looks at what comes of them: a generator yields what each moved cell is to hold and is
 * given what the output shows then. Whoever runs it writes, calculates, reads, and gives the cells back what they held.
 */
export type TrialValue = number | string;

/** By the place of the moved cell in the list of moved cells; a cell that is not named holds what it held at first. */
export type Trial = ReadonlyMap<number, TrialValue>;

/** What the output shows: a number, or the text of whatever else it shows, such as "#DIV/0!". */
export type Outcome = number | string;

export type Trials<Result> = Generator<Trial, Result, Outcome>;
