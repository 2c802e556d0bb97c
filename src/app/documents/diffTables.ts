/** The tables of a document on what changed; null where there is nothing to tell. */
import type { Comparison, ValueMove } from "../../audit/compare/comparison";
import { escapedMarkup } from "../../xlsx/package/escape";
import { changeNames, moveText, relativeText, shownPair } from "../../pane/texts/changeTexts";
import type { DiffWords } from "../../pane/texts/diffWords.en";
import { link, paragraph, table, type DocumentLanguage, type Row } from "./documentPage";

const mostRows = 500;
const mostCauses = 6;

export class DiffTables {
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    private readonly comparison: Comparison,
    private readonly words: DiffWords,
    private readonly language: DocumentLanguage,
  ) {
    this.names = changeNames(comparison, words);
  }

  private cut<Item>(items: readonly Item[], rowOf: (item: Item) => Row): { rows: Row[]; note: string } {
    const note = items.length > mostRows ? paragraph(this.words.cut(mostRows, items.length)) : "";
    return { rows: items.slice(0, mostRows).map(rowOf), note };
  }

  /** Words in a column of numbers are set as words. */
  private pair(before: string, after: string, areWords = false): [string, string] {
    const blank = `<span class="soft">${escapedMarkup(this.words.blank)}</span>`;
    const set = (text: string) =>
      areWords ? `<span class="words">${escapedMarkup(text)}</span>` : escapedMarkup(text);
    return [before === "" ? blank : set(before), after === "" ? blank : `<strong>${set(after)}</strong>`];
  }

  inputTable(): string | null {
    const { words, language } = this;
    const { inputs } = this.comparison;
    if (inputs.length === 0) return null;
    const { rows, note } = this.cut(inputs, (input) => ({
      id: input.id,
      cells: [
        escapedMarkup(input.label) || escapedMarkup(input.address),
        this.place(input.address, input.formerAddress),
        escapedMarkup(words.inputKinds[input.kind]),
        ...this.pair(
          ...shownPair(input),
          [input.before, input.after].some((value) => typeof value === "string"),
        ),
        escapedMarkup(moveText(input, language)),
        escapedMarkup(relativeText(input, language)),
      ],
    }));
    const columns = [
      { header: words.figure },
      { header: words.cell, isCode: true },
      { header: words.change },
      { header: words.before, isNumber: true },
      { header: words.after, isNumber: true },
      { header: words.move, isNumber: true },
      { header: words.relative, isNumber: true },
    ];
    return table(words.inputs, columns, rows) + note;
  }

  private place(address: string, former: string | null): string {
    const note =
      former === null || former === address
        ? ""
        : ` <span class="soft">${escapedMarkup(this.words.stoodAt(former))}</span>`;
    return escapedMarkup(address) + note;
  }

  sourceTable(): string | null {
    const { words } = this;
    const { sources } = this.comparison;
    if (sources.length === 0) return null;
    const rows = sources.flatMap(({ id, kind, sourceId, title, address, fields }): Row[] => {
      const name = escapedMarkup([sourceId, title].filter(Boolean).join(" "));
      const first = [name, escapedMarkup(address), escapedMarkup(words.sourceKinds[kind])];
      if (fields.length === 0) return [{ id, cells: [...first, "", "", ""] }];
      return fields.map(({ header, before, after }, place) => ({
        ...(place === 0 && { id }),
        cells: [...(place === 0 ? first : ["", "", ""]), escapedMarkup(header), ...this.pair(before, after)],
      }));
    });
    const columns = [
      { header: words.source },
      { header: words.cell, isCode: true },
      { header: words.change },
      { header: words.field },
      { header: words.before },
      { header: words.after },
    ];
    const { rows: shown, note } = this.cut(rows, (row) => row);
    return table(words.sources, columns, shown) + note;
  }

  formulaTable(): string | null {
    const { words } = this;
    const { formulas } = this.comparison;
    if (formulas.length === 0) return null;
    const { rows, note } = this.cut(formulas, ({ id, kind, areas, cellCount, label, before, after }) => ({
      id,
      cells: [
        escapedMarkup(label) || escapedMarkup(areas[0]!),
        this.someOf(areas.map(escapedMarkup), ", "),
        cellCount.toLocaleString(this.language),
        escapedMarkup(words.formulaKinds[kind]),
        ...this.pair(before, after),
      ],
    }));
    const columns = [
      { header: words.figure },
      { header: words.range, isCode: true },
      { header: words.cells, isNumber: true },
      { header: words.change },
      { header: words.before, isCode: true },
      { header: words.after, isCode: true },
    ];
    return table(words.formulas, columns, rows) + note;
  }

  structureTable(): string | null {
    const { words } = this;
    const { structure } = this.comparison;
    if (structure.length === 0) return null;
    const { rows, note } = this.cut(structure, ({ id, kind, place, formerPlace, detail, cellCount }) => ({
      id,
      cells: [
        escapedMarkup(words.structureKinds[kind]),
        escapedMarkup(place),
        escapedMarkup(formerPlace ?? ""),
        escapedMarkup(detail),
        cellCount === 0 ? "" : cellCount.toLocaleString(this.language),
      ],
    }));
    const columns = [
      { header: words.change },
      { header: words.range, isCode: true },
      { header: words.was, isCode: true },
      { header: words.detail },
      { header: words.cells, isNumber: true },
    ];
    return table(words.structure, columns, rows) + note;
  }

  textTable(): string | null {
    const { words } = this;
    const { texts } = this.comparison;
    if (texts.length === 0) return null;
    const { rows, note } = this.cut(texts, ({ id, address, formerAddress, before, after }) => ({
      id,
      cells: [this.place(address, formerAddress), ...this.pair(before, after)],
    }));
    const columns = [{ header: words.cell, isCode: true }, { header: words.before }, { header: words.after }];
    return table(words.texts, columns, rows) + note;
  }

  valueTable(caption: string, values: readonly ValueMove[]): string | null {
    const { words, language } = this;
    if (values.length === 0) return null;
    const { rows, note } = this.cut(values, (value) => ({
      cells: [
        escapedMarkup(value.label) || escapedMarkup(value.address),
        escapedMarkup(value.address),
        ...this.pair(...shownPair(value)),
        escapedMarkup(moveText(value, language)),
        escapedMarkup(relativeText(value, language)),
        this.causes(value),
      ],
    }));
    const columns = [
      { header: words.figure },
      { header: words.cell, isCode: true },
      { header: words.before, isNumber: true },
      { header: words.after, isNumber: true },
      { header: words.move, isNumber: true },
      { header: words.relative, isNumber: true },
      { header: words.dependsOn },
    ];
    return table(caption, columns, rows) + note;
  }

  private causes({ causes }: ValueMove): string {
    if (causes.length === 0) return `<span class="soft">${escapedMarkup(this.words.noCause)}</span>`;
    return this.someOf(
      causes.map((id) => link(id, this.names.get(id) ?? id)),
      "; ",
    );
  }

  private someOf(items: readonly string[], separator: string): string {
    const rest = items.length - mostCauses;
    return (
      items.slice(0, mostCauses).join(separator) + (rest > 0 ? separator + escapedMarkup(this.words.more(rest)) : "")
    );
  }
}
