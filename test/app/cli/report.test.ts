/** A workbook as a page: complete, by itself, and safe whatever the workbook says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chartNumbers } from "../../../src/app/documents/chartNumbers";
import { chartDrawing } from "../../../src/app/documents/chartDrawing";
import { shownFigures } from "../../../src/app/documents/shownFigures";
import { placeKey } from "../../../src/audit/snapshot/workbookSnapshot";
import { snapshotOfFile } from "../../../src/xlsx/read/fileSnapshot";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { chartKinds, type FileChart } from "../../../src/xlsx/content/chartContent";
import { charts } from "../../../src/models/capex/charts";
import { headline } from "../../../src/models/capex/headline";
import { snapshotOf } from "../../audit/snapshotOf";
import { areaOfAddress } from "../../../src/formula/sheetAddress";
import { parseXml } from "../../rules/xmlElement";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);

const mainOf = (page: string) => page.slice(page.indexOf("<main>"), page.indexOf("</body>"));

beforeAll(async () => {
  expect((await aie("insert", "capex", "-o", file("models.xlsx"))).code).toBe(0);
}, 120_000);

test.each(["en", "zh-CN"])("a model of the gallery in %s", async (language) => {
  const target = file(`report.${language}.html`);
  expect(await aie("report", file("models.xlsx"), "-o", target, "--language", language)).toMatchObject({
    code: 0,
    lines: [target],
  });
  const page = readFileSync(target, "utf8");
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).not.toMatch(/<script|\son\w+=|<link|src=/);
  // The headline figures of the model, each with what it rests on; its charts; its sources with their links.
  expect(page.match(/<details class="figure">/g)).toHaveLength(headline.figures.length);
  expect(page).toContain("Breakeven life of chips");
  expect(page.match(/<svg /g)).toHaveLength(charts.length);
  expect(page).toMatch(/<a href="https:\/\/[^"]+" rel="noreferrer">/);
  expect(page).toContain("ALP-RPO-2509");
  parseXml(mainOf(page));
});

test("figures asked for, and whatever the workbook says is text", async () => {
  const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows =
    `<row r="1">${text("A1", "&lt;script&gt;alert(1)&lt;/script&gt;")}<c r="B1"><v>5</v></c></row>` +
    `<row r="2">${text("A2", "Double")}<c r="B2"><f>B1*2</f><v>10</v></c></row>`;
  writeFileSync(file("small.xlsx"), smallWorkbook({ sheets: [{ name: "Model", rows }] }));
  expect((await aie("report", file("small.xlsx"), "-o", file("small.html"), "--figures", "Model!B2,B1")).code).toBe(0);
  const page = readFileSync(file("small.html"), "utf8");
  expect(page.match(/<details class="figure">/g)).toHaveLength(2);
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  parseXml(mainOf(page));
  // Without headline figures the results that nothing else uses, those of one name under their titles, and no dates.
  const stack = join(__dirname, "../../../assets/models/stack.xlsx");
  const names = shownFigures(snapshotOfFile(readWorkbook(readFileSync(stack)))).map(({ label }) => label);
  expect(names.filter((name) => name.startsWith("Effective firms"))).toEqual([
    expect.stringMatching(/ · 1 +The method/),
    expect.stringMatching(/ · 3 +The industry/),
  ]);
  expect(names.filter((name) => /date/.test(name))).toEqual([]);
  expect((await aie("report", file("small.xlsx"), "-o", file("small.html"))).code).toBe(0);
  expect(readFileSync(file("small.html"), "utf8").match(/<details class="figure">/g)).toHaveLength(1);
});

test("without headline figures the statements of a company come first, their last year that is no forecast", () => {
  const years = { A3: "Fiscal year", C3: 2024, D3: 2025, E3: "2026E" };
  const lines = {
    A4: "Revenue",
    B4: "USD",
    C4: 5,
    D4: ["=C4+1", 6],
    E4: 7,
    A5: "Net income",
    C5: 1,
    D5: ["=D4-5", ""],
  } as const;
  const quarters = { A7: "Fiscal quarter", C7: "Q1 2025", A8: "Capital expenditure", C8: 3 };
  const cells = { ...years, ...lines, ...quarters, F1: ["=SUM(A1:E9)", 99] } as const;
  const figuresOf = (sheets: Parameters<typeof snapshotOf>[0]["sheets"]) => shownFigures(snapshotOf({ sheets }));
  expect(figuresOf({ "A P&L": { cells } })).toEqual([
    { sheet: "A P&L", row: 3, column: 3, label: "Revenue, 2025", unit: "USD" },
    { sheet: "A P&L", row: 4, column: 2, label: "Net income, 2024", unit: "" },
  ]);
  // A format in millions leaves six digits out of the number.
  const snapshot = snapshotOf({ sheets: { A: { cells: { ...years, A4: "Revenue", B4: "USD" } } } });
  const inMillions = { value: 215_938_000_000, text: "215,938", formula: "", isError: false, isDate: false };
  const shown = new Map([...snapshot.sheets[0]!.cells, [placeKey(3, 3), inMillions]]);
  expect(shownFigures({ ...snapshot, sheets: [{ ...snapshot.sheets[0]!, cells: shown }] })).toMatchObject([
    { label: "Revenue, 2025", unit: "USD m" },
  ]);
  expect(figuresOf({ "A P&L": { cells }, "B P&L": { cells } }).map(({ label }) => label)).toEqual([
    "Revenue, 2025 · A P&L",
    "Net income, 2024 · A P&L",
    "Revenue, 2025 · B P&L",
    "Net income, 2024 · B P&L",
  ]);
});

test.each<[string[], RegExp]>([
  [["report"], /report needs -o/],
  [["report", "models.xlsx"], /report needs -o/],
  [["report", "models.xlsx", "-o", "no/folder/report.html"], /there is no folder "no\/folder"/],
  [["report", "models.xlsx", "-o", "report.html", "--figures", "ZZ999"], /--figures needs .*ZZ999 is blank/],
  [["report", "models.xlsx", "-o", "report.html", "--figures", "Nowhere!A1"], /needs a sheet of the workbook/],
])("%j ends with 2", async (args, sentence) => {
  const { code, complaint } = await aie(...args.map((one) => (one === "models.xlsx" ? file(one) : one)));
  expect(code).toBe(2);
  expect(complaint).toMatch(sentence);
});

describe("charts as pictures", () => {
  const snapshot = snapshotOf({
    sheets: { Data: { cells: { A1: "a & b", A2: "c", A3: "d", B1: 10, B2: -5, B3: 20, C1: 1, C2: 2, C3: "none" } } },
  });
  const axis = {
    isVisible: true, title: null, minimum: null, maximum: null, majorUnit: null, logarithmBase: null,
    isReversed: false, numberFormat: null, hasMajorGridlines: true, labels: "nextTo",
  } as const; // prettier-ignore
  const chartOf = (kind: (typeof chartKinds)[number], values = ["Data!B1:B3", "Data!C1:C3"]): FileChart => ({
    name: "Chart 1", title: "Title <b>", legend: "bottom", displaysBlanksAs: "gap", fill: null,
    axes: { category: axis, value: axis, secondaryValue: null },
    place: { from: { row: 0, rowOffset: 0, column: 0, columnOffset: 0 }, to: { row: 9, rowOffset: 0, column: 9, columnOffset: 0 } },
    series: values.map((area, place) => ({
      kind, name: `Series & ${place}`, values: areaOfAddress(area), categories: areaOfAddress("Data!A1:A3"), isOnSecondaryAxis: false,
      fill: null, line: { color: null, weight: null, dash: "automatic" }, marker: { symbol: "automatic", size: null, color: null },
      isSmooth: false, labels: null, points: new Map(), gapWidth: null, overlap: null,
    })),
  }); // prettier-ignore

  test.each(chartKinds)("%s is well-formed and within its frame", (kind) => {
    const chart = chartOf(kind);
    const picture = chartDrawing(chart, chartNumbers(snapshot, chart));
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
    const svg = parseXml(picture);
    expect(svg.attributes["aria-label"]).toBe("Title <b>");
    const [, , width, height] = svg.attributes["viewBox"]!.split(" ").map(Number);
    for (const { name, attributes } of svg.children) {
      if (name !== "rect") continue;
      expect(Number(attributes["x"] ?? 0) + Number(attributes["width"])).toBeLessThanOrEqual(width! + 0.1);
      expect(Number(attributes["y"] ?? 0) + Number(attributes["height"])).toBeLessThanOrEqual(height! + 0.1);
    }
  });

  test("columns are as high as their values", () => {
    const chart = chartOf("columnClustered", ["Data!B1:B3"]);
    const { children } = parseXml(chartDrawing(chart, chartNumbers(snapshot, chart)));
    const heights = children
      .filter(({ name, attributes }) => name === "rect" && attributes["stroke"] === "#fff")
      .map(({ attributes }) => Number(attributes["height"]));
    expect(heights).toHaveLength(3);
    // 10, -5 and 20: coordinates are kept to a tenth.
    expect(heights[0]! / heights[2]!).toBeCloseTo(10 / 20, 2);
    expect(heights[1]! / heights[2]!).toBeCloseTo(5 / 20, 2);
  });

  test("a chart without values is an empty frame", () => {
    const chart = chartOf("pie", ["Data!F1:F3"]);
    expect(chartDrawing(chart, chartNumbers(snapshot, chart))).not.toMatch(/NaN/);
  });
});
