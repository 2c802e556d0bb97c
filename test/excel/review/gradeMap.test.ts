import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import { readGradeMap } from "../../../src/excel/review/readGradeMap";
import { insertModel } from "../../../src/excel/models/insertModel";
import { queueRegisterSheet } from "../../../src/excel/register/registerSheet";
import { selectCells } from "../../../src/excel/host/selectCells";
import { readProvenance, watchSelectedCell } from "../../../src/excel/trace/selectedCell";
import { writeGradeMap } from "../../../src/excel/review/gradeMapSheet";
import { stackModel } from "../../../src/models/stack/stack";
import { stackSources } from "../../../src/models/stack/sources";
import type { Source } from "../../../src/register/source";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn, textsOf } from "../addInInExcel";
import { testOf } from "../since";

jest.setTimeout(30_000);

let excel: ExcelInNode;
let keeper: SnapshotKeeper;
beforeEach(async () => {
  keeper = new SnapshotKeeper();
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

async function inBook(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  await excel.book.settled();
}

const source = (fields: Partial<Source>): Source => ({
  ...stackSources[0]!,
  company: "Lab",
  datapoint: "Revenue",
  unit: "USD m",
  caliber: "Calendar year",
  ...fields,
});
/** The last two contradict each other; the second is long ago, the others are never old. */
const sources = [
  source({ id: "NEW", value: 100, grade: "A", company: "Cloud", periodEnd: "2999-09-30" }),
  source({ id: "OLD", value: 10, grade: "E", company: "Chip", periodEnd: "2019-12-31" }),
  source({ id: "ONE", value: 1600, grade: "F", periodEnd: "2999-06-30" }),
  source({ id: "TWO", value: 2600, grade: "F", periodEnd: "2999-06-30" }),
];

async function smallModel(): Promise<void> {
  const lookUp = (id: string) => `=XLOOKUP("${id}",Register[ID],Register[Value])`;
  await inBook(({ workbook }) => {
    queueRegisterSheet(workbook, "Sources", sources);
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B6").formulas = [
      ["new", lookUp("NEW")],
      ["old", lookUp("OLD")],
      ["one", lookUp("ONE")],
      ["typed", 30],
      ["total", "=B1+B2+B4"],
      ["day", 45_000],
    ];
    sheet.getRange("B6").numberFormat = [["yyyy-mm-dd"]];
    sheet.activate();
  });
}

test("every figure of the sheet has its grades, its doubts and the value that rests on it", async () => {
  await smallModel();
  const { place, cells } = await readGradeMap(keeper, "sheet");
  expect(place).toBe("Sheet1");
  expect(cells.map(({ address, label, floor, weighted }) => [address, label, floor, weighted])).toEqual([
    ["Sheet1!B1", "new", "A", "A"],
    ["Sheet1!B2", "old", "E", "E"],
    ["Sheet1!B3", "one", "F", "F"],
    ["Sheet1!B4", "typed", "I", "I"],
    // (100 of A, 10 of E, 30 of I) of 140 is 3.0
    ["Sheet1!B5", "total", "I", "C"],
  ]);
  expect(cells.filter(({ isDisputed }) => isDisputed).map(({ label }) => label)).toEqual(["one"]);
  expect(cells.filter(({ isStale }) => isStale).map(({ label }) => label)).toEqual(["old", "total"]);
  expect(cells.map(({ restingOn }) => Math.round(restingOn))).toEqual([100, 10, 1600, 30, 140]);
  expect(cells.map(({ sourceIds }) => sourceIds)).toEqual([["NEW"], ["OLD"], ["ONE"], [], ["NEW", "OLD"]]);
});

test("of the selection only what is selected", async () => {
  await smallModel();
  await selectCells("Sheet1!A4:B6");
  const { place, cells } = await readGradeMap(keeper, "selection");
  expect(place).toBe("Sheet1!A4:B6");
  expect(cells.map(({ label }) => label)).toEqual(["typed", "total"]);
  // A cell weighs what it weighs in the whole workbook.
  expect(cells.map(({ restingOn }) => Math.round(restingOn))).toEqual([30, 140]);
});

test("in the register a figure weighs what its readers make of it", async () => {
  await smallModel();
  await selectCells("Sources!A1");
  const { cells } = await readGradeMap(keeper, "sheet");
  expect(cells.map(({ address, floor, restingOn }) => [address, floor, Math.round(restingOn)])).toEqual([
    ["Sources!D5", "A", 100],
    ["Sources!D6", "E", 10],
    ["Sources!D7", "F", 1600],
    ["Sources!D8", "F", 2600],
  ]);
});

test("the map is written as plain values on a sheet of its own, and nowhere else", async () => {
  await smallModel();
  const before = await textsOf(excel, "Sheet1");
  const map = await readGradeMap(keeper, "sheet");
  expect(await writeGradeMap(map)).toBe("Grade map");
  expect(await writeGradeMap(map)).toBe("Grade map 2");
  const texts = await textsOf(excel, "Grade map");
  expect(texts[1]![0]).toMatch(/^Every figure of Sheet1 on \d{4}-\d{2}-\d{2}: /);
  expect(texts[3]!.slice(0, 4)).toEqual(["Cell", "Label", "Value", "Floor grade"]);
  expect(texts[4]!.slice(0, 6)).toEqual([
    "Sheet1!B1",
    "new",
    "100",
    "A",
    "Audited statement in a statutory filing",
    "A",
  ]);
  expect(texts[8]!.slice(6)).toEqual(["140", "", "yes", "NEW, OLD"]);
  const { id } = excel.book.sheets.find("Grade map")!;
  const used = excel.book.cells.used(id)!;
  expect(
    excel.book.cells
      .read(used)
      .flat()
      .filter(({ formula }) => formula !== ""),
  ).toEqual([]);
  expect(await textsOf(excel, "Sheet1")).toEqual(before);
});

test("on a Chinese page the map says in Chinese what it says, by the same figures", async () => {
  await excel.close();
  excel = await openExcelWithAddIn({ language: "zh-CN" });
  await smallModel();
  expect(await writeGradeMap(await readGradeMap(keeper, "sheet"))).toBe("等级地图");
  const texts = await textsOf(excel, "等级地图");
  expect(texts[1]![0]).toMatch(/^\d{4}-\d{2}-\d{2} Sheet1 的每个数字：/);
  expect(texts[3]!.slice(0, 4)).toEqual(["单元格", "名称", "数值", "最低等级"]);
  expect(texts[4]!.slice(0, 6)).toEqual(["Sheet1!B1", "new", "100", "A", "法定申报文件中经审计的报表", "A"]);
  expect(texts[8]!.slice(6)).toEqual(["140", "", "是", "NEW、OLD"]);
});

testOf("models")(
  "the stack model's map agrees with the traces of its cells and follows changes while it is watched",
  async () => {
    await insertModel(stackModel);
    await excel.book.settled();
    await selectCells("Stack!A1");
    const stop = await watchSelectedCell(
      keeper,
      () => undefined,
      (reason) => {
        throw reason;
      },
    );
    try {
      const { cells } = await readGradeMap(keeper, "sheet");
      expect(cells.length).toBeGreaterThan(60);
      for (const { address, floor, weighted } of cells.filter((_, index) => index % 9 === 0))
        expect([address, await readProvenance(keeper, address)]).toMatchObject([address, { floor, weighted }]);
      const hadGraded = cells.filter(({ floor }) => floor === "J").length;
      await inBook(({ workbook }) => {
        const grade = workbook.tables.getItem("Register").getDataBodyRange().getCell(0, 7);
        grade.values = [["J"]];
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const after = await readGradeMap(keeper, "sheet");
      expect(after.cells.filter(({ floor }) => floor === "J").length).toBeGreaterThan(hadGraded);
    } finally {
      stop();
    }
  },
);

test("a map that nobody waits for any more is broken off", async () => {
  await smallModel();
  const controller = new AbortController();
  controller.abort();
  await expect(readGradeMap(keeper, "sheet", { signal: controller.signal })).rejects.toThrow(/abort/i);
  // The next is answered all the same.
  expect((await readGradeMap(keeper, "sheet")).cells).toHaveLength(5);
});
