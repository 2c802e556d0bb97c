import type { ImportPort } from "../../src/pane/ports/importPort";
import type { Source } from "../../src/register/source";

/** Writes into the fake register; while held, a test sees the progress and may cancel. */
export class FakeImports implements ImportPort {
  private release: () => void = () => undefined;
  private held: Promise<void> | null = null;

  constructor(
    private readonly put: (
      sources: readonly Source[],
      revision: Parameters<ImportPort["write"]>[1]["revision"],
    ) => void,
    private readonly mayFail: (name: string) => Promise<void>,
  ) {}

  /** The next import stops half-way until `letGo`. */
  hold(): void {
    this.held = new Promise((resolve) => (this.release = resolve));
  }

  letGo(): void {
    this.release();
  }

  readonly write: ImportPort["write"] = async (sources, { onProgress, signal, revision }) => {
    await this.mayFail("import");
    onProgress({ done: Math.floor(sources.length / 2), total: sources.length });
    signal.addEventListener("abort", () => this.release());
    await this.held;
    this.held = null;
    if (signal.aborted) return { kind: "cancelled" };
    this.put(sources, revision);
    return {
      kind: "written",
      count: sources.length,
      sheetName: "Sources",
      isOneStep: revision.edits.length + revision.gone.length === 0,
    };
  };
}
