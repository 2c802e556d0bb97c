import { studentT } from "../../src/engine/studentT";
import { column, outcome, row } from "./host";

describe("Student's t", () => {
  // Quantiles as scipy.stats.t.ppf((1 + confidence) / 2, n) of SciPy 1.x gives them; with 1 and 2 degrees of freedom also tan(πc/2) and c·√(2/(1−c²)).
  test.each([
    [0.95, 1, 12.706204736174694],
    [0.95, 2, 4.302652729749463],
    [0.95, 10, 2.228138851986274],
    [0.95, 34, 2.0322445093177186],
    [0.8, 97, 1.2903402023837538],
    [0.5, 4, 0.7406970841126829],
    [0.9995, 12, 4.716458661614497],
    [0.99, 1e6, 2.5758342201053344],
    [0.95, 1e9, 1.959963986912325],
  ])("%d within, %d degrees of freedom", (confidence, degrees, expected) =>
    expect(Math.abs(studentT(confidence, degrees) / expected - 1)).toBeLessThan(2e-13),
  );
  test("next to certainty and next to nothing", () => {
    // One degree of freedom is the Cauchy distribution: the tail beyond t is 2 ÷ πt for large t, within 0 it is πc ÷ 2.
    const tail = 2 ** -40;
    expect(studentT(1 - tail, 1)).toBeCloseTo((2 / Math.PI) * 2 ** 40, 0);
    expect(studentT(1e-9, 1) / ((Math.PI * 1e-9) / 2)).toBeCloseTo(1, 10);
    // Many degrees of freedom: nearly the normal distribution, whose six sigma hold all but 1.973e-9.
    expect(studentT(1 - 1.973175e-9, 1e7)).toBeCloseTo(6, 4);
  });
});

describe("ELASTICITY_STATS", () => {
  const stats = (...args: unknown[]) => outcome("ELASTICITY_STATS", ...args);
  // ln price 0, 1, 2 and ln volume 0, −1, −3: slope −3/2, mean −4/3, residuals 1/6, −1/3, 1/6, so s² = 1/6 ÷ 1, standard error √(1/12),
  // R² = 1 − (1/6) ÷ (14/3) = 27/28, intercept −4/3 + 3/2 = 1/6; t(0.95, 1) = tan(0.475π).
  const [prices, volumes] = [column(1, Math.E, Math.E ** 2), column(1, Math.E ** -1, Math.E ** -3)];
  test("three points by hand", () => {
    const [header, line] = stats(prices, volumes) as [string[], number[]];
    expect(header).toEqual(["Elasticity", "Standard error", "Low", "High", "R squared", "Observations", "Intercept"]);
    const reach = Math.tan(0.475 * Math.PI) * Math.sqrt(1 / 12);
    [1.5, Math.sqrt(1 / 12), 1.5 - reach, 1.5 + reach, 27 / 28, 3, 1 / 6].forEach((expected, index) =>
      expect(line[index]).toBeCloseTo(expected, 12),
    );
  });
  test("a narrower interval at half the confidence", () => {
    // t(0.5, 1) = tan(π/4) = 1.
    const [line] = stats(prices, volumes, 0.5, false) as number[][];
    expect(line![3]! - line![0]!).toBeCloseTo(Math.sqrt(1 / 12), 12);
  });
  test("constant volumes leave nothing to explain", () =>
    expect(stats(row(1, 2, 4), row(5, 5, 5), null, false)).toEqual([[0, 0, 0, 0, "", 3, Math.log(5)]]));
  test.each([
    [[column(1, 2), column(1, 2)], "#N/A prices needs at least 3 rows with a price and a volume; got 2"],
    [[column(2, 2, 2), column(1, 2, 3)], "#DIV/0! prices needs two different prices; got 2"],
    [[column(1, 2, 0), column(1, 2, 3)], "#NUM! prices needs positive numbers; got 0 in row 3"],
    [[prices, volumes, 1], "#NUM! confidence needs a fraction between 0 and 1; got 1"],
    [[prices, volumes, 0], "#NUM! confidence needs a fraction between 0 and 1; got 0"],
    [[prices, column(1, 2)], "#VALUE! volumes needs 3 rows like prices; got 2"],
  ])("refuses %j", (args, message) => expect(stats(...(args as unknown[]))).toBe(message));
});

describe("FRONTIER_PRICE", () => {
  const frontier = (...args: unknown[]) => outcome("FRONTIER_PRICE", ...args);
  test("the lowest price so far at each score, one row a date", () =>
    expect(
      frontier(column(30, 10, 20, 30, 40), column(70, 50, 80, 90, 20), column(8, 10, 30, 40, 1), row(50, 75)),
    ).toEqual([
      ["Date", 50, 75],
      [10, 10, ""],
      [20, 10, 30],
      // Two models of one day; the 40 of the better one is dearer than before.
      [30, 8, 30],
      [40, 8, 30],
    ]));
  test("a score at the threshold reaches it; free is a price", () =>
    expect(frontier(row(1, 2), row(50, 60), row(3, 0), 50, false)).toEqual([
      [1, 3],
      [2, 0],
    ]));
  test.each([null, "", 0])("a blank row (%j) is left out", (blank) =>
    expect(frontier(column(1, blank), column(50, blank), column(3, blank), 50, false)).toEqual([[1, 3]]),
  );
  test("blank thresholds are left out", () =>
    expect(frontier(1, 50, 3, row(50, null, 60), false)).toEqual([[1, 3, ""]]));
  test.each([
    [[column(1, 2), column(50, 60), column(3, -1), 50], "#NUM! prices needs prices of zero or more; got -1 in row 2"],
    [[column(1, -2), column(50, 60), column(3, 1), 50], "#NUM! dates needs dates above zero; got -2 in row 2"],
    [[column(1, 2), column(50, "x"), column(3, 1), 50], '#VALUE! scores needs numbers; got "x" in row 2'],
    [[column(1, 2), column(50, null), column(3, 1), 50], "#VALUE! scores needs numbers; got blank in row 2"],
    [[1, 2, 3, column(null, "")], "#VALUE! thresholds needs at least one score; got blank"],
    [[1, 2, 3, row(5, "x")], '#VALUE! thresholds needs numbers; got "x" in column 2'],
  ])("refuses %j", (args, message) => expect(frontier(...(args as unknown[]))).toBe(message));
});
