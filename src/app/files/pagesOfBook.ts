/** How a sheet of the book is printed, as a file says it, and back. */
import type { Book } from "../../workbench/book/book";
import type { Area } from "../../workbench/book/bookArea";
import { gridColumnCount } from "../../workbench/book/bookArea";
import type { PrintSetUp } from "../../xlsx/content/sheetContent";

/** As the format numbers them (ECMA-376 part 1, 18.3.1.63). */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** Null where nothing was said of it. */
export function printOf({ pages }: Book, sheetId: string): PrintSetUp | null {
  if (!pages.isSet(sheetId)) return null;
  const { orientation, paperSize, zoom, header, footer, printHeadings, printGridlines } = pages.settings(sheetId);
  const [area] = pages.parts(sheetId, "printArea");
  const [rows] = pages.parts(sheetId, "titleRows");
  return {
    isLandscape: orientation === "Landscape",
    paper: papers[paperSize] ?? 1,
    pagesWide: zoom.horizontalFitToPages ?? null,
    pagesTall: zoom.verticalFitToPages ?? null,
    area: area === undefined ? null : plain(area.area),
    titleRows: rows === undefined ? null : { first: rows.area.row, last: rows.area.row + rows.area.rowCount - 1 },
    ...(header !== "" && { header }),
    ...(footer !== "" && { footer }),
    ...(printHeadings && { hasHeadings: true }),
    ...(printGridlines && { hasGridlines: true }),
  };
}

export function takePrint({ pages }: Book, sheetId: string, print: PrintSetUp): void {
  const { isLandscape, paper, pagesWide, pagesTall, area, titleRows } = print;
  pages.change(sheetId, {
    ...(print.header !== undefined && { header: print.header }),
    ...(print.footer !== undefined && { footer: print.footer }),
    ...(print.hasHeadings === true && { printHeadings: true }),
    ...(print.hasGridlines === true && { printGridlines: true }),
    orientation: isLandscape ? "Landscape" : "Portrait",
    paperSize: Object.keys(papers).find((name) => papers[name] === paper) ?? "Letter",
    ...((pagesWide !== null || pagesTall !== null) && {
      zoom: {
        ...(pagesWide !== null && { horizontalFitToPages: pagesWide }),
        ...(pagesTall !== null && { verticalFitToPages: pagesTall }),
      },
    }),
  });
  if (area !== null) pages.setParts(sheetId, "printArea", [{ sheetId, ...area }]);
  if (titleRows === null) return;
  const { first, last } = titleRows;
  const rows = { sheetId, row: first, column: 0, rowCount: last - first + 1, columnCount: gridColumnCount };
  pages.setParts(sheetId, "titleRows", [rows]);
}

function plain({ row, column, rowCount, columnCount }: Area) {
  return { row, column, rowCount, columnCount };
}
