import { insertSourceValue, linkSource, unlinkSource } from "../excel/linkSource";
import { selectCells } from "../excel/selectCells";
import { readProvenance } from "../excel/thisCell";
import type { LinkedSource, ProvenancePort } from "./provenancePort";
import { traceWhenFree } from "./traceWhenFree";

/** What cells in Excel rest on, answered by src/excel. */
export const excelProvenance: ProvenancePort = {
  trace: (address, options) => traceWhenFree(() => readProvenance(address, options), options.signal),
  select: selectCells,
  sourcesOf: async (address) => {
    const { nodes, root } = await readProvenance(address);
    const cell = nodes.get(root);
    return (cell?.inputs ?? []).flatMap((key): LinkedSource[] => {
      const source = nodes.get(key)?.source ?? null;
      return source === null ? [] : [{ source, by: cell?.formula === "" ? "link" : "formula" }];
    });
  },
  link: linkSource,
  unlink: unlinkSource,
  insertValue: insertSourceValue,
};
