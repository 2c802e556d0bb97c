import type { NewerFunctions } from "../../formula/newerFunctions";
import type { PortablePreview } from "../files/portableFile";
import type { PortableChange, PortableKind } from "../files/portablePlan";

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

type Counts = Pick<PortablePreview, "calls" | "becomes">;

/** What became of the calls, in one sentence. */
function englishCounts({ calls, becomes }: Counts): string {
  const written = becomes.formula + becomes["named formula"];
  const parts = [
    ...(written > 0 ? [`${written.toLocaleString("en-US")} became formulas of Excel's own`] : []),
    ...(becomes.value > 0 ? [`${becomes.value.toLocaleString("en-US")} keep the results that they had`] : []),
    ...(becomes.removed > 0
      ? [`${becomes.removed.toLocaleString("en-US")} went with the rule or name around them`]
      : []),
    ...(becomes.call > 0 ? [`${becomes.call.toLocaleString("en-US")} stay and need the add-in`] : []),
  ];
  return calls === 0
    ? "The workbook calls no function of the add-in."
    : `Of ${plural(calls, "call", "calls")} of the add-in's functions ${parts.join(", ")}.`;
}

export const englishReviewer = {
  coverSheet: "Cover",
  forReview: "For review",
  asOf: (day: string, by: string) => `As of ${day}${by === "" ? "" : `, handed over by ${by}`}.`,
  kinds: {
    recomputing: (counts: Counts) => `This copy calculates without the add-in. ${englishCounts(counts)}`,
    frozen: (counts: Counts) => `This copy holds results in place of the add-in's functions. ${englishCounts(counts)}`,
    "with-add-in": (counts: Counts) => `This copy needs the add-in AI Economy to calculate. ${englishCounts(counts)}`,
  } satisfies Record<PortableKind, (counts: Counts) => string>,
  unit: "Unit",
  worst: "Worst grade",
  weighted: "Weighted grade",
  checksPass: (passed: number, all: number) => `${passed} of ${all} pass`,
  /** The same, counted by the sheet. */
  checksPassFormula: (passed: string, all: number) => `=${passed}&" of ${all} pass"`,
  openFindings: (count: number) => (count === 0 ? "Open findings" : `Open findings: ${count.toLocaleString("en-US")}`),
  more: (count: number) => `and ${count.toLocaleString("en-US")} more`,
  howToRead: "How to read this workbook",
  explainGrades: (grades: string) =>
    `Grades tell how far a figure can be trusted: ${grades}. The worst grade is that of the weakest input; the weighted grade is the mean over all inputs, by how much of the figure rests on each.`,
  calculating: ({ excel, names }: NewerFunctions) =>
    excel === 2024
      ? `To calculate anew, the copy needs Excel 2024, Microsoft 365 or another program that knows ${names.join(", ")}; every other program shows the results as they were saved, until it is told to calculate all.`
      : `To calculate anew, the copy needs Excel 2021 or another program that knows ${names.join(", ")}; every other program shows the results as they were saved, until it is told to calculate all.`,
  calculatingAnywhere: "Any spreadsheet program calculates this copy.",
  calculatingWithAddIn:
    "To calculate anew, the copy needs Excel with the add-in; without it, every program shows the results as they were saved.",
  signedBefore:
    "The workbook is signed. Its signatures speak of the workbook as it was before its calls were changed: their status still tells whether an input changed; their seals hold for the original alone.",
  aboutSources: "Every source with its grade and where it is found.",
  aboutFacts: "Every figure as filed, with the filing that holds it and its grade.",
  gradesSheet: "Grades",
  grades: "Grades of the figures",
  explainGradesSheet:
    "Each figure with the grade of its weakest input, the mean grade of all, the part that rests on grade D or better, and the inputs that hold it down: grade, name, and the part of the figure that runs through each.",
  drags: "What holds it down",
  allFigures: "All figures of the workbook by worst grade",
  aboutGrades: "Each figure with its grade and what holds it down.",
  changesSheet: "Changes",
  aboutChanges: (former: string) => `What changed since ${former}.`,
  aboutQueue: "Each distinct formula, input and override once, to tick, query or fail; coverage in per cent.",
  aboutCalls: "Each call of the add-in as text, and what stands in its place.",
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
