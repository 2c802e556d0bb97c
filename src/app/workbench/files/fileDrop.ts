/**
 * Files dragged onto the page: the grid says that it takes them, and the first one dropped is opened. The pane takes files of its own,
 * or none. What nobody takes would lead the browser away.
 */
import { element } from "../parts/element";
import type { FileTexts } from "./fileTexts";

interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

export function acceptFiles({ grid, pane }: Places, texts: FileTexts, open: (file: File) => void): void {
  const mark = element("div", { id: "drop" }, texts.dropHere);
  const on = (name: "dragover" | "dragleave" | "drop", capture: boolean, hear: (event: DragEvent) => void) =>
    window.addEventListener(
      name,
      (event) => {
        if (event.dataTransfer?.types.includes("Files") === true) hear(event);
      },
      { capture },
    );
  const isForPane = ({ target }: DragEvent) => target instanceof Node && pane.contains(target);
  on("dragover", true, (event) => {
    if (isForPane(event)) {
      mark.remove();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer!.dropEffect = "copy";
    if (!mark.isConnected) grid.append(mark);
  });
  on("dragleave", true, ({ relatedTarget }) => {
    // Null where the pointer leaves the page.
    if (relatedTarget === null) mark.remove();
  });
  on("drop", true, (event) => {
    if (isForPane(event)) return;
    event.preventDefault();
    event.stopPropagation();
    mark.remove();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
  on("dragover", false, (event) => {
    if (!event.defaultPrevented) event.dataTransfer!.dropEffect = "none";
    event.preventDefault();
  });
  on("drop", false, (event) => event.preventDefault());
}
