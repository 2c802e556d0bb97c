/** How a sheet that the add-in adds comes out of a printer: on A4 across, one page wide, its headers on each page. */
import { supports } from "./environment";

/** Queues it where the host knows of pages; `titleRow` is counted from 0, `area` null prints all that the sheet holds. */
export function queuePrintedPage(sheet: Excel.Worksheet, titleRow: number | null, area: Excel.Range | null): void {
  if (!supports("ExcelApi", "1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRow !== null) pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  if (area !== null) pageLayout.setPrintArea(area);
}
