/**
 * What `Office.context.requirements.isSetSupported` answers, keys in lower case as the client looks them up.
 * ExcelApi 1.17 is what Excel LTSC 2024 has, the oldest perpetual Excel of interest: an add-in that limits itself to it runs
 * there and here. The host implements a part of each set; what it lacks answers ApiNotFound and names the member. Sets above
 * it are left out because the client then refuses their members by itself, as it does in that Excel: notes (1.18), numbers
 * with properties (1.19), undo groups (1.20). CustomFunctionsRuntime stops at 1.3 since 1.4 is data types in cells.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  sharedruntime: "1.1",
  customfunctionsruntime: "1.3",
  addincommands: "1.1",
  documentevents: "1.1",
  settings: "1.1",
};
