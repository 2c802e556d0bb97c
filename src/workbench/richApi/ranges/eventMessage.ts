import type { Cell } from "../../book/bookCells";
import type { ChangeSource } from "../../book/bookEvents";
import { shownValue, valueType } from "./rangeValues";

/** A message that says what a formula comes to is a function, called once that is calculated. */
export type Raise = (event: number, targets: readonly string[], message: object | (() => object)) => void;

/** The numbers by which the client knows events, and what each is called in Excel's documentation. */
export const EventNumber = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  bindingSelectionChanged: 3,
  bindingDataChanged: 4,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  taskpaneVisibilityChanged: 65539,
} as const;

/** The target of events on the whole workbook. */
export const workbookTarget = "Workbook";

/** The targets of what happens on a sheet: its own listeners and those of the workbook. */
export function onSheet(sheetId: string): string[] {
  return [sheetId, workbookTarget];
}

/** Before and after of a single cell, as `WorksheetChangedEventArgs.details`. */
export function changeDetails(before: Cell | undefined, after: Cell | undefined): object {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: shownValue(before),
    valueAfter: shownValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

export function origin(source: ChangeSource): object {
  return { source: "Local", triggerSource: source === "api" ? "ThisLocalAddin" : "Unknown" };
}
