/** Where the charts of a sheet stand: a drawing with one frame a chart. */
import type { ChartPlace, Corner, FileChart } from "../../content/chartContent";
import { element } from "../../package/element";

const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** English metric units, in which drawings are measured. */
export const unitsPerPoint = 12_700;

/** `relations` are the ids of the charts' parts, in their order. */
export function drawingText(charts: readonly FileChart[], relations: readonly string[]): string {
  const frames = charts.map((chart, index) => frameText(chart, index, relations[index]!));
  return element("xdr:wsDr", { "xmlns:xdr": spreadsheetDrawing, "xmlns:a": drawingNamespace }, ...frames);
}

function frameText({ name, place }: FileChart, index: number, relation: string): string {
  const zero = { x: 0, y: 0 };
  return element(
    "xdr:twoCellAnchor",
    {},
    ...cornersText(place),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        // 1 is the drawing itself.
        element("xdr:cNvPr", { id: index + 2, name }),
        element("xdr:cNvGraphicFramePr"),
      ),
      element("xdr:xfrm", {}, element("a:off", zero), element("a:ext", { cx: 0, cy: 0 })),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: chartNamespace },
          element("c:chart", {
            "xmlns:c": chartNamespace,
            "xmlns:r": relationNamespace,
            "r:id": relation,
          }),
        ),
      ),
    ),
    element("xdr:clientData"),
  );
}

function cornersText({ from, to }: ChartPlace): string[] {
  return [cornerText("xdr:from", from), cornerText("xdr:to", to)];
}

function cornerText(name: string, { row, rowOffset, column, columnOffset }: Corner): string {
  const number = (part: string, value: number) => element(part, {}, String(Math.round(value)));
  return element(
    name,
    {},
    number("xdr:col", column),
    number("xdr:colOff", columnOffset * unitsPerPoint),
    number("xdr:row", row),
    number("xdr:rowOff", rowOffset * unitsPerPoint),
  );
}
