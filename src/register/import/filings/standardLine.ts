/**
 * A line that companies are read into, and the tags that mean it. Tags of `us` and `ifrs` mean the line itself, the preferred
 * one first: where several filings have a period, the latest filing decides which of them answers. `instead` are tags of
 * another extent; one answers only where none of the line's own does, and says so. `parts` never answer for the whole: they
 * tell why a line is blank. `ifProved` answer only where an identity of the same period proves them the whole.
 */
export interface StandardLine {
  readonly name: string;
  readonly statement: "Income" | "Cash flow" | "Balance sheet" | "Notes";
  /** A flow of a period adds up over its parts; an average does not; a balance is of a day. */
  readonly measure: "flow" | "average" | "balance";
  readonly unit: "money" | "shares";
  readonly us: readonly string[];
  readonly ifrs: readonly string[];
  readonly instead: readonly { readonly tag: string; readonly says: string }[];
  readonly ifProved: readonly string[];
  readonly parts: readonly string[];
}

type Tags = Partial<Pick<StandardLine, "ifrs" | "ifProved" | "parts" | "unit" | "measure">> & {
  readonly instead?: Readonly<Record<string, string>>;
};

export function line(
  statement: StandardLine["statement"],
  name: string,
  us: string,
  { instead = {}, ...rest }: Tags = {},
): StandardLine {
  return {
    name,
    statement,
    measure: statement === "Balance sheet" ? "balance" : "flow",
    unit: "money",
    us: us.split(" ").filter(Boolean),
    ifrs: [],
    ifProved: [],
    parts: [],
    ...rest,
    instead: Object.entries(instead).map(([tag, says]) => ({ tag, says })),
  };
}
