/**
 * The figures of The State of the AI Economy (25 June 2026) that the functions reproduce, as formulas. The tolerance is
 * that of the printed figure.
 */
export interface PublishedCase {
  readonly name: string;
  readonly formula: string;
  readonly expected: number | string | number[][];
  readonly tolerance: number;
}

const graph = '{100;60;30},{"Customers";"App";"Lab"},{"App";"Lab";"Cloud"},{"Apps";"Models";"Hosting"},"totals",,FALSE';

/** Whether a cell, or the rows that a formula spills, are the published figures; anything else than numbers must be the same. */
export function isPublished({ expected, tolerance }: PublishedCase, shown: unknown): boolean {
  const [wanted, given] = [rowsOf(expected), rowsOf(shown)];
  return (
    given.length === wanted.length &&
    wanted.every(
      (row, at) =>
        given[at]!.length === row.length &&
        row.every((figure, column) => {
          const cell = given[at]![column];
          if (typeof figure !== "number" || typeof cell !== "number") return cell === figure;
          return Math.abs(cell - figure) <= tolerance;
        }),
    )
  );
}

function rowsOf(result: unknown): unknown[][] {
  return Array.isArray(result) ? (result as unknown[][]) : [[result]];
}

export const publishedCases: readonly PublishedCase[] = [
  {
    name: "100 of in-app spend counts 40/30/30",
    formula: "=AIE.GENAI_DEDUPE({100;60;30})",
    expected: [[40], [30], [30]],
    tolerance: 0,
  },
  { name: "deduplicated total", formula: `=INDEX(AIE.GENAI_DEDUPE(${graph}),1,3)`, expected: 100, tolerance: 0 },
  { name: "the wrong total", formula: `=INDEX(AIE.GENAI_DEDUPE(${graph}),1,1)`, expected: 190, tolerance: 0 },
  {
    name: "headroom of hyperscalers and neoclouds, first quarter 2026",
    formula: "=AIE.DEPRECIATION_HEADROOM(100,81)",
    expected: 0.19,
    tolerance: 0.0005,
  },
  {
    name: "headroom of all generative-AI revenue",
    formula: "=AIE.DEPRECIATION_HEADROOM(100,68)",
    expected: 0.32,
    tolerance: 0.0005,
  },
  {
    name: "token floor, open weights",
    formula: "=AIE.TOKEN_FLOOR(7900000000,7.9E+16)",
    expected: 0.1,
    tolerance: 1e-6,
  },
  {
    name: "token floor, licence of 25% of 1.29",
    formula: "=AIE.TOKEN_FLOOR(7900000000,7.9E+16,0.25*1.29)",
    expected: 0.42,
    tolerance: 0.005,
  },
  {
    name: "price at 50-75% margin",
    formula: "=AIE.TOKEN_FLOOR(7900000000,7.9E+16,0,{0.5,0.75})",
    expected: [[0.2, 0.4]],
    tolerance: 1e-6,
  },
  {
    name: "licensed price",
    formula: "=AIE.TOKEN_FLOOR(7900000000,7.9E+16,0.32,{0.5,0.75})",
    expected: [[0.84, 1.68]],
    tolerance: 1e-6,
  },
  {
    name: "customer value",
    formula: "=AIE.TOKEN_FLOOR(7900000000,7.9E+16,0,{0.5,0.75},0.25)",
    expected: [[0.25, 0.5]],
    tolerance: 1e-6,
  },
  {
    name: "licensed customer value",
    formula: "=AIE.TOKEN_FLOOR(7900000000,7.9E+16,0.32,{0.5,0.75},0.25)",
    expected: [[1.05, 2.1]],
    tolerance: 1e-6,
  },
  {
    name: "price -97%, volume 50 times",
    formula: "=AIE.ELASTICITY({1;0.03},{1;50})",
    expected: 1.115630518582926,
    tolerance: 1e-9,
  },
  {
    name: "111.5bn of depreciation needs 223bn for half headroom",
    formula: "=AIE.REQUIRED_REVENUE(111.5,0.5)",
    expected: 223,
    tolerance: 0.5,
  },
  {
    name: "51.5bn needs 103bn",
    formula: "=AIE.REQUIRED_REVENUE(51.5,0.5)",
    expected: 103,
    tolerance: 0.5,
  },
  { name: "21bn needs 42bn", formula: "=AIE.REQUIRED_REVENUE(21,0.5)", expected: 42, tolerance: 0.5 },
  {
    name: "19% at a six-year chip life becomes 36% at eight",
    formula: "=AIE.HEADROOM_BY_LIFE(100,68,13,6,8)",
    expected: 0.36,
    tolerance: 0.0005,
  },
  {
    name: "493.8m on a 20% share is 2,469m, not the 3,700m reported",
    formula: "=INDEX(AIE.IMPLIED_REVENUE(493.8,0.2,3700,FALSE),1,1)",
    expected: 2469,
    tolerance: 1e-6,
  },
  {
    name: "1.2bn less than reported",
    formula: "=INDEX(AIE.IMPLIED_REVENUE(493.8,0.2,3700,FALSE),1,3)",
    expected: -1231,
    tolerance: 1e-6,
  },
  {
    name: "at an elasticity of 1.2, 10% off brings 12% more tokens and more spend",
    formula: "=AIE.DEMAND_RESPONSE(1.2,-0.1)",
    expected: [[0.12, 0.008]],
    tolerance: 1e-6,
  },
  {
    name: "at an elasticity of 1.8, 18% more",
    formula: "=AIE.DEMAND_RESPONSE(1.8,-0.1)",
    expected: [[0.18, 0.062]],
    tolerance: 1e-6,
  },
  {
    name: "a user at a quarter of the limit leaves -25%",
    formula: "=AIE.SUBSCRIPTION_MARGIN(20,0.25,0.75)",
    expected: -0.25,
    tolerance: 1e-9,
  },
  {
    name: "five gauges, one red",
    formula: "=INDEX(AIE.BUBBLE_GAUGES({1.1;7.4;0.7;33;1.5},{1;5;1;30;1},{2;7;2;40;2},,FALSE),6,2)",
    expected: 1,
    tolerance: 0,
  },
  {
    name: "so it is a boom",
    formula: "=INDEX(AIE.BUBBLE_GAUGES({1.1;7.4;0.7;33;1.5},{1;5;1;30;1},{2;7;2;40;2},,FALSE),6,3)",
    expected: "Boom",
    tolerance: 0,
  },
];
