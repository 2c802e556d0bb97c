/** Many sources into the register at once. What fails or is cancelled on the way is wiped off again. */
import { Refusal } from "../../register/refusal";
import { idKey, type Source } from "../../register/source";
import { refusal } from "../host/hostRefusal";
import { readable } from "../host/officeErrors";
import { withOneUndo, type UndoOptions } from "../host/oneUndo";
import { refuseOccupied, rowsAfter } from "../host/tableRows";
import { goneBack, type WayBack } from "../host/wayBack";
import { appendSources } from "./appendSources";
import { deleteRows } from "./deleteSources";
import { writeEdits, type SourceEdit } from "./editSources";
import { refuseProtected, type OpenRegister } from "./openRegister";
import { registerFor } from "./registerFor";
import { rowHeight } from "./sourceBlocks";

/** What an import changes of sources that are there. */
export interface Revision {
  readonly edits: readonly SourceEdit[];
  /** Ids of those that go. */
  readonly gone: readonly string[];
}

export interface ImportSteps {
  readonly revision?: Revision;
  readonly onProgress?: (step: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

export type ImportOutcome =
  | {
      readonly kind: "written";
      readonly count: number;
      readonly sheetName: string;
      /** One undo takes all of it back; where Excel groups no steps, what changed, came and went are a step each. */
      readonly isOneStep: boolean;
    }
  | { readonly kind: "cancelled" };

/** Every source has an id that is new; what is revised or goes is all there. The register comes into being when there is none. */
export function importSources(sources: readonly Source[], steps: ImportSteps = {}): Promise<ImportOutcome> {
  return withOneUndo((options) => write(sources, steps, options));
}

async function write(
  sources: readonly Source[],
  { onProgress = () => undefined, signal, revision = { edits: [], gone: [] } }: ImportSteps,
  options: UndoOptions,
): Promise<ImportOutcome> {
  const wayBack: WayBack = [];
  const total = sources.length;
  try {
    const sheetName = await Excel.run(options, async (context) => {
      const register = await registerFor(context, wayBack);
      const isNew = wayBack.length > 0;
      refuseProtected(register);
      refuseTakenIds(register, sources);
      await refuseOccupied(context, register, total);
      if (isNew) register.sheet.activate();
      const beforeBlock = async (done: number) => {
        onProgress({ done, total });
        await pause();
        signal?.throwIfAborted();
      };
      if (revision.edits.length > 0) await writeEdits(context, register, revision.edits, wayBack);
      if (total > 0) await appendSources(context, register, sources, { wayBack, beforeBlock, heightOf: rowHeight });
      const grown = total > 0 ? { ...register, rowCount: rowsAfter(register, total) } : register;
      if (revision.gone.length > 0) await deleteRows(context, grown, revision.gone, wayBack);
      onProgress({ done: total, total });
      return register.sheetName;
    });
    const kinds = [total, revision.edits.length, revision.gone.length].filter((count) => count > 0).length;
    return { kind: "written", count: total, sheetName, isOneStep: kinds < 2 || options.mergeUndoGroup === true };
  } catch (failure) {
    const wasCancelled = signal?.aborted === true && failure === signal.reason;
    const reason = wasCancelled ? refusal("importCancelled", {}) : readable(failure);
    const after = await goneBack(wayBack, reason);
    if (wasCancelled && !(after instanceof Refusal && after.code === "notTakenBack")) return { kind: "cancelled" };
    throw after;
  }
}

function refuseTakenIds({ rows }: OpenRegister, sources: readonly Source[]): void {
  const taken = new Set(rows.map(({ source }) => idKey(source.id)));
  for (const { id } of sources) {
    if (taken.has(idKey(id))) throw refusal("idTaken", { id });
    taken.add(idKey(id));
  }
}

/** A moment in which the pane draws its progress and hears a click on Cancel. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
