/** What a model writes that its Chinese words do not know, so that nothing stays English by oversight. */
import { areaFrom } from "../../src/formula/address";
import { cellWord, formulaWord, type ChineseWords } from "../../src/models/chinese/chineseWords";
import { chineseSheetName } from "../../src/models/chinese/inChinese";
import type { Model, ModelSheet } from "../../src/models/language/model";

export interface WrittenTexts {
  readonly sheets: readonly string[];
  readonly cells: readonly string[];
  readonly formulas: readonly string[];
}

/** The texts of a model that hold a word; each once. */
export function textsOf({ sheets }: Model): WrittenTexts {
  const entries = sheets.flatMap(entriesOf);
  const texts = entries.filter((entry): entry is string => typeof entry === "string");
  const others = sheets.flatMap(({ names = [], validations = [], charts = [] }) => [
    ...names.map(({ comment }) => comment),
    ...validations.flatMap(({ list, hint }) => [hint, ...(typeof list === "string" ? [] : list)]),
    ...charts.flatMap(({ title, series, valueAxis, categoryAxis, secondaryAxis }) => [
      title,
      ...series.map(({ name }) => name),
      ...[valueAxis, categoryAxis, secondaryAxis].map((axis) => axis?.title ?? ""),
    ]),
  ]);
  const formulas = texts.filter((text) => text.startsWith("="));
  return {
    sheets: sheets.map(({ name }) => name),
    cells: worded([...texts.filter((text) => !text.startsWith("=")), ...others]),
    formulas: worded(formulas.flatMap(literalsOf)),
  };
}

/** Of its texts, those that have no word and are not said to stay. */
export function missingWords(model: Model, words: ChineseWords): WrittenTexts {
  const { sheets, cells, formulas } = textsOf(model);
  const stays = new Set(words.stays);
  const missing = (texts: readonly string[], wordOf: (text: string) => string | null) =>
    texts.filter((text) => wordOf(text) === null && !stays.has(text));
  return {
    sheets: missing(sheets, (name) => (chineseSheetName(name, model.id) === name ? null : name)),
    cells: missing(cells, (text) => cellWord(text, words)),
    formulas: missing(formulas, (text) => formulaWord(text, words)),
  };
}

/** All but the headers of tables, by which formulas name columns. */
function entriesOf({ blocks, tables = [] }: ModelSheet) {
  const headers = tables.map(({ area }) => areaFrom(area));
  return blocks.flatMap(({ area, cells = [] }) => {
    const { row, column } = areaFrom(area);
    const isHeader = (down: number, across: number) =>
      headers.some(
        (one) =>
          one.row === row + down && one.column <= column + across && column + across < one.column + one.columnCount,
      );
    return cells.flatMap((line, down) => line.filter((_entry, across) => !isHeader(down, across)));
  });
}

function literalsOf(formula: string): string[] {
  return [...formula.replace(/'(?:[^']|'')*'/g, "").matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) =>
    text.replaceAll('""', '"'),
  );
}

/** All that a model writes, with what has no word of its own, such as the full stop behind a figure. */
export function allTextsOf({ sheets }: Model): ReadonlySet<string> {
  const texts = sheets.flatMap(entriesOf).filter((entry): entry is string => typeof entry === "string");
  return new Set(texts.flatMap((text) => (text.startsWith("=") ? literalsOf(text) : [text])));
}

/** A placeholder is no word, nor is a letter by itself. */
function worded(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => /[A-Za-z]{2}/.test(text.replace(/\{[^{}]*\}/g, "")));
}
