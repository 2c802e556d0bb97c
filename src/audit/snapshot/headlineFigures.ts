/** The figures that a sheet puts first: below a header "Headline" beside "Value", as the gallery's models have it, or the same in Chinese. */
import type { SheetCell } from "../../formula/reference";
import { cellAt, placeOf, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";

export interface HeadlineFigure extends SheetCell {
  readonly label: string;
  /** "" where the column has none. */
  readonly unit: string;
}

/** In the order of the sheets, from top to bottom; a line without a number is none. */
export function headlineFigures(snapshot: WorkbookSnapshot): HeadlineFigure[] {
  return snapshot.sheets.flatMap((sheet) =>
    [...sheet.cells]
      .filter(([, { value, formula }]) => formula === "" && isNamed(value, "headline"))
      .flatMap(([key]) => figuresBelow(sheet, placeOf(key))),
  );
}

const farthestColumn = 8;

function figuresBelow(sheet: SheetSnapshot, { row: head, column }: { row: number; column: number }): HeadlineFigure[] {
  const columnOf = (name: keyof typeof headers) => {
    for (let at = column + 1; at <= column + farthestColumn; at += 1)
      if (isNamed(cellAt(sheet, head, at)?.value, name)) return at;
    return null;
  };
  const [value, unit] = [columnOf("value"), columnOf("unit")];
  const figures: HeadlineFigure[] = [];
  for (let row = head + 1; value !== null; row += 1) {
    const label = textAt(sheet, row, column);
    if (label === "") break;
    const found = cellAt(sheet, row, value);
    if (typeof found?.value !== "number" || found.isError || found.isDate) continue;
    figures.push({ sheet: sheet.name, row, column: value, label, unit: unit === null ? "" : textAt(sheet, row, unit) });
  }
  return figures;
}

const headers = { headline: ["headline", "要点"], value: ["value", "数值"], unit: ["unit", "单位"] };

function isNamed(value: unknown, name: keyof typeof headers): boolean {
  return typeof value === "string" && headers[name].includes(value.trim().toLowerCase());
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === "string" ? value.trim() : "";
}
