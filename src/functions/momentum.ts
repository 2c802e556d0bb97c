/** Momentum: how fast revenue grows. */
import { doublingTime } from "../engine/doublingTime";
import { milestones } from "../engine/milestones";
import { runRate } from "../engine/runRate";
import { yearZero } from "../engine/yearZero";
import { answer, optional, range } from "./cell";

/**
 * Annualised revenue: by the last period, the best one, the trailing year or the last quarter, or all four side by side.
 * @customfunction RUN_RATE
 * @helpurl https://localhost:3000/assets/help/momentum.html#RUN_RATE
 * @param revenue Revenue by period in any one currency unit, oldest first, in a row or a column.
 * @param [periods_per_year] Periods in a year, a whole number: 12 for months, 4 for quarters. Default: 12.
 * @param [basis] last (last period times the periods of a year), best (best period times them), trailing (sum of the last year) or quarter (last quarter times 4). Default: a table of all four.
 * @param [headers] TRUE shows the header row above the table. Default: TRUE.
 * @returns Revenue a year in the same unit; without basis a table: Basis, Run rate, Versus trailing (a fraction: 0.5 is half as much again).
 * @example =AIE.RUN_RATE({20;30;25;35},4) => {"Basis","Run rate","Versus trailing";"last",140,0.2727272727272727;"best",140,0.2727272727272727;"trailing",110,0;"quarter",140,0.2727272727272727}
 * @example =AIE.RUN_RATE({20;30;25;35},4,"trailing") => 110
 * @error =AIE.RUN_RATE({20;30;25},12,"trailing") => #N/A revenue needs 12 periods for the basis trailing; got 3
 * @error =AIE.RUN_RATE({20;30;0;0},4,"last") => #VALUE! revenue needs its last period filled; rows 3 to 4 are empty or 0
 * @error =AIE.RUN_RATE({20;30;25},12,"mean") => #VALUE! basis needs one of last, best, trailing, quarter; got "mean"
 */
export function RUN_RATE(revenue: any[][], periods_per_year?: any[][], basis?: any[][], headers?: any[][]): any[][] {
  return answer([revenue, periods_per_year, basis, headers], () =>
    runRate(range(revenue), {
      periodsPerYear: optional(periods_per_year),
      basis: optional(basis),
      headers: optional(headers),
    }),
  );
}

/**
 * The years that a growing series takes to double.
 * @customfunction DOUBLING_TIME
 * @helpurl https://localhost:3000/assets/help/momentum.html#DOUBLING_TIME
 * @param values Values by period, all positive, oldest first, in a row or a column.
 * @param [periods_per_year] Periods in a year, a number above zero: 12 for months, 4 for quarters. Default: 1.
 * @param [method] last (growth between the last two values) or fit (least squares on the logarithms of all). Default: last.
 * @returns Years.
 * @example =AIE.DOUBLING_TIME({1;2;4}) => 1
 * @example =AIE.DOUBLING_TIME({1;2;4},4,"fit") => 0.25
 * @error =AIE.DOUBLING_TIME({2;1}) => #N/A values needs a last value above the one before; got 1
 * @error =AIE.DOUBLING_TIME({1;0;4}) => #NUM! values needs positive numbers; got 0 in row 2
 */
export function DOUBLING_TIME(values: any[][], periods_per_year?: any[][], method?: any[][]): any[][] {
  return answer([values, periods_per_year, method], () =>
    doublingTime(range(values), { periodsPerYear: optional(periods_per_year), method: optional(method) }),
  );
}

/**
 * When cumulative revenue passed each multiple of a step, and how many days each took.
 * @customfunction MILESTONES
 * @helpurl https://localhost:3000/assets/help/momentum.html#MILESTONES
 * @param dates Period ends as Excel dates, rising, in a row or a column; the first period is as long as the second, in months where all are month ends.
 * @param revenue Revenue of each period in any one currency unit.
 * @param step The distance between milestones, an amount above zero in the same unit.
 * @param [headers] TRUE shows the header row above the table. Default: TRUE.
 * @returns A table: Milestone (1, 2, ...), Reached (an Excel date), Days taken.
 * @example =AIE.MILESTONES({45000;45100;45200},{1;2;4},2) => {"Milestone","Reached","Days taken";1,45050,150;2,45125,75;3,45175,50}
 * @error =AIE.MILESTONES({45000;45100},{1;2},5) => #N/A step needs an amount that cumulative revenue reaches; got 5
 * @error =AIE.MILESTONES({45100;45000},{1;2},1) => #NUM! dates needs period ends that rise from row to row; got 45000 in row 2
 */
export function MILESTONES(dates: any[][], revenue: any[][], step: any[][], headers?: any[][]): any[][] {
  return answer([dates, revenue, step, headers], () =>
    milestones(range(dates), range(revenue), range(step), optional(headers)),
  );
}

/**
 * A series counted from the first year at or above a threshold, in constant money where deflators are given.
 * @customfunction YEAR_ZERO
 * @helpurl https://localhost:3000/assets/help/momentum.html#YEAR_ZERO
 * @param years Years, in a row or a column.
 * @param values Values of those years in any one unit.
 * @param threshold The value that makes a year the year 0, in the unit of the result.
 * @param [deflators] Price indices with 1 in the base year, one each year or one for all. Default: no deflating.
 * @param [headers] TRUE shows the header row above the table. Default: TRUE.
 * @returns A table: Year (0 is the first at or above the threshold), Value (divided by the deflator).
 * @example =AIE.YEAR_ZERO({2022;2023;2024},{1;4;11},4) => {"Year","Value";-1,1;0,4;1,11}
 * @error =AIE.YEAR_ZERO({2022;2023},{1;4},5) => #N/A threshold needs a value that the series reaches; got 5
 * @error =AIE.YEAR_ZERO({2022;2023},{1;4},1,{1;0}) => #DIV/0! deflators needs price indices other than zero; got 0 in row 2
 */
export function YEAR_ZERO(
  years: any[][],
  values: any[][],
  threshold: any[][],
  deflators?: any[][],
  headers?: any[][],
): any[][] {
  return answer([years, values, threshold, deflators, headers], () =>
    yearZero(range(years), range(values), range(threshold), {
      deflators: optional(deflators),
      headers: optional(headers),
    }),
  );
}
