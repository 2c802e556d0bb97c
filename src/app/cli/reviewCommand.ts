/** `aie review`: what the rules find in a workbook file, as the task pane's review shows it. */
import type { Severity } from "../../engine/evidence/datapoint";
import type { ReviewFindings } from "../../audit/review/reviewFindings";
import { reviewSteps } from "../../audit/review/reviewSteps";
import { atOnce } from "../../audit/trace/timeSlices";
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { Refusal, type RegisterRefusals } from "../../register/refusal";
import { runQueue } from "./queueCommand";
import { columnsOf, exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { openWorkbook } from "./workbookFile";

/** What `--json` prints. */
export interface Reviewed {
  /** Null where the workbook has no register. */
  readonly sources: number | null;
  /** Sources that contradict each other; lists go side by side. */
  readonly conflicts: readonly {
    readonly company: string;
    readonly datapoint: string;
    readonly caliber: string;
    readonly unit: string;
    readonly ids: readonly string[];
    readonly values: readonly number[];
    /** "" where ungraded. */
    readonly grades: readonly string[];
    /** A fraction of the larger value. */
    readonly distance: number;
    readonly sentence: string;
  }[];
  readonly suggestions: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly because: readonly string[];
  }[];
  readonly plausibility: readonly {
    readonly kind: string;
    readonly severity: Severity;
    readonly title: string;
    readonly address: string;
    readonly sentence: string;
  }[];
}

/** Ends with 1 when there is anything to look at. `day` is "2026-06-25". */
export function runReview(args: readonly string[], day: string, terminal: Terminal): number {
  const { words, flags, values } = optionsOf(args, ["--json", "--queue"], ["-o", "--former", "--language"]);
  const [file, ...more] = words;
  if (more.length > 0) throw new WrongUsage(`review needs one workbook; got "${more[0]}" as well`);
  if (flags.has("--queue")) return runQueue(file, values, flags.has("--json"), terminal);
  const [queueOption] = values.keys();
  if (queueOption !== undefined) throw new WrongUsage(`${queueOption} needs --queue beside it`);
  const reviewed = reviewedFrom(reviewOf(openWorkbook(file), day));
  if (flags.has("--json")) terminal.print(JSON.stringify(reviewed));
  else for (const line of linesOf(reviewed)) terminal.print(line);
  const { conflicts, suggestions, plausibility } = reviewed;
  return conflicts.length + suggestions.length + plausibility.length > 0 ? exitCodes.findings : exitCodes.fine;
}

/** A register that lacks columns cannot be reviewed: wrong usage that names them. */
export function reviewOf(snapshot: WorkbookSnapshot, day: string): ReviewFindings {
  try {
    return atOnce(reviewSteps(snapshot, day));
  } catch (failure) {
    if (!(failure instanceof Refusal) || failure.code !== "columnsMissing") throw failure;
    const { table, missing } = failure.values as unknown as RegisterRefusals["columnsMissing"];
    throw new WrongUsage(
      `review needs the columns ${missing.join(", ")} in the table ${table}; the workbook lacks them`,
    );
  }
}

function reviewedFrom({ sourceCount, conflicts, suggestions, plausibility }: ReviewFindings): Reviewed {
  return {
    sources: sourceCount,
    conflicts: conflicts.map(({ conflict }) => {
      const { company, datapoint, caliber, unit, ids, values, grades, distance, sentence } = conflict;
      return { company, datapoint, caliber, unit, ids, values, grades, distance, sentence };
    }),
    suggestions: suggestions.map(({ source, from, to, reason, because }) => ({
      id: source.id,
      from,
      to,
      reason,
      because: because.map(({ id }) => id),
    })),
    plausibility: plausibility.map(({ finding, title, place }) => {
      const { kind, severity, sentence } = finding;
      return { kind, severity, title, address: place.address, sentence };
    }),
  };
}

function linesOf({ sources, conflicts, suggestions, plausibility }: Reviewed): string[] {
  const read = sources === null ? "No register of sources" : `${sources.toLocaleString("en-US")} sources read`;
  if (conflicts.length + suggestions.length + plausibility.length === 0) return [`${read}; nothing found.`];
  return [
    read,
    ...block("Conflicts", conflicts, ["Apart", "Sources", "What"], ({ distance, ids, sentence }) => [
      `${(distance * 100).toFixed(1)}%`,
      ids.join(", "),
      sentence,
    ]),
    ...block("Suggested grades", suggestions, ["Source", "From", "To", "Why"], ({ id, from, to, reason }) => [
      id,
      from,
      to,
      reason,
    ]),
    ...block("Plausibility", plausibility, ["How heavy", "Cell", "What"], ({ severity, address, sentence }) => [
      severity,
      address,
      sentence,
    ]),
  ];
}

function block<Item>(
  heading: string,
  items: readonly Item[],
  headers: readonly string[],
  rowOf: (item: Item) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  return ["", `${heading} (${items.length.toLocaleString("en-US")})`, ...columnsOf([headers, ...items.map(rowOf)])];
}
