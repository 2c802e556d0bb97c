/**
 * The figures that a workbook puts first: its headline figures, else the main lines of the statements in it, else the first results that no
 * other formula uses.
 */
import { ReadAreas } from "../../audit/compare/readAreas";
import { labelOf } from "../../audit/snapshot/cellLabel";
import { headlineFigures, type HeadlineFigure } from "../../audit/snapshot/headlineFigures";
import { cellAt, placeOf, sheetNamed, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import type { SheetCell } from "../../formula/reference";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { statementFigures } from "./statementFigures";

const mostResults = 12;

/** Each by a label of its own: those that are called alike also say under which title they stand. */
export function shownFigures(snapshot: WorkbookSnapshot): HeadlineFigure[] {
  const headlines = headlineFigures(snapshot);
  const figures = [headlines, statementFigures(snapshot)].find(({ length }) => length > 0) ?? resultsOf(snapshot);
  const told = (figure: HeadlineFigure) => {
    const title = titleAbove(snapshot, figure);
    return title === "" ? figure.label : `${figure.label} · ${title}`;
  };
  const withTitles = figures.map((figure) => (isShared(figures, figure) ? { ...figure, label: told(figure) } : figure));
  return withTitles.map((figure) => {
    if (!isShared(withTitles, figure) || figure.label === "") return figure;
    return { ...figure, label: `${figure.label} · ${sheetCellAddress(figure)}` };
  });
}

function isShared(figures: readonly HeadlineFigure[], { label }: HeadlineFigure): boolean {
  return figures.filter((other) => other.label === label).length > 1;
}

/** The nearest text above that has its row to itself; "" where there is none. */
function titleAbove(snapshot: WorkbookSnapshot, { sheet: name, row: own }: SheetCell): string {
  const sheet = sheetNamed(snapshot, name)!;
  for (let row = own - 1; row >= 0; row -= 1) {
    const cells = Array.from({ length: sheet.columnCount }, (_, column) => cellAt(sheet, row, column)).filter(
      (cell) => cell !== undefined && cell.text !== "",
    );
    const [only, ...others] = cells;
    if (others.length === 0 && typeof only?.value === "string" && only.formula === "") return only.text.trim();
  }
  return "";
}

function resultsOf(snapshot: WorkbookSnapshot): HeadlineFigure[] {
  const read = new ReadAreas(snapshot);
  const results: HeadlineFigure[] = [];
  for (const { name: sheet, cells } of snapshot.sheets)
    for (const [key, { formula, value, isError, isDate }] of cells) {
      // A sheet may hold thousands of results; nobody reads more than a page of them.
      if (results.length === mostResults) return results;
      const cell = { sheet, ...placeOf(key) };
      const isFigure = formula !== "" && typeof value === "number" && !isError && !isDate;
      if (isFigure && !read.holds(cell)) results.push({ ...cell, label: labelOf(snapshot, cell), unit: "" });
    }
  return results;
}
