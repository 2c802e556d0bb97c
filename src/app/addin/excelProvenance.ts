import { dependentsOf } from "../../excel/trace/dependents";
import { linkedSources } from "../../excel/trace/linkedSources";
import { insertSourceValue, linkSource, unlinkSource } from "../../excel/trace/linkSource";
import { selectCells } from "../../excel/host/selectCells";
import type { SnapshotKeeper } from "../../excel/trace/snapshotKeeper";
import { readProvenance } from "../../excel/trace/selectedCell";
import type { ProvenancePort } from "../../pane/ports/provenancePort";
import { traceWhenFree } from "./traceWhenFree";

/** What cells in Excel rest on, answered by src/excel. */
export function excelProvenance(keeper: SnapshotKeeper): ProvenancePort {
  // A name that comes or goes raises no event.
  const andTell = async (work: Promise<void>) => {
    await work;
    keeper.changed();
  };
  return {
    trace: (address, options) => traceWhenFree(() => readProvenance(keeper, address, options), options.signal),
    select: selectCells,
    dependentsOf: (address) => dependentsOf(keeper, address),
    sourcesOf: (address) => linkedSources(keeper, address),
    link: (id) => andTell(linkSource(id)),
    unlink: (id) => andTell(unlinkSource(id)),
    insertValue: insertSourceValue,
  };
}
