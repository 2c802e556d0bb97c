/** Elasticities against the workbook's own regression over the logs, and against simple-statistics. */
import fc from "fast-check";
import { linearRegression } from "simple-statistics";
import { call, column } from "../functions/host";
import { market } from "./market";
import { expectClose, relativeError } from "./relativeError";
import { shownBy } from "./sheet";

const seed = 20260625;

test("ELASTICITY is SLOPE over LN, with the sign turned", async () => {
  const markets = fc.sample(market, { seed, numRuns: 60 });
  const shown = await shownBy(
    markets.map((columns) => ({
      columns,
      formulas: ["=AIE.ELASTICITY({prices},{volumes})", "=-SLOPE(LN({volumes}),LN({prices}))"],
    })),
  );
  for (const [given, native] of shown) expectClose(given!.flat(), native!.flat(), 1e-9);
});

test("ELASTICITY is the slope that simple-statistics fits to the logs", () => {
  fc.assert(
    fc.property(market, ({ prices, volumes }) => {
      const [[given]] = call("ELASTICITY", column(...prices), column(...volumes)) as [[number]];
      const logs = prices.map((price, index) => [Math.log(price), Math.log(volumes[index]!)]);
      // Where rises and falls cancel, what is left of the slope is the rounding of either way: as large as a digit of the logarithms' steps.
      const spans = [0, 1].map(
        (at) => Math.max(...logs.map((pair) => pair[at]!)) - Math.min(...logs.map((pair) => pair[at]!)),
      );
      const slope = -linearRegression(logs).m;
      if (relativeError(given, slope) >= 1e-6)
        expect(Math.abs(given - slope)).toBeLessThan((1e-12 * spans[1]!) / spans[0]!);
    }),
    { seed, numRuns: 300 },
  );
});
