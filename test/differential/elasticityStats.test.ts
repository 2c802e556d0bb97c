/** ELASTICITY_STATS against the workbook's own regression over the logs, and against the figures that NIST certifies for Norris. */
import fc from "fast-check";
import { studentT } from "../../src/engine/studentT";
import { call } from "../functions/host";
import { market } from "./market";
import { norris, norrisPrices, norrisScale, norrisVolumes } from "./norris";
import { digitsOfAgreement, expectClose, relativeError } from "./relativeError";
import { shownBy } from "./sheet";

const seed = 20260625;

test("is LINEST, RSQ and T.INV.2T over LN", async () => {
  const markets = fc.sample(market, { seed: seed + 1, numRuns: 40 });
  const levels = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999];
  const shown = await shownBy(
    markets.map((columns, index) => {
      const fit = "LINEST(LN({volumes}),LN({prices}),TRUE,TRUE)";
      const level = levels[index % levels.length];
      const half = `T.INV.2T(1-${level},COUNT({prices})-2)*INDEX(${fit},2,1)`;
      return {
        columns,
        formulas: [
          `=AIE.ELASTICITY_STATS({prices},{volumes},${level},FALSE)`,
          "=-SLOPE(LN({volumes}),LN({prices}))",
          `=INDEX(${fit},2,1)`,
          `=-INDEX(${fit},1,1)-${half}`,
          `=-INDEX(${fit},1,1)+${half}`,
          "=RSQ(LN({volumes}),LN({prices}))",
          "=COUNT({prices})",
          "=INTERCEPT(LN({volumes}),LN({prices}))",
        ],
      };
    }),
  );
  for (const [given, ...native] of shown) expectClose(given!.flat(), native.flat(2), 1e-7);
});

test("agrees with NIST's certified figures, digit by digit", () => {
  const [[elasticity, standardError, , , rSquared, observations, intercept]] = call(
    "ELASTICITY_STATS",
    norrisPrices,
    norrisVolumes,
    null,
    false,
  ) as [number[]];
  // The certified figures have fifteen digits; half a digit to two are left to the rounding of the exponentials and their logs.
  expect(observations).toBe(norris.points.length);
  expect(digitsOfAgreement(-elasticity!, Number(norris.slope))).toBeGreaterThanOrEqual(13.5);
  expect(digitsOfAgreement(standardError!, Number(norris.slopeError))).toBeGreaterThanOrEqual(13);
  expect(digitsOfAgreement(rSquared!, Number(norris.rSquared))).toBeGreaterThanOrEqual(14);
  expect(digitsOfAgreement(intercept! * norrisScale, Number(norris.intercept))).toBeGreaterThanOrEqual(12);
});

test("its Student's t is T.INV.2T at any number of degrees of freedom", async () => {
  const degrees = [1, 2, 3, 5, 10, 30, 100, 1000, 50_000];
  const cases = degrees.flatMap((count) => [0.5, 0.9, 0.95, 0.99].map((level) => ({ count, level })));
  const shown = await shownBy(
    cases.map(({ count, level }) => ({ columns: {}, formulas: [`=T.INV.2T(${(1 - level).toFixed(2)},${count})`] })),
  );
  shown.forEach(([native], at) => {
    const { count, level } = cases[at]!;
    expect(relativeError(studentT(level, count), native![0]![0] as number)).toBeLessThan(1e-7);
  });
});
