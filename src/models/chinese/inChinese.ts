/**
 * A model with what stands on its sheets in Simplified Chinese: names of sheets, texts, charts, hints, and the texts that formulas make. Figures,
 * ids, tables' and functions' headers, and the words that formulas compare stay as they are, so that every figure is the same.
 */
import { areaFrom } from "../../formula/address";
import type { ModelChart } from "../language/chart";
import { columnWidths, heightOfSentences, wrapLongLabels } from "../language/columnWidths";
import type { Block, CellEntry, ListValidation, Model, ModelSheet } from "../language/model";
import { chineseFormula } from "./chineseFormula";
import { cellWord, chineseWords, formulaWord, type ChineseWords } from "./chineseWords";
import { withFactLines } from "./factLines";

export function inChinese(model: Model): Model {
  const words = chineseWords(model.id);
  const { gathering } = model;
  return {
    ...model,
    sheets: model.sheets.map((sheet) => chineseSheet(sheet, words, model.sheets)),
    ...(gathering && { gathering: (payments) => inChinese(gathering(payments)) }),
  };
}

/** How texts of the model stand on a Chinese sheet. */
export function chineseTexts(model: string): (text: string) => string {
  const words = chineseWords(model);
  return (text) => cellWord(text, words) ?? text;
}

/** How a sheet of the model is called: "Gigawatt inputs". */
export function chineseSheetName(name: string, model: string): string {
  return sheetNamed(name, chineseWords(model));
}

function chineseSheet(sheet: ModelSheet, words: ChineseWords, all: readonly ModelSheet[]): ModelSheet {
  const text = (one: string) => placed(cellWord(one, words) ?? one, words);
  const entry = (one: CellEntry): CellEntry => {
    if (typeof one !== "string") return one;
    if (!one.startsWith("=")) return text(one);
    const said = chineseFormula(one, (part) => formulaWord(part, words));
    return placed(withFactLines(said, sheet, all), words);
  };
  const headers = headersOf(sheet);
  const blocks = sheet.blocks.map((block) => chineseBlock(block, entry, headers));
  const wrapped = wrapLongLabels(blocks);
  return {
    ...sheet,
    name: sheetNamed(sheet.name, words),
    reads: sheet.reads.map((name) => sheetNamed(name, words)),
    blocks: wrapped.blocks,
    columnWidths: wideEnough(sheet, blocks),
    rowHeights: { ...ofItsOwn(sheet), ...ofSentences(sheet, blocks), ...wrapped.rowHeights },
    ...(sheet.names && { names: sheet.names.map((name) => ({ ...name, comment: text(name.comment) })) }),
    ...(sheet.validations && { validations: sheet.validations.map((one) => chineseValidation(one, text, entry)) }),
    ...(sheet.charts && { charts: sheet.charts.map((chart) => chineseChart(chart, text, words)) }),
  };
}

/** Sheets that a text or formula names by their placeholder. */
function placed(text: string, words: ChineseWords): string {
  return text.replace(/\{sheet:([^{}]+)\}/g, (_whole, name: string) => `{sheet:${sheetNamed(name, words)}}`);
}

/** "NVIDIA P&L" where " P&L" stands among the words for companies of any name. */
function sheetNamed(name: string, { sheets }: ChineseWords): string {
  if (Object.hasOwn(sheets, name)) return sheets[name]!;
  const ending = Object.keys(sheets).find((one) => one.startsWith(" ") && name.endsWith(one));
  return ending === undefined ? name : name.slice(0, -ending.length) + sheets[ending]!;
}

/** Rows of headers of tables, by which formulas name columns. */
function headersOf({ tables = [] }: ModelSheet): readonly { row: number; from: number; to: number }[] {
  return tables.map(({ area }) => {
    const { row, column, columnCount } = areaFrom(area);
    return { row, from: column, to: column + columnCount };
  });
}

function chineseBlock(
  block: Block,
  entry: (one: CellEntry) => CellEntry,
  headers: readonly { row: number; from: number; to: number }[],
): Block {
  const { cells, area, numberFormat } = block;
  const { row, column } = areaFrom(area);
  const isHeader = (down: number, across: number) =>
    headers.some((one) => one.row === row + down && one.from <= column + across && column + across < one.to);
  return {
    ...block,
    ...(numberFormat !== undefined && { numberFormat: dayFormats.get(numberFormat) ?? numberFormat }),
    ...(cells && {
      cells: cells.map((line, down) => line.map((one, across) => (isHeader(down, across) ? one : entry(one)))),
    }),
  };
}

/** Days by figures, as a month's English name is no Chinese. */
const dayFormats: ReadonlyMap<string, string> = new Map([
  ["d mmm yyyy", "yyyy-mm-dd"],
  ["mmm yyyy", "yyyy-mm"],
  ["mmm yy", "yyyy-mm"],
]);

function chineseValidation(
  { area, list, hint }: ListValidation,
  text: (one: string) => string,
  entry: (one: CellEntry) => CellEntry,
): ListValidation {
  return { area, hint: text(hint), list: typeof list === "string" ? String(entry(list)) : list.map(text) };
}

function chineseChart(chart: ModelChart, text: (one: string) => string, words: ChineseWords): ModelChart {
  const axis = <Axis extends { readonly title: string }>(one: Axis): Axis => ({ ...one, title: text(one.title) });
  return {
    ...chart,
    title: text(chart.title),
    categories: placed(chart.categories, words),
    series: chart.series.map((one) => ({
      ...one,
      name: text(one.name),
      values: placed(one.values, words),
      ...(one.categories !== undefined && { categories: placed(one.categories, words) }),
    })),
    valueAxis: axis(chart.valueAxis),
    ...(chart.categoryAxis && { categoryAxis: axis(chart.categoryAxis) }),
    ...(chart.secondaryAxis && { secondaryAxis: axis(chart.secondaryAxis) }),
  };
}

/** No narrower than before: charts and results of formulas need their room as well. */
function wideEnough({ blocks, columnWidths: before }: ModelSheet, chinese: readonly Block[]): number[] {
  const [english, needed] = [columnWidths(blocks), columnWidths(chinese)];
  return before.map((width, column) =>
    (needed[column] ?? 0) > (english[column] ?? 0) ? Math.max(width, needed[column]!) : width,
  );
}

/** Heights that no label in English takes by its length. */
function ofItsOwn({ blocks, rowHeights = {} }: ModelSheet): Readonly<Record<number, number>> {
  const taken = wrapLongLabels(blocks).rowHeights;
  return Object.fromEntries(Object.entries(rowHeights).filter(([row, height]) => taken[Number(row)] !== height));
}

/** Rows as high as their sentences in English take are as high as those in Chinese. */
function ofSentences({ blocks, rowHeights = {} }: ModelSheet, chinese: readonly Block[]): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const [place, { area, role, wrap, cells = [] }] of blocks.entries()) {
    if (role !== "text" || wrap !== true) continue;
    for (const [down, [english]] of cells.entries()) {
      const row = areaFrom(area).row + down + 1;
      const word = chinese[place]!.cells![down]![0];
      if (typeof english === "string" && typeof word === "string" && rowHeights[row] === heightOfSentences(english))
        heights[row] = heightOfSentences(word);
    }
  }
  return heights;
}
