/** The Chinese words of the models: complete, used, and with the same figures and names as the English ones. */
import { areaFrom } from "../../src/formula/address";
import { cellWord, chineseWords, formulaWord } from "../../src/models/chinese/chineseWords";
import { inChinese } from "../../src/models/chinese/inChinese";
import common from "../../src/models/chinese/common.json";
import { models } from "../../src/models/gallery";
import { allTextsOf, missingWords, textsOf } from "./chineseTexts";

/** Of a column of labels, and points of a row that holds one of them. */
const [lettersOfLine, oneLine] = [36, 20];

describe.each(models.map((model) => [model.id, model] as const))("the Chinese words of %s", (id, model) => {
  const words = chineseWords(id);

  test("know all that the model writes", () => {
    expect(missingWords(model, words)).toEqual({ sheets: [], cells: [], formulas: [] });
  });

  test("name what is there, and nothing twice", () => {
    const { cells, formulas } = textsOf(model);
    const own = (known: Readonly<Record<string, string>>, shared: Readonly<Record<string, string>>) =>
      Object.keys(known).filter((text) => !Object.hasOwn(shared, text));
    const texts = [...cells, ...formulas, ...allTextsOf(model)];
    const written = new Set(texts.flatMap((text) => [text, text.replace(/\d+(?:[.,]\d+)*/g, "#")]));
    const ofPrefixes = Object.keys(words.prefixes).flatMap((prefix) =>
      cells.filter((text) => text.startsWith(prefix)).map((text) => text.slice(prefix.length)),
    );
    for (const text of ofPrefixes) written.add(text);
    const published = new Set(model.anchors);
    const unused = [...own(words.cells, common.cells), ...own(words.formulas, common.formulas)].filter(
      (text) => !written.has(text) && !published.has(text) && !isPublishedElsewhere(text),
    );
    expect(unused).toEqual([]);
  });

  test("keep figures, sources and sheets", () => {
    const { cells, formulas } = textsOf(model);
    const pairs = [
      ...cells.map((text) => [text, cellWord(text, words) ?? text] as const),
      ...formulas.map((text) => [text, formulaWord(text, words) ?? text] as const),
    ];
    const marks = (text: string) => [...(text.match(/\{[^{}]+\}/g) ?? [])].sort();
    expect(pairs.filter(([text, word]) => String(marks(text)) !== String(marks(word)))).toEqual([]);
    const edges = (text: string) => [/^\s*/.exec(text)![0].length > 3, text.includes("#")];
    expect(pairs.filter(([text, word]) => String(edges(text)) !== String(edges(word)))).toEqual([]);
  });

  test("write their texts as texts", () => {
    const entries = inChinese(model).sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells = [] }) => cells.flat()));
    const texts = entries.filter((entry): entry is string => typeof entry === "string");
    expect(texts.filter((text) => text.includes("undefined"))).toEqual([]);
  });

  test("leave no row high for a label that takes two lines in English only", () => {
    const high = inChinese(model).sheets.flatMap(({ name, blocks, rowHeights = {} }) =>
      blocks.flatMap(({ area, cells, wrap }) => {
        const { row, column, rowCount } = areaFrom(area);
        const label = String(cells?.[0]?.[0] ?? "");
        const isAlone = column === 0 && rowCount === 1 && wrap === "middle";
        const isShort = isAlone && label !== "" && 2 * label.length <= lettersOfLine;
        return isShort && (rowHeights[row + 1] ?? 0) > oneLine ? [`${name}!A${row + 1}: ${label}`] : [];
      }),
    );
    expect(high).toEqual([]);
  });

  // A Chinese character is as wide as two letters; 560 points take 95 letters.
  test("leave the rows of their explanations as high as the Chinese sentences take", () => {
    const [about] = inChinese(model).sheets;
    const { area, cells = [] } = about!.blocks.find(({ role, wrap }) => role === "text" && wrap === true)!;
    const letters = (text: string) => text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);
    const needed = cells.map(([text]) => 18 + 14 * Math.floor(letters(String(text)) / 95));
    expect(cells.map((_line, down) => about!.rowHeights?.[areaFrom(area).row + down + 1])).toEqual(needed);
  });

  test("give its sheets names that Excel takes", () => {
    const names = inChinese(model).sheets.map(({ name }) => name);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

const anchors = new Set(models.flatMap((model) => model.anchors));
function isPublishedElsewhere(text: string): boolean {
  return anchors.has(text);
}
