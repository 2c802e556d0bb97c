import fc from "fast-check";
import { conflicts } from "../../../src/engine/evidence/conflicts";
import { triangulation } from "../../../src/engine/triangulation";
import { datapoint, epochFacts, seed } from "./datapoints";

const idsOf = (rows: Parameters<typeof conflicts>[0], options = {}) => conflicts(rows, options).map(({ ids }) => ids);

describe("in Epoch AI's facts", () => {
  test("1.6bn and 2.0bn of one caliber a day apart conflict, and the two reports of one quarter do; nothing else does", () => {
    expect(idsOf(epochFacts)).toEqual([
      ["EP-1", "EP-2"],
      ["EP-5", "EP-6"],
    ]);
  });

  test("the first says all that stands side by side with TRIANGULATE", () => {
    const [conflict] = conflicts(epochFacts);
    expect(conflict).toMatchObject({
      kind: "conflict",
      rows: [0, 1],
      company: "OpenAI",
      caliber: "Month × 12",
      unit: "USD",
      periodEnds: ["2023-12-30", "2023-12-31"],
      values: [1.6e9, 2e9],
      grades: ["F", "F"],
      origins: ["The Information", "Financial Times"],
      low: 1.6e9,
      high: 2e9,
      distance: 0.2,
    });
    expect(conflict!.sentence).toContain("up to 20% apart");
    const column = (cells: readonly (string | number)[]) => cells.map((cell) => [cell]);
    const answer = triangulation(column(conflict!.values), column(conflict!.grades), {
      origins: column(conflict!.origins),
    });
    expect(answer[1]![5]).toBe("Conflict");
  });

  test("3.7bn of yearly revenue and 5.5bn of recurring revenue at one date do not", () => {
    expect(idsOf(epochFacts.filter(({ periodEnd }) => periodEnd === "2024-12-31"))).toEqual([]);
  });

  test("a month of growth is no contradiction: 1.4bn on 1 March, 2.0bn on 31 March", () => {
    expect(idsOf(epochFacts.filter(({ company }) => company === "Anthropic"))).toEqual([]);
  });
});

const one = datapoint({ id: "1", value: 1.6 });
const other = datapoint({ id: "2", value: 2 });

test.each([
  ["one unit is USD m", { value: 2000, unit: "USD m" }],
  ["company and quantity are spelled otherwise", { company: " LAB ", datapoint: "Annual revenues" }],
  ["the caliber is typed with an x", { caliber: "calendar  YEAR" }],
  ["the year ends 7 days later", { periodEnd: "2026-01-07" }],
])("they still conflict when %s", (_, facts) => {
  expect(idsOf([one, { ...other, ...facts }])).toEqual([["1", "2"]]);
});

test.each([
  ["another company", { company: "Other lab" }],
  ["another quantity", { datapoint: "ChatGPT revenue" }],
  ["another caliber", { caliber: "Trailing 12 months" }],
  ["no caliber", { caliber: "" }],
  ["another currency", { unit: "EUR bn" }],
  ["a period that ends 8 days later", { periodEnd: "2026-01-08" }],
  ["no period end", { periodEnd: "" }],
  ["no number", { value: "2.0" }],
  ["a value within the tolerance", { value: 1.7 }],
  ["no company", { company: "" }],
])("they do not conflict with %s", (_, facts) => expect(idsOf([one, { ...other, ...facts }])).toEqual([]));

test("rows without a caliber never conflict with each other either", () => {
  expect(
    idsOf([
      { ...one, caliber: "" },
      { ...other, caliber: "" },
    ]),
  ).toEqual([]);
});

test("a group holds all that hang together, and those that could have contradicted but agree", () => {
  const rows = [
    datapoint({ id: "low", value: 1000, unit: "USD m" }),
    datapoint({ id: "middle", value: 1.1 }),
    datapoint({ id: "high", value: 1.25 }),
    datapoint({ id: "elsewhere", value: 9, company: "Other lab" }),
  ];
  const [group, ...more] = conflicts(rows);
  expect(more).toEqual([]);
  // middle is 9% from low and 12% from high; values in the first row's USD m.
  expect(group).toMatchObject({ ids: ["low", "middle", "high"], values: [1000, 1100, 1250], distance: 0.2 });
});

test("the widest conflict comes first", () => {
  const rows = [1, 1.3, 1, 3].map((value, place) =>
    datapoint({ id: `${place}`, value, company: place < 2 ? "A" : "B" }),
  );
  expect(idsOf(rows)).toEqual([
    ["2", "3"],
    ["0", "1"],
  ]);
});

test("of two equally wide the one whose rows come first is first, and rows of one day keep their order", () => {
  const rows = [2, 1, 2, 1].map((value, place) => datapoint({ id: `${place}`, value, company: place < 2 ? "A" : "B" }));
  expect(idsOf(rows)).toEqual([
    ["0", "1"],
    ["2", "3"],
  ]);
  expect(conflicts(rows.map((row) => ({ ...row, grade: "" })))[0]!.grades).toEqual(["", ""]);
});

describe("for random registers", () => {
  const facts = fc.record({
    company: fc.constantFrom("A", "B"),
    caliber: fc.constantFrom("Quarter", "Month × 12"),
    unit: fc.constantFrom("USD bn", "EUR bn"),
    value: fc.integer({ min: 5, max: 30 }),
    periodEnd: fc.integer({ min: 10, max: 28 }).map((day) => `2025-03-${day}`),
  });
  const register = fc
    .array(facts, { maxLength: 25 })
    .map((rows) => rows.map((row, place) => datapoint({ ...row, id: `${place}` })));
  const contradicts = (a: ReturnType<typeof datapoint>, b: ReturnType<typeof datapoint>, tolerance: number) =>
    a.company === b.company &&
    a.caliber === b.caliber &&
    a.unit === b.unit &&
    Math.abs(Number(a.periodEnd.slice(8)) - Number(b.periodEnd.slice(8))) <= 7 &&
    // Whole numbers in hundredths, so that the test's own arithmetic is exact.
    Math.abs((a.value as number) - (b.value as number)) * 100 >
      tolerance * 100 * Math.max(a.value as number, b.value as number);

  test("every pair that contradicts stands in one group, and every group has one, as a slow search says", () => {
    fc.assert(
      fc.property(register, fc.constantFrom(0, 0.25, 0.5), (rows, tolerance) => {
        const groups = conflicts(rows, { tolerance });
        rows.forEach((a, i) =>
          rows.slice(0, i).forEach((b, j) => {
            if (contradicts(a, b, tolerance))
              expect(groups.filter((group) => group.rows.includes(i) && group.rows.includes(j))).toHaveLength(1);
          }),
        );
        for (const group of groups) {
          const members = group.rows.map((row) => rows[row]!);
          expect(members.some((a) => members.some((b) => contradicts(a, b, tolerance)))).toBe(true);
          expect(new Set(members.map(({ company, caliber, unit }) => company + caliber + unit)).size).toBe(1);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test("a wider tolerance finds no new row, and the order of rows changes nothing", () => {
    const found = (rows: ReturnType<typeof datapoint>[], tolerance: number) =>
      conflicts(rows, { tolerance })
        .map(({ ids }) => [...ids].sort().join(" "))
        .sort();
    fc.assert(
      fc.property(register, (rows) => {
        const narrow = new Set(found(rows, 0.1).flatMap((ids) => ids.split(" ")));
        for (const ids of found(rows, 0.4)) for (const id of ids.split(" ")) expect(narrow).toContain(id);
        expect(found([...rows].reverse(), 0.1)).toEqual(found(rows, 0.1));
      }),
      { seed, numRuns: 300 },
    );
  });
});
