import { createRoot } from "react-dom/client";
import { excelWorkbook, type FunctionOf } from "./excelWorkbook";
import { Pane } from "./Pane";

export interface PaneOptions {
  /** Works out a formula before it is inserted; without it Excel does once the formula is in the cell. */
  readonly functionOf?: FunctionOf;
  /** The folder with functions.json and the help pages. */
  readonly assets?: URL;
}

/** Draws the task pane in the element, of which it takes the whole height, until the function returned is called. */
export function mountPane(
  element: HTMLElement,
  { functionOf = () => undefined, assets = new URL("assets/", document.baseURI) }: PaneOptions = {},
): () => void {
  const root = createRoot(element);
  root.render(<Pane workbook={excelWorkbook(assets, functionOf)} />);
  return () => root.unmount();
}
