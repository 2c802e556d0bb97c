import { fittedNumber } from "../../../src/workbench/book/fittedNumber";

// What Excel shows of a number too wide for its column, one sign a unit wide: support.microsoft.com "Available number formats
// in Excel" (General rounds decimals, then uses the exponent form); every other format shows hashes.
const room = (signs: number) => (text: string) => text.length <= signs;

test.each([
  [1234.5678, 9, "1234.5678"],
  [1234.5678, 8, "1234.568"],
  [1234.5678, 7, "1234.57"],
  [1234.5678, 4, "1235"],
  [1234.5, 3, "###"],
  [123_456_789_012, 12, "123456789012"],
  [123_456_789_012, 10, "1.2346E+11"],
  [123_456_789_012, 8, "1.23E+11"],
  [123_456_789_012, 5, "1E+11"],
  [123_456_789_012, 4, "####"],
  [-987_654_321, 8, "-9.9E+08"],
  [0.000_012_345, 8, "1.23E-05"],
  [0.25, 3, "0.3"],
  [7, 0, "#"],
])("General: %d in %d signs is %s", (value, signs, shown) => {
  expect(fittedNumber(value, String(value), true, room(signs))).toBe(shown);
});

test.each([
  ["1,234.50", 8, "1,234.50"],
  ["1,234.50", 7, "#######"],
  ["$1,234.50 ", 4, "####"],
])("a format of its own: %s in %d signs is %s", (text, signs, shown) => {
  expect(fittedNumber(1234.5, text, false, room(signs))).toBe(shown);
});

test("no number ever reads as another: what is shown is within half a unit of its last digit", () => {
  let seed = 20_261_129;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let run = 0; run < 2_000; run += 1) {
    const value = (random() - 0.5) * 10 ** Math.floor(random() * 24 - 9);
    const signs = 1 + Math.floor(random() * 14);
    const shown = fittedNumber(value, String(value), true, room(signs));
    expect(shown.length).toBeLessThanOrEqual(Math.max(1, signs));
    if (shown.startsWith("#")) continue;
    const [mantissa, power = "0"] = shown.split("E") as [string, string?];
    const unit = 10 ** (Number(power) - (mantissa.split(".")[1]?.length ?? 0));
    expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(unit / 2 + Math.abs(value) * 1e-12);
  }
});
