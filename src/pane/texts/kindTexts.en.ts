import type { FindingKind } from "../../engine/evidence/finding";
import type { SuggestionKind } from "../../engine/evidence/gradeSuggestion";

/** Findings of one kind stand together under its name. */
export const englishKinds = {
  suggestions: {
    import: "First grades from imports",
    corroborated: "Corroborated by other origins",
    contradicted: "Contradicted by a better source",
    disputed: "Disputed by the company",
    "old run-rate": "Old run-rates",
    "soft wording": "Softly worded",
    guidance: "Guidance, not a result",
  } satisfies Record<SuggestionKind | "import", string> as Record<SuggestionKind | "import", string>,
  findings: {
    "margin above 100%": "Margins above 100%",
    "margin below -500%": "Margins below −500%",
    "unit slip": "Units may be mixed up",
    "off its neighbours": "Off their neighbours",
    "negative spending": "Negative spending",
    "no number": "Values that are no numbers",
    "same id": "IDs used twice",
    "missing caliber": "No caliber",
    "unknown caliber": "Unknown calibers",
    "old run-rate": "Run-rates older than a year",
    "stale datapoint": "Figures that have become old",
    "missing reference": "No document to check",
    "unusable reference": "References nobody else can open",
    "dead reference": "Dead references",
    "incomplete override": "Incomplete overrides",
    "override mismatch": "Grades that differ from their override",
    "period mismatch": "Ratios of different periods",
    "period ends differ": "Ratios of different period ends",
    "caliber mismatch": "Ratios of different calibers",
    "caliber mix": "Sums of different calibers",
    "unit mix": "Sums of different units",
  } satisfies Record<FindingKind, string> as Record<FindingKind, string>,
};

export type KindTexts = typeof englishKinds;
