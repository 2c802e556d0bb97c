/** A worksheet's part. The order of its elements is the standard's (ECMA-376 part 1, 18.3.1.99); a reader refuses any other. */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Band, Hyperlink, PrintSetUp, SheetContent } from "../content/sheetContent";
import { element, countedList, listOf } from "../package/element";
import { conditionalFormatsText, type LookPlace } from "./rulesText";
import { escapedMarkup } from "../package/escape";
import { argb } from "../package/color";
import { relationNamespace } from "./charts/drawingPart";
import { filterText } from "./filterText";
import { validationsText } from "./validationsText";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Ids of the parts that a sheet refers to; null where it has none. */
export interface SheetRelations {
  readonly drawing: string | null;
  readonly notesDrawing: string | null;
  readonly tables: readonly string[];
  /** By the address that links lead to. */
  readonly links: ReadonlyMap<string, string>;
}

export function sheetText(
  sheet: SheetContent,
  rows: string,
  relations: SheetRelations,
  place: { readonly isActive: boolean; readonly lookPlace: LookPlace },
): string {
  const { rowCount, columnCount, tabColor, print, columns, merges } = sheet;
  const isFitted = print !== null && (print.pagesWide !== null || print.pagesTall !== null);
  return element(
    "worksheet",
    { xmlns: namespace, "xmlns:r": relationNamespace },
    tabColor === null && !isFitted
      ? ""
      : element(
          "sheetPr",
          {},
          tabColor === null ? "" : element("tabColor", { rgb: argb(tabColor) }),
          isFitted ? element("pageSetUpPr", { fitToPage: true }) : "",
        ),
    element("dimension", {
      ref: areaAddress({ row: 0, column: 0, rowCount: Math.max(1, rowCount), columnCount: Math.max(1, columnCount) }),
    }),
    element("sheetViews", {}, viewText(sheet, place.isActive)),
    element("sheetFormatPr", {
      defaultRowHeight: 15,
      outlineLevelRow: deepest(sheet.rows),
      outlineLevelCol: deepest(columns),
    }),
    listOf("cols", columns.map(columnText)),
    element("sheetData", {}, rows),
    sheet.filter === null ? "" : filterText(sheet.filter),
    countedList(
      "mergeCells",
      merges.map((ref) => element("mergeCell", { ref })),
    ),
    conditionalFormatsText(sheet.conditionalFormats, place.lookPlace),
    validationsText(sheet.validations),
    listOf(
      "hyperlinks",
      sheet.hyperlinks.map((link) => linkText(link, relations.links)),
    ),
    print?.hasHeadings || print?.hasGridlines
      ? element("printOptions", { headings: print.hasHeadings || null, gridLines: print.hasGridlines || null })
      : "",
    element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    print === null ? "" : printText(print),
    print?.header || print?.footer
      ? element(
          "headerFooter",
          {},
          print.header ? element("oddHeader", {}, escapedMarkup(print.header)) : "",
          print.footer ? element("oddFooter", {}, escapedMarkup(print.footer)) : "",
        )
      : "",
    relations.drawing === null ? "" : element("drawing", { "r:id": relations.drawing }),
    relations.notesDrawing === null ? "" : element("legacyDrawing", { "r:id": relations.notesDrawing }),
    countedList(
      "tableParts",
      relations.tables.map((id) => element("tablePart", { "r:id": id })),
    ),
  );
}

/** Without it Excel leaves no room for the signs of the groups. */
function deepest(bands: readonly Band[]): number | null {
  return bands.reduce((most, { level = 0 }) => Math.max(most, level), 0) || null;
}

function viewText({ showsGridlines, frozenRows, frozenColumns }: SheetContent, isActive: boolean): string {
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const corner = frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
  const pane = isFrozen
    ? element("pane", {
        xSplit: frozenColumns || null,
        ySplit: frozenRows || null,
        topLeftCell: cellAddress(frozenRows, frozenColumns),
        activePane: corner,
        state: "frozen",
      }) + element("selection", { pane: corner })
    : "";
  const attributes = {
    showGridLines: showsGridlines ? null : false,
    tabSelected: isActive || null,
    workbookViewId: 0,
  };
  return element("sheetView", attributes, pane);
}

function columnText({ first, last, size, isHidden, format, level }: Band): string {
  return element("col", {
    min: first + 1,
    max: last + 1,
    // 64 pixels, what a column without a width has.
    width: size ?? 9.140625,
    style: format,
    hidden: isHidden || null,
    customWidth: size === null ? null : true,
    outlineLevel: level,
  });
}

function linkText({ area, address, place, tip }: Hyperlink, ids: ReadonlyMap<string, string>): string {
  return element("hyperlink", {
    ref: areaAddress(area),
    "r:id": address === null ? null : ids.get(address),
    location: place,
    tooltip: tip || null,
  });
}

function printText({ isLandscape, paper, pagesWide, pagesTall }: PrintSetUp): string {
  return element("pageSetup", {
    paperSize: paper,
    // 0 is as many pages as it takes.
    fitToWidth: pagesWide ?? (pagesTall === null ? null : 0),
    fitToHeight: pagesTall ?? (pagesWide === null ? null : 0),
    orientation: isLandscape ? "landscape" : "portrait",
  });
}
