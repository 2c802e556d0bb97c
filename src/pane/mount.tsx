import { createRoot } from "react-dom/client";
import { Pane } from "./frame/Pane";
import type { WorkbookPort } from "./ports/workbookPort";

/** Draws the task pane in the element, of which it takes the whole height, until the function returned is called. */
export function mountPane(element: HTMLElement, workbook: WorkbookPort): () => void {
  const root = createRoot(element);
  root.render(<Pane workbook={workbook} />);
  return () => root.unmount();
}
