/** The sheet that keeps each call of the add-in as text, with what stands in its place. */
import type { PortableChange } from "../files/portablePlan";
import type { ReviewerSheet, SheetContext } from "./sheetContext";
import { SheetDraft } from "./sheetDraft";

/** Nobody reads more of a formula in a list; the cell has it. */
const longestText = 400;
const titleRow = 3;
const widths = [26, 58, 30, 58];

export function callsSheet({ as, preview, words, looks, nameOf, language }: SheetContext): ReviewerSheet | null {
  if (preview.changes.length === 0 || as === "with-add-in") return null;
  const draft = new SheetDraft(looks);
  draft.put(0, words.calls, "title");
  draft.row += 1;
  draft.paragraph(words.explainCalls(preview), widths);
  draft.paragraph(words.explainNames(preview.newNames), widths);
  draft.row = titleRow;
  draft.line([words.where, words.call, words.becomes, words.standsNow], "header");
  for (const change of preview.changes) {
    draft.row += 1;
    const reason = change.reason?.[language] ?? "";
    const now = [words.become[change.becomes], reason].filter(Boolean).join(": ");
    draft.line(
      [change.address, change.call, now, text(oneLine(change.formula ?? ""))],
      ["link", "code", "text", "code"],
    );
    if (change.place === "cell") draft.link(0, change.address);
  }
  const content = draft.content(nameOf(words.callsSheet), widths, { isLandscape: true, titleRow });
  return { content, about: words.aboutCalls };
}

function oneLine(formula: PortableChange["call"]): string {
  return formula.replace(/\n\s*/g, " ");
}

function text(content: string): string {
  return content.length > longestText ? `${content.slice(0, longestText - 1)}…` : content;
}
