/** The pane over the workbook in Excel: one chunk, which comes in when the host is ready. */
import { mountPane } from "../../pane/mount";
import { excelWorkbook, type Surroundings } from "./excelWorkbook";

/** Draws it in the element until the function returned is called. */
export function mountPaneInExcel(element: HTMLElement, surroundings: Surroundings): () => void {
  return mountPane(element, excelWorkbook(surroundings));
}
