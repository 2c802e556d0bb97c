import { insertModel } from "../../../src/excel/models/insertModel";
import type { Model } from "../../../src/models/language/model";
import { models } from "../../../src/models/gallery";
import { stackModel } from "../../../src/models/stack/stack";
import { chartData } from "../../../src/workbench/book/chartData";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";
import { testOf } from "../since";

const test = testOf("models");

jest.setTimeout(60_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

/** Sheet, title and what each series shows. */
async function charts() {
  await excel.book.settled();
  return excel.book.charts.list().map((chart) => ({
    sheet: excel.book.sheets.get(chart.sheetId)?.name,
    chart,
    data: chartData(excel.book.cells, chart),
  }));
}

test("the stack model asks who keeps each dollar, and shows the published 40/30/30", async () => {
  await insertModel(stackModel);
  const [kept, ...others] = await charts();
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ sheet: "Stack", data: { title: "Who keeps each dollar?" } });
  expect(kept?.chart).toMatchObject({
    name: "Who keeps each dollar?",
    type: "ColumnStacked",
    axes: { value: { numberFormat: "0%", title: { text: "Share of what end customers pay", visible: true } } },
    legend: { visible: true, position: "Bottom" },
  });
  expect(kept?.data.categories).toEqual(["The method", "OpenAI, 2024", "The industry, 12 months"]);
  expect(kept?.data.series.map(({ name, values }) => [name, values[0]])).toEqual([
    ["Apps", expect.closeTo(0.4)],
    ["Foundation models", expect.closeTo(0.3)],
    ["Hosting", expect.closeTo(0.3)],
  ]);
  // The lab pays on more than it takes in.
  expect(kept?.data.series[1]?.values[1]).toBeLessThan(0);
  for (const place of [0, 1, 2])
    expect(kept?.data.series.reduce((sum, { values }) => sum + values[place]!, 0)).toBeCloseTo(1);
});

test("a second stack model draws its own figures", async () => {
  await insertModel(stackModel);
  await insertModel(stackModel);
  const [first, second] = await charts();
  expect([first?.sheet, second?.sheet]).toEqual(["Stack", "Stack 2"]);
  const ownSheet = excel.book.sheets.find("Stack 2")?.id;
  expect(second?.chart.series.map(({ values }) => values?.sheetId)).toEqual([ownSheet, ownSheet, ownSheet]);
});

test("a combination with scales of its own, from cells of another sheet", async () => {
  const model: Model = {
    ...stackModel,
    sheets: stackModel.sheets.map((sheet) =>
      sheet.name === "Checks"
        ? {
            ...sheet,
            charts: [
              {
                title: "What is paid, and by which part?",
                kind: "ColumnClustered",
                area: "J2:P12",
                categories: "{sheet:Flows}!A9:A11",
                series: [
                  { name: "Amount", values: "{sheet:Flows}!I9:I11" },
                  { name: "Share", values: "{sheet:Flows}!H9:H11", kind: "LineMarkers", onSecondaryAxis: true },
                ],
                valueAxis: { title: "USD", isLogarithmic: true, minimum: 1, maximum: 1000 },
                secondaryAxis: { title: "Part of the value", numberFormat: "0%" },
              },
            ],
          }
        : sheet,
    ),
  };
  await insertModel(model);
  const drawn = (await charts()).find(({ sheet }) => sheet === "Checks");
  expect(drawn?.chart.axes.value).toMatchObject({ scaleType: "Logarithmic", minimum: 1, maximum: 1000 });
  expect(drawn?.chart.axes.secondaryValue).toMatchObject({ numberFormat: "0%", title: { text: "Part of the value" } });
  expect(drawn?.chart.series.map(({ type, axisGroup }) => [type, axisGroup])).toEqual([
    ["ColumnClustered", "Primary"],
    ["LineMarkers", "Secondary"],
  ]);
  expect(drawn?.data.series[0]?.values).toEqual([100, 60, 30]);
});

test("a bridge hides what its steps stand on, and labels the steps", async () => {
  await insertModel(models.find(({ id }) => id === "lab")!);
  const bridge = (await charts()).find(({ data }) => data.title === "How does the margin get to the one expected?")!;
  const [below, level, rise, fall] = bridge.data.series;
  expect(bridge.chart.series.map(({ fill }) => fill)).toEqual(["none", "#0072B2", "#009E73", "#D55E00"]);
  expect(bridge.chart.series.map(({ hasLabels }) => hasLabels === true)).toEqual([false, true, true, true]);
  expect(bridge.chart.legend.visible).toBe(false);
  // A step ends where the next level stands; the margins themselves are the model's inputs.
  const [before, after, expected] = [level!.values[0]!, level!.values[2]!, level!.values[4]!];
  expect(before).toBeGreaterThan(after);
  expect([below!.values[1], fall!.values[1], rise!.values[1]]).toEqual([
    expect.closeTo(after),
    expect.closeTo(before - after),
    0,
  ]);
  expect([below!.values[3], rise!.values[3], fall!.values[3]]).toEqual([
    expect.closeTo(after),
    expect.closeTo(expected - after),
    0,
  ]);
});

describe.each(models.map((model) => [model.id, model] as const))("the charts of the model %s", (_, model) => {
  const wanted = model.sheets.flatMap(({ name, charts = [] }) => charts.map((chart) => ({ sheet: name, ...chart })));

  test("ask a question and say what their axes count", () => {
    for (const { title, valueAxis, series } of wanted) {
      expect([title, title.endsWith("?"), valueAxis.title !== ""]).toEqual([title, true, true]);
      expect([title, series.length <= 7]).toEqual([title, true]);
    }
  });
});
