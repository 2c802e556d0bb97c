/** Every model of lines in the headless workbench: no error, every check passes, every published figure is computed without itself, and typed nonsense is noticed. */
import { insertModel } from "../../../src/excel/models/insertModel";
import { areaFrom, cellAddress } from "../../../src/formula/address";
import { sheetName, type ModelDefinition } from "../../../src/models/language/definition";
import { areaOfLine, columns, layoutOf } from "../../../src/models/language/layout";
import { precisionOf } from "../../../src/models/language/precision";
import type { CellGraph } from "../../../src/audit/trace/cellGraph";
import type { Provenance } from "../../../src/audit/trace/provenance";
import { traceSteps } from "../../../src/audit/trace/traceSteps";
import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import type { SheetCell } from "../../../src/formula/reference";
import { areaOfAddress } from "../../../src/formula/sheetAddress";
import { definitions, models } from "../../../src/models/gallery";
import { chartData } from "../../../src/workbench/book/chartData";
import { openExcelWithAddIn, textsOf } from "../addInInExcel";
import { testOf } from "../since";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { breaks } from "../../models/breaks";
import { testClientReady } from "./clientReady";
import { testEconomics } from "./economics";
import { deepestCustomFunctions } from "../../models/deepestCustomFunctions";

const test = testOf("models");

jest.setTimeout(120_000);

async function errorsIn({ book }: ExcelInNode): Promise<string[]> {
  await book.settled();
  return book.sheets.list().flatMap(({ id, name }) => {
    const used = book.cells.used(id);
    const cells = used === null ? [] : book.cells.read(used).flat();
    return cells.flatMap(({ error, formula }) =>
      error === undefined ? [] : [`${name}: ${formula} ${error.code} ${error.message}`],
    );
  });
}

/** The lines of the checks sheet as [name, value, result]. */
async function checksOf(excel: ExcelInNode, definition: ModelDefinition): Promise<[string, string, string][]> {
  const rows = await textsOf(excel, sheetName(definition, "checks"));
  return rows
    .slice(5)
    .flatMap(([name = "", value = "", , result = ""]) => (/^(PASS|FAIL)$/.test(result) ? [[name, value, result]] : []));
}

/** Cells of inputs that were chosen to meet published figures, with the ids of those. */
function fittedCells(definition: ModelDefinition): [string, readonly string[]][] {
  return [...layoutOf(definition).lines.values()].flatMap((placed): [string, readonly string[]][] => {
    const { line, sheet } = placed;
    if (line.kind !== "assumption" || line.fittedTo === undefined) return [];
    const { row, column, columnCount } = areaFrom(areaOfLine(placed));
    return Array.from({ length: columnCount }, (_cell, index) => [
      `${sheet}!${cellAddress(row, column + index)}`,
      line.fittedTo ?? [],
    ]);
  });
}

/** Everything that the cell rests on. */
function traced(graph: CellGraph, cell: SheetCell): Provenance {
  const steps = traceSteps(graph, cell);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.provenance;
  }
}

describe.each(models.map((model) => [model.id, model] as const))("the model %s", (id, model) => {
  let excel: ExcelInNode;
  beforeAll(async () => {
    excel = await openExcelWithAddIn();
    await insertModel(model);
    await excel.book.settled();
  });
  afterAll(() => excel.close());

  testClientReady(model, () => excel);

  test("shows no error", async () => expect(await errorsIn(excel)).toEqual([]));

  const definition = definitions.find((one) => one.id === id);
  if (definition === undefined) return;

  test("lets no more than two custom functions feed one another", async () => {
    await excel.book.settled();
    expect(Math.max(...Object.values(deepestCustomFunctions(excel.book)))).toBeLessThanOrEqual(2);
  });

  test("passes all its checks", async () => {
    const checks = await checksOf(excel, definition);
    expect(checks.length).toBeGreaterThanOrEqual(definition.checks.length + 4);
    expect(checks.filter(([, , result]) => result !== "PASS")).toEqual([]);
    const [, , overall] = await textsOf(excel, sheetName(definition, "checks"));
    expect(overall?.[1]).toBe("PASS");
  });

  test("draws its charts, with values and names in every series", async () => {
    await excel.book.settled();
    const drawn = excel.book.charts.list().map((chart) => ({ chart, data: chartData(excel.book.cells, chart) }));
    expect(drawn.map(({ data }) => data.title)).toEqual((definition.charts ?? []).map(({ title }) => title));
    for (const { chart, data } of drawn) {
      expect([chart.name, excel.book.sheets.get(chart.sheetId)?.name]).toEqual([
        chart.name,
        sheetName(definition, "output"),
      ]);
      for (const { name, values } of data.series)
        expect([chart.name, name, values.some((value) => value !== null), /^Series\d/.test(name)]).toEqual([
          chart.name,
          name,
          true,
          false,
        ]);
    }
  });

  test.each(definition.anchors.map((anchor) => [anchor.words, anchor] as const))(
    "computes %s, and says where it differs",
    async (_words, anchor) => {
      const { name, source, differs } = anchor;
      // The published figure is read from the model's source, and the model's own by its name.
      const published = definition.sources.find((one) => one.id === source)?.value as number;
      const [model, result] = await Excel.run(async (context) => {
        const range = context.workbook.names.getItem(name).getRange();
        const verdict = range.getOffsetRange(0, 3);
        range.load("values");
        verdict.load("values");
        await context.sync();
        return [range.values[0]?.[0] as number, verdict.values[0]?.[0] as string];
      });
      expect(typeof model).toBe("number");
      const { tolerance, bound } = precisionOf(anchor);
      const difference = model - published;
      const agrees =
        bound === null ? Math.abs(difference) <= tolerance : bound === "over" ? difference >= 0 : difference <= 0;
      expect({ model, published, result }).toEqual({ model, published, result: agrees ? "agrees" : "differs" });
      expect({ model, published, agrees, why: differs }).toEqual({
        model,
        published,
        agrees: differs === undefined,
        why: differs,
      });
    },
  );

  test("arrives at its figures without reading them and without an input fitted to them", async () => {
    await excel.book.settled();
    const places = await Excel.run(async (context) => {
      const ranges = definition.anchors.map(({ name }) => context.workbook.names.getItem(name).getRange());
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    const fitted = new Map(fittedCells(definition));
    await new SnapshotKeeper().withGraph(async (graph) => {
      for (const [index, { words, source }] of definition.anchors.entries()) {
        const { sheet, row, column } = areaOfAddress(places[index]!);
        const { nodes } = traced(graph, { sheet, row, column });
        const all = [...nodes.values()];
        expect([words, all.filter(({ kind }) => kind === "missing source")]).toEqual([words, []]);
        const read = all.flatMap((node) => node.source?.id ?? []);
        const fits = all.flatMap((node) => fitted.get(node.address.replaceAll("'", "")) ?? []);
        expect([words, [...read, ...fits].filter((id) => id === source)]).toEqual([words, []]);
      }
    });
  });

  test.each(breaks.filter(({ model }) => model === id).map((one) => [`${one.line} = ${one.typed}`, one] as const))(
    "notices %s",
    async (_words, { line, column, typed, fails }) => {
      const placed = layoutOf(definition).lines.get(line)!;
      const address = cellAddress(placed.row, column === undefined ? columns.value : placed.first + column);
      const write = (formulas: unknown) =>
        excel.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(placed.sheet).getRange(address);
          range.load("formulas");
          await context.sync();
          const before: unknown = range.formulas;
          range.formulas = formulas as string[][];
          await context.sync();
          return before;
        });
      const before = await write([[typed]]);
      const checks = await checksOf(excel, definition);
      await write(before);
      expect(checks.filter(([, , result]) => result === "FAIL").map(([name]) => name)).toContain(fails);
      expect((await checksOf(excel, definition)).filter(([, , result]) => result === "FAIL")).toEqual([]);
    },
  );

  test("passes all its checks again when what was typed is taken back", async () => {
    expect((await checksOf(excel, definition)).filter(([, , result]) => result !== "PASS")).toEqual([]);
  });

  testEconomics(definition);

  test("has something that breaks it", () => {
    expect(breaks.filter(({ model }) => model === id).length).toBeGreaterThanOrEqual(3);
  });
});
