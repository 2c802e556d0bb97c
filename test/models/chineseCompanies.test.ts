/** The Chinese words of companies whose models are made of facts or drivers: complete, and the table of facts still finds its lines. */
import { cellWord, chineseWords, formulaWord } from "../../src/models/chinese/chineseWords";
import { inChinese } from "../../src/models/chinese/inChinese";
import { companyModelId } from "../../src/models/companyFromFacts/companyFromFacts";
import type { Model } from "../../src/models/language/model";
import { standardLines } from "../../src/register/import/filings/standardLines";
import { missingWords, textsOf } from "./chineseTexts";
import { chineseCompanies } from "./companyFromFacts/chineseCompanies";

const entries = ({ sheets }: Model) =>
  sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells = [] }) => cells.flat())).filter((one) => one !== null);

describe.each(chineseCompanies.map((model, place) => [`${place + 1} ${model.title.en}`, model] as const))(
  "the company %s",
  (_title, model) => {
    const words = chineseWords(model.id);

    test("has no text that its words do not know, but names and currencies", () => {
      const { company = "", currency = "" } = model.company ?? {};
      const called = model.title.en.slice(0, model.title.en.indexOf(":"));
      const stays = [...words.stays, company, called, currency, `${currency} m`];
      expect(missingWords(model, { ...words, stays })).toEqual({ sheets: [], cells: [], formulas: [] });
    });

    test("keeps figures and days of its texts", () => {
      const { cells, formulas } = textsOf(model);
      const figures = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
      const pairs = [
        ...cells.map((text) => [text, cellWord(text, words) ?? text] as const),
        ...formulas.map((text) => [text, formulaWord(text, words) ?? text] as const),
      ];
      // Published figures are in other units, and months are figures.
      const different = pairs.filter(
        ([text, word]) => !/\dbn|\d million/.test(text) && figures(text).some((one) => !figures(word).includes(one)),
      );
      expect(different).toEqual([]);
    });

    test("names its sheets so that Excel takes them", () => {
      const names = inChinese(model).sheets.map(({ name }) => name);
      expect(names.filter((name) => name.length > 31 || !/[\u4e00-\u9fff]/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    });

    test("looks facts up by the names that their table has", () => {
      const said = entries(inChinese(model)).filter((one) => /Facts\[Line\],/.test(String(one)));
      for (const formula of said)
        for (const [, given] of String(formula).matchAll(/Facts\[Line\],(\{[^}]*\}|"[^"]*")/g)) {
          const lines = [...given!.matchAll(/"([^"]*)"/g)].map(([, line]) => line);
          expect(standardLines.map(({ name }) => name)).toEqual(expect.arrayContaining(lines));
        }
      expect(said.filter((formula) => /Facts\[Line\],(?![{"])/.test(String(formula)))).toEqual([]);
    });
  },
);

test("every line of a statement has a word of its own", () => {
  const { cells } = chineseWords(companyModelId);
  const words = standardLines.map(({ name }) => cells[name]);
  expect(words.filter((word) => word === undefined)).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});
