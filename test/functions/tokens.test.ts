import { column, outcome, row } from "./host";

/** One gigawatt-year costs 7.9bn; the token figures are those of State of the AI Economy (25 June 2026), token chapter. */
const floor = (...args: unknown[]) => outcome("TOKEN_FLOOR", ...args);

describe("TOKEN_FLOOR", () => {
  test.each([
    ["open weights", [7.9e9, 7.9e16], [[0.1]]],
    ["with a licence of 25% of 1.29", [7.9e9, 7.9e16, 0.3225], [[0.4225]]],
    ["priced at margins of 50 and 75%", [7.9e9, 7.9e16, 0, row(0.5, 0.75)], [[0.2, 0.4]]],
    ["worth 25% more", [7.9e9, 7.9e16, 0, row(0.5, 0.75), 0.25], [[0.25, 0.5]]],
    ["licensed, priced", [7.9e9, 7.9e16, 0.32, row(0.5, 0.75)], [[0.84, 1.68]]],
    ["licensed, worth", [7.9e9, 7.9e16, 0.32, row(0.5, 0.75), 0.25], [[1.05, 2.1]]],
    // (1 ÷ 1e6 × 1e6 + fee) for a column of fees against a row of margins.
    [
      "a column against a row",
      [1, 1e6, column(0, 1), row(0, 0.5)],
      [
        [1, 2],
        [2, 4],
      ],
    ],
    ["an empty cell for an option is 0", [7.9e9, 7.9e16, [[null]], [[""]], [[0]]], [[0.1]]],
    ["blank rows keep their place", [column(7.9e9, null), 7.9e16], [[0.1], [""]]],
  ])("%s", (_name, args, expected) => expect(floor(...(args as unknown[]))).toEqual(expected));

  test.each([
    [[1, 0], "#DIV/0! annual_tokens needs a number of tokens above zero; got 0"],
    [[1, -2], "#NUM! annual_tokens needs a number of tokens above zero; got -2"],
    [[-1, 2], "#NUM! annual_cost needs a cost of zero or more; got -1"],
    [[1, 1, -1], "#NUM! licence_fee needs a fee of zero or more; got -1"],
    [[1, 1, 0, 1], "#NUM! gross_margin needs a fraction below 1; got 1"],
    [[1, 1, 0, 0, -1], "#NUM! roi needs a fraction above -1; got -1"],
    [[column(1, 2), 1, 0, row(0.5, "x")], '#VALUE! gross_margin needs a number; got "x" in column 2'],
    [["x", 1], '#VALUE! annual_cost needs a number; got "x"'],
    [[1, null], "#VALUE! annual_tokens needs a number; got blank"],
    [[column(1, 2), column(1, 2, 3)], "#VALUE! annual_tokens needs 2 rows like annual_cost; got 3"],
    [[1e308, 1e-300], "#NUM! the result needs to fit a number; got one too large"],
  ])("refuses %j", (args, message) => expect(floor(...(args as unknown[]))).toBe(message));
});

describe("DEPRECIATION_HEADROOM", () => {
  const headroom = (...args: unknown[]) => outcome("DEPRECIATION_HEADROOM", ...args);
  // 19% and 32% in the first quarter of 2026: the same report, capex chapter.
  test("100 of revenue against 81 and 68 of depreciation", () =>
    expect(headroom(100, column(81, 68))).toEqual([[0.19], [0.32]]));
  test("no revenue", () =>
    expect(headroom(column(1, 0), 1)).toEqual([
      [0],
      [
        expect.objectContaining({
          code: "#DIV/0!",
          message: "revenue needs an amount other than zero; got 0 in row 2",
        }),
      ],
    ]));
  test("a loss is negative", () => expect(headroom(100, 149)).toEqual([[-0.49]]));
});

describe("ELASTICITY", () => {
  const elasticity = (...args: unknown[]) => outcome("ELASTICITY", ...args);
  test.each([
    // Price −97% with 50 times the volume: ln 50 ÷ −ln 0.03, State of the AI Economy.
    ["two points", [column(1, 0.03), column(1, 50)], Math.log(50) / -Math.log(0.03)],
    // volume = 8 · price^−1.5 exactly, so every method through the logs finds 1.5.
    ["a constant-elasticity curve", [column(1, 4, 16), column(8, 1, 0.125)], 1.5],
    ["first to last in logs", [row(1, 9, 4), row(8, 5, 1), " LOG "], 1.5],
    // (4 ÷ 4) ÷ (3 ÷ 2.5) with midpoints 4 and 2.5: −(1−7)/4 ÷ (4−1)/2.5 = 1.25.
    // Prices 600 powers of ten apart, whose quotient no double holds: ln 2 ÷ −(600 · ln 10).
    ["far apart in logs", [column(1e-300, 1e300), column(1, 2), "log"], -Math.LN2 / (600 * Math.LN10)],
    ["midpoints", [column(1, 4), column(7, 1), "arc"], 1.25],
    // Volume +12% on price −10%.
    ["first values", [column(1, 0.9), column(100, 112), "point"], 1.2],
    ["no change of volume", [column(1, 2), column(3, 3)], 0],
    // ln(0.99) ÷ −ln(1 + 1e-13): prices that differ by a ten-millionth of a millionth, in decimals (GNU bc, 40 digits).
    ["prices that hardly differ", [column(10, 10.000000000001), column(100, 99)], 100503358535.0201],
    ["zeros of the desktop in both are left out", [column(1, 0, 4), column(8, 0, 1)], 1.5],
    ["a row blank in both is left out", [column(1, "", 4), column(8, null, 1)], 1.5],
  ])("%s", (_name, args, expected) => {
    const [[value]] = elasticity(...(args as unknown[])) as [[number]];
    expect(value / (expected || 1)).toBeCloseTo(expected && 1, 12);
  });

  test.each([
    [[column(1, 1, 1), column(2, 3, 4)], "#DIV/0! prices needs two different prices; got 1"],
    [[column(1, 1), column(2, 3)], "#DIV/0! prices needs a last price other than the first; got 1 in row 2"],
    [[row(2, 1, 2), row(2, 3, 4), "log"], "#DIV/0! prices needs a last price other than the first; got 2 in column 3"],
    [[column(1, -1), column(2, 3)], "#NUM! prices needs positive numbers; got -1 in row 2"],
    [[column(1, 2), column(2, 0)], "#NUM! volumes needs positive numbers; got 0 in row 2"],
    [[column(1, ""), column(2, 3)], "#VALUE! prices needs positive numbers; got blank in row 2"],
    [[column(1, 2, 3), column(2, 3)], "#VALUE! volumes needs 3 rows like prices; got 2"],
    [[1, 2], "#N/A prices needs at least 2 rows with a price and a volume; got 1"],
  ])("refuses %j", (args, message) => expect(elasticity(...(args as unknown[]))).toBe(message));
});

describe("GRADE_INHERIT", () => {
  const inherit = (...args: unknown[]) =>
    outcome(
      "GRADE_INHERIT",
      args.map((one) => (Array.isArray(one) ? one : [[one]])),
    );
  test.each([
    [["A", "C", "B"], [["C"]]],
    [[column(" a ", "", "g"), row("b", 0)], [["G"]]],
    [["K"], '#VALUE! grades needs grades A, B, C, D, E, F, G, H, I, J; got "K"'],
    [["A", "K"], '#VALUE! grades needs grades A, B, C, D, E, F, G, H, I, J; got "K" in argument 2'],
    [
      ["A", row("A", "Z")],
      '#VALUE! grades needs grades A, B, C, D, E, F, G, H, I, J; got "Z" in column 2 of argument 2',
    ],
    [["", null], "#N/A grades needs at least one grade; got only blanks"],
  ])("%j", (args, expected) => expect(inherit(...args)).toEqual(expected));
});

describe("DEMAND_RESPONSE", () => {
  const response = (...args: unknown[]) => outcome("DEMAND_RESPONSE", ...args);
  test.each([
    // 10% off at 1.2 and 1.8: State of the AI Economy, demand.
    [
      "the published range",
      [column(1.2, 1.8), -0.1],
      [
        [0.12, 0.008],
        [0.18, 0.062],
      ],
    ],
    // Half the price at elasticity 2 is four times the volume and twice the spend.
    [
      "constant elasticity",
      [row(1, 2), -0.5, "constant"],
      [
        [1, 0],
        [3, 1],
      ],
    ],
    ["no change", [1.2, 0], [[0, 0]]],
    ["the end of the line", [2, 0.5], [[-1, -1]]],
    [
      "a blank row keeps its place",
      [column(1, null), column(0.5, ""), "constant"],
      [
        [0.5 / -1.5, 0],
        ["", ""],
      ],
    ],
  ])("%s", (_name, args, expected) => {
    const answer = response(...args) as unknown[][];
    expect(answer).toHaveLength(expected.length);
    answer
      .flat()
      .forEach((cell, index) =>
        typeof cell === "number"
          ? expect(cell).toBeCloseTo(expected.flat()[index] as number, 14)
          : expect(cell).toBe(expected.flat()[index]),
      );
  });
  test.each([
    [[1, -1], "#NUM! price_change needs a fraction above -1; got -1"],
    [[2, column(0.1, 0.6)], "#NUM! price_change needs a change that leaves some volume; got 0.6 in row 2"],
  ])("refuses %j", (args, message) => expect(response(...args)).toBe(message));
});

describe("BLENDED_PRICE", () => {
  const blend = (...args: unknown[]) => outcome("BLENDED_PRICE", ...args);
  test.each([
    // 0.75 × 1 + 0.25 × 5 = 2.
    ["three read for one written", [1, 5], [[2]]],
    // 0.75 × (0.5 × 1 + 0.5 × 0.1) + 0.25 × 5 = 1.6625.
    ["half of the input from the cache", [1, 5, 0.75, 0.1, 0.5], [[1.6625]]],
    ["a row of shares", [1, 5, row(0, 0.5)], [[5, 3]]],
  ])("%s", (_name, args, expected) => expect(blend(...args)).toEqual(expected));
  test.each([
    [[-1, 5], "#NUM! input_price needs a price of zero or more; got -1"],
    [[1, -5], "#NUM! output_price needs a price of zero or more; got -5"],
    // 75 for 75%, and 1, which may be 1%.
    [[1, 5, 75], "#NUM! input_share needs a fraction of zero or more, below 1; got 75"],
    [[1, 5, 1], "#NUM! input_share needs a fraction of zero or more, below 1; got 1"],
    [[1, 5, 0.5, 1, -0.5], "#NUM! cached_share needs a fraction of zero or more, below 1; got -0.5"],
    [[1, 5, 0.5, null, 0.5], "#VALUE! cached_price needs a price when cached_share is above 0; got blank"],
  ])("refuses %j", (args, message) => expect(blend(...args)).toBe(message));
});
