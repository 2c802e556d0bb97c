import type { ImportOutcome } from "../../excel/register/importSources";
import type { SourceEdit } from "../../excel/register/editSources";
import type { Source } from "../../register/source";

/** Writes many sources at once. */
export interface ImportPort {
  /** All of them or none; the register comes into being when there is none. Every source has an id that is new. */
  write(
    sources: readonly Source[],
    steps: {
      /** Sources that are there already and change or go along, in the same step. */
      readonly revision: { readonly edits: readonly SourceEdit[]; readonly gone: readonly string[] };
      readonly onProgress: (step: { readonly done: number; readonly total: number }) => void;
      readonly signal: AbortSignal;
    },
  ): Promise<ImportOutcome>;
}
