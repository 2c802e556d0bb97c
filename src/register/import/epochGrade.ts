/**
 * A grade to suggest for a report of Epoch AI's data on AI companies. Epoch writes its confidence in two vocabularies:
 * Confident, Likely, Uncertain (reports of revenue and spending) and Confirmed or Confident, Likely, Speculative, Unlikely,
 * Unknown or Unverified (models and sites). The dataset restates what it links, so the letters are those of a restatement:
 * nobody has opened the document yet, and a letter above D needs the filing itself.
 */
import type { GradeSuggestion } from "./importedTable";

type Certainty = "sure" | "likely" | "doubtful" | "unknown";
type Origin = "company" | "media" | "other";

const certainties: Readonly<Record<string, Certainty>> = {
  confident: "sure",
  confirmed: "sure",
  likely: "likely",
  uncertain: "doubtful",
  speculative: "doubtful",
  unlikely: "doubtful",
  unknown: "unknown",
  unverified: "unknown",
};

const letters: Readonly<Record<Certainty, Readonly<Record<Origin, string>>>> = {
  sure: { company: "D", media: "F", other: "G" },
  likely: { company: "G", media: "H", other: "H" },
  doubtful: { company: "I", media: "I", other: "I" },
  unknown: { company: "J", media: "J", other: "J" },
};

const meanings: Readonly<Record<string, string>> = {
  D: "a company on record elsewhere than in a filing",
  F: "a reputable outlet with people who know",
  G: "an estimate whose method and inputs are published",
  H: "an aggregator that restates a report it links",
  I: "an estimate of doubtful certainty",
  J: "nothing that could be checked",
};

/** null when the confidence is blank or a word of neither vocabulary. */
export function epochGrade(confidence: string, sourceType: string): GradeSuggestion | null {
  const certainty = certainties[confidence.trim().toLowerCase()];
  if (certainty === undefined) return null;
  const type = sourceType.toLowerCase();
  const origin = type.includes("company") ? "company" : type.includes("media") ? "media" : "other";
  const grade = letters[certainty][origin];
  const reason = `Epoch AI: confidence “${confidence.trim()}”, source type “${sourceType.trim() || "none"}”: ${meanings[grade]}.`;
  return { grade, reason };
}
