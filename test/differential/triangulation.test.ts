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
        fc.array(estimate, { minLength: 1, maxLength: 7 }),
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
          const evidence = estimates
            .map((one, row) => ({ ...one, origin: hasOrigins ? one.origin.trim().toLowerCase() : row }))
            .filter(({ grade }) => grade <= "H");
          const agree = (one: number, other: number) =>
            !Fraction.of(one)
              .minus(other)
              .size.isAbove(Fraction.of(Math.max(Math.abs(one), Math.abs(other))).times(tolerance));
          const originsOf = (set: typeof evidence) => new Set(set.map(({ origin }) => origin)).size;
          const ranksOf = (set: typeof evidence) => set.map(({ grade }) => letters.indexOf(grade));
          const worstOf = (set: typeof evidence) => Math.max(...ranksOf(set));
          const meanOf = (set: typeof evidence) => ranksOf(set).reduce((sum, rank) => sum + rank, 0) / set.length;
          const distanceOf = (set: typeof evidence) =>
            Math.min(...set.map(({ value }) => central.minus(value).size.toNumber()));
          // Every set of which each two agree and that nothing else could join, out of all there are.
          const sets = Array.from({ length: 2 ** evidence.length }, (_set, bits) =>
            evidence.filter((_one, place) => bits & (1 << place)),
          ).filter(
            (set) =>
              set.length > 0 &&
              set.every((one) => set.every((other) => agree(one.value, other.value))) &&
              evidence.every((one) => set.includes(one) || !set.every((other) => agree(one.value, other.value))),
          );
          sets.sort(
            (one, other) =>
              originsOf(other) - originsOf(one) ||
              worstOf(one) - worstOf(other) ||
              meanOf(one) - meanOf(other) ||
              distanceOf(one) - distanceOf(other),
          );
          const set = sets[0] ?? [];
          const agreeing = originsOf(set);
          const isDisputed = evidence.some((one) => !set.includes(one) && letters.indexOf(one.grade) <= worstOf(set));
          const verdict =
            evidence.length === 0
              ? "No evidence"
              : originsOf(evidence) === 1
                ? "Single source"
                : agreeing < 2 || isDisputed
                  ? "Conflict"
                  : agreeing === 2
                    ? "Supported"
                    : "Corroborated";
          const worst =
            evidence.length === 0 ? Math.max(...estimates.map(({ grade }) => letters.indexOf(grade))) : worstOf(set);
          const lifted = verdict === "Corroborated" && worst > letters.indexOf("D") ? worst - 1 : worst;
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
              central.sign === 0 ? "" : Fraction.of(high).minus(low).over(central.size).toNumber(),
              agreeing,
              verdict,
              letters[lifted],
            ],
          ]);
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});
