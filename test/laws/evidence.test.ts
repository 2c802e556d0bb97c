/** Laws of evidence: of grades, of what they carry and of estimates held against each other. */
import fc from "fast-check";
import { Decimal } from "decimal.js";
import { call, column } from "../functions/host";

const seed = 20260625;
const letters = [..."ABCDEFGHIJ"];
const grade = fc.constantFrom(...letters);
const money = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);
const graded = fc.array(fc.record({ value: money, grade: fc.oneof(grade, fc.constant("")) }), {
  minLength: 1,
  maxLength: 20,
});
type Graded = { value: number; grade: string };
const columnsOf = (rows: readonly Graded[]) => [
  column(...rows.map(({ value }) => value)),
  column(...rows.map((one) => one.grade)),
];
const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total.plus(value), new Decimal(0)).toNumber();

describe("GRADE_INHERIT", () => {
  const inherited = (...grades: string[]) => (call("GRADE_INHERIT", [column(...grades)]) as [[string]])[0][0];

  test("is the worst, in whatever order and however gathered", () => {
    fc.assert(
      fc.property(fc.array(grade, { minLength: 2, maxLength: 12 }), fc.nat(), (grades, cut) => {
        const worst = inherited(...grades);
        expect(worst).toBe([...grades].sort().at(-1));
        expect(inherited(...[...grades].reverse())).toBe(worst);
        expect(inherited(...grades, ...grades)).toBe(worst);
        const place = 1 + (cut % (grades.length - 1));
        expect(inherited(inherited(...grades.slice(0, place)), inherited(...grades.slice(place)))).toBe(worst);
        expect(call("GRADE_INHERIT", [column(...grades.slice(0, place)), [grades.slice(place)]])).toEqual([[worst]]);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("GRADED_SUM and GRADE_PROFILE", () => {
  test("the lower the floor, the more counts, and at J all of it", () => {
    fc.assert(
      fc.property(graded, (rows) => {
        const sums = letters.map((floor) => (call("GRADED_SUM", ...columnsOf(rows), floor) as [[number]])[0][0]);
        sums.slice(1).forEach((value, at) => expect(value).toBeGreaterThanOrEqual(sums[at]!));
        expect(sums.at(-1)).toBe(sum(rows.map(({ value }) => value)));
        expect(call("GRADED_SUM", ...columnsOf(rows))).toEqual([[sums.at(-1)]]);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("the profile's values are exactly the total, and its shares run up to one, best first", () => {
    fc.assert(
      fc.property(graded, (rows) => {
        const table = call("GRADE_PROFILE", ...columnsOf(rows), false) as [string, number, number, number][];
        const [lines, total] = [table.slice(0, -1), table.at(-1)!];
        expect(sum(lines.map(([, value]) => value))).toBe(total[1]);
        expect(lines.map(([letter]) => letter)).toEqual(
          [...letters, "Ungraded"].filter((letter) =>
            rows.some((one) => (one.grade === "" ? "Ungraded" : one.grade) === letter),
          ),
        );
        expect(lines.at(-1)![3]).toBe(1);
        lines.slice(1).forEach(([, , , upToHere], at) => expect(upToHere).toBeGreaterThanOrEqual(lines[at]![3]));
        lines.forEach(([letter, , , upToHere]) => {
          if (letter === "Ungraded") return;
          const floor = (
            call("GRADED_SUM", ...columnsOf(rows.filter((one) => one.grade !== "" || letter !== "J")), letter) as [
              [number],
            ]
          )[0][0];
          expect(upToHere).toBeCloseTo(floor / total[1], 12);
        });
      }),
      { seed, numRuns: 300 },
    );
  });

  test("the mean letter lies between the best and the worst, and the order of the rows does not matter", () => {
    fc.assert(
      fc.property(graded, (rows) => {
        const table = call("GRADE_PROFILE", ...columnsOf(rows), false);
        const mean = table.at(-1)![3] as string;
        const given = rows.map((one) => one.grade || "J").sort();
        expect(mean >= given[0]! && mean <= given.at(-1)!).toBe(true);
        expect(call("GRADE_PROFILE", ...columnsOf([...rows].reverse()), false)).toEqual(table);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("TRIANGULATE", () => {
  const estimate = fc.record({ value: money, grade, origin: fc.constantFrom("a", "b", "c", "d") });
  const estimates = fc.array(estimate, { minLength: 1, maxLength: 8 });
  type Estimate = { value: number; grade: string; origin: string };
  const row = (rows: readonly Estimate[], tolerance?: number) =>
    call(
      "TRIANGULATE",
      column(...rows.map(({ value }) => value)),
      column(...rows.map((one) => one.grade)),
      column(...rows.map(({ origin }) => origin)),
      tolerance ?? null,
      false,
    )[0] as [number, number, number, number, number, string, string];

  test("the central figure lies between the lowest and the highest, whatever the order", () => {
    fc.assert(
      fc.property(estimates, (rows) => {
        const [central, low, high, spread] = row(rows);
        expect(central).toBeGreaterThanOrEqual(low);
        expect(central).toBeLessThanOrEqual(high);
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(row([...rows].reverse())).toEqual(row(rows));
      }),
      { seed, numRuns: 300 },
    );
  });

  test("a thousand times the figures are a thousand times the answer, with the same verdict", () => {
    fc.assert(
      fc.property(estimates, (rows) => {
        const [central, low, high, spread, ...verdict] = row(rows);
        const [largeCentral, largeLow, largeHigh, largeSpread, ...largeVerdict] = row(
          rows.map((one) => ({ ...one, value: one.value * 1024 })),
        );
        expect(
          [largeCentral / central, largeLow / low, largeHigh / high].map((ratio) => Math.round(ratio * 1e6)),
        ).toEqual([1.024e9, 1.024e9, 1.024e9]);
        expect(largeSpread).toBeCloseTo(spread, 9);
        expect(largeVerdict).toEqual(verdict);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("copies of what an origin said add no agreement, and a wider tolerance never takes one away", () => {
    fc.assert(
      fc.property(estimates, (rows) => {
        const [first] = rows as [Estimate];
        const single = row([first]);
        expect(row([first, first, first, first]).slice(0, 5)).toEqual(single.slice(0, 5));
        expect(row([first, first, first])[5]).not.toBe("Corroborated");
        expect(row(rows, 0.4)[4]).toBeGreaterThanOrEqual(row(rows, 0.1)[4]);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("the grade is never more than one letter above the worst of those that agree, and lifted only up to D", () => {
    fc.assert(
      fc.property(estimates, fc.constantFrom(0, 0.15, 0.9), (rows, tolerance) => {
        const [, , , , agreeing, verdict, letter] = row(rows, tolerance);
        const worstOf = (some: readonly Estimate[]) =>
          some
            .map(({ grade }) => grade || "J")
            .sort()
            .at(-1)!;
        const evidence = rows.filter(({ grade }) => grade !== "" && grade <= "H");
        if (evidence.length === 0)
          return expect([agreeing, verdict, letter]).toEqual([0, "No evidence", worstOf(rows)]);
        // Of values in order every two agree where the first and the last do; the largest such set counts, the best graded of several.
        evidence.sort((one, other) => one.value - other.value);
        const ends = evidence.map(
          ({ value }) => evidence.filter((one) => one.value - value <= tolerance * one.value + 1e-12).length,
        );
        const sets = evidence.flatMap((_, start) =>
          start === 0 || ends[start]! > ends[start - 1]! ? [evidence.slice(start, ends[start])] : [],
        );
        const originsIn = (some: readonly Estimate[]) => new Set(some.map(({ origin }) => origin)).size;
        const most = Math.max(...sets.map(originsIn));
        const worst = sets
          .filter((one) => originsIn(one) === most)
          .map(worstOf)
          .sort()[0]!;
        expect(agreeing).toBe(most);
        const lift = letters.indexOf(worst) - letters.indexOf(letter);
        expect(lift).toBe(verdict === "Corroborated" && worst > "D" ? 1 : 0);
      }),
      { seed, numRuns: 300 },
    );
  });
});

test("IMPLIED_REVENUE times the share is what was received, and gap and reported make it up", () => {
  const receipt = fc.tuple(
    money,
    fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
    money,
  );
  fc.assert(
    fc.property(fc.array(receipt, { minLength: 1, maxLength: 8 }), (rows) => {
      const table = call(
        "IMPLIED_REVENUE",
        ...[0, 1, 2].map((place) => column(...rows.map((one) => one[place]!))),
        false,
      ) as [number, number, number, number][];
      table.forEach(([implied, reported, gap, part], at) => {
        const [received, share, stated] = rows[at]!;
        expect((implied * share) / received).toBeCloseTo(1, 12);
        expect(reported).toBe(stated);
        expect((reported + gap) / implied).toBeCloseTo(1, 6);
        expect(part * reported - gap).toBeCloseTo(0, 6);
      });
    }),
    { seed, numRuns: 300 },
  );
});

describe("BUBBLE_GAUGES", () => {
  const gauge = fc.record({
    value: fc.integer({ min: 0, max: 10 }),
    // Never equal, which is refused.
    amber: fc.integer({ min: 0, max: 10 }).map((half) => half * 2),
    red: fc.integer({ min: 0, max: 10 }).map((half) => half * 2 + 1),
  });
  type Gauge = { value: number; amber: number; red: number };
  const table = (gauges: readonly Gauge[]) =>
    call(
      "BUBBLE_GAUGES",
      column(...gauges.map(({ value }) => value)),
      column(...gauges.map(({ amber }) => amber)),
      column(...gauges.map(({ red }) => red)),
      null,
      false,
    );
  const severity = (status: unknown) => ["Safe", "Caution", "Warning"].indexOf(status as string);

  test("a step towards the red never makes a gauge safer, nor the verdict", () => {
    fc.assert(
      fc.property(fc.array(gauge, { minLength: 1, maxLength: 6 }), (gauges) => {
        const worse = gauges.map((one) => ({ ...one, value: one.value + (one.red < one.amber ? -1 : 1) }));
        const [before, after] = [table(gauges), table(worse)];
        gauges.forEach((_gauge, at) =>
          expect(severity(after[at]![2])).toBeGreaterThanOrEqual(severity(before[at]![2])),
        );
        expect(after.at(-1)![1]).toBeGreaterThanOrEqual(before.at(-1)![1] as number);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("turning every sign turns every gauge round and changes no status", () => {
    fc.assert(
      fc.property(fc.array(gauge, { minLength: 1, maxLength: 6 }), (gauges) => {
        const turned = gauges.map(({ value, amber, red }) => ({ value: -value, amber: -amber, red: -red }));
        expect(table(turned).map(([, , status]) => status)).toEqual(table(gauges).map(([, , status]) => status));
      }),
      { seed, numRuns: 300 },
    );
  });
});
