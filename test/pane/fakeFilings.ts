import type { FilingsPort } from "../../src/pane/ports/filingsPort";
import { openArchive } from "../../src/app/addin/openArchive";
import type { Fact } from "../../src/register/fact";
import { mergeFacts } from "../../src/register/import/filings/mergeFacts";
import { planFacts } from "../../src/register/import/filings/planFacts";

/** Keeps facts in memory; while held, a test sees the progress and may cancel. */
export class FakeFilings implements FilingsPort {
  facts: readonly Fact[] = [];
  private release: () => void = () => undefined;
  private held: Promise<void> | null = null;

  constructor(private readonly mayFail: (name: string) => Promise<void>) {}

  /** The next import stops half-way until it is cancelled. */
  hold(): void {
    this.held = new Promise((resolve) => (this.release = resolve));
  }

  readonly plan: FilingsPort["plan"] = async (facts) =>
    planFacts(
      this.facts.map((fact, index) => ({ index, fact })),
      facts,
    );

  /** The real one: it asks nothing of the workbook. */
  readonly openArchive: FilingsPort["openArchive"] = openArchive;

  readonly write: FilingsPort["write"] = async (facts, { onProgress, signal }) => {
    await this.mayFail("filings");
    const { added, changed } = await this.plan(facts);
    onProgress({ done: 1, total: added.length + changed.length });
    signal.addEventListener("abort", () => this.release());
    await this.held;
    this.held = null;
    if (signal.aborted) return { kind: "cancelled" };
    this.facts = mergeFacts(this.facts, facts);
    return { kind: "written", added: added.length, changed: changed.length, sheetName: "Facts" };
  };
}
