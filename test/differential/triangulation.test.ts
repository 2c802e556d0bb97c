import fc from "fast-check";
import { call, column } from "../functions/host";
import { Fraction } from "./fraction";
import { money } from "./money";

const seed = 20260625;

describe("TRIANGULATE", () => {
  const letters = [..."ABCDEFGHIJ"];
  const estimate = fc.record({
    value: fc.oneof(money, fc.integer({ min: 90, max: 115 })),
    grade: fc.constantFrom(...letters),
    origin: fc.constantFrom("Times", "Journal", "Post", " times "),
  });

  test("is the weighted median of the estimates laid out one by one", () => {
    fc.assert(
      fc.property(
        fc.array(estimate, { minLength: 1, maxLength: 10 }),
        fc.boolean(),
        fc.constantFrom(0, 0.15, 0.5),
        (estimates, hasOrigins, tolerance) => {
          // Each estimate as often as it weighs, so that the median of the whole is the plain one.
          const laidOut = estimates
            .flatMap(({ value, grade }) => Array<number>(10 - letters.indexOf(grade)).fill(value))
            .sort((one, other) => one - other);
          const half = laidOut.length / 2;
          const central =
            laidOut.length % 2 === 1
              ? Fraction.of(laidOut[Math.floor(half)]!)
              : Fraction.of(laidOut[half - 1]!)
                  .plus(laidOut[half]!)
                  .over(2);
          const [low, high] = [laidOut[0]!, laidOut.at(-1)!];
          const near = estimates
            .map((one, row) => ({ ...one, origin: hasOrigins ? one.origin.trim().toLowerCase() : row }))
            .filter(({ value }) => !central.minus(value).size.isAbove(central.size.times(tolerance)));
          const agreeing = new Set(near.map(({ origin }) => origin)).size;
          const isSingle = estimates.length === 1;
          const worst = near
            .map(({ grade }) => grade)
            .sort()
            .at(-1);
          const lifted = worst && agreeing >= 3 && worst > "D" ? letters[letters.indexOf(worst) - 1] : worst;
          expect(
            call(
              "TRIANGULATE",
              column(...estimates.map(({ value }) => value)),
              column(...estimates.map(({ grade }) => grade)),
              hasOrigins ? column(...estimates.map(({ origin }) => origin)) : null,
              tolerance,
              false,
            ),
          ).toEqual([
            [
              central.toNumber(),
              low + 0,
              high + 0,
              central.sign === 0 ? "" : Fraction.of(high).minus(low).over(central).toNumber(),
              agreeing,
              agreeing >= 3 ? "Corroborated" : agreeing === 2 ? "Supported" : isSingle ? "Single source" : "Conflict",
              lifted ?? "",
            ],
          ]);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});
