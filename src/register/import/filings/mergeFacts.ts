/**
 * Facts of two imports as one list. The same fact is the one filed last, with what was filed first kept beside it; so neither the
 * order of imports matters nor how often one is repeated, and a fact that the newer file no longer has stays.
 */
import type { Fact } from "../../fact";
import { lengthOf } from "./fiscalPeriod";
import { standardLines } from "./standardLines";

/** What makes two rows the same fact. Letters' case does not matter, as in look-ups; starts may be filed a day apart. */
export function factKey({ company, line, periodStart, periodEnd, unit }: Fact): string {
  const length = periodEnd < periodStart ? null : lengthOf({ start: periodStart, end: periodEnd });
  return [company, line, length ?? periodStart, periodEnd, unit].join("|").toUpperCase();
}

export function mergeFacts(...lists: readonly (readonly Fact[])[]): Fact[] {
  const merged = new Map<string, Fact>();
  for (const fact of lists.flat()) {
    const key = factKey(fact);
    const known = merged.get(key);
    merged.set(key, known === undefined ? fact : mergedFact(known, fact));
  }
  return sortedFacts([...merged.values()]);
}

function mergedFact(one: Fact, other: Fact): Fact {
  const latest = isGreater(standing(other), standing(one)) ? other : one;
  const filled = [one, other].filter(({ value }) => value !== "");
  const [early, late] = filled.length === 1 ? [filled[0]!, filled[0]!] : [one, other];
  const { firstFiled, firstAccession, firstFiledOn } = isGreater(beginning(early), beginning(late)) ? late : early;
  return { ...latest, firstFiled, firstAccession, firstFiledOn };
}

/** A value before a blank, then the later filing; the rest only so that equal ones do not depend on their order. */
function standing(fact: Fact): readonly string[] {
  const { value, filed, accession, form, tag, grade, note, reference, company, line, periodStart } = fact;
  return [
    value === "" ? "0" : "1",
    filed,
    accession,
    value,
    form,
    tag,
    grade,
    note,
    reference,
    company,
    line,
    periodStart,
  ];
}

function beginning({ firstFiledOn, firstAccession, firstFiled }: Fact): readonly string[] {
  // A day that is not told comes after every one that is.
  return [firstFiledOn || "9999", firstAccession, firstFiled];
}

function isGreater(one: readonly string[], other: readonly string[]): boolean {
  const place = one.findIndex((text, index) => text !== other[index]);
  return place >= 0 && one[place]! > other[place]!;
}

const linePlaces = new Map(standardLines.map(({ name }, place) => [name, String(place).padStart(3, "0")]));
const lengthOrder = ["day", "year", "nine months", "half year", "quarter"];

/** By company, by line as in the statements (others behind), years before quarters, by end and unit. */
export function sortedFacts(facts: readonly Fact[]): Fact[] {
  const keyed = facts.map((fact) => {
    const { company, line, periodStart, periodEnd, unit } = fact;
    const length = periodEnd < periodStart ? null : lengthOf({ start: periodStart, end: periodEnd });
    const order = length === null ? "9" : String(lengthOrder.indexOf(length));
    return { fact, key: [company, linePlaces.get(line) ?? `999 ${line}`, order, periodEnd, periodStart, unit] };
  });
  return keyed
    .sort((one, other) => (isGreater(one.key, other.key) ? 1 : isGreater(other.key, one.key) ? -1 : 0))
    .map(({ fact }) => fact);
}
