/** The identities between the annual figures of one company, read off its rows in the table of facts. */
import type { Fact } from "../../fact";
import { lengthOf } from "./fiscalPeriod";
import { identities, type Identity } from "./identities";
import { standardLines } from "./standardLines";

/** `years` are the ends of the fiscal years; facts of other companies must not be among `facts`. */
export function factIdentities(facts: readonly Fact[], years: readonly string[], currency: string): Identity[] {
  const terms = facts.flatMap((fact) => {
    const line = standardLines.find(({ name }) => name === fact.line);
    const { periodStart: start, periodEnd: end, unit, value, accession, note: extent } = fact;
    const length = end < start ? null : lengthOf({ start, end });
    return line === undefined || length === null || value === ""
      ? []
      : [{ line, unit, length, end, start, value, accession, extent }];
  });
  return identities(terms, years, currency).filter(({ unit }) => unit === currency);
}
