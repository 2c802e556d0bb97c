/** Who signed what of a workbook, and what has changed since. */
import { checkedSignatures } from "../../audit/signoff/signatures";
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { escapedMarkup } from "../../xlsx/package/escape";
import { paragraph, table, type Row } from "./documentPage";
import type { ReportWords } from "./reportWords.en";

const mostChanges = 20;

export function signatureTable(snapshot: WorkbookSnapshot, words: ReportWords): string {
  const signatures = checkedSignatures(snapshot);
  if (signatures.length === 0) return paragraph(words.noSignatures);
  const rows = signatures.map(({ name, role, day, scope, statement, isValid, changes }): Row => {
    const rest = changes.length - mostChanges;
    const changed = changes.slice(0, mostChanges).map(({ address }) => address);
    const state = isValid ? words.signed : `<strong>${escapedMarkup(words.stale)}</strong>`;
    return {
      cells: [
        escapedMarkup([name, role].filter(Boolean).join(", ")),
        escapedMarkup(day),
        escapedMarkup(scope),
        escapedMarkup(statement),
        state,
        escapedMarkup(changed.join(", ")) + (rest > 0 ? ` ${escapedMarkup(words.moreCells(rest))}` : ""),
      ],
    };
  });
  const columns = [
    { header: words.signer },
    { header: words.day },
    { header: words.scope },
    { header: words.statement },
    { header: words.result },
    { header: words.changedSince, isCode: true },
  ];
  return table(words.signatures, columns, rows);
}
