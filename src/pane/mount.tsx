import { createRoot } from "react-dom/client";
import { excelWorkbook, type Surroundings } from "./excelWorkbook";
import { Pane } from "./Pane";

/** Draws the task pane in the element, of which it takes the whole height, until the function returned is called. */
export function mountPane(
  element: HTMLElement,
  {
    functionOf = () => undefined,
    assets = new URL("assets/", document.baseURI),
    helpPages = null,
  }: Partial<Surroundings> = {},
): () => void {
  const root = createRoot(element);
  root.render(<Pane workbook={excelWorkbook({ assets, helpPages, functionOf })} />);
  return () => root.unmount();
}
