/** The record of the order in which Excel last calculated. Excel makes it anew where it is missing, and calls a file damaged where it is wrong. */
import type { WorkbookPackage } from "../package/workbookPackage";
import { workbookPartOf } from "../read/readWorkbook";
import { dropPart } from "./dropPart";

/** Takes the part away, with its relation and its content type; a file without one stays as it is. */
export function dropCalculationChain(file: WorkbookPackage): void {
  const workbook = workbookPartOf(file);
  const chain = file.relations(workbook).find(({ kind }) => kind === "calcChain");
  if (chain !== undefined) dropPart(file, workbook, chain);
}
