/** The head of the results: a verdict in one sentence, as of when it holds, and the figures that it rests on. */
import { areaAddress, cellAddress } from "../../formula/address";
import { overallCheckCell, sourceIdArea } from "./checksSheet";
import { sheetName } from "./definition";
import { headlineAt } from "./headRows";
import { columns, type Layout } from "./layout";
import type { Block } from "./model";
import { withAddresses } from "./references";

const headers = ["Headline", "Unit", "Value"];

export function headBlocks(layout: Layout, sheet: string): Block[] {
  const { headline } = layout.definition;
  const formula = (text: string) => withAddresses(text, layout, sheet, null);
  const first = headlineAt + 2;
  const afterFigures = first + headline.figures.length;
  return [
    { area: cellAddress(1, 0), role: "label", cells: [[formula(headline.verdict)]] },
    { area: cellAddress(headlineAt, 0), role: "heading", cells: [["What it comes to"]] },
    {
      area: areaAddress({ row: headlineAt + 1, column: 0, rowCount: 1, columnCount: headers.length }),
      role: "header",
      cells: [headers],
    },
    { area: cellAddress(headlineAt + 1, columns.value), role: "header", align: "Right" },
    ...headline.figures.flatMap(({ label, unit, numberFormat, formula: text }, index) =>
      line(first + index, label, unit, formula(text), "calculation", numberFormat),
    ),
    ...line(afterFigures, "Latest source", "date", latestSource(layout), "link", "d mmm yyyy"),
    ...line(afterFigures + 1, "Checks", "", allChecks(layout), "check", "General"),
  ];
}

function line(
  row: number,
  label: string,
  unit: string,
  entry: string,
  role: Block["role"],
  numberFormat: string,
): Block[] {
  return [
    { area: cellAddress(row, columns.label), role: role === "calculation" ? "label" : "text", cells: [[label]] },
    { area: cellAddress(row, columns.unit), role: "note", cells: [[unit]] },
    { area: cellAddress(row, columns.value), role, cells: [[entry]], numberFormat, align: "Right" },
  ];
}

/** The day of the newest document that the model reads. */
function latestSource(layout: Layout): string {
  return `=MAX(MAXIFS({register}[As of],{register}[ID],{sheet:${sheetName(layout.definition, "checks")}}!${sourceIdArea(layout)}))`;
}

function allChecks({ definition }: Layout): string {
  return `={sheet:${sheetName(definition, "checks")}}!${overallCheckCell}`;
}
