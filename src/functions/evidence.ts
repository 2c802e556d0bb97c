/** Evidence: how far to trust a number. */
import { gradedSum, gradeProfile } from "../engine/gradedValues";
import { inheritGrade } from "../engine/grade";
import { impliedRevenue } from "../engine/impliedRevenue";
import { triangulation } from "../engine/triangulation";
import { answer, optional, range } from "./cell";

/**
 * The grade that a derived figure inherits: the worst letter among its inputs.
 * @customfunction GRADE_INHERIT
 * @helpurl https://localhost:3000/assets/help/evidence.html#GRADE_INHERIT
 * @param grades Grades A (best) to J of the inputs: cells, ranges or letters. Blanks do not count.
 * @returns One letter.
 * @example =AIE.GRADE_INHERIT("A","C","B") => "C"
 * @example =AIE.GRADE_INHERIT({"A";"";"G"},"B") => "G"
 * @error =AIE.GRADE_INHERIT("A","K") => #VALUE! grades needs grades A, B, C, D, E, F, G, H, I, J; got "K" in argument 2
 * @error =AIE.GRADE_INHERIT({"";""}) => #N/A grades needs at least one grade; got only blanks
 */
export function GRADE_INHERIT(grades: any[][][]): any[][] {
  return answer(grades, () => [[inheritGrade("grades", grades.map(range))]]);
}

/**
 * The sum of the values that are graded at a floor or better; ungraded values count as J.
 * @customfunction GRADED_SUM
 * @helpurl https://localhost:3000/assets/help/evidence.html#GRADED_SUM
 * @param values Values in any one unit, in a row or a column.
 * @param grades The grade of each value, A (best) to J.
 * @param [floor] The worst grade that still counts. Default: J, which counts everything.
 * @returns The sum, in the unit of the values.
 * @example =AIE.GRADED_SUM({100;20;3},{"A";"E";""},"D") => 100
 * @example =AIE.GRADED_SUM({0.1;0.2;3},{"A";"E";""}) => 3.3
 * @error =AIE.GRADED_SUM({100;"n/a"},{"A";"E"}) => #VALUE! values needs numbers; got "n/a" in row 2
 * @error =AIE.GRADED_SUM({100;20},{"A";"E";"F"}) => #VALUE! grades needs 2 rows like values; got 3
 */
export function GRADED_SUM(values: any[][], grades: any[][], floor?: any[][]): any[][] {
  return answer([values, grades, floor], () => gradedSum(range(values), range(grades), optional(floor)));
}

/**
 * How much of a total rests on each grade, with the mean grade weighted by size.
 * @customfunction GRADE_PROFILE
 * @helpurl https://localhost:3000/assets/help/evidence.html#GRADE_PROFILE
 * @param values Values in any one unit, in a row or a column.
 * @param grades The grade of each value, A (best) to J.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table of Grade, Value, Share and Cumulative share, best first; the last cell of the total is the mean grade.
 * @example =AIE.GRADE_PROFILE({60;30;10},{"A";"E";""}) => {"Grade","Value","Share","Cumulative share";"A",60,0.6,0.6;"E",30,0.3,0.9;"Ungraded",10,0.1,1;"Total",100,1,"C"}
 * @error =AIE.GRADE_PROFILE({60;30},{"A";"1"}) => #VALUE! grades needs grades A, B, C, D, E, F, G, H, I, J; got "1" in row 2
 */
export function GRADE_PROFILE(values: any[][], grades: any[][], headers?: any[][]): any[][] {
  return answer([values, grades, headers], () => gradeProfile(range(values), range(grades), optional(headers)));
}

/**
 * One figure out of several estimates: the weighted median, how far they spread, how many agree, and the grade that results.
 * @customfunction TRIANGULATE
 * @helpurl https://localhost:3000/assets/help/evidence.html#TRIANGULATE
 * @param estimates Estimates of the same figure, in any one unit.
 * @param grades The grade of each estimate, A (best) to J; better grades weigh more.
 * @param [origins] Where each estimate comes from; copies of one origin count once. Default: each is its own.
 * @param [tolerance] How far two estimates may differ and still agree, as a fraction of the larger, below 1. Default: 0.15.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table of one row: Central, Low, High, Spread, Agreeing, Verdict, Grade.
 * @example =AIE.TRIANGULATE({100;104;98;160},{"E";"E";"F";"H"},{"Times";"Journal";"Post";"Blog"}) => {"Central","Low","High","Spread","Agreeing","Verdict","Grade";100,98,160,0.62,3,"Corroborated","E"}
 * @error =AIE.TRIANGULATE({100;104},{"E";"E"},{"Times";""}) => #VALUE! origins needs an origin in every row with an estimate; got blank in row 2
 * @error =AIE.TRIANGULATE({"";""},{"";""}) => #N/A estimates needs at least one number; got only blanks
 */
export function TRIANGULATE(
  estimates: any[][],
  grades: any[][],
  origins?: any[][],
  tolerance?: any[][],
  headers?: any[][],
): any[][] {
  return answer([estimates, grades, origins, tolerance, headers], () =>
    triangulation(range(estimates), range(grades), {
      origins: optional(origins),
      tolerance: optional(tolerance),
      headers: optional(headers),
    }),
  );
}

/**
 * The revenue that a partner's receipts on a revenue share imply, against the revenue reported.
 * @customfunction IMPLIED_REVENUE
 * @helpurl https://localhost:3000/assets/help/evidence.html#IMPLIED_REVENUE
 * @param partner_receipts What the partner received, in any money unit.
 * @param share_rate The partner's share of revenue, a fraction above 0 and below 1.
 * @param [reported] The revenue reported for the same period, in the same unit.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table with a row for each receipt: Implied, Reported, Gap, Gap share.
 * @example =AIE.IMPLIED_REVENUE(500,0.2,4000) => {"Implied","Reported","Gap","Gap share";2500,4000,-1500,-0.375}
 * @example =AIE.IMPLIED_REVENUE({493.8;500},0.2,,FALSE) => {2469,"","","";2500,"","",""}
 * @error =AIE.IMPLIED_REVENUE(493.8,0) => #DIV/0! share_rate needs a fraction above 0; got 0
 * @error =AIE.IMPLIED_REVENUE(493.8,20) => #NUM! share_rate needs a fraction above 0 and below 1; got 20
 */
export function IMPLIED_REVENUE(
  partner_receipts: any[][],
  share_rate: any[][],
  reported?: any[][],
  headers?: any[][],
): any[][] {
  return answer([partner_receipts, share_rate, reported, headers], () =>
    impliedRevenue(range(partner_receipts), range(share_rate), {
      reported: optional(reported),
      headers: optional(headers),
    }),
  );
}
