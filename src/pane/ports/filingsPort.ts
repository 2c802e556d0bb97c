import type { Fact } from "../../register/fact";
import type { FactsPlan } from "../../register/import/filings/planFacts";

export type FactsOutcome =
  | { readonly kind: "written"; readonly added: number; readonly changed: number; readonly sheetName: string }
  | { readonly kind: "cancelled" };

/** An archive of companies' facts; nothing of it is unpacked before it is asked for. */
export interface FilingsArchive {
  /** Of its files: "CIK0001045810.json". */
  readonly names: readonly string[];
  textOf(name: string): Promise<string>;
}

/** The table of facts that filings are read into. */
export interface FilingsPort {
  /** What these facts would add and change. */
  plan(facts: readonly Fact[]): Promise<FactsPlan>;
  /** A Refusal where the file is no archive that can be read. */
  openArchive(file: File): Promise<FilingsArchive>;
  /** All of them or none; the table comes into being when there is none. */
  write(
    facts: readonly Fact[],
    steps: {
      readonly onProgress: (step: { readonly done: number; readonly total: number }) => void;
      readonly signal: AbortSignal;
    },
  ): Promise<FactsOutcome>;
}
