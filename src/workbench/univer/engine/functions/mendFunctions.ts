/** All functions of Univer that are mended, by topic. */
import { IFunctionService } from "@univerjs/engine-formula";
import { shapeArraysAsExcel } from "./arrays";
import { countDaysAsExcel } from "./dates";
import { readTruthsAsExcel } from "./logical";
import { lookUpAsExcel, type Surroundings } from "./lookups";
import { keepRangesWhole } from "./madeRanges";
import { calculateAsExcel } from "./numbers";
import { readTextsAsExcel } from "./texts";

/** Functions of other spreadsheets, which Excel shows as #NAME?. Those behind the operators, as MULTIPLY, stay. */
const foreign = [
  "ARRAY_CONSTRAIN AVERAGE.WEIGHTED EPOCHTODATE FLATTEN IMCOTH IMLOG IMTANH ISBETWEEN ISDATE ISEMAIL ISURL",
  "MARGINOFERROR REGEXMATCH ROUNDBANK TO_DATE",
].flatMap((line) => line.split(" "));

export function mendFunctions(surroundings: Surroundings): void {
  const { injector } = surroundings;
  const functions = injector.get(IFunctionService);
  functions.unregisterExecutors(...foreign);
  for (const executor of functions.getExecutors().values()) keepRangesWhole(executor);
  shapeArraysAsExcel(injector);
  countDaysAsExcel(injector);
  readTruthsAsExcel(injector);
  lookUpAsExcel(surroundings);
  calculateAsExcel(injector);
  readTextsAsExcel(injector);
}
