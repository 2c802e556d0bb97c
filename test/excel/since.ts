import { includes } from "../../src/workbench/office/officeRequirements";
import { levelAsked } from "../workbench/excelInNode";

/** What the product needs of Excel beyond the oldest that it opens in. What it says there instead: `levels.test.ts`. */
const sinceExcelApi = {
  /** `Table.resize`, by which the register takes in the sources of a model. */
  models: "1.13",
  /** `getDirectDependents`. */
  dependents: "1.13",
  /** `getSpillingToRangeOrNullObject`: which cells a formula fills. */
  spills: "1.12",
} as const;

/** `test`, which a run in an older Excel (`EXCEL_API`) skips. */
export function testOf(part: keyof typeof sinceExcelApi): jest.It {
  return includes(levelAsked(), sinceExcelApi[part]) ? test : test.skip;
}
