/**
 * What looks wrong in the rows of a model: impossible margins, spending with the wrong sign, and values that do not go
 * with their neighbours in time (see plausibilityOfMargin.ts, plausibilityOfSign.ts and plausibilityOfSeries.ts). A row is a
 * label, a unit and its values across the periods, so that any sheet can be read into it.
 * Limits: it knows what the label and the unit say, not what the formula does; ratios and sums have their own checks.
 */
import type { Finding, FindingBase } from "./finding";
import { marginSentence, marginTrouble, type MarginTrouble } from "./plausibilityOfMargin";
import { seriesSentence, seriesTroubles, type SeriesTrouble } from "./plausibilityOfSeries";
import { signSentence, spendingNamed } from "./plausibilityOfSign";
import { unitScale } from "./unitScale";

export interface ModelRow {
  /** Where it stands: "Stack!B4:H4". */
  readonly id: string;
  readonly label: string;
  /** "USD m"; "share" where cells hold 0.6 for 60%; "" where unknown. */
  readonly unit: string;
  /** In the order of the periods; null where a cell holds no number. */
  readonly values: readonly (number | null)[];
}

export type ModelFinding = Finding<MarginTrouble["kind"] | SeriesTrouble["kind"] | "negative spending"> & {
  /** Places among the row's values, from 0. */
  readonly places: readonly number[];
};

/** Findings in the order of the rows; a finding's `rows` are places in the list. */
export function plausibilityOfModel(rows: readonly ModelRow[]): ModelFinding[] {
  return rows.flatMap((row, place) => {
    const where = { rows: [place], ids: [row.id] };
    return [...marginsOf(row, where), ...signsOf(row, where), ...seriesOf(row, where)];
  });
}

const shareWord = /%|\b(growth|margins?|percent|rates?|shares?|utili[sz]ation|yield)\b|率|占(?!用)|比例|份额/i;

type Where = Pick<FindingBase, "rows" | "ids">;

function marginsOf(row: ModelRow, where: Where): ModelFinding[] {
  return row.values.flatMap((value, place): ModelFinding[] => {
    if (value === null) return [];
    const trouble = marginTrouble(row.label, row.unit, value);
    if (trouble === null) return [];
    const { kind, severity, margin } = trouble;
    const sentence = marginSentence(nameOf(row), trouble);
    return [{ kind, severity, ...where, sentence, places: [place], value, ratio: margin }];
  });
}

/** One finding a row: an error where positive and negative are mixed, since then one of them is wrong; else a warning. */
function signsOf(row: ModelRow, where: Where): ModelFinding[] {
  const spending = spendingNamed(row.label);
  const negative = row.values.flatMap((value, place) => (value !== null && value < 0 ? [place] : []));
  if (spending === null || negative.length === 0) return [];
  const isMixed = row.values.some((value) => value !== null && value > 0);
  const value = row.values[negative[0]!]!;
  const sentence = signSentence(nameOf(row), spending, value);
  const severity = isMixed ? "error" : "warning";
  return [{ kind: "negative spending", severity, ...where, sentence, places: negative, value, spending }];
}

function seriesOf(row: ModelRow, where: Where): ModelFinding[] {
  return seriesTroubles(row.values, { areShares: holdsShares(row) }).map((trouble) => {
    const { kind, severity, place, value, ratio } = trouble;
    return { kind, severity, ...where, sentence: seriesSentence(nameOf(row), trouble), places: [place], value, ratio };
  });
}

/** By its unit, or, where that says nothing, by its label. */
function holdsShares({ label, unit }: ModelRow): boolean {
  const { measure } = unitScale(unit);
  return measure === "share" || (measure === "" && shareWord.test(label));
}

function nameOf({ label, id }: ModelRow): string {
  return label.trim() || id;
}
