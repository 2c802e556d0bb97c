/** What differs between two versions of a workbook, as a document to read and to print. */
import type { Comparison } from "../../audit/compare/comparison";
import { escapedMarkup } from "../../xlsx/package/escape";
import { bridgeTable } from "./bridgeTable";
import type { NamedBridge } from "./bridgeTexts";
import { DiffTables } from "./diffTables";
import { englishDiff, type DiffWords } from "../../pane/texts/diffWords.en";
import { chineseDiff } from "../../pane/texts/diffWords.zh-CN";
import { documentPage, link, paragraph, section, type DocumentLanguage } from "./documentPage";
import { labelled } from "../../pane/texts/language";

export interface NamedVersions {
  readonly before: string;
  readonly after: string;
}

/** The bridge stands below the headline figures. */
export function diffDocument(
  comparison: Comparison,
  versions: NamedVersions,
  language: DocumentLanguage,
  bridge: NamedBridge | null = null,
): string {
  const writer = new DiffWriter(comparison, language);
  return documentPage(language, labelled(writer.words.title, versions.after, language), writer.main(versions, bridge));
}

class DiffWriter {
  readonly words: DiffWords;
  private readonly tables: DiffTables;

  constructor(
    private readonly comparison: Comparison,
    private readonly language: DocumentLanguage,
  ) {
    this.words = language === "zh-CN" ? chineseDiff : englishDiff;
    this.tables = new DiffTables(comparison, this.words, language);
  }

  main({ before, after }: NamedVersions, bridge: NamedBridge | null): string {
    const { words, comparison, tables } = this;
    const { inputs, sources, formulas, structure, texts, values, isSame } = comparison;
    const head = `<h1>${escapedMarkup(words.title)}</h1>\n${paragraph(words.versions(before, after))}`;
    if (isSame) return `${head}\n${paragraph(words.same)}`;
    const counts = [
      ["inputs", words.inputs, inputs.length],
      ["sources", words.sources, sources.length],
      ["formulas", words.formulas, formulas.length],
      ["structure", words.structure, structure.length],
      ["texts", words.texts, texts.length],
      ["values", words.values, values.length],
    ] as const;
    const list = counts.map(([id, name, count]) => `<li>${link(id, words.count(name, count))}</li>`).join("");
    const headlines = values.filter(({ isHeadline }) => isHeadline);
    return [
      head,
      `<ul class="counts">${list}</ul>`,
      headlines.length === 0
        ? ""
        : section("headlines", words.headlines, tables.valueTable(words.headlines, headlines) ?? ""),
      bridge === null
        ? ""
        : section(
            "bridge",
            words.bridgeOf(bridge.label || bridge.address),
            bridgeTable(bridge, comparison, words, this.language),
          ),
      this.part("inputs", words.inputs, words.explainInputs, tables.inputTable()),
      this.part("sources", words.sources, words.explainSources, tables.sourceTable()),
      this.part("formulas", words.formulas, words.explainFormulas, tables.formulaTable()),
      this.part("structure", words.structure, words.explainStructure, tables.structureTable()),
      this.part("texts", words.texts, "", tables.textTable()),
      this.part("values", words.values, words.explainValues, tables.valueTable(words.values, values)),
    ]
      .filter(Boolean)
      .join("\n");
  }

  private part(id: string, heading: string, explanation: string, content: string | null): string {
    const { none } = this.words;
    return section(
      id,
      heading,
      content === null ? paragraph(none) : explanation && paragraph(explanation),
      content ?? "",
    );
  }
}
