import { whileVisible, type PaneVisibility } from "../../excel/host/paneVisibility";
import type { RegisterWatch } from "../../excel/register/registerWatch";
import type { SnapshotKeeper } from "../../excel/trace/snapshotKeeper";
import { readGradeMap } from "../../excel/review/readGradeMap";
import { today } from "../../audit/review/today";
import { reviewWorkbook } from "../../excel/review/review";
import { readGradedTotals } from "../../excel/review/reviewTotals";
import { watchReview } from "../../excel/review/reviewWatch";
import { selectCells } from "../../excel/host/selectCells";
import { writeGradeMap } from "../../excel/review/gradeMapSheet";
import type { ReviewPort } from "../../pane/ports/reviewPort";
import { traceWhenFree } from "./traceWhenFree";

/** The review of the workbook in Excel, answered by src/excel. */
export function excelReview(keeper: SnapshotKeeper, register: RegisterWatch, visibility: PaneVisibility): ReviewPort {
  return {
    today,
    findings: () => traceWhenFree(() => reviewWorkbook(keeper)),
    gradeMap: (scope, options) => traceWhenFree(() => readGradeMap(keeper, scope, options), options.signal),
    writeGradeMap: writeGradeMap,
    totals: () => traceWhenFree(readGradedTotals),
    select: selectCells,
    watch: (listener) =>
      whileVisible(visibility, async (isAgain) => {
        const stop = await watchReview(register, listener);
        if (isAgain) listener("register");
        return stop;
      }),
  };
}
