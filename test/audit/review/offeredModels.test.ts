/** The models as workbooks, the files that the project offers: nothing in their figures is implausible, no two sources contradict each other. */
import { readFileSync } from "node:fs";
import { reviewSteps } from "../../../src/audit/review/reviewSteps";
import { atOnce } from "../../../src/audit/trace/timeSlices";
import { models } from "../../../src/models/gallery";
import { snapshotOfFile } from "../../../src/xlsx/read/fileSnapshot";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";

test.each(models.map((model) => [model.id, model] as const))("the model %s as it comes is plausible", (id, model) => {
  const file = readWorkbook(readFileSync(`assets/models/${id}.xlsx`));
  const { plausibility, conflicts, sourceCount } = atOnce(reviewSteps(snapshotOfFile(file), "2026-06-25"));
  // What a model's sources say of themselves, such as their age, is for its makers; its figures must stand.
  const own = plausibility.filter(({ place }) => !model.sources.some((source) => source.id === place.name));
  const said = own.map(({ finding, place }) => `${place.name}: ${finding.sentence}`);
  expect(said).toEqual([]);
  expect(conflicts).toEqual([]);
  // A review of nothing would be clean as well.
  expect(sourceCount).toBe(model.sources.length);
});
