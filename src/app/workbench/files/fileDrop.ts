/** Files dragged onto the page: the grid says that it takes them, and the first one dropped is opened. Elsewhere a drop would lead the browser away. */
import { element } from "../parts/element";
import type { FileTexts } from "./fileTexts";

export function acceptFiles(frame: HTMLElement, texts: FileTexts, open: (file: File) => void): void {
  const mark = element("div", { id: "drop" }, texts.dropHere);
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  const on = (name: "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void) =>
    window.addEventListener(
      name,
      (event) => {
        if (holdsFiles(event)) hear(event);
      },
      { capture: true },
    );
  on("dragover", (event) => {
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer!.dropEffect = "copy";
    if (!mark.isConnected) frame.append(mark);
  });
  on("dragleave", ({ relatedTarget }) => {
    // Null where the pointer leaves the page.
    if (relatedTarget === null) mark.remove();
  });
  on("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    mark.remove();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}
