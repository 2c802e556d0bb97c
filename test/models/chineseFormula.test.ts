/** Sentences that formulas make, in Chinese: money in 亿 to the digit it had in billions. */
import { chineseFormula as formulaBy } from "../../src/models/chinese/chineseFormula";
import { wordFor } from "../../src/models/chinese/wordFor";

const words = {
  "Costs USD ": "花费 ",
  "bn a year; ": " 亿美元/年；",
  "bn more": "亿美元以上",
  "tn in all": " 万亿美元",
  layers: "各层",
  " had USD ": " 有 ",
  " had EUR ": " 有 ",
  " million in ": " 亿{currency}（",
};
const chineseFormula = (formula: string) => formulaBy(formula, (text) => wordFor(text, words));

test.each([
  ["FIXED(A1,1)", "FIXED(10*(A1),0)"],
  ["FIXED(MAX(A1,B1),0)", "FIXED(10*(MAX(A1,B1)),-1)"],
])("counts %s of billions as %s of a tenth of it", (billions, tenths) => {
  expect(chineseFormula(`="Costs USD "&${billions}&"bn a year; "`)).toBe(`="花费 "&${tenths}&" 亿美元/年；"`);
  expect(chineseFormula(`="Costs USD "&${billions}&"bn more"`)).toBe(`="花费 "&${tenths}&"亿美元以上"`);
});

test.each([
  ["USD", "FIXED(A1/[million],0)", "FIXED((A1/[million])/100,2)", "亿美元"],
  ["EUR", "FIXED(MAX(A1,B1),1)", "FIXED((MAX(A1,B1))/100,3)", "亿欧元"],
])("counts %s %s of millions as a hundredth of it, to the same digit", (money, millions, hundredths, unit) => {
  const english = `=A2&" had ${money} "&${millions}&" million in "&A3`;
  expect(chineseFormula(english)).toBe(`=A2&" 有 "&${hundredths}&" ${unit}（"&A3`);
});

test("leaves trillions, words of functions and names of sheets as they are", () => {
  expect(chineseFormula(`=FIXED(A1,1)&"tn in all"`)).toBe(`=FIXED(A1,1)&" 万亿美元"`);
  expect(chineseFormula(`=AIE.X('layers'!A1,"firms")`)).toBe(`=AIE.X('layers'!A1,"firms")`);
});

test("says where no figure stands that it could count in tenths", () => {
  expect(() => chineseFormula(`=A1&"bn more"`)).toThrow(/FIXED/);
});
