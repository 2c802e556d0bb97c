/** The stack model is no definition of lines, so its slips are typed here: ten times each figure that it reads. */
import { insertModel } from "../../../src/excel/models/insertModel";
import { stackModel } from "../../../src/models/stack/stack";
import { stackSources } from "../../../src/models/stack/sources";
import { openExcelWithAddIn } from "../addInInExcel";
import { testOf } from "../since";

const test = testOf("models");

jest.setTimeout(120_000);

/** All that the section pays scales with it, and nothing in the workbook says how large the industry is. */
const unnoticed = ["R-017"];

test("a figure of the stack typed ten times too large fails a check", async () => {
  const excel = await openExcelWithAddIn();
  try {
    await insertModel(stackModel);
    const all = async () => {
      await excel.book.settled();
      return Excel.run(async (context) => {
        const cell = context.workbook.names.getItem("StackAllChecks").getRange().load("values");
        await context.sync();
        return String(cell.values[0]![0]);
      });
    };
    const type = (id: string, factor: number) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem("Register").getDataBodyRange().load("values");
        await context.sync();
        const row = body.values.findIndex(([own]) => own === id);
        const value = Number(body.values[row]![3]);
        expect(value).toBeGreaterThan(0);
        body.getCell(row, 3).values = [[value * factor]];
        await context.sync();
      });
    expect(await all()).toBe("PASS");
    const passed: string[] = [];
    for (const { id } of stackSources) {
      await type(id, 10);
      if ((await all()) === "PASS") passed.push(id);
      await type(id, 0.1);
    }
    expect(passed).toEqual(unnoticed);
    expect(await all()).toBe("PASS");
  } finally {
    excel.close();
  }
});
