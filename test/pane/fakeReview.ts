/** A review that answers at once with what a test gives it, and keeps what was asked of it. */
import type { Source } from "../../src/register/source";
import type {
  GradedTotal,
  GradeMap,
  GradeMapCell,
  GradeMapScope,
  ReviewFindings,
  ReviewPort,
} from "../../src/pane/ports/reviewPort";

export const labTotal: GradedTotal = {
  table: "StackLab",
  title: "2  A private lab and its cloud, USD m",
  address: "Flows!A18:L20",
  amountHeader: "Amount",
  gradeHeader: "Grade",
  profile: {
    shares: [
      { grade: "C", value: 2000, share: 0.25 },
      { grade: "E", value: 4000, share: 0.5 },
      { grade: "ungraded", value: 2000, share: 0.25 },
    ],
    total: 8000,
    mean: "F",
    shareAtDOrBetter: 0.25,
  },
  failure: null,
};

export function mapCell(fields: Partial<GradeMapCell>): GradeMapCell {
  return {
    address: "Stack!B9",
    label: "Apps",
    text: "100.0",
    value: 100,
    floor: "I",
    weighted: "I",
    isDisputed: false,
    isStale: false,
    restingOn: 100,
    sourceIds: [],
    ...fields,
  };
}

/** Two reports of one figure, 20% apart. */
export function conflictOf(sources: readonly [Source, Source]): ReviewFindings["conflicts"][number] {
  const [low, high] = sources.map(({ value }) => Number(value)).sort((one, other) => one - other) as [number, number];
  return {
    key: `conflict ${sources.map(({ id }) => id).join(" ")}`,
    sources,
    conflict: {
      kind: "conflict",
      severity: "warning",
      rows: [0, 1],
      ids: sources.map(({ id }) => id),
      sentence: "Two sources contradict each other",
      company: sources[0].company,
      datapoint: sources[0].datapoint,
      caliber: sources[0].caliber,
      unit: sources[0].unit,
      periodEnds: sources.map(({ periodEnd }) => periodEnd),
      values: sources.map(({ value }) => Number(value)),
      grades: ["E", "H"],
      origins: sources.map(({ source }) => source),
      low,
      high,
      distance: (high - low) / high,
    },
    triangulated: {
      central: low,
      low,
      high,
      spread: (high - low) / low,
      agreeing: 1,
      verdict: "Conflict",
      grade: "E",
    },
  };
}

export const nothingFound: ReviewFindings = { sourceCount: 6, conflicts: [], suggestions: [], plausibility: [] };

export class FakeReview implements ReviewPort {
  found: ReviewFindings = nothingFound;
  graded: readonly GradedTotal[] = [labTotal];
  cells: readonly GradeMapCell[] = [];
  /** Set to keep the map waiting until it is stopped. */
  isSlow = false;
  readonly asked: GradeMapScope[] = [];
  readonly selected: string[] = [];
  readonly written: GradeMap[] = [];
  findingsRead = 0;
  readonly failures = new Map<"findings" | "totals" | "gradeMap" | "writeGradeMap" | "select", string>();
  private readonly listeners = new Set<(changed: "register" | "cells") => void>();

  private mayFail(name: Parameters<FakeReview["failures"]["get"]>[0]): void {
    const reason = this.failures.get(name);
    this.failures.delete(name);
    if (reason !== undefined) throw new Error(reason);
  }

  change(changed: "register" | "cells"): void {
    for (const listener of this.listeners) listener(changed);
  }

  today(): string {
    return "2026-06-25";
  }
  async findings(): Promise<ReviewFindings> {
    this.findingsRead += 1;
    this.mayFail("findings");
    return this.found;
  }
  async gradeMap(scope: GradeMapScope, { onProgress, signal }: Parameters<ReviewPort["gradeMap"]>[1]) {
    this.asked.push(scope);
    this.mayFail("gradeMap");
    onProgress?.(1, 4);
    if (this.isSlow)
      await new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted"))));
    return { place: scope === "sheet" ? "Stack" : "Stack!B4:D9", cells: this.cells };
  }
  async writeGradeMap(map: GradeMap): Promise<string> {
    this.mayFail("writeGradeMap");
    this.written.push(map);
    return "Grade map";
  }
  async totals(): Promise<readonly GradedTotal[]> {
    this.mayFail("totals");
    return this.graded;
  }
  async select(address: string): Promise<void> {
    this.mayFail("select");
    this.selected.push(address);
  }
  async watch(listener: (changed: "register" | "cells") => void) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
