/** ELASTICITY_STATS against the workbook's own regression over the logs, and against the figures that NIST certifies for Norris. */
import fc from "fast-check";
import { call } from "../functions/host";
import { market } from "./market";
import { norris, norrisPrices, norrisScale, norrisVolumes } from "./norris";
import { digitsOfAgreement, expectClose } from "./relativeError";
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
  expect(observations).toBe(norris.points.length);
  expect(digitsOfAgreement(-elasticity!, Number(norris.slope))).toBeGreaterThanOrEqual(12);
  expect(digitsOfAgreement(standardError!, Number(norris.slopeError))).toBeGreaterThanOrEqual(11);
  expect(digitsOfAgreement(rSquared!, Number(norris.rSquared))).toBeGreaterThanOrEqual(14);
  expect(digitsOfAgreement(intercept! * norrisScale, Number(norris.intercept))).toBeGreaterThanOrEqual(11);
});
