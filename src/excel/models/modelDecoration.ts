/**
 * What makes a model easier on the eye: its charts, no gridlines, landscape pages, green and red for PASS and FAIL (which
 * stand there in words). A host that lacks one of these shows the model without.
 */
import { filledArea } from "../../models/language/filledArea";
import type { Model, ModelSheet } from "../../models/language/model";
import { quotedSheetName } from "../../formula/sheetPrefix";
import type { UndoOptions } from "../host/oneUndo";
import { selectCells } from "../host/selectCells";
import { palette } from "../host/styles";
import type { ModelNames } from "./modelNames";
import { queueBarOrder, queueCharts } from "./queueCharts";

type Queue = (worksheet: Excel.Worksheet, sheet: ModelSheet) => void;

const onScreen: readonly Queue[] = [
  (worksheet) => (worksheet.showGridlines = false),
  (worksheet, { blocks }) => {
    for (const { area } of blocks.filter(({ role }) => role === "check")) queueVerdictColors(worksheet.getRange(area));
  },
  (worksheet, { blocks }) => {
    for (const { area } of blocks.filter(({ marksForecasts }) => marksForecasts === true))
      queueForecastLook(worksheet.getRange(area));
  },
];

const onPaper: readonly Queue[] = [
  (worksheet) => {
    worksheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    worksheet.pageLayout.paperSize = Excel.PaperType.a4;
    worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  },
  (worksheet, sheet) => {
    const { rowCount, columnCount } = filledArea(sheet);
    worksheet.pageLayout.setPrintArea(worksheet.getRangeByIndexes(0, 0, rowCount, columnCount));
  },
];

export async function decorate(model: Model, names: ModelNames, options: UndoOptions): Promise<void> {
  const sheets = model.sheets.map((sheet) => ({ sheet, name: names.sheets.get(sheet.name) ?? sheet.name }));
  const inOneBatch = (queues: readonly Queue[]) =>
    Excel.run(options, async (context) => {
      for (const queue of queues)
        for (const { sheet, name } of sheets) queue(context.workbook.worksheets.getItem(name), sheet);
      await context.sync();
    });
  // What a host lacks ends a batch; the others then go one by one.
  const asFarAsPossible = (queues: readonly Queue[]) =>
    inOneBatch(queues).catch(async () => {
      for (const queue of queues) await inOneBatch([queue]).catch(() => undefined);
    });
  await Excel.run(options, async ({ workbook }) => {
    for (const { sheet, name } of sheets)
      queueCharts(workbook, workbook.worksheets.getItem(name), sheet.charts ?? [], names);
    await workbook.context.sync();
  }).catch(() => undefined);
  await Excel.run(options, async ({ workbook }) => {
    for (const { sheet, name } of sheets) queueBarOrder(workbook.worksheets.getItem(name), sheet.charts ?? []);
    await workbook.context.sync();
  }).catch(() => undefined);
  await asFarAsPossible(onScreen);
  await asFarAsPossible(onPaper);
  const first = sheets[0];
  if (first !== undefined) await selectCells(`${quotedSheetName(first.name)}!A1`).catch(() => undefined);
}

function queueVerdictColors(range: Excel.Range): void {
  for (const [word, color] of [
    ["PASS", "#0E700E"],
    ["FAIL", "#B10E1C"],
  ] as const) {
    const { textComparison } = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    textComparison.format.font.color = color;
    textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: word };
  }
}

/** The columns of a forecast are headed "2026E", on a lighter ground. */
function queueForecastLook(range: Excel.Range): void {
  const { textComparison } = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
  textComparison.format.fill.color = palette.forecastFill;
  textComparison.format.font.color = palette.title;
  textComparison.rule = { operator: Excel.ConditionalTextOperator.endsWith, text: "E" };
}
