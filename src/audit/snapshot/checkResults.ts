/** The checks that a workbook makes of itself: cells that say PASS or FAIL, and what their rows say of them. */
import type { SheetCell } from "../../formula/reference";
import { placeOf, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";

export interface CheckResult extends SheetCell {
  readonly name: string;
  readonly isPassed: boolean;
  /** As the cell shows it: "PASS", "2 FAIL". */
  readonly text: string;
}

/** In the order of the sheets. A cell that only repeats another one is left out. */
export function checkResults(snapshot: WorkbookSnapshot): CheckResult[] {
  return snapshot.sheets.flatMap((sheet) =>
    [...sheet.cells]
      .sort(([one], [other]) => one - other)
      .flatMap(([key, { value, formula, isError }]) => {
        const text = typeof value === "string" && !isError ? value.trim() : "";
        if (!/^(?:PASS|(?:\d+ )?FAIL)$/.test(text) || /^=[^()+\-*/&]*$/.test(formula)) return [];
        const place = placeOf(key);
        const name = firstTextOf(sheet, place.row, place.column);
        return [{ sheet: sheet.name, ...place, name, isPassed: text === "PASS", text }];
      }),
  );
}

function firstTextOf({ cells }: SheetSnapshot, row: number, before: number): string {
  const texts = [...cells]
    .filter(([key, { value }]) => typeof value === "string" && placeOf(key).row === row && placeOf(key).column < before)
    .sort(([one], [other]) => one - other);
  return String(texts[0]?.[1].value ?? "").trim();
}
