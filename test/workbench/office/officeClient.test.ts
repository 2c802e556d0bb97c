import { servedExcelApi } from "../../../src/workbench/office/officeRequirements";
import { eventsTold, openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel({ language: "zh-CN", excelApi: servedExcelApi });
});
afterEach(() => excel.close());

test("the client starts as in Excel on the web and asks for nothing but its own files", async () => {
  const { Office, requested } = excel;
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.host).toBe(Office.HostType.Excel);
  expect(Office.context.platform).toBe(Office.PlatformType.OfficeOnline);
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["zh-CN", "zh-CN"]);
  expect(requested).toEqual(["office.js", "excel-web-16.00.js", "zh-cn/office_strings.js"]);
});

test("requirement sets are supported up to what is claimed", () => {
  const { requirements } = excel.Office.context;
  // The client of the package has no member of 1.16.
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
  expect(requirements.isSetSupported("Mailbox", "1.1")).toBe(false);
});

test("document settings are kept in the book and removed from it", async () => {
  const { settings } = excel.Office.context.document;
  const save = () => new Promise<Office.AsyncResult<unknown>>((resolve) => settings.saveAsync(resolve));
  settings.set("view", { tab: "models", ids: [1] });
  settings.set("old", 1);
  expect((await save()).status).toBe("succeeded");
  settings.remove("old");
  await save();
  expect(excel.book.settings.keys()).toEqual(["view"]);
  expect(excel.book.settings.get("view")).toEqual({ tab: "models", ids: [1] });
  expect(settings.get("view")).toEqual({ tab: "models", ids: [1] });
});

test("saving the settings is told to those who listen for it", async () => {
  const { settings } = excel.Office.context.document;
  let told = 0;
  const { SettingsChanged } = excel.Office.EventType;
  settings.addHandlerAsync(SettingsChanged, () => void (told += 1));
  settings.set("view", 1);
  await new Promise((resolve) => settings.saveAsync(resolve));
  await eventsTold();
  expect(told).toBe(1);
});

test("the task pane is shown and hidden, and its listeners hear of it", async () => {
  const { addin } = excel.Office;
  const told: string[] = [];
  const stop = await addin.onVisibilityModeChanged(({ visibilityMode }) => void told.push(visibilityMode));
  await addin.hide();
  expect(excel.page.isPaneVisible).toBe(false);
  await addin.showAsTaskpane();
  expect(excel.page.isPaneVisible).toBe(true);
  excel.page.isPaneVisible = false;
  excel.host.taskpaneVisibilityChanged();
  await eventsTold();
  expect(told).toEqual(["Hidden", "Taskpane", "Hidden"]);
  await stop();
});

test("the start-up behaviour is remembered", async () => {
  const { addin, StartupBehavior } = excel.Office;
  expect(await addin.getStartupBehavior()).toBe(StartupBehavior.none);
  await addin.setStartupBehavior(StartupBehavior.load);
  expect(await addin.getStartupBehavior()).toBe(StartupBehavior.load);
});

test("a ribbon action runs and ends when it says so", async () => {
  const steps: string[] = [];
  excel.Office.actions.associate("showSources", async (event: Office.AddinCommands.Event) => {
    steps.push(`runs ${event.source.id}`);
    await eventsTold();
    steps.push("completes");
    event.completed();
  });
  await excel.host.runAction("showSources");
  expect(steps).toEqual(["runs showSources", "completes"]);
});

test("the theme is the page's of the moment, and its change is told", async () => {
  const { context, EventType } = excel.Office;
  const told: unknown[] = [];
  const changed = (EventType as unknown as Record<string, Office.EventType>)["OfficeThemeChanged"];
  context.document.addHandlerAsync(changed as Office.EventType, (event: unknown) => void told.push(event));
  expect(context.officeTheme.bodyBackgroundColor).toBe("#FFFFFF");
  excel.page.theme = "dark";
  excel.host.themeChanged();
  expect(context.officeTheme.bodyBackgroundColor).toBe("#262626");
  expect(told).toEqual([expect.objectContaining({ officeTheme: context.officeTheme })]);
});

// Office.Document.setSelectedDataAsync in Microsoft's reference: texts, rows without headers and tables, formulas among them.
describe("setSelectedDataAsync", () => {
  const set = (data: unknown, coercionType?: string) =>
    new Promise<number>((resolve) =>
      excel.Office.context.document.setSelectedDataAsync(
        data as string,
        { ...(coercionType !== undefined && { coercionType }) } as Office.SetSelectedDataOptions,
        ({ status, error }) => resolve(status === excel.Office.AsyncResultStatus.Succeeded ? 0 : error.code),
      ),
    );
  const select = (address: string) =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
      await context.sync();
    });
  const values = (address: string) =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
      await context.sync();
      return range.values;
    });

  test("a text and rows go to the selected cells, formulas work, and a table becomes one", async () => {
    await select("P1");
    expect(await set("text")).toBe(0);
    await select("P2");
    expect(
      await set([
        [1, "=P2+1"],
        [2, "=P3*10"],
      ]),
    ).toBe(0);
    await select("S1");
    const table = new excel.Office.TableData([["a", 1]], ["Name", "Amount"]);
    expect(await set(table)).toBe(0);
    expect(await values("P1:T3")).toEqual([
      ["text", "", "", "Name", "Amount"],
      [1, 2, "", "a", 1],
      [2, 20, "", "", ""],
    ]);
    expect(excel.book.tables.list().map(({ columnNames }) => columnNames)).toEqual([["Name", "Amount"]]);
  });

  test.each([
    // The client itself knows no other kinds in Excel.
    ["other kinds", "P1", "<b>x</b>", "html", 5007],
    ["rows of several lengths", "P1", [[1], [2, 3]], undefined, 2000],
    ["another size than what is selected", "P1:P2", [[1, 2]], undefined, 2002],
    ["what would overwrite cells that are not selected", "O2", [[1, 2]], undefined, 2003],
  ])("%s are refused with Office's number, and nothing is written", async (_, address, data, type, code) => {
    await select("P2");
    expect(await set("kept")).toBe(0);
    const before = await values("O1:T3");
    await select(address);
    expect(await set(data, type)).toBe(code);
    expect(await values("O1:T3")).toEqual(before);
  });
});

test("Excel.run takes its documented options", async () => {
  const options = { delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions;
  const name = await excel.Excel.run(options, async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items[0]?.name;
  });
  expect(name).toBe("Sheet1");
});
