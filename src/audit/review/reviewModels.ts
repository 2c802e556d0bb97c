/** What looks wrong in the models of a workbook: in their rows, in what is added up, in what is divided. */
import type { Finding } from "../../engine/evidence/finding";
import { plausibilityOfModel } from "../../engine/evidence/plausibilityOfModel";
import { plausibilityOfRatio } from "../../engine/evidence/plausibilityOfRatio";
import { plausibilityOfSum } from "../../engine/evidence/plausibilityOfSum";
import { labelOf } from "../snapshot/cellLabel";
import type { SheetCell } from "../../formula/reference";
import { isEcho, isFilled } from "./reviewFilled";
import type { PlausibilityFinding } from "./reviewFindings";
import { Relations } from "./reviewRelations";
import { seriesIn, type ReadSeries } from "./reviewSeries";
import type { SnapshotFacts } from "../snapshot/evidence";
import { sheetCellAddress } from "../../formula/sheetAddress";
import type { SnapshotRegister, WorkbookSnapshot } from "../snapshot/workbookSnapshot";

/** Row by row, then formula by formula, one finding a kind and cell. Yields wherever the work may pause. */
export function* modelSteps(
  snapshot: WorkbookSnapshot,
  register: SnapshotRegister | null,
  facts: SnapshotFacts | null,
): Generator<number, PlausibilityFinding[], void> {
  const series: ReadSeries[] = [];
  const evidence = [register, facts].flatMap((of) => of?.table.body ?? []);
  for (const sheet of snapshot.sheets) {
    for (const one of seriesIn(snapshot, sheet, evidence)) series.push(one);
    yield 0;
  }
  const rows = series.map(({ label, unit, values, cells }) => ({
    id: sheetCellAddress(cells[0]!),
    label,
    unit,
    values,
  }));
  const found = new Map<string, PlausibilityFinding>();
  const add = (finding: Finding, cell: SheetCell, title: string) => {
    const address = sheetCellAddress(cell);
    const key = `${finding.kind} ${address}`;
    if (!found.has(key)) found.set(key, { key, finding, title: title || address, place: { name: address, address } });
  };
  for (const finding of plausibilityOfModel(rows)) {
    const one = series[finding.rows[0]!]!;
    const isMargin = finding.kind.startsWith("margin");
    const place = finding.places.find((at) =>
      isMargin ? !isEcho(snapshot, one.cells[at]!) : !isFilled(snapshot, one, at),
    );
    if (place !== undefined) add(finding, one.cells[place]!, one.label);
  }
  for (const { cell, sums, ratios } of new Relations(snapshot, register, series).all()) {
    const label = labelOf(snapshot, cell);
    for (const terms of sums)
      for (const finding of plausibilityOfSum(label || sheetCellAddress(cell), terms)) add(finding, cell, label);
    for (const [numerator, denominator] of ratios)
      for (const finding of plausibilityOfRatio(numerator, denominator)) add(finding, cell, label);
    yield 0;
  }
  return [...found.values()];
}
