/**
 * What the filings of a company answer for one line, period and unit: the value that stands is that of the filing filed
 * last, and the one filed first is kept beside it.
 */
import { byFiling, compareTexts, type FiledFact } from "./filedFact";
import { filingForm } from "./filingForm";

export interface Answers {
  /** Of each filing one, the earliest first. */
  readonly history: readonly FiledFact[];
  /** Prints the value that stands: of the filings that print it since the last other value, the best graded, and of those the last. */
  readonly latest: FiledFact;
  /** Of the first filing; for a year and the balance at its end of the first annual report, where one has it. */
  readonly first: FiledFact;
  /** Other values that the last filing prints under the same tag. */
  readonly contradicting: readonly FiledFact[];
  /** In filings that are no such reports, beside those that are. */
  readonly outside: readonly FiledFact[];
}

/** `tags` in their order of preference; null where nothing is filed. */
export function answersOf(filed: readonly FiledFact[], tags: readonly string[], ofYear: boolean): Answers | null {
  const reports = filed.filter(({ form }) => filingForm(form).isPeriodicReport);
  const counted = reports.length > 0 ? reports : filed;
  if (counted.length === 0) return null;
  const order = (fact: FiledFact) => tags.indexOf(fact.tag);
  const sorted = [...counted].sort(
    (one, other) => byFiling(one, other) || order(one) - order(other) || precision(other, one),
  );
  const history = sorted.filter((fact, place) => place === 0 || byFiling(sorted[place - 1]!, fact) !== 0);
  const last = history.at(-1)!;
  const contradicting = sorted.filter(
    (fact) => byFiling(fact, last) === 0 && fact.tag === last.tag && fact.value !== last.value,
  );
  const outside = filed.filter((fact) => !counted.includes(fact)).sort(byFiling);
  return { history, latest: bestPrinting(history), first: firstOf(history, ofYear), contradicting, outside };
}

function bestPrinting(history: readonly FiledFact[]): FiledFact {
  let best = history.at(-1)!;
  for (const fact of [...history].reverse()) {
    if (fact.value !== best.value) break;
    if (gradeKey(fact) < gradeKey(best)) best = fact;
  }
  return best;
}

function firstOf(history: readonly FiledFact[], ofYear: boolean): FiledFact {
  const annual = ofYear ? history.find(({ form }) => filingForm(form).grade === "A") : undefined;
  return annual ?? history[0]!;
}

/** An ungraded form comes last. */
const gradeKey = ({ form }: FiledFact) => filingForm(form).grade || "Z";

/** Rounded and unrounded in one filing: the one with more digits. */
function precision(one: FiledFact, other: FiledFact): number {
  const digits = ({ value }: FiledFact) => value.replace(/[-.]/g, "").replace(/0+$/, "").length;
  return digits(one) - digits(other) || value(one) - value(other) || compareTexts(one.value, other.value);
}

const value = (fact: FiledFact) => Number(fact.value);
