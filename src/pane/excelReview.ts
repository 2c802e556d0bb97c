import { readGradeMap } from "../excel/gradeMap";
import { reviewWorkbook, today } from "../excel/review";
import { readGradedTotals } from "../excel/reviewTotals";
import { watchReview } from "../excel/reviewWatch";
import { selectCells } from "../excel/selectCells";
import { writeGradeMapSheet } from "../excel/writeGradeMap";
import type { ReviewPort } from "./reviewPort";
import { traceWhenFree } from "./traceWhenFree";

/** The review of the workbook in Excel, answered by src/excel. */
export const excelReview: ReviewPort = {
  today,
  findings: () => traceWhenFree(() => reviewWorkbook()),
  gradeMap: (scope, options) => traceWhenFree(() => readGradeMap(scope, options), options.signal),
  writeGradeMap: writeGradeMapSheet,
  totals: () => traceWhenFree(readGradedTotals),
  select: selectCells,
  watch: watchReview,
};
