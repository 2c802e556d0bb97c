/** Evidence: how far to trust a number. */
import { inheritGrade } from "../engine/grade";
import { answer, range } from "./cell";

/**
 * The grade that a derived figure inherits: the worst letter among its inputs.
 * @customfunction GRADE_INHERIT
 * @helpurl https://localhost:3000/assets/help/evidence.html#GRADE_INHERIT
 * @param grades Grades A (best) to J of the inputs: cells, ranges or letters. Blanks do not count.
 * @returns One letter.
 * @example =AIE.GRADE_INHERIT("A","C","B") => "C"
 * @example =AIE.GRADE_INHERIT({"A";"";"G"},"B") => "G"
 */
export function GRADE_INHERIT(grades: any[][][]): any[][] {
  return answer(grades, () => [[inheritGrade("grades", grades.map(range))]]);
}
