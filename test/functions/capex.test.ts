import { column, outcome, row } from "./host";

/** What the accounts of a period say at a chip life of six years: State of the AI Economy (25 June 2026), first quarter of 2026. */
const accounts = [100, 68, 13, 6] as const;

describe("DEPRECIATION", () => {
  const depreciation = (...args: unknown[]) => outcome("DEPRECIATION", ...args);
  test.each([
    // 60 ÷ 6 = 10, then 10 + 120 ÷ 6 = 30.
    ["two vintages", [column(60, 120), 6], [[10], [30]]],
    ["across", [row(60, 120), 6], [[10, 30]]],
    ["a part period at the end", [100, 2.5, null, null, 4], [[40], [40], [20], [0]]],
    ["half a period first and last", [60, 3, 1, "half", 5], [[10], [20], [20], [10], [0]]],
    ["from the next period", [column(60, 0), 2, 1, " NEXT ", 3], [[0], [30], [30]]],
    // A life of one year is four quarters.
    ["by quarters", [40, 1, 4, "full", 5], [[10], [10], [10], [10], [0]]],
    ["half, over within its first period", [40, 0.25, 1, "half", 2], [[40], [0]]],
    ["half, a whole period over two", [40, 1, 1, "half", 3], [[20], [20], [0]]],
    ["a life of less than a period", [column(40, 20), 0.5], [[40], [20]]],
    ["a life for each vintage", [column(60, 60), column(6, 2)], [[10], [40]]],
    ["a blank period, without spending", [column(60, null, 60), 6], [[10], [10], [20]]],
    ["a sale, as negative spending", [column(60, -60), 6], [[10], [0]]],
    ["a life beyond any horizon", [100, 1e300], [[1e-298]]],
  ])("%s", (_name, args, expected) => expect(depreciation(...args)).toEqual(expected));

  test("each charge is the nearest double of its exact value, whatever stands beside it", () => {
    expect(depreciation(100, 3, 1, "full", 3)).toEqual(column(100 / 3, 100 / 3, 100 / 3));
    // 1 ÷ 6 and 0.01 ÷ 6 beside a trillion.
    expect((depreciation(column(1, 1e12), 6) as number[][])[0]).toEqual([1 / 6]);
    expect((depreciation(column(0.01, 1e12), 6) as number[][])[0]).toEqual([0.01 / 6]);
    // 60 ÷ 6 in the year after 1E+45 has worn off.
    expect((depreciation(column(1e45, 60), 6, 1, "next", 9) as number[][])[7]).toEqual([10]);
  });

  test.each([
    [[column(1, 2), 0], "#NUM! life needs a life above zero years; got 0"],
    [[column(1, 2), column(3, -1)], "#NUM! life needs a life above zero years; got -1 in row 2"],
    // Spent once, not once for each life.
    [[100, row(3, 5)], "#VALUE! life needs 1 column like capex; got 2"],
    [[100, column(3, 5)], "#VALUE! life needs 1 row like capex; got 2"],
    [[1, -1], "#NUM! life needs a life above zero years; got -1"],
    [[column(1, 2), 3, 0], "#NUM! periods_per_year needs a number above zero; got 0"],
    [[column(1, 2), 3, 1, "x"], '#VALUE! convention needs one of full, half, next; got "x"'],
    [[column(1, 2), 3, 1, null, 1], "#NUM! horizon needs a whole number of periods from 2 to 1048576; got 1"],
    [[column(1, "a"), 3], '#VALUE! capex needs numbers; got "a" in row 2'],
    [[column(1, 2), column(3, null)], "#VALUE! life needs numbers; got blank in row 2"],
    [[column(1, 2, 3), column(3, 4)], "#VALUE! life needs 3 rows like capex; got 2"],
    [[column(null, ""), 3], "#VALUE! capex needs at least one number; got blank"],
    [[null, 3], "#VALUE! capex needs a number; got blank"],
  ])("refuses %j", (args, message) => expect(depreciation(...args)).toBe(message));
});

describe("REQUIRED_REVENUE", () => {
  const required = (...args: unknown[]) => outcome("REQUIRED_REVENUE", ...args);
  // The published series for 50%; 111.5 and 51.5 are the halves of the printed 223 and 103.
  test("the published revenue for half headroom", () =>
    expect(required(column(21, 51.5, 111.5))).toEqual(column(42, 103, 223)));
  test("other headrooms", () => expect(required(80, row(0.2, -1))).toEqual([[100, 40]]));
  test("refuses to leave everything", () => {
    expect(required(80, 1)).toBe("#NUM! headroom needs a fraction below 1; got 1");
    expect(required(80, row(0.2, 1))).toEqual([
      [
        100,
        expect.objectContaining({ code: "#NUM!", message: "headroom needs a fraction below 1; got 1 in column 2" }),
      ],
    ]);
  });
});

describe("DEPRECIATION_HEADROOM", () => {
  const headroom = (...args: unknown[]) => outcome("DEPRECIATION_HEADROOM", ...args);
  test("a period of credit notes has none, rather than the best of all", () => {
    expect(headroom(-100, 50)).toBe("#NUM! revenue needs an amount above zero; got -100");
    expect(headroom(0, 50)).toBe("#DIV/0! revenue needs an amount other than zero; got 0");
  });
  test("an empty row is empty, as the web and as the desktop send it", () => {
    for (const blank of [null, "", 0])
      expect(headroom(column(100, blank), column(81, blank))).toEqual(column(0.19, ""));
  });
});

describe("HEADROOM_SCHEDULE", () => {
  const schedule = (...args: unknown[]) => outcome("HEADROOM_SCHEDULE", ...args);
  const noOptions = [null, null, null, null, null];
  test("two years at lives of 6 and 14", () =>
    expect(schedule(column(0, 200), column(60, 120), column(14, 28))).toEqual([
      [
        "Period",
        "Revenue",
        "IT depreciation",
        "Other depreciation",
        "Depreciation",
        "Headroom",
        "Revenue needed",
        "Cumulative revenue",
        "Cumulative depreciation",
        "Cumulative headroom",
      ],
      [1, 0, 10, 1, 11, "", 22, 0, 11, ""],
      [2, 200, 30, 3, 33, 0.835, 66, 200, 44, 0.78],
    ]));
  test("other lives, quarters, convention and target", () =>
    expect(schedule(row(10, 10), row(8, 0), row(0, 16), 1, 2, 4, "next", 0.2, false)).toEqual([
      [1, 10, 0, 0, 0, 1, 0, 10, 0, 1],
      [2, 10, 2, 0, 2, 0.8, 2.5, 20, 2, 0.9],
    ]));
  test("a blank row is a period without revenue and spending", () =>
    expect(schedule(column(11, null), column(60, ""), column(14, null), ...noOptions, false)).toEqual([
      [1, 11, 10, 1, 11, 0, 22, 11, 11, 0],
      [2, 0, 10, 1, 11, "", 22, 11, 22, -1],
    ]));
  test("depreciation is the sum of exact charges, rounded once", () =>
    // 10 ÷ 6 + 1 ÷ 14 = 73 ÷ 42, and twice that for half headroom.
    expect((schedule(column(100), column(10), column(1), ...noOptions, false) as number[][])[0]).toEqual([
      1,
      100,
      10 / 6,
      1 / 14,
      73 / 42,
      (4200 - 73) / 4200,
      146 / 42,
      100,
      73 / 42,
      (4200 - 73) / 4200,
    ]));
  test("a period of credit notes has no headroom", () =>
    expect(
      (schedule(column(-20, 40), column(6, 0), column(0, 0), ...noOptions, false) as unknown[][]).map((line) => [
        line[5],
        line[9],
      ]),
    ).toEqual([
      ["", ""],
      [0.975, 0.9],
    ]));
  test.each([
    [[column(1, 2), column(1, 2), 0], "#VALUE! other_capex needs 2 rows like revenue; got 1"],
    [[1, 1, 1, 0], "#NUM! it_life needs a number above zero; got 0"],
    [[1, 1, 1, 6, -1], "#NUM! other_life needs a number above zero; got -1"],
    [[1, 1, 1, 6, 14, 1, null, 1], "#NUM! target needs a fraction below 1; got 1"],
    [[column(1, 2), column(1, null), column(1, 2)], "#VALUE! it_capex needs numbers; got blank in row 2"],
  ])("refuses %j", (args, message) => expect(schedule(...args)).toBe(message));
});

describe("HEADROOM_BY_LIFE and BREAKEVEN_LIFE", () => {
  const byLife = (...args: unknown[]) => outcome("HEADROOM_BY_LIFE", ...args);
  const breakeven = (...args: unknown[]) => outcome("BREAKEVEN_LIFE", ...args);
  test("19% at six years becomes 36% at eight", () =>
    expect(byLife(...accounts, row(3, 4, 5, 6, 8))).toEqual([[-0.49, -0.15, 0.054, 0.19, 0.36]]));
  // 68 × 6 ÷ (100 − 13) = 4.68965…
  test("headroom is nothing at 4.7 years", () => expect(breakeven(...accounts)).toEqual([[408 / 87]]));
  test("where no life is enough, the row of revenue is named", () =>
    expect(breakeven(column(100, 10), 68, 13, 6)).toEqual([
      [408 / 87],
      [
        expect.objectContaining({
          code: "#N/A",
          message:
            "revenue needs an amount of which other_depreciation and the target leave something; got 10 in row 2",
        }),
      ],
    ]));
  test("the life for a target gives that headroom", () =>
    expect(breakeven(...accounts, column(0.19, 0.36))).toEqual([[6], [8]]));
  test.each([
    [[...accounts, 0], "#NUM! lives needs a life above zero years; got 0"],
    [[-100, 68, 13, 6, 5], "#NUM! revenue needs an amount above zero; got -100"],
    [[0, 68, 13, 6, 5], "#DIV/0! revenue needs an amount other than zero; got 0"],
    [[100, 68, 13, 0, 5], "#NUM! base_life needs a life above zero years; got 0"],
  ])("by life, refuses %j", (args, message) => expect(byLife(...args)).toBe(message));
  test.each([
    [
      [...accounts, 0.9],
      "#N/A revenue needs an amount of which other_depreciation and the target leave something; got 100",
    ],
    [[0, 68, 13, 6], "#DIV/0! revenue needs an amount other than zero; got 0"],
    [[-1, 68, 13, 6], "#NUM! revenue needs an amount above zero; got -1"],
    [[100, 0, 13, 6], "#NUM! it_depreciation needs an amount above zero; got 0"],
    [[100, 68, 13, -6], "#NUM! base_life needs a life above zero years; got -6"],
  ])("break-even, refuses %j", (args, message) => expect(breakeven(...args)).toBe(message));
});

describe("GPU_YIELD", () => {
  const gpuYield = (...args: unknown[]) => outcome("GPU_YIELD", ...args);
  // 2.5 × 50% × 8,760 ÷ 43,800 = 0.25.
  test("half of 8,760 hours unless told", () =>
    expect([gpuYield(2.5, 43800), gpuYield(2.5, 43800, 1, 4380)]).toEqual([[[0.25]], [[0.25]]]));
  test.each([
    [[-1, 1], "#NUM! hourly_rate needs a rate of zero or more; got -1"],
    [[1, 0], "#DIV/0! list_price needs a price above zero; got 0"],
    [[1, -2], "#NUM! list_price needs a price above zero; got -2"],
    [[1, 1, 1.1], "#NUM! utilisation needs a fraction from 0 to 1; got 1.1"],
    [[1, 1, -0.1], "#NUM! utilisation needs a fraction from 0 to 1; got -0.1"],
    [[1, 1, 1, -1], "#NUM! hours needs hours of zero or more; got -1"],
  ])("refuses %j", (args, message) => expect(gpuYield(...args)).toBe(message));
});

describe("OWNERSHIP_COST", () => {
  const cost = (...args: unknown[]) => outcome("OWNERSHIP_COST", ...args);
  const parts = [column("Servers", "Building"), column(24, 14), column(6, 14)] as const;
  test("even spreading without interest", () =>
    expect(cost(...parts, null, column("Energy", 0, null), column(5, 0, ""))).toEqual([
      ["Item", "Annual cost", "Share"],
      ["Servers", 4, 0.4],
      ["Building", 1, 0.1],
      ["Energy", 5, 0.5],
      ["Total", 10, 1],
    ]));
  // Excel's PMT(10%, 2, -210) = 121: 210 × 0.1 ÷ (1 − 1.1^−2) = 21 × 1.21 ÷ 0.21.
  test("an annuity with interest", () =>
    expect(cost("Servers", 210, 2, 0.1, null, null, false)).toEqual([
      ["Servers", 121, 1],
      ["Total", 121, 1],
    ]));
  test("one life goes with all parts", () =>
    // 24 ÷ 8 and 14 ÷ 8.
    expect(cost(column("a", "b"), column(24, 14), 8, null, null, null, false)).toEqual([
      ["a", 3, 3 / 4.75],
      ["b", 1.75, 1.75 / 4.75],
      ["Total", 4.75, 1],
    ]));
  test("a rate too small to see is none", () => {
    // At a rate r the annuity is capital ÷ life × (1 + r × (life + 1) ÷ 2) but for smaller terms.
    for (const rate of [5e-324, 1e-40, 1e-30])
      expect(cost("a", 100, 10, rate, null, null, false)).toEqual([
        ["a", 10, 1],
        ["Total", 10, 1],
      ]);
    expect((cost("a", 100, 10, 1e-12, null, null, false) as number[][])[0]![1]).toBe(10.000000000055);
    expect((cost("a", 100, 10, 1e-9, null, null, false) as number[][])[0]![1]).toBeCloseTo(10.000000055, 14);
  });
  test("nothing costs nothing and has no shares", () =>
    expect(cost("Servers", 0, 2, null, 0, null, false)).toEqual([
      ["Servers", 0, ""],
      ["Total", 0, ""],
    ]));
  test.each([
    [["a", 1, 0], "#NUM! lives needs lives above zero years; got 0 in row 1"],
    [["a", 1, 1, -0.1], "#NUM! rate needs a number of zero or more; got -0.1"],
    [[null, 1, 1], "#VALUE! names needs a name in every row with an amount; got blank in row 1"],
    [["a", null, 1], "#VALUE! capital needs numbers; got blank in row 1"],
    [["a", 1, 1, 0, "b"], "#VALUE! opex needs numbers; got blank in row 1"],
    [["a", 1, 1, 0, null, 5], "#VALUE! opex_names needs a name in every row with an amount; got blank in row 1"],
    [[column("a", "b"), 1, 1], "#VALUE! capital needs 2 rows like names; got 1"],
  ])("refuses %j", (args, message) => expect(cost(...args)).toBe(message));
});
