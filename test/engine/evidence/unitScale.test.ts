import fc from "fast-check";
import { inMeasure, unitScale } from "../../../src/engine/evidence/unitScale";
import { seed } from "./datapoints";

test.each([
  ["USD", "usd", 1],
  ["USD bn", "usd", 1e9],
  ["$bn", "usd", 1e9],
  ["US$ m", "usd", 1e6],
  ["USDm", "usd", 1e6],
  ["bn USD", "usd", 1e9],
  ["million US dollars", "usd", 1e6],
  ["USD (billions)", "usd", 1e9],
  ["€m", "eur", 1e6],
  ["RMB million", "cny", 1e6],
  ["¥ bn", "¥", 1e9],
  ["%", "share", 0.01],
  ["share", "share", 1],
  ["basis points", "share", 1e-4],
  ["bps", "share", 1e-4],
  ["GW", "watt", 1e9],
  ["MW", "watt", 1e6],
  ["TWh", "watt-hour", 1e12],
  ["k GPUs", "gpu", 1000],
  ["1,000 GPUs", "gpu", 1000],
  ["100k", "", 100_000],
  ["H100 GPUs", "gpu h100", 1],
  ["USD per 1M tokens", "usd/token", 1e-6],
  ["USD / 1k tokens", "usd/token", 1e-3],
  ["USD bn a year", "usd/year", 1e9],
  ["USD bn p.a.", "usd/year", 1e9],
  ["bn tokens annually", "token/year", 1e9],
  ["USD per GPU-hour", "usd/gpu-hour", 1],
  ["0 USD", "usd", 1],
  // 万 is ten thousand, 亿 a hundred million; a numeral before another multiplies it.
  ["百万美元", "usd", 1e6],
  ["亿美元", "usd", 1e8],
  ["十亿美元", "usd", 1e9],
  ["万亿美元", "usd", 1e12],
  ["億美元", "usd", 1e8],
  ["百万 USD", "usd", 1e6],
  ["亿元", "cny", 1e8],
  ["千万元人民币", "cny", 1e7],
  ["萬元新台幣", "twd", 1e4],
  ["億円", "jpy", 1e8],
  ["美元/百万 token", "usd/token", 1e-6],
  ["美元每百万token", "usd/token", 1e-6],
  ["亿美元/年", "usd/year", 1e8],
  ["万人", "people", 1e4],
  ["亿用户", "user", 1e8],
  ["万 GPU", "gpu", 1e4],
  ["百分点", "share", 0.01],
  ["占比（%）", "share", 0.01],
  ["个基点", "share", 1e-4],
  ["吉瓦", "watt", 1e9],
  ["千瓦时", "watt-hour", 1e3],
  ["太瓦时", "watt-hour", 1e12],
  ["万", "", 1e4],
  ["百度指数", "百度指数", 1],
  ["万次调用", "次调用", 1e4],
  ["", "", 1],
])("%j is %j times %d, as its words say", (unit, measure, scale) => {
  expect(unitScale(unit)).toEqual({ measure, scale });
});

test("a value keeps its size when it is written in another scale", () => {
  const scales = [
    ["USD", 0],
    ["USD k", 3],
    ["USD m", 6],
    ["USD bn", 9],
    ["USD tn", 12],
  ] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.constantFrom(...scales),
      fc.constantFrom(...scales),
      (digits, one, other) => {
        // Written as decimals by shifting the exponent, so that no arithmetic of the test rounds.
        const [first, second] = [Number(`${digits}e${12 - one[1]}`), Number(`${digits}e${12 - other[1]}`)];
        expect(inMeasure(first, one[0])).toBe(inMeasure(second, other[0]));
      },
    ),
    { seed, numRuns: 1000 },
  );
});

test("two thousand units are all told apart, however many were read before", () => {
  const measures = Array.from({ length: 2000 }, (_, place) => unitScale(`chip${place} bn`).measure);
  expect(new Set(measures).size).toBe(2000);
  expect(unitScale("USD bn")).toEqual({ measure: "usd", scale: 1e9 });
});

test("currencies never compare, nor do a price per token and a price per year", () => {
  const units = [
    "USD bn",
    "EUR bn",
    "GBP bn",
    "RMB bn",
    "JPY bn",
    "USD per token",
    "USD per year",
    "USD per year per GPU",
  ];
  expect(new Set(units.map((unit) => unitScale(unit).measure)).size).toBe(units.length);
});

test("letter case, outer spaces and the order of the words do not matter", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(["usd", "bn", "gpu"], { minLength: 3 }), fc.boolean(), (words, upper) => {
      const text = `  ${words.join("  ")} `;
      expect(unitScale(upper ? text.toUpperCase() : text)).toEqual({ measure: "gpu usd", scale: 1e9 });
    }),
    { seed, numRuns: 100 },
  );
});
