/** The identities between the figures of the years that are shown, as far as the sheets can check them. */
import type { Fact } from "../../register/fact";
import { factIdentities } from "../../register/import/filings/factIdentities";
import type { Identity } from "../../register/import/filings/identities";
import type { CompanyFacts } from "./companyFacts";

/** As the smallest amount of the sheets. */
const fractionOfUnit = 0.5;

/** `own` are the facts of the company as filed. */
export function shownIdentities(facts: CompanyFacts, own: readonly Fact[]): Identity[] {
  const ends = facts.years.map(({ end }) => end);
  const { calendar, currency } = facts;
  if (calendar === null) return factIdentities(own, ends, currency).map((identity) => onSheet(facts, identity));
  // Thirds of quarters leave fractions of a unit.
  return factIdentities([...facts.facts], ends, currency).map((identity) =>
    identity.verdict === "holds within rounding" && Math.abs(Number(identity.difference)) < fractionOfUnit
      ? { ...identity, verdict: "holds" }
      : identity,
  );
}

/** The cash of the column before is that at the beginning only of a year that follows it. */
function onSheet(facts: CompanyFacts, identity: Identity): Identity {
  const place = facts.years.findIndex(({ end }) => end === identity.end);
  return identity.name !== "Cash bridge" || facts.followsOn(place)
    ? identity
    : { ...identity, verdict: "cannot be checked", difference: "", missing: ["cash at the beginning"] };
}
