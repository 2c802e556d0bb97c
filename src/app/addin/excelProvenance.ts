import { linkedSources } from "../../excel/trace/linkedSources";
import { insertSourceValue, linkSource, unlinkSource } from "../../excel/trace/linkSource";
import { selectCells } from "../../excel/host/selectCells";
import { readProvenance } from "../../excel/trace/thisCell";
import type { ProvenancePort } from "../../pane/ports/provenancePort";
import { traceWhenFree } from "./traceWhenFree";

/** What cells in Excel rest on, answered by src/excel. */
export const excelProvenance: ProvenancePort = {
  trace: (address, options) => traceWhenFree(() => readProvenance(address, options), options.signal),
  select: selectCells,
  sourcesOf: linkedSources,
  link: linkSource,
  unlink: unlinkSource,
  insertValue: insertSourceValue,
};
