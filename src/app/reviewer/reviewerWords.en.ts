import type { PortablePreview } from "../files/portableFile";
import type { PortableChange } from "../files/portablePlan";

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

type Counts = Pick<PortablePreview, "calls" | "becomes">;

/** What became of the calls, in one sentence. */
function englishCounts({ calls, becomes }: Counts): string {
  const written = becomes.formula + becomes["named formula"];
  const parts = [
    ...(written > 0 ? [`${written.toLocaleString("en-US")} became formulas of Excel's own`] : []),
    ...(becomes.value > 0 ? [`${becomes.value.toLocaleString("en-US")} keep the results that they had`] : []),
    ...(becomes.removed > 0 ? [`${becomes.removed.toLocaleString("en-US")} went with the rule or name around them`] : []),
    ...(becomes.call > 0 ? [`${becomes.call.toLocaleString("en-US")} stay and need the add-in`] : []),
  ]; // prettier-ignore
  return calls === 0 ? "The workbook calls no function of the add-in." : `Of ${plural(calls, "call", "calls")} of the add-in's functions ${parts.join(", ")}.`; // prettier-ignore
}

export const englishReviewer = {
  callsSheet: "Calls",
  calls: "Calls of the add-in",
  explainCalls: englishCounts,
  explainNames: (names: readonly string[]) =>
    names.length === 0
      ? "Each call is kept here as text. No name was added."
      : `Each call is kept here as text. What stands under a name is in Formulas, Name Manager: ${names.join(", ")}.`,
  where: "Where",
  call: "The call",
  becomes: "What became of it",
  standsNow: "What stands there now",
  become: {
    formula: "Formula",
    "named formula": "Formula under a name",
    value: "Result kept",
    removed: "Removed",
    call: "Call kept",
  } satisfies Record<PortableChange["becomes"], string>,
};

export type ReviewerWords = typeof englishReviewer;
