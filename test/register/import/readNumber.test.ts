import { decimalSignOf, readNumber } from "../../../src/register/import/readNumber";

const value = (text: string, sign?: "." | ",") => {
  const reading = readNumber(text, sign);
  return reading.kind === "number" ? reading.value : reading.kind;
};

test.each([
  ["3700", 3700],
  ["8600000.0", 8600000],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["1 234,5", 1234.5],
  ["1\u202f234,5", 1234.5],
  ["1'234.50", 1234.5],
  ["1’234.50", 1234.5],
  ["1,234,567", 1234567],
  ["1.234.567", 1234567],
  ["12,34,567", 1234567],
  ["0,123", 0.123],
  ["0.123", 0.123],
  [".5", 0.5],
  ["12.", 12],
  ["1234,567", 1234.567],
  ["(12.5)", -12.5],
  ["−3.25", -3.25],
  ["-0", 0],
  ["1e9", 1e9],
  ["1.5E-3", 0.0015],
  ["１２３４．５", 1234.5],
  ["$3,700.5", 3700.5],
  ["-$5.5", -5.5],
  ["$-5.5", -5.5],
  ["($5.5)", -5.5],
  ["12.5 €", 12.5],
])("%s is one number", (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each(["1,234", "1.234", "-12,345", "999.999"])("%s has two readings and is refused", (text) => {
  expect(readNumber(text).kind).toBe("two numbers");
});

test("both readings are told", () => {
  expect(readNumber("1,234")).toEqual({ kind: "two numbers", values: [1234, 1.234] });
});

test.each([
  "",
  "about 3bn",
  "3.7bn",
  "1,23,4",
  "1.2.3",
  "1,2,3",
  "--5",
  "(-5)",
  "1,234.567,8",
  "0,123,456",
  "NaN",
  "1e400",
  "0x1F",
  "1 2",
])("%p is no number", (text) => {
  expect(readNumber(text)).toEqual({ kind: "no number" });
});

test("a percentage may mean 45 or 0.45 and is refused", () => {
  expect(readNumber("45%")).toEqual({ kind: "percentage" });
});

test("the decimal sign of the column decides, and nothing else is read then", () => {
  expect(value("1,234", ".")).toBe(1234);
  expect(value("1,234", ",")).toBe(1.234);
  expect(value("1.5", ",")).toBe("no number");
});

test("a column tells its decimal sign only when no text contradicts", () => {
  expect(decimalSignOf(["1,234", "17", "2.5"])).toBe(".");
  expect(decimalSignOf(["1,234", "1.234.567"])).toBe(",");
  expect(decimalSignOf(["1,234", "5"])).toBeNull();
  expect(decimalSignOf(["1,5", "2.5"])).toBeNull();
});

test("the sign before a number is kept", () => {
  expect(readNumber("US$ 12")).toMatchObject({ value: 12, currency: "US$" });
  expect(readNumber("￥12")).toMatchObject({ value: 12, currency: "¥" });
});
