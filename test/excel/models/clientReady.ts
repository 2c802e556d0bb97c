/** What a client may be shown: the result sheet of every model opens with its answer, and nothing on its sheets is cut, unlabelled or unexplained. */
import { areaFrom } from "../../../src/formula/address";
import { serialFromIso } from "../../../src/formula/serialDate";
import { definitions } from "../../../src/models/gallery";
import { sheetName } from "../../../src/models/language/definition";
import type { Model } from "../../../src/models/language/model";
import { layoutOf, runsAlong, type PlacedLine } from "../../../src/models/language/layout";
import type { Cell } from "../../../src/workbench/book/bookCells";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { testOf } from "../since";
import { cutTexts } from "./cutTexts";

const test = testOf("models");

/** Fits beside the pane at a window of 1440 pixels. */
const longestSentence = 130;

/** The tests of a model that stands in the book as it was inserted. */
export function testClientReady(model: Model, opened: () => ExcelInNode): void {
  const definition = definitions.find(({ id }) => id === model.id);
  const output = definition === undefined ? "Stack" : sheetName(definition, "output");

  const sheetId = (name: string) => opened().book.sheets.find(name)!.id;
  const cellsOf = (name: string): Cell[][] => {
    const { cells } = opened().book;
    const used = cells.used(sheetId(name))!;
    expect([used.row, used.column]).toEqual([0, 0]);
    return cells.read(used);
  };

  test("opens with a verdict and what it rests on, in sentences that fit", () => {
    const [, [verdict], [trust]] = cellsOf(output) as [Cell[], [Cell], [Cell]];
    for (const sentence of [verdict.text, trust.text])
      expect([sentence, /^[A-Z].*\.$/.test(sentence), sentence.length <= longestSentence]).toEqual([
        sentence,
        true,
        true,
      ]);
    expect(verdict.text).toMatch(/\d/);
    expect(trust.text).toMatch(/grade [A-J]\b/i);
  });

  test("says of which day its newest source is, and whether its checks pass", () => {
    const cells = cellsOf(output).map((row) => row.map(({ text, value }) => ({ text, value })));
    const found = (label: string) => {
      const at = cells.findIndex(([first]) => first?.text.startsWith(label) === true);
      return [...cells[at]!.slice(1), cells[at + 1]![0]!].find(
        ({ value }) => value !== "" && value !== null && value !== "date",
      )!;
    };
    const newest = model.sources
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1)!;
    expect(found("Latest source").value).toBe(serialFromIso(newest));
    expect(found("Latest source").text).toMatch(/^\d{1,2} [A-Z][a-z]{2} \d{4}$/);
    expect(found("Checks").text).toBe("PASS");
  });

  test("keeps its verdict and its labels in view, and its charts off both", () => {
    expect(opened().book.sheets.find(output)).toMatchObject({ frozenRowCount: 3, frozenColumnCount: 1 });
    const { charts = [], blocks } = model.sheets.find(({ name }) => name === output)!;
    const filled = blocks.filter(({ cells }) => cells !== undefined).map(({ area }) => areaFrom(area));
    for (const { title, area } of charts) {
      const { row, column, rowCount, columnCount } = areaFrom(area);
      expect([title, column >= 1, row >= 3]).toEqual([title, true, true]);
      const below = filled.filter(
        (one) =>
          one.row < row + rowCount &&
          one.row + one.rowCount > row &&
          one.column < column + columnCount &&
          one.column + one.columnCount > column,
      );
      expect([title, below]).toEqual([title, []]);
    }
  });

  test.each(model.sheets.map(({ name }) => name).filter((name) => !/about$/i.test(name)))(
    "%s cuts nothing off",
    (name) => {
      expect(cutTexts(opened(), sheetId(name))).toEqual([]);
    },
  );

  if (definition === undefined) return;
  const layout = layoutOf(definition);
  const linesOfOutput = () => layout.sections.output.flatMap(({ lines }) => lines);
  const figuresOf = (placed: PlacedLine, cells: Cell[][]): Cell[] => {
    const { line, row, first, axis } = placed;
    if (line.kind === "table")
      return cells.slice(row + 2, row + 2 + line.rowCount).flatMap((one) => one.slice(0, line.formats.length));
    if (!runsAlong(placed)) return [cells[row]![2]!];
    const rows = line.kind === "grid" ? line.side.length : 1;
    return cells.slice(row, row + rows).flatMap((one) => one.slice(first, first + (axis?.values.length ?? 0)));
  };

  test("gives every figure of its results a label, a unit and a number format", () => {
    const cells = cellsOf(output);
    for (const placed of linesOfOutput()) {
      const { line } = placed;
      const figures = figuresOf(placed, cells).filter(({ value }) => typeof value === "number");
      if (figures.length === 0) continue;
      const unit = line.kind === "table" ? "of each column" : line.unit;
      expect([line.key, line.label.trim() !== "", unit !== ""]).toEqual([line.key, true, true]);
      const bare = figures.filter(({ numberFormat }) => numberFormat === "General");
      expect([line.key, bare.map(({ text }) => text)]).toEqual([line.key, []]);
    }
    for (const { label, unit, numberFormat } of definition.headline.figures)
      expect([label, numberFormat === "General" || unit !== ""]).toEqual([label, true]);
  });

  test("leaves no column of a table empty, and no figure out without a reason", () => {
    const cells = cellsOf(output);
    for (const { section, header, lines, axis, first } of layout.sections.output) {
      const figures = lines.filter(({ line }) => line.kind !== "table");
      const last = axis === null ? 2 : first + axis.values.length - 1;
      for (let column = 0; figures.length > 0 && column <= last; column += 1) {
        const held = figures.flatMap(({ row, line }) =>
          cells.slice(row, row + (line.kind === "grid" ? line.side.length : 1)).map((one) => one[column]?.text ?? ""),
        );
        expect([section.title, column, cells[header]?.[column]?.text, held.some((text) => text !== "")]).toEqual([
          section.title,
          column,
          expect.anything(),
          true,
        ]);
      }
      for (const placed of figures) {
        const blank = figuresOf(placed, cells).some(({ text, value }) => text === "" && value !== 0);
        const reason = placed.line.note ?? section.note ?? "";
        expect([section.title, placed.line.label, !blank || reason !== ""]).toEqual([
          section.title,
          placed.line.label,
          true,
        ]);
      }
    }
  });

  test("marks the columns of a forecast with an E", () => {
    const cells = cellsOf(output);
    for (const { axis, header, first, section } of layout.sections.output) {
      if (axis === null) continue;
      const heads = axis.values.map((_value, place) => cells[header]![first + place]!.text);
      const marked = heads.filter((head) => /\dE$/.test(head));
      if (axis.forecast === undefined && !axis.values.some((value) => /\dE$/.test(String(value)))) {
        // A year after that of the newest source is not over.
        const years = axis.values.filter((value) => typeof value === "number" && value > 2026 && value < 2100);
        expect([section.title, years]).toEqual([section.title, []]);
        continue;
      }
      expect([section.title, marked.length > 0 && marked.length < heads.length]).toEqual([section.title, true]);
      expect(heads.slice(-marked.length)).toEqual(marked);
    }
  });
}
