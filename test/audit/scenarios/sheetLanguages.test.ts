/** Sheets of what-if in Chinese are found again and read as those in English. */
import { caseOnSheet, casesIn, casesSheet, namesBeside } from "../../../src/audit/scenarios/casesSheet";
import { assumedRanges, rangesIn, rangesSheet } from "../../../src/audit/scenarios/gradeRanges";
import { tableSheet, tablesIn } from "../../../src/audit/scenarios/sensitivityTable";
import { sheetLanguages, sheetWords } from "../../../src/audit/scenarios/sheetWords";
import { tornadoSheet, tornadosIn } from "../../../src/audit/scenarios/tornado";
import { bookWith } from "../bookOfWritten";

const output = { label: "利润", address: "Inputs!B3", value: 110 };
const users = { label: "用户", address: "Inputs!B1", value: 10 };
const price = { label: "价格", address: "Inputs!B2", value: 100 };
const book = { sheets: { Inputs: { cells: { B1: 10, B2: 100, B3: ["=B1+B2", 110] as const } } } };

test.each([
  [null, "利润，随用户变化"],
  [{ ...price, values: [100] }, "利润，随用户与价格变化"],
  // As Chinese is set beside letters and figures: a space between them, none beside punctuation.
  [{ ...price, label: "ARPU", values: [100] }, "利润，随用户与 ARPU 变化"],
])("a table", (across, title) => {
  const draft = tableSheet(
    "敏感性",
    { output, down: { ...users, values: [10] }, across, outcomes: [[110]] },
    "2026-06-25",
    0,
    "zh-CN",
  );
  expect(tablesIn(bookWith(book, draft))).toMatchObject([
    { title, state: "截至 2026-06-25", day: "2026-06-25", isStale: false, language: "zh-CN" },
  ]);
});

test("a tornado says what it leaves out", () => {
  const input = { label: "用户", address: "Inputs!B1", grade: "I" as const, value: 10, part: 0.5 };
  const swings = [{ ...input, low: 105, high: 115, swing: 10, swingAtD: 1 }];
  const draft = tornadoSheet("龙卷风图", { output, swings, lighter: 3, immovable: 1 }, "2026-06-25", 0, "zh-CN");
  const words = draft.cells.map(({ value }) => value);
  expect(words).toContain("3 个影响较小的输入；1 个没有单元格以非 0 数字存放（公式中的数字、缺失的来源）");
  expect(tornadosIn(bookWith(book, draft))).toMatchObject([{ title: "什么影响利润", count: 1, language: "zh-CN" }]);
  const none = tornadoSheet("龙卷风图", { output, swings, lighter: 0, immovable: 0 }, "2026-06-25", 0, "zh-CN");
  expect(none.cells.map(({ value }) => value)).toContain("无");
});

test("ranges of grades and cases", () => {
  expect(rangesIn(bookWith(book, rangesSheet(assumedRanges, "zh-CN")))).toEqual({
    kind: "read",
    ranges: assumedRanges,
  });
  const input = { address: "Inputs!B1", label: "用户", unit: "百万", base: { formula: "", value: 10 } };
  expect(casesIn(bookWith(book, casesSheet([input], "zh-CN")))).toMatchObject({
    active: "Base",
    place: { sheet: "情景", language: "zh-CN" },
    inputs: [{ label: "用户" }],
  });
  expect(caseOnSheet("Own", { language: "zh-CN" })).toBe("自定义");
  expect([namesBeside("高"), namesBeside("Low"), namesBeside("7")]).toEqual([
    ["基准", "高", "低", "自定义"],
    ["Base", "High", "Low", "Own"],
    null,
  ]);
});

test.each(sheetLanguages)("words in %s say what they count", (language) => {
  const { tornado, current, stale } = sheetWords[language];
  expect([tornado.lighter(4), tornado.immovable(4)].every((text) => text.includes("4"))).toBe(true);
  expect([current("D"), stale("D"), tornado.question("X")].every((text) => /[DX]/.test(text))).toBe(true);
});
