/** Reviews the open workbook; reads only. */
import type { ReviewFindings } from "../../audit/review/reviewFindings";
import { reviewSteps } from "../../audit/review/reviewSteps";
import { today } from "../../audit/review/today";
import { inSlices } from "../../audit/trace/timeSlices";
import type { SnapshotKeeper } from "../trace/snapshotKeeper";

export async function reviewWorkbook(keeper: SnapshotKeeper, day: string = today()): Promise<ReviewFindings> {
  return keeper.withGraph(async ({ snapshot }) => inSlices(reviewSteps(snapshot, day), 0));
}
