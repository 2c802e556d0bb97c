/** What the add-in writes beside models into a new workbook, where the display language is Chinese. Profit = users × price × (1 − cost share). */
import { tablesIn } from "../../../src/audit/scenarios/sensitivityTable";
import { tornadosIn } from "../../../src/audit/scenarios/tornado";
import { writeSampleFlows } from "../../../src/excel/firstSteps/writeSampleFlows";
import { createRegister } from "../../../src/excel/register/register";
import { addCases, readCases, removeCases, switchCase } from "../../../src/excel/scenarios/cases";
import { writeTable } from "../../../src/excel/scenarios/writeTable";
import { writeTornado } from "../../../src/excel/scenarios/writeTornado";
import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn, textsOf } from "../addInInExcel";

// A workbook with its calculation is opened; a busy machine takes its time.
jest.setTimeout(30_000);

let excel: ExcelInNode;
const keeper = new SnapshotKeeper();
beforeAll(async () => {
  excel = await openExcelWithAddIn({ language: "zh-CN" });
  await write("Sheet1", "A1:C4", [
    ["用户", "百万", 100],
    ["价格", "USD", 20],
    ["成本占比", "", 0.6],
    ["利润", "USD m", "=C1*C2*(1-C3)"],
  ]);
});
afterAll(() => excel.close());

async function write(sheet: string, area: string, formulas: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(area).formulas = formulas;
    await context.sync();
  });
  keeper.changed();
}

const snapshot = () => keeper.withGraph(async (graph) => graph.snapshot);

test("cases stand in Chinese and are switched by their names there", async () => {
  await addCases(keeper, ["Sheet1!A1:C2"]);
  const rows = await textsOf(excel, "情景");
  expect(rows[6]).toEqual(["输入", "单元格", "单位", "基准", "高", "低", "自定义", "生效值"]);
  expect(rows[3]!.slice(0, 2)).toEqual(["生效情景", "基准"]);
  await write("情景", "E8", [[150]]);
  await switchCase(keeper, "High");
  expect((await textsOf(excel, "情景"))[3]![1]).toBe("高");
  expect((await textsOf(excel, "Sheet1"))[3]![2]).toBe("1200");
  expect(await readCases(keeper)).toMatchObject({ active: "High", place: { language: "zh-CN" } });
});

test("a table over the cases names them as the sheet does, is found again and turns stale", async () => {
  const down = { address: "情景!B4", values: ["基准", "高"] };
  expect(await writeTable(keeper, { output: "Sheet1!C4", down, across: null })).toMatchObject({ result: "敏感性" });
  const rows = await textsOf(excel, "敏感性");
  expect(rows[0]![0]).toBe("利润，随生效情景变化");
  expect(rows.slice(10, 12).map((row) => row.slice(0, 2))).toEqual([
    ["基准", "800"],
    ["高", "1200"],
  ]);
  expect(tablesIn(await snapshot())).toMatchObject([{ sheet: "敏感性", isStale: false, language: "zh-CN" }]);
  await write("情景", "E8", [[160]]);
  expect(tablesIn(await snapshot())).toMatchObject([
    { isStale: true, state: expect.stringMatching(/^已过期：\d{4}-/) },
  ]);
});

test("a tornado and its ranges stand in Chinese, and the next one reads those", async () => {
  await removeCases(keeper, null);
  await writeTornado(keeper, "Sheet1!C4");
  expect((await textsOf(excel, "等级区间"))[4]!.slice(0, 2)).toEqual(["A", "法定申报文件中经审计的报表"]);
  const [found] = tornadosIn(await snapshot());
  expect(found).toMatchObject({ sheet: "龙卷风图", title: "什么影响利润", isStale: false, count: 3 });
  await write("等级区间", "C13", [[0.1]]);
  await writeTornado(keeper, "Sheet1!C4", {}, "龙卷风图");
  // A tenth more users or a higher price is a tenth more profit: 80 either way.
  const swings = (await textsOf(excel, "龙卷风图")).slice(9, 12).map((row) => [row[0], Number(row[8])]);
  expect(swings).toContainEqual(["用户", 160]);
});

test("sample payments and the register stand in Chinese around headers that formulas name", async () => {
  expect(await writeSampleFlows()).toBe("我的付款流");
  const flows = await textsOf(excel, "我的付款流");
  // The report's 100, 60 and 30: 40, 30 and 30 are kept.
  expect(flows.slice(5, 8).map((row) => [row[5], row[8]])).toEqual([
    ["应用", "40"],
    ["模型", "30"],
    ["托管", "30"],
  ]);
  await createRegister();
  const register = await textsOf(excel, "Sources");
  expect(register[0]![0]).toBe("来源");
  expect(register[3]).toEqual(expect.arrayContaining(["ID", "Value", "Grade", "等级", "含义", "示例"]));
});
