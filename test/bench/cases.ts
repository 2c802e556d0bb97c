/** What the bench measures, with the limits. */
import { call } from "../functions/host";
import * as columns from "./columns";
import type { Column } from "./columns";
import * as naive from "./naiveDecimals";
import * as plain from "./plainDoubles";
import { regression } from "./regression";

type Compute = (...given: any[]) => unknown;

export interface Case {
  readonly what: string;
  /** Growth is that of the time from the first of these to the second; all else is measured on the second. */
  readonly rows: readonly [number, number];
  readonly mostGrowth: number;
  readonly given: (rows: number) => Column[];
  readonly ours: Compute;
  readonly plain?: { readonly way: Compute; readonly most: number | null };
  /** A limit is null where nothing is promised: names and texts take the time, or seventeen digits must be found for each number. */
  readonly naive?: { readonly way: Compute; readonly least: number | null };
}

const long = { rows: [10_000, 100_000], mostGrowth: 12 } as const;
const gradedSum = {
  ...long,
  ours: (values: Column, grades: Column) => call("GRADED_SUM", values, grades, "G"),
  plain: { way: (values: Column, grades: Column) => plain.gradedSum(values, grades, "G"), most: 4 },
};
const countOnce = {
  ...long,
  ours: (...given: Column[]) => call("COUNT_ONCE", ...given),
  plain: { way: plain.countOnce, most: 4 },
};

export const cases: readonly Case[] = [
  {
    ...gradedSum,
    what: "GRADED_SUM, money",
    given: (rows) => [columns.amounts(rows), columns.grades(rows)],
    naive: { way: (values, grades) => naive.gradedSum(values, grades, "G"), least: 10 },
  },
  {
    ...gradedSum,
    plain: { ...gradedSum.plain, most: null },
    what: "GRADED_SUM, results of formulas",
    given: (rows) => [columns.fractions(rows), columns.grades(rows)],
    naive: { way: (values, grades) => naive.gradedSum(values, grades, "G"), least: null },
  },
  {
    ...long,
    what: "GENAI_DEDUPE, 5,000 firms",
    given: (rows) => [columns.amounts(rows), columns.payers(rows), columns.payees(rows)],
    ours: (...given) => call("GENAI_DEDUPE", ...given),
    plain: { way: plain.dedupe, most: 4 },
    naive: { way: naive.dedupe, least: null },
  },
  {
    ...countOnce,
    what: "COUNT_ONCE, 2 claims a key",
    given: (rows) => [columns.claims(rows, 2), columns.keys(rows, 2), columns.grades(rows)],
    naive: { way: naive.countOnce, least: null },
  },
  {
    ...countOnce,
    what: "COUNT_ONCE, 20 claims a key",
    given: (rows) => [columns.claims(rows, 20), columns.keys(rows, 20), columns.grades(rows)],
    naive: { way: naive.countOnce, least: null },
  },
  {
    ...long,
    what: "ELASTICITY_STATS, against simple-statistics",
    given: (rows) => [columns.prices(rows), columns.volumes(rows)],
    ours: (...given) => call("ELASTICITY_STATS", ...given),
    plain: { way: regression, most: 1.5 },
  },
  {
    what: "DEPRECIATION, 400 vintages over 2,000 periods",
    rows: [200, 400],
    mostGrowth: 2.5,
    given: (rows) => [columns.spending(rows), columns.lives(rows)],
    ours: (capex: Column, lives: Column) => call("DEPRECIATION", capex, lives, 4, null, capex.length * 5),
  },
  {
    ...long,
    what: "TTM, quarters",
    given: (rows) => [columns.amounts(rows)],
    ours: (...given) => call("TTM", ...given),
  },
  {
    what: "CALENDARISE, months to years",
    rows: [9_000, 90_000],
    mostGrowth: 12,
    given: (rows) => [columns.monthEnds(rows), columns.spending(rows)],
    ours: (ends, values) => call("CALENDARISE", ends, values, 1),
  },
  {
    what: "GENAI_DEDUPE_SERIES, 2,000 firms in 4 and in 40 quarters",
    rows: [8_000, 80_000],
    mostGrowth: 12,
    given: (rows) => [
      columns.quarters(rows),
      columns.amounts(rows),
      columns.seriesPayers(rows),
      columns.seriesPayees(rows),
      columns.seriesLayers(rows),
    ],
    ours: (...given) => call("GENAI_DEDUPE_SERIES", ...given),
  },
];
