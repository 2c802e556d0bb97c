/** Today and the time of day as Ctrl+; and Ctrl+Shift+; type them ("Keyboard shortcuts in Excel"): into the cell, or where the caret of an open one stands. */
import type { Language } from "../parts/pageOptions";

export type Moment = "today" | "now";

export function momentText(moment: Moment, language: Language, at = new Date()): string {
  if (moment === "today") return at.toLocaleDateString(language);
  // A space that does not break would keep the text from being read as a time.
  return at.toLocaleTimeString(language, { hour: "numeric", minute: "2-digit" }).replace(/\s/g, " ");
}

/** As if it had been typed; the grid's editor takes no other way in. */
export function typeMoment(moment: Moment, language: Language): void {
  document.execCommand("insertText", false, momentText(moment, language));
}
