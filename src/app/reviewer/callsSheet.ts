/** The sheet that keeps each call of the add-in as text, with what stands in its place. */
import type { PortableChange } from "../files/portablePlan";
import type { SheetContent } from "../../xlsx/content/sheetContent";
import type { SheetContext } from "./sheetContext";
import { SheetDraft } from "./sheetDraft";

/** Excel takes no longer text in a cell. */
const longestText = 32_767;
const titleRow = 3;

export function callsSheet({ as, preview, words, looks, nameOf, language }: SheetContext): SheetContent | null {
  if (preview.changes.length === 0 || as === "with-add-in") return null;
  const draft = new SheetDraft(looks);
  draft.put(0, words.calls, "title");
  draft.row += 1;
  draft.put(0, words.explainCalls(preview), "note");
  draft.row += 1;
  draft.put(0, words.explainNames(preview.newNames), "note");
  draft.row = titleRow;
  draft.line([words.where, words.call, words.becomes, words.standsNow], "header");
  for (const change of preview.changes) {
    draft.row += 1;
    const reason = change.reason?.[language] ?? "";
    const now = [words.become[change.becomes], reason].filter(Boolean).join(": ");
    draft.line([change.address, text(change.call), now, text(oneLine(change.formula ?? ""))], ["link", "code", "text", "code"]);
    if (change.place === "cell") draft.link(0, change.address);
  } // prettier-ignore
  return draft.content(nameOf(words.callsSheet), [26, 58, 30, 58], { isLandscape: true, titleRow });
}

function oneLine(formula: PortableChange["call"]): string {
  return formula.replace(/\n\s*/g, " ");
}

function text(content: string): string {
  return content.length > longestText ? `${content.slice(0, longestText - 1)}…` : content;
}
