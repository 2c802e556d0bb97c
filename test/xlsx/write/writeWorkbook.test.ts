/** What is written is read back by our own reader, by another library, and has nothing for the linter to find. */
import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import { isScale, statePresets, timePeriods, type RuleTest } from "../../../src/xlsx/content/ruleTest";
import { plainStyle } from "../../../src/xlsx/content/cellStyle";
import type { FileAxis, FileChart, FileSeries } from "../../../src/xlsx/content/chartContent";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { FileError } from "../../../src/xlsx/package/fileError";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { sheetOf, workbookOf } from "./smallContent";

/** One of each kind of rule that judges a cell among others, or by itself. */
const ruleTests: readonly RuleTest[] = [
  { kind: "top", rank: 3, isPercent: false, isBottom: true },
  { kind: "top", rank: 10, isPercent: true, isBottom: false },
  { kind: "average", isAbove: false, includesEqual: true, deviations: 0 },
  { kind: "average", isAbove: true, includesEqual: false, deviations: 2 },
  ...statePresets.map((preset): RuleTest => ({ kind: "state", preset })),
  ...timePeriods.map((period): RuleTest => ({ kind: "timePeriod", period })),
  {
    kind: "colorScale",
    points: [
      { kind: "min", value: null, color: "#F8696B" },
      { kind: "percentile", value: "50", color: "#FFEB84" },
      { kind: "num", value: "=$B$1", color: "#63BE7B" },
    ],
  },
  {
    kind: "dataBar",
    lower: { kind: "num", value: "0" },
    upper: { kind: "formula", value: "=MAX($A$1:$A$9)" },
    color: "#638EC6",
    showsValue: false,
  },
  {
    kind: "iconSet",
    set: "4Rating",
    isReversed: true,
    showsValue: true,
    limits: ["0", "25", "50", "75"].map((value) => ({ kind: "percent", value, isExcluded: value === "50" })),
  },
];

const axis: FileAxis = {
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
};

const area = (column: number) => ({ sheet: "Flows & more", row: 1, column, rowCount: 3, columnCount: 1 });

const series = (kind: FileSeries["kind"], more: Partial<FileSeries> = {}): FileSeries => ({
  kind,
  name: { ...area(1), row: 0, rowCount: 1 },
  values: area(1),
  categories: area(0),
  isOnSecondaryAxis: false,
  fill: "#0072B2",
  line: { color: "#0072B2", weight: 2.25, dash: "solid" },
  marker: { symbol: "circle", size: 6, color: "#E69F00" },
  isSmooth: false,
  labels: {
    showsValue: true,
    showsCategory: false,
    showsSeries: false,
    showsPercent: false,
    numberFormat: "0.0",
    position: "automatic",
  },
  points: new Map([[1, "#D55E00"]]),
  gapWidth: 80,
  overlap: null,
  ...more,
});

const chart = (name: string, all: readonly FileSeries[]): FileChart => ({
  name,
  title: `${name} & "quoted"`,
  legend: "bottom",
  series: all,
  axes: {
    category: { ...axis, title: "Layer" },
    value: {
      ...axis,
      title: "bn USD",
      minimum: 0,
      maximum: 100,
      majorUnit: 20,
      logarithmBase: null,
      numberFormat: "#,##0",
    },
    secondaryValue: { ...axis, title: "share", numberFormat: "0%" },
  },
  displaysBlanksAs: "gap",
  fill: null,
  place: {
    from: { row: 1, rowOffset: 2, column: 5, columnOffset: 3 },
    to: { row: 15, rowOffset: 0, column: 12, columnOffset: 0 },
  },
});

const full = workbookOf(
  [
    sheetOf(
      {
        A1: "Layer",
        B1: "Amount\nUSD",
        A2: "Chips",
        B2: { value: 12.5, format: 1 },
        A3: "Cloud <&>\"'",
        B3: { value: 30, format: 1 },
        A4: "Labs",
        B4: { value: 40, formula: "=Flows[@Layer]&1" },
        A5: "Total",
        B5: { value: 82.5, formula: "=SUM(Flows[Amount\nUSD])", format: 1 },
        D1: true,
        D2: { value: "#DIV/0!", isError: true, formula: "=1/0" },
        D3: { value: "_x000D_ and\u0007", format: 2 },
        D4: { value: 3, formula: "=XLOOKUP(A2,A2:A4,B2:B4)" },
        D5: { value: 25, formula: "=B2:B4*2" },
        D6: { value: 60, formula: "" },
        D7: { value: 80, formula: "" },
        D8: { value: 7, formula: '=AIE.RUN_RATE(B2,"month")' },
        D9: { value: 0.1 + 0.2 },
        D10: { value: null, format: 2 },
      },
      {
        name: "Flows & more",
        spills: [{ row: 4, column: 3, rowCount: 3, columnCount: 1 }],
        merges: ["F20:G21"],
        columns: [
          { first: 0, last: 1, size: 20.5, isHidden: false, format: null },
          { first: 2, last: 2, size: null, isHidden: true, format: null },
        ],
        rows: [
          { first: 1, last: 2, size: 30, isHidden: false, format: null },
          { first: 30, last: 30, size: null, isHidden: true, format: null },
        ],
        frozenRows: 1,
        frozenColumns: 1,
        showsGridlines: false,
        tabColor: "#0E700E",
        validations: [
          {
            areas: [{ row: 1, column: 0, rowCount: 3, columnCount: 1 }],
            kind: "list",
            operator: "between",
            formula1: "Chips,Cloud,Labs",
            formula2: null,
            allowsBlank: true,
            showsDropDown: true,
            prompt: { title: "Layer", message: "One of three" },
            alert: { title: "Layer", message: "Not one of them", style: "warning" },
          },
          {
            areas: [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }],
            kind: "decimal",
            operator: "greaterThanOrEqual",
            formula1: "0",
            formula2: null,
            allowsBlank: false,
            showsDropDown: true,
            prompt: null,
            alert: null,
          },
        ],
        conditionalFormats: [
          {
            areas: [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }],
            priority: 1,
            test: { kind: "cellIs", operator: "between", formulas: ["=1", "=$D$9"] },
            look: { fill: "#FFEEEE", color: "#B10E1C", isBold: true },
            stopsIfTrue: true,
          },
          {
            areas: [{ row: 0, column: 3, rowCount: 9, columnCount: 1 }],
            priority: 2,
            test: { kind: "text", operator: "containsText", text: "PASS" },
            look: { color: "#0E700E" },
            stopsIfTrue: false,
          },
        ],
        notes: [{ row: 1, column: 1, author: "Analyst", text: "From the filing.\nSecond line" }],
        hyperlinks: [
          {
            area: { row: 2, column: 0, rowCount: 1, columnCount: 1 },
            address: "https://www.sec.gov/a?b=1&c=2",
            place: null,
            tip: "Filing",
          },
          {
            area: { row: 3, column: 0, rowCount: 1, columnCount: 1 },
            address: null,
            place: "'Second one'!A1",
            tip: "",
          },
        ],
        charts: [
          chart("Columns", [
            series("columnStacked"),
            series("line", {
              isOnSecondaryAxis: true,
              points: new Map(),
              marker: { symbol: "none", size: null, color: null },
            }),
          ]),
          chart("Scatter", [series("scatter", { points: new Map() })]),
          chart("Pie", [series("pie", { marker: { symbol: "automatic", size: null, color: null } })]),
          chart("Area", [series("areaStacked100")]),
          chart("Bars", [series("barClustered")]),
          chart("Ring", [series("doughnut")]),
        ],
        print: {
          isLandscape: true,
          paper: 9,
          pagesWide: 1,
          pagesTall: null,
          area: { row: 0, column: 0, rowCount: 30, columnCount: 12 },
          titleRows: { first: 0, last: 0 },
        },
      },
    ),
    sheetOf(
      { A1: 1 },
      {
        name: "Second one",
        visibility: "hidden",
        conditionalFormats: ruleTests.map((test, index) => ({
          areas: [{ row: 0, column: index, rowCount: 9, columnCount: 1 }],
          priority: index + 1,
          test,
          look: isScale(test) ? {} : { fill: "#FFEEEE" },
          stopsIfTrue: false,
        })),
      },
    ),
  ],
  {
    tables: [
      {
        name: "Flows",
        headers: ["Layer", "Amount\nUSD"],
        body: { sheet: "Flows & more", row: 1, column: 0, rowCount: 3, columnCount: 2 },
        hasHeaders: true,
        hasTotals: true,
        style: "TableStyleMedium2",
        hasBandedRows: true,
        hasFirstColumn: true,
        hasBandedColumns: true,
        hasFilterButtons: true,
      },
    ],
    names: [
      { name: "Rate", sheet: null, formula: "=0.05", comment: "a year", isHidden: false },
      { name: "Twice", sheet: null, formula: "=LAMBDA(x,x*2)", comment: "", isHidden: true },
      { name: "Own", sheet: "Second one", formula: "='Second one'!$A$1", comment: "", isHidden: false },
    ],
    styles: [
      plainStyle,
      {
        ...plainStyle,
        numberFormat: '#,##0.00 "bn"',
        fill: "#FFF2CC",
        font: { ...plainStyle.font, isBold: true, color: "#0000FF" },
      },
      {
        ...plainStyle,
        border: { bottom: { style: "thin", color: "#808080" }, diagonalUp: { style: "double", color: null } },
        alignment: { horizontal: "center", vertical: "top", wrapsText: true, indent: 2 },
        isLocked: false,
      },
    ],
    properties: {
      title: "Flows",
      subject: "",
      author: "An analyst & co",
      keywords: "",
      comments: "",
      category: "",
      created: "2026-06-25T12:00:00Z",
      custom: new Map<string, string | number | boolean>([
        ["Model", "stack"],
        ["Version", 1.5],
        ["Final", true],
      ]),
    },
  },
);

const bytes = writeWorkbook(full);

test("the linter finds nothing", () => {
  expect(fileFindings(bytes)).toEqual([]);
});

test("the same workbook is the same bytes", () => {
  expect(Buffer.from(writeWorkbook(full)).equals(Buffer.from(bytes))).toBe(true);
});

test("cells, spills, tables and names are read back as they were", () => {
  const back = readWorkbook(bytes);
  for (const [index, sheet] of full.sheets.entries()) {
    const held = [...sheet.cells].filter(([, { value, formula }]) => value !== null || formula !== "");
    for (const [key, { value, formula, isError, format }] of held)
      expect([key, back.sheets[index]!.cells.get(key)]).toEqual([key, { value, formula, isError, format }]);
  }
  expect(back.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Flows & more", "visible"],
    ["Second one", "hidden"],
  ]);
  expect(back.sheets[0]!.spills).toContainEqual({ row: 4, column: 3, rowCount: 3, columnCount: 1 });
  expect(back.sheets[0]!.merges).toEqual(["F20:G21"]);
  expect(back.tables).toEqual(full.tables);
  expect(back.names.map(({ name, sheet, formula }) => ({ name, sheet, formula }))).toEqual(
    expect.arrayContaining(full.names.map(({ name, sheet, formula }) => ({ name, sheet, formula }))),
  );
});

test("another library reads the same", () => {
  const { Sheets, Workbook, Props } = read(bytes, { cellFormula: true, cellStyles: true });
  const sheet = Sheets["Flows & more"] as WorkSheet & Record<string, CellObject>;
  expect(sheet["B2"]!.v).toBe(12.5);
  expect(sheet["B2"]!.w).toBe("12.50 bn");
  expect(sheet["A3"]!.v).toBe("Cloud <&>\"'");
  expect(sheet["B5"]!.f).toBe("SUM(Flows[Amount\nUSD])");
  expect(sheet["D2"]!.w).toBe("#DIV/0!");
  expect(sheet["D3"]!.v).toBe("_x000D_ and\u0007");
  expect(sheet["D8"]!.f).toBe('_xldudf_AIE_RUN_RATE(B2,"month")');
  expect(sheet["A3"]!.l?.Target).toBe("https://www.sec.gov/a?b=1&c=2");
  expect(sheet["B2"]!.c?.[0]?.t).toContain("From the filing.");
  expect(sheet["!merges"]).toEqual([{ s: { r: 19, c: 5 }, e: { r: 20, c: 6 } }]);
  expect(sheet["!cols"]?.[2]?.hidden).toBe(true);
  expect(Workbook?.Names?.find(({ Name }) => Name === "Twice")?.Ref).toBe("_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)");
  expect(Props).toMatchObject({ Title: "Flows", Author: "An analyst & co", Application: "Microsoft Excel" });
});

test("formulas that may give many values are dynamic arrays, others are stored plainly", () => {
  const sheet = new WorkbookPackage(bytes).text("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<c r="D5" cm="1"><f t="array" ref="D5:D7">B2:B4*2</f>');
  expect(sheet).toContain('<c r="D4" cm="1"><f t="array" ref="D4">_xlfn.XLOOKUP(');
  expect(sheet).toContain('<c r="D8"><f>_xldudf_AIE_RUN_RATE(');
  expect(sheet).toContain("Flows[[#This Row],[Layer]]&amp;1");
});

test("Excel is told which version calculated and not to calculate all again", () => {
  const workbook = new WorkbookPackage(bytes).text("xl/workbook.xml");
  expect(workbook).toContain('<calcPr calcId="191029"/>');
  expect(workbook).not.toContain("fullCalcOnLoad");
});

test("a row of a table's header shows the column's name, whatever the cell held", () => {
  const sheet = sheetOf({ A1: 2024, A2: 5 });
  const table = {
    ...full.tables[0]!,
    headers: ["2024"],
    hasTotals: false,
    body: { sheet: "Sheet1", row: 1, column: 0, rowCount: 1, columnCount: 1 },
  };
  const back = readWorkbook(writeWorkbook(workbookOf([sheet], { tables: [table] })));
  expect(back.sheets[0]!.cells.get(0)?.value).toBe("2024");
});

test.each<[string, () => unknown, RegExp]>([
  [
    "no visible sheet",
    () => writeWorkbook(workbookOf([sheetOf({}, { visibility: "hidden" })])),
    /needs a sheet that is visible/,
  ],
  [
    "two sheets of one name",
    () => writeWorkbook(workbookOf([sheetOf({}), sheetOf({}, { name: "SHEET1" })])),
    /SHEET1 twice/,
  ],
  ["a name that Excel refuses", () => writeWorkbook(workbookOf([sheetOf({}, { name: "a/b" })])), /got a\/b/],
  [
    "a text that is too long",
    () => writeWorkbook(workbookOf([sheetOf({ B2: "x".repeat(32_768) })])),
    /Sheet1!B2 has 32768/,
  ],
  ["a number that is none", () => writeWorkbook(workbookOf([sheetOf({ C3: Number.NaN })])), /Sheet1!C3 has NaN/],
])("%s is refused with a sentence", (_, write, sentence) => {
  expect(write).toThrow(FileError);
  expect(write).toThrow(sentence);
});
