/** Every model of lines in the headless workbench: no error, every check passes, every published figure is met, and typed nonsense is noticed. */
import { insertModel } from "../../../src/excel/models/insertModel";
import { cellAddress } from "../../../src/formula/address";
import { buildModel } from "../../../src/models/language/buildModel";
import { sheetName, type ModelDefinition } from "../../../src/models/language/definition";
import { columns, layoutOf } from "../../../src/models/language/layout";
import { definitions } from "../../../src/models/gallery";
import { chartData } from "../../../src/workbench/book/chartData";
import { openExcelWithAddIn, textsOf } from "../addInInExcel";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { breaks } from "../../models/breaks";
import { deepestCustomFunctions } from "../../models/deepestCustomFunctions";

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

describe.each(definitions.map((definition) => [definition.id, definition] as const))(
  "the model %s",
  (id, definition) => {
    let excel: ExcelInNode;
    beforeAll(async () => {
      excel = await openExcelWithAddIn();
      await insertModel(buildModel(definition));
    });
    afterAll(() => excel.close());

    test("shows no error", async () => expect(await errorsIn(excel)).toEqual([]));

    test("lets no more than two custom functions feed one another", async () => {
      await excel.book.settled();
      expect(Math.max(...Object.values(deepestCustomFunctions(excel.book)))).toBeLessThanOrEqual(2);
    });

    test("passes all its checks", async () => {
      const checks = await checksOf(excel, definition);
      expect(checks.length).toBeGreaterThanOrEqual(definition.checks.length + 5);
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
      "reproduces: %s",
      async (_words, { name, source, tolerance }) => {
        // The published figure is read from the model's source, and the model's own by its name.
        const published = definition.sources.find((one) => one.id === source)?.value as number;
        const model = await excel.Excel.run(async (context) => {
          const range = context.workbook.names.getItem(name).getRange();
          range.load("values");
          await context.sync();
          return range.values[0]?.[0] as number;
        });
        expect(typeof model).toBe("number");
        expect(Math.abs(model - published)).toBeLessThanOrEqual(tolerance);
      },
    );

    test.each(breaks.filter(({ model }) => model === id).map((one) => [`${one.line} = ${one.typed}`, one] as const))(
      "notices %s",
      async (_words, { line, column, typed, fails }) => {
        const placed = layoutOf(definition, 0).lines.get(line)!;
        const address = cellAddress(placed.row, column === undefined ? columns.value : columns.first + column);
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

    test("has something that breaks it", () => {
      expect(breaks.filter(({ model }) => model === id).length).toBeGreaterThanOrEqual(3);
    });
  },
);
