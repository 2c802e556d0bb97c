import { linkedSources } from "../excel/linkedSources";
import { insertSourceValue, linkSource, unlinkSource } from "../excel/linkSource";
import { selectCells } from "../excel/selectCells";
import { readProvenance } from "../excel/thisCell";
import type { ProvenancePort } from "./provenancePort";
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
