import { readGradeMap } from "../../excel/review/gradeMap";
import { today } from "../../audit/review/today";
import { reviewWorkbook } from "../../excel/review/review";
import { readGradedTotals } from "../../excel/review/reviewTotals";
import { watchReview } from "../../excel/review/reviewWatch";
import { selectCells } from "../../excel/host/selectCells";
import { writeGradeMapSheet } from "../../excel/review/writeGradeMap";
import type { ReviewPort } from "../../pane/ports/reviewPort";
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
