/** Charts and looks written are read back equal: the writer's markup is held to the standard by tests of its own. */
import { areaFrom } from "../../../src/formula/address";
import { chartKinds, type FileAxis, type FileChart, type FileChartKind } from "../../../src/xlsx/content/chartContent";
import { plainStyle } from "../../../src/xlsx/content/cellStyle";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { sheetOf, workbookOf } from "./smallContent";

const axis = (more: Partial<FileAxis> = {}): FileAxis => ({
  isVisible: true,
  title: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  logarithmBase: null,
  isReversed: false,
  numberFormat: null,
  hasMajorGridlines: false,
  labels: "nextTo",
  ...more,
});
const area = (address: string) => ({ sheet: "It's", ...areaFrom(address) });

function chartOf(kind: FileChartKind): FileChart {
  const isBar = /^(column|bar)/.test(kind);
  const isRound = kind === "pie" || kind === "doughnut";
  return {
    name: `A ${kind}`,
    title: "Revenue & cost",
    legend: "bottom",
    series: ["B", "C"].map((column, index) => ({
      kind,
      name: index === 0 ? area(`${column}1`) : "Typed",
      values: area(`${column}2:${column}4`),
      categories: area("A2:A4"),
      isOnSecondaryAxis: false,
      fill: isBar ? "#0E700E" : null,
      line: {
        color: kind === "line" ? "#C00000" : null,
        weight: kind === "line" ? 2.25 : null,
        dash: kind === "scatter" ? "none" : "automatic",
      },
      marker: {
        symbol: kind === "line" || kind === "scatterLinesNoMarkers" ? "none" : "automatic",
        size: null,
        color: null,
      },
      isSmooth: false,
      labels: null,
      points: new Map(isRound ? [[1, "#123456"]] : []),
      gapWidth: isBar ? 50 : null,
      overlap: isBar ? 100 : null,
    })),
    axes: isRound
      ? { category: axis({ isVisible: false }), value: axis({ isVisible: false }), secondaryValue: null }
      : {
          category: axis({ title: kind.startsWith("bar") ? null : "Year" }),
          value: axis({ minimum: 0, maximum: 10, hasMajorGridlines: true, numberFormat: "0.0", title: "USD bn" }),
          secondaryValue: null,
        },
    displaysBlanksAs: "gap",
    fill: "#FFFFFF",
    place: {
      from: { row: 5, rowOffset: 1.5, column: 0, columnOffset: 0 },
      to: { row: 20, rowOffset: 0, column: 7, columnOffset: 3 },
    },
  };
}

test.each(chartKinds)("a chart of the kind %s", (kind) => {
  const chart = chartOf(kind);
  const sheet = sheetOf({ A1: "Year", B1: "Revenue", A2: 2023, B2: 1, C2: 2 }, { name: "It's", charts: [chart] });
  expect(readWorkbook(writeWorkbook(workbookOf([sheet]))).sheets[0]!.charts).toEqual([chart]);
});

test("styles, bands, rules, notes and pages", () => {
  const styles = [
    plainStyle,
    {
      ...plainStyle,
      numberFormat: "#,##0.00",
      font: { ...plainStyle.font, isBold: true, color: "#C00000" },
      fill: "#FFF2CC",
      border: {
        top: { style: "thin" as const, color: "#123456" },
        diagonalDown: { style: "hair" as const, color: null },
      },
      alignment: {
        horizontal: "right" as const,
        vertical: "center" as const,
        wrapsText: true,
        indent: 1,
        rotation: -30,
      },
      isLocked: false,
    },
  ];
  const sheet = sheetOf(
    { A1: { value: 5, format: 1 }, B2: { value: null, format: 1 } },
    {
      rowCount: 1,
      columnCount: 1,
      columns: [{ first: 1, last: 3, size: 22, isHidden: false, format: 1 }],
      rows: [{ first: 1, last: 1, size: 30, isHidden: true, format: null }],
      frozenRows: 1,
      tabColor: "#0E700E",
      notes: [{ row: 0, column: 0, author: "Ann", text: "p. 4" }],
      hyperlinks: [{ area: areaFrom("A1"), address: "https://example.org/a?b&c", place: "x", tip: "tip" }],
      print: {
        isLandscape: true,
        paper: 9,
        pagesWide: 1,
        pagesTall: null,
        area: areaFrom("A1:B9"),
        titleRows: { first: 0, last: 0 },
      },
    },
  );
  const back = readWorkbook(writeWorkbook(workbookOf([sheet], { styles })));
  expect(back.styles).toEqual(styles);
  expect(back.sheets[0]).toEqual({ ...sheet, part: "xl/worksheets/sheet1.xml" });
});
