import { refusal } from "../../../src/excel/host/hostRefusal";
import { readable } from "../../../src/excel/host/officeErrors";
import { reasonOf } from "../../../src/pane/parts/reason";
import { hostTextsFor } from "../../../src/pane/texts/hostTexts";
import { isChinese } from "../../../src/pane/texts/language";
import { Refusal } from "../../../src/register/refusal";

const values = {
  table: "Register",
  missing: ["Grade", "Unit"],
  found: ["ID"],
  officeCode: "AccessDenied",
  detail: "at Range.values",
  reason: refusal("modelGone", {}),
  failures: [refusal("sourceGone", { id: "A-1" }), new Error("the disk is full")],
  sheet: "Sources",
  sheets: ["Sources"],
  name: "Register",
  id: "A-1",
  rows: [5, 9],
  row: 9,
  cell: "Sheet1!A1",
  by: "Sheet1!B1",
  reference: "A1:B2",
  prevents: "adding",
  file: "NVDA.json",
  line: 3,
  column: 7,
  needs: "an object of facts",
  got: "a list",
  text: "Output!C",
  company: "NVIDIA",
  last: "2025-01-26",
  cells: ["P&L!C5", "P&L!C6"],
  count: 1_200,
  most: 1_000,
  formula: "=B4*2",
  grade: "H",
  unfit: ["Sources!D5"],
};

test.each(Object.keys(hostTextsFor("en").refusals))("%s is said in both languages", (code) => {
  const failure = new Refusal(code, values);
  const [english, chinese] = [reasonOf(failure, "en-US"), reasonOf(failure, "zh-CN")];
  expect(english).toMatch(/^[A-Z].*[.)]|the disk is full$/);
  expect(chinese).toMatch(/\p{Script=Han}/u);
  for (const words of [english, chinese]) expect(words).not.toMatch(/undefined|null|\[object|\{/);
});

test("what Excel refuses is said by its code, with what Excel says of it", () => {
  const failure = readable({ code: "ItemNotFound", message: "Gone.", debugInfo: { errorLocation: "Table.columns" } });
  expect(reasonOf(failure, "en-US")).toBe(
    "Something that is needed is no longer in the workbook. (Gone. at Table.columns)",
  );
  expect(reasonOf(failure, "zh-CN")).toBe("所需的内容已不在工作簿中。（Gone. at Table.columns）");
  expect(reasonOf(readable({ code: "NewTrouble", message: "" }), "en-US")).toBe("Excel refused (NewTrouble).");
});

test("both languages know the same codes", () => {
  const [english, chinese] = [hostTextsFor("en"), hostTextsFor("zh")];
  expect(Object.keys(chinese.office)).toEqual(Object.keys(english.office));
  expect(Object.keys(chinese.errors)).toEqual(Object.keys(english.errors));
});

test("a failure of another kind speaks for itself", () => {
  expect(reasonOf(new Error("out of paper"), "zh-CN")).toBe("out of paper");
  expect(reasonOf("no reason", "en")).toBe("no reason");
});

test.each([
  ["zh-CN", true],
  ["ZH", true],
  ["zh-Hans-CN", true],
  ["zha", false],
  ["en-US", false],
  ["", false],
])("%p reads Chinese: %p", (language, is) => expect(isChinese(language)).toBe(is));
