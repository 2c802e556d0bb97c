/** The figures that a workbook puts first: its headline figures, else the first results that no other formula uses. */
import { ReadAreas } from "../../audit/compare/readAreas";
import { labelOf } from "../../audit/snapshot/cellLabel";
import { headlineFigures, type HeadlineFigure } from "../../audit/snapshot/headlineFigures";
import { placeOf, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";

const mostResults = 12;

export function shownFigures(snapshot: WorkbookSnapshot): HeadlineFigure[] {
  const headlines = headlineFigures(snapshot);
  return headlines.length > 0 ? headlines : resultsOf(snapshot);
}

function resultsOf(snapshot: WorkbookSnapshot): HeadlineFigure[] {
  const read = new ReadAreas(snapshot);
  const results: HeadlineFigure[] = [];
  for (const { name: sheet, cells } of snapshot.sheets)
    for (const [key, { formula, value, isError }] of cells) {
      // A sheet may hold thousands of results; nobody reads more than a page of them.
      if (results.length === mostResults) return results;
      const cell = { sheet, ...placeOf(key) };
      const isFigure = formula !== "" && typeof value === "number" && !isError;
      if (isFigure && !read.holds(cell)) results.push({ ...cell, label: labelOf(snapshot, cell), unit: "" });
    }
  return results;
}
