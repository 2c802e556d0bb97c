/** The bridge of a figure as a table, with links to the changes. */
import { changeNames } from "../../pane/texts/changeTexts";
import type { Comparison } from "../../audit/compare/comparison";
import { escapedMarkup } from "../../xlsx/package/escape";
import { bridgeTexts, type NamedBridge } from "./bridgeTexts";
import type { DiffWords } from "../../pane/texts/diffWords.en";
import { link, paragraph, table, type DocumentLanguage } from "./documentPage";

export function bridgeTable(
  bridge: NamedBridge,
  comparison: Comparison,
  words: DiffWords,
  language: DocumentLanguage,
): string {
  const names = changeNames(comparison, words);
  const { ends, rows } = bridgeTexts(bridge, language);
  const columns = [
    { header: words.change },
    { header: words.alone, isNumber: true },
    { header: words.inSequence, isNumber: true },
  ];
  const nameOf = (id: string) => {
    if (id === "remainder") return escapedMarkup(words.remainder);
    if (id === "move") return `<strong>${escapedMarkup(words.wholeMove)}</strong>`;
    return link(id, names.get(id) ?? id);
  };
  const cells = rows.map(({ id, alone, inSequence }) => ({
    cells: [nameOf(id), escapedMarkup(alone), escapedMarkup(inSequence)],
  }));
  return [
    paragraph(words.bridgeFrom(bridge.address, ...ends)),
    paragraph(words.explainBridge),
    table(words.bridgeOf(bridge.label || bridge.address), columns, cells),
  ].join("\n");
}
