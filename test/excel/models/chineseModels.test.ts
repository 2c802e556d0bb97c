/** Every model in Chinese: the same figures in the same cells as in English, nothing cut. */
import { insertModel } from "../../../src/excel/models/insertModel";
import type { SheetLanguage } from "../../../src/audit/sheets/sheetLanguage";
import { chineseWords } from "../../../src/models/chinese/chineseWords";
import { models } from "../../../src/models/gallery";
import type { Model } from "../../../src/models/language/model";
import type { Cell } from "../../../src/workbench/book/bookCells";
import { openExcelWithAddIn } from "../addInInExcel";
import { testOf } from "../since";
import { cutTexts } from "./cutTexts";

const test = testOf("models");

jest.setTimeout(120_000);

interface ShownSheet {
  readonly name: string;
  readonly cells: Cell[][];
  readonly cut: readonly string[];
}

/** The model's own sheets; the register has the same words in both languages. */
async function shown(model: Model, language: SheetLanguage): Promise<ShownSheet[]> {
  const excel = await openExcelWithAddIn();
  try {
    const { sheets } = await insertModel(model, undefined, language);
    await excel.book.settled();
    return sheets
      .filter((name) => name !== "Sources" && name !== "Companies")
      .map((name) => {
        const { id } = excel.book.sheets.find(name)!;
        return { name, cells: excel.book.cells.read(excel.book.cells.used(id)!), cut: cutTexts(excel, id) };
      });
  } finally {
    excel.close();
  }
}

describe.each(models.map((model) => [model.id, model] as const))("the model %s in Chinese", (id, model) => {
  let [english, chinese]: [ShownSheet[], ShownSheet[]] = [[], []];
  beforeAll(async () => {
    english = await shown(model, "en");
    chinese = await shown(model, "zh-CN");
  });

  const pairs = () =>
    english.flatMap(({ name, cells }, index) =>
      cells.flatMap((row, down) =>
        row.map((cell, across) => ({
          address: `${name}!${String.fromCharCode(65 + across)}${down + 1}`,
          cell,
          other: chinese[index]?.cells[down]?.[across],
        })),
      ),
    );

  test("comes to the same figures in the same cells", () => {
    expect(chinese.map(({ cells }) => [cells.length, cells[0]?.length])).toEqual(
      english.map(({ cells }) => [cells.length, cells[0]?.length]),
    );
    const different = pairs().flatMap(({ address, cell, other }) => {
      const [one, same] = [cell.value, other?.value];
      const isSame =
        typeof one === "number"
          ? typeof same === "number" && Math.abs(one - same) <= Math.abs(one) * 1e-9
          : typeof one === typeof same && (one === "") === (same === "") && cell.error?.code === other?.error?.code;
      return isSame ? [] : [`${address}: ${cell.text} and ${other?.text} (${other?.formula})`];
    });
    expect(different).toEqual([]);
  });

  // What is typed is held against its words; results of functions, rows of the register and tables' headers are the same in both languages.
  test("makes no text in English by oversight", () => {
    const stays = new Set([...chineseWords(id).stays, ...model.sources.map((source) => source.id)]);
    const left = pairs().flatMap(({ address, other }) => {
      const { text = "", formula = "" } = other ?? {};
      const isMade = formula !== "" && !/\bAIE\.|\bRegister\[/.test(formula);
      const isEnglish = /[A-Za-z]{3}/.test(text) && !/[\u4e00-\u9fff]/.test(text);
      // Names on both sides of a payment's key.
      const isStaying = text.split(" > ").every((name) => stays.has(name));
      return isMade && isEnglish && !isStaying ? [`${address}: ${text} ${formula}`] : [];
    });
    expect(left).toEqual([]);
  });

  test("passes all its checks", () => {
    const verdicts = chinese
      .flatMap(({ cells }) => cells.flat())
      .filter(({ text }) => /^(\d+ )?(PASS|FAIL)$/.test(text));
    expect(verdicts.length).toBeGreaterThan(3);
    expect(verdicts.filter(({ text }) => text !== "PASS")).toEqual([]);
  });

  test("cuts nothing off", () => {
    const about = /关于|说明|About/;
    expect(chinese.flatMap(({ name, cut }) => (about.test(name) ? [] : cut.map((one) => `${name}!${one}`)))).toEqual(
      [],
    );
  });
});
