import fc from "fast-check";
import { isUnitSlip, seriesTroubles } from "../../../src/engine/evidence/plausibilityOfSeries";
import { seed } from "./datapoints";

const found = (values: readonly (number | null)[], options = {}) =>
  seriesTroubles(values, options).map(({ kind, severity, place }) => `${place} ${kind} ${severity}`);

test.each([
  ["a value six times both neighbours", [1, 1.1, 6.6, 1.1], ["2 off its neighbours warning"]],
  ["exactly five times both", [1, 5, 1], []],
  ["a value a sixth of both", [6, 1, 6.5], ["1 off its neighbours warning"]],
  ["a last value above two that go together", [1, 1.1, 7], ["2 off its neighbours warning"]],
  ["a first value below two that go together", [1, 8, 9], ["0 off its neighbours warning"]],
  ["a last value after two that do not", [1, 14, 200], []],
  ["growth of fourteen times a year", [1, 14, 196, 2744, 38416], []],
  ["a lasting change of level", [1, 1, 100, 100], []],
  ["a change of sign of one size", [1, -1, 1], []],
  ["blanks and zeros between", [0, null, 1, 0, 7, null, 1], ["4 off its neighbours warning"]],
  ["two values", [1, 9], []],
  ["a thousand times both neighbours", [2, 2100, 2.3], ["1 unit slip error"]],
  ["a thousandth of both", [2000, 2.1, 2300], ["1 unit slip error"]],
  ["a million times both", [2, 2.1e6, 2.3], ["1 unit slip error"]],
  ["a slip at the end", [2, 2.2, 2.3, 2400], ["3 unit slip warning"]],
  ["a slip at the start", [2000, 2.2, 2.3, 2.4], ["0 unit slip warning"]],
  ["a change of unit on the way", [2, 2.2, 2300, 2400, 2500], ["1 unit slip warning"]],
  ["two values a thousand apart", [2, 2000], ["1 unit slip warning"]],
  ["two slips", [2000, 2, 2.1, 2200, 2.2], ["0 unit slip warning", "3 unit slip error"]],
  ["not a number", [Number.NaN, Infinity, 1, 1], []],
  ["nothing", [], []],
])("%s: %j", (_, values, expected) => expect(found(values)).toEqual(expected));

test("among shares only a hundred between both neighbours counts", () => {
  expect(found([0.2, 21, 0.22], { areShares: true })).toEqual(["1 unit slip error"]);
  expect(found([0.2, 21], { areShares: true })).toEqual([]);
  expect(found([-4, 0.02, 0.6, 0.01], { areShares: true })).toEqual([]);
});

test("it says against what, and how large", () => {
  expect(seriesTroubles([2, null, 2000, 2.5])[0]).toMatchObject({ place: 2, beside: [0, 3], value: 2000, ratio: 800 });
  expect(seriesTroubles([6, 1, 12])[0]).toMatchObject({ beside: [0, 2], ratio: 1 / 6 });
});

test.each([
  [1, 1000, true],
  [1, 500, true],
  [1, 2000, true],
  [1, 2001, false],
  [1, 499, false],
  [3e6, 2, true],
  [-1, 1000, true],
])("%d and %d are a slip apart: %s", (one, other, slip) => {
  expect(isUnitSlip(one, other)).toBe(slip);
  expect(isUnitSlip(other, one)).toBe(slip);
});

const smooth = fc
  .tuple(
    fc.integer({ min: 10, max: 1000 }),
    fc.array(fc.integer({ min: 50, max: 200 }), { minLength: 4, maxLength: 12 }),
  )
  .map(([start, steps]) => steps.reduce((values, percent) => [...values, (values.at(-1)! * percent) / 100], [start]));

test("series whose steps stay between a half and the double are left in peace", () => {
  fc.assert(
    fc.property(smooth, (values) => {
      expect(found(values)).toEqual([]);
    }),
    { seed, numRuns: 500 },
  );
});

test("one value in another unit is found wherever it stands, and nothing else is", () => {
  const level = fc.array(fc.integer({ min: 100, max: 140 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(level, fc.nat(), fc.constantFrom(1000, 1 / 1000, 1e6, 1e-6), (values, pick, factor) => {
      const place = pick % values.length;
      const slipped = values.map((value, at) => (at === place ? value * factor : value));
      expect(seriesTroubles(slipped).map((trouble) => [trouble.kind, trouble.place])).toEqual([["unit slip", place]]);
    }),
    { seed, numRuns: 500 },
  );
});

test("the unit of the whole series and its direction in time change nothing", () => {
  const any = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(any, (values) => {
      const off = (given: readonly number[]) =>
        seriesTroubles(given)
          .filter(({ kind }) => kind === "off its neighbours")
          .map(({ place }) => place);
      const slips = seriesTroubles(values).some(({ kind }) => kind === "unit slip");
      expect(found(values.map((value) => value * 1024))).toEqual(found(values));
      if (slips) return;
      const backwards = off([...values].reverse()).map((place) => values.length - 1 - place);
      expect(backwards.sort()).toEqual(off(values).sort());
    }),
    { seed, numRuns: 500 },
  );
});
