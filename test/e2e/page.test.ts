import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { emptySheet, eventually, goTo, pane, ready, ribbonButton, typeInCell, valuesOf, visit } from "./browser";

const empty = "?lang=en-US&theme=light&book=empty";
const sheetNames = (page: Page) => page.getByRole("tablist", { name: "Sheet tabs" }).getByRole("tab").allInnerTexts();
const setting = (page: Page, name: string) => page.locator("#settings").getByLabel(name);
const paneWidth = async (page: Page) => (await page.locator("#pane-frame").boundingBox())?.width;

describe("the page", () => {
  test("opens the Stack model, calculated, with the pane beside it", async () => {
    const { page } = await visit("?lang=en-US&theme=light");
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["About", "Sources", "Flows", "Stack", "Checks"]));
    const layers = await valuesOf(page, "Stack!A1:E40");
    const valueAdded = layers.map((row) => row[3]);
    expect(valueAdded.join(" ")).toContain("40 30 30");
    await pane(page).getByRole("list", { name: "Sources in the register" }).waitFor();
  });

  test("saves a book as a file and opens it again, formulas, table, names and all", async () => {
    const { page } = await visit(empty);
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = "Kept";
        sheet.getRange("A1:B3").values = [
          ["Firm", "Revenue"],
          ["One", 10],
          ["Two", 32],
        ];
        sheet.tables.add("A1:B3", true).name = "Firms";
        context.workbook.names.add("Rate", sheet.getRange("D1"));
        sheet.getRange("D1").values = [[0.5]];
        sheet.getRange("F1:F2").formulas = [["=SUM(Firms[Revenue])*Rate"], ["=AIE.GENAI_DEDUPE({100;60;30})"]];
        await context.sync();
      }),
    );
    const [download] = await Promise.all([page.waitForEvent("download"), ribbonButton(page, "Save").click()]);
    expect(download.suggestedFilename()).toBe("Book1.xlsx");
    const file = join(mkdtempSync(join(tmpdir(), "workbench-")), download.suggestedFilename());
    await download.saveAs(file);

    await ribbonButton(page, "New book").click();
    await eventually(async () => expect(await sheetNames(page)).toEqual(["Sheet1"]));
    await ready(page);
    expect(await valuesOf(page, "Sheet1!A1:F1")).toEqual([["", "", "", "", "", ""]]);

    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), ribbonButton(page, "Open").click()]);
    await chooser.setFiles({ name: "My book.xlsx", mimeType: "application/zip", buffer: readFileSync(file) });
    await eventually(async () => expect(await page.locator("#book-name").innerText()).toBe("My book"));
    await ready(page);
    expect(await sheetNames(page)).toEqual(["Kept"]);
    await eventually(async () => expect(await valuesOf(page, "Kept!F1:F4")).toEqual([[21], [40], [30], [30]]));
    await typeInCell(page, "B2", "20");
    await eventually(async () => expect(await valuesOf(page, "Kept!F1")).toEqual([[26]]));
  });

  test("asks before changes are lost, and says why a file cannot be opened", async () => {
    const { page } = await visit(empty);
    await typeInCell(page, "A1", "7");
    await eventually(async () => expect(await valuesOf(page, "Sheet1!A1")).toEqual([[7]]));
    await ribbonButton(page, "New book").click();
    const question = page.getByRole("dialog", { name: "Start a new book?" });
    await question.getByRole("button", { name: "Cancel" }).click();
    expect(await valuesOf(page, "Sheet1!A1")).toEqual([[7]]);
    await ribbonButton(page, "New book").click();
    await question.getByRole("button", { name: "Discard changes" }).click();
    await eventually(async () => expect(await valuesOf(page, "Sheet1!A1")).toEqual([[""]]));
    await ready(page);

    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), ribbonButton(page, "Open").click()]);
    await chooser.setFiles({ name: "wrong.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page
      .getByText('wrong.json could not be opened: a book of the workbench needs the format "workbench book"')
      .waitFor();
  });

  test("keeps the book when a file turns out to be damaged, and starts the pane anew with another book", async () => {
    const { page } = await visit("?lang=en-US&theme=light");
    const damaged = { format: "workbench book", version: 1, name: "Damaged", content: {} };
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), ribbonButton(page, "Open").click()]);
    await chooser.setFiles({
      name: "damaged.aie.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(damaged)),
    });
    await page.getByText("damaged.aie.json could not be opened").waitFor();
    expect((await valuesOf(page, "Stack!A1:E40")).map((row) => row[3]).join(" ")).toContain("40 30 30");
    await ribbonButton(page, "New book").click();
    await pane(page).getByRole("button", { name: "Create the register" }).waitFor();
  });

  test("inserts a row from the context menu; table, name and formulas follow", async () => {
    const { page } = await visit(empty);
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B3").values = [
          ["Firm", "Revenue"],
          ["One", 10],
          ["Two", 32],
        ];
        sheet.tables.add("A1:B3", true).name = "Firms";
        context.workbook.names.add("Rate", sheet.getRange("D1"));
        sheet.getRange("D1").values = [[0.5]];
        sheet.getRange("F1").formulas = [["=SUM(Firms[Revenue])*Rate"]];
        await context.sync();
      }),
    );
    const sheet = (await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
    await page.mouse.click(sheet.x + 80, sheet.y + 32, { button: "right" });
    await page.getByText("Insert", { exact: true }).hover();
    // In the middle of the line stands the field for the number of rows.
    await page.getByRole("button", { name: "rows above" }).click({ position: { x: 14, y: 12 } });
    await eventually(async () => expect(await valuesOf(page, "Sheet1!F1:F2")).toEqual([[""], [21]]));
    await typeInCell(page, "B3", "20");
    await typeInCell(page, "D2", "1");
    await eventually(async () => expect(await valuesOf(page, "Sheet1!F2")).toEqual([[52]]));
  });

  test("undoes and redoes what was typed", async () => {
    const page = await emptySheet();
    await typeInCell(page, "A1", "7");
    await eventually(async () => expect(await valuesOf(page, "Sheet1!A1")).toEqual([[7]]));
    await ribbonButton(page, "Undo").click();
    await eventually(async () => expect(await valuesOf(page, "Sheet1!A1")).toEqual([[""]]));
    await ribbonButton(page, "Redo").click();
    await eventually(async () => expect(await valuesOf(page, "Sheet1!A1")).toEqual([[7]]));
  });

  test("makes the pane wider and narrower by keyboard and mouse, never under 320 pixels, and remembers", async () => {
    const { page } = await visit(empty);
    const edge = page.getByRole("separator", { name: "Width of the task pane" });
    await edge.focus();
    await page.keyboard.press("Home");
    expect(await paneWidth(page)).toBe(320);
    // Every tab is seen whole.
    const tabs = page.locator("#pane [role=tablist]").first();
    expect(await tabs.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
    await page.keyboard.press("ArrowLeft");
    expect(await paneWidth(page)).toBe(336);
    const box = (await edge.boundingBox())!;
    await page.mouse.move(box.x + 3, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 141, box.y + 200, { steps: 4 });
    await page.mouse.up();
    expect(await paneWidth(page)).toBe(480);
    expect(await edge.getAttribute("aria-valuenow")).toBe("480");
    await page.reload();
    await ready(page);
    expect(await paneWidth(page)).toBe(480);
  });

  test("closes and opens the pane by its button, by the ribbon and through Office.addin", async () => {
    const page = await emptySheet();
    await page.evaluate(async () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
    });
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await page.locator("#pane-frame").waitFor({ state: "hidden" });
    await ribbonButton(page, "Functions").click();
    await pane(page).getByRole("tab", { name: "Functions", selected: true }).waitFor();
    await page.evaluate(() => Office.addin.hide());
    await page.locator("#pane-frame").waitFor({ state: "hidden" });
    await page.evaluate(() => Office.addin.showAsTaskpane());
    await page.locator("#pane-frame").waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
        "Hidden",
        "Taskpane",
        "Hidden",
        "Taskpane",
      ]),
    );
  });

  test("keeps what is typed in the pane out of the grid, and moves between its parts with F6", async () => {
    const page = await emptySheet();
    await goTo(page, "A1");
    await ribbonButton(page, "Functions").click();
    const search = pane(page).getByRole("searchbox").first();
    await search.fill("");
    await search.pressSequentially("=dedupe");
    await search.press("Delete");
    expect(await search.inputValue()).toBe("=dedupe");
    expect(await valuesOf(page, "Sheet1!A1")).toEqual([[""]]);

    const inside = (id: string) =>
      page.evaluate((of) => document.getElementById(of)?.contains(document.activeElement) ?? false, id);
    await page.keyboard.press("F6");
    expect(await inside("ribbon")).toBe(true);
    await page.keyboard.press("F6");
    await eventually(async () => expect(await inside("grid")).toBe(true));
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await valuesOf(page, "Sheet1!A1")).toEqual([[12]]));
    await page.keyboard.press("Shift+F6");
    expect(await inside("ribbon")).toBe(true);
    await page.keyboard.press("Shift+F6");
    expect(await inside("pane")).toBe(true);
  });

  test("speaks Chinese, in the page, the pane, the grid and the help on functions", async () => {
    const { page } = await visit("?lang=zh-CN&theme=light&book=empty");
    expect(await page.evaluate(() => [document.documentElement.lang, Office.context.displayLanguage])).toEqual([
      "zh-CN",
      "zh-CN",
    ]);
    await page.getByRole("toolbar").getByRole("button", { name: "来源" }).click();
    await pane(page).getByRole("tab", { name: "来源" }).waitFor();
    await goTo(page, "A1");
    await page.keyboard.type("=AIE.GENAI_DEDUPE(");
    const described = JSON.parse(readFileSync("assets/functions.zh-CN.json", "utf8")) as {
      functions: { id: string; description: string }[];
    };
    const { description } = described.functions.find(({ id }) => id === "GENAI_DEDUPE")!;
    expect(description).toMatch(/\p{Script=Han}/u);
    await page.getByText(description).first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    // A function says in the reader's language what its argument needs.
    await typeInCell(page, "A3", "=AIE.TOKEN_FLOOR(1,0)");
    await goTo(page, "A3");
    await pane(page).getByText("annual_tokens 应为大于 0 的 token 数；实为 0").first().waitFor();
  });

  test("opens the help beside itself, with the functions in the pane", async () => {
    const page = await emptySheet();
    const [help] = await Promise.all([page.context().waitForEvent("page"), ribbonButton(page, "Help").click()]);
    await help.waitForLoadState();
    expect(new URL(help.url()).pathname).toBe("/assets/help/index.html");
    await help.getByRole("heading", { level: 1 }).waitFor();
    expect(await pane(page).getByRole("tab", { name: "Functions" }).getAttribute("aria-selected")).toBe("true");
    await help.close();
  });

  test("changes its language and takes the book along", async () => {
    const { page } = await visit(empty);
    await typeInCell(page, "A1", "7");
    await eventually(async () => expect(await valuesOf(page, "Sheet1!A1")).toEqual([[7]]));
    await Promise.all([page.waitForURL(/lang=zh-CN/), setting(page, "Language").selectOption("zh-CN")]);
    await ready(page);
    await page.getByRole("button", { name: "新建", exact: true }).waitFor();
    expect(await valuesOf(page, "Sheet1!A1")).toEqual([[7]]);
  });

  test("changes its theme at once, and tells the add-in", async () => {
    const { page } = await visit(empty);
    const paneColor = () =>
      pane(page).evaluate((node) => getComputedStyle(node.firstElementChild ?? node).backgroundColor);
    const light = await paneColor();
    await setting(page, "Theme").selectOption("dark");
    expect(await page.evaluate(() => Office.context.officeTheme?.bodyBackgroundColor)).toBe("#262626");
    await eventually(async () => expect(await paneColor()).not.toBe(light));
    const dark = await paneColor();
    await setting(page, "Theme").selectOption("contrast");
    await eventually(async () => expect(await paneColor()).not.toBe(dark));
    expect(page.url()).toContain("theme=contrast");
  });

  test("hands blank cells to functions as 0 or as null", async () => {
    const { page } = await visit(`${empty}&blank=null`);
    await typeInCell(page, "A1", "100");
    await typeInCell(page, "A3", "30");
    await typeInCell(page, "C1", "=AIE.GENAI_DEDUPE(A1:A3)");
    await page.evaluate(() => window.workbench.book!.settled());
    // Without the blank row 70 is kept and 30 passed on; a blank counted as 0 cannot pay the 30 below it.
    expect(await valuesOf(page, "Sheet1!C1:C3")).toEqual([[70], [""], [30]]);
    const choice = (name: string) => page.getByRole("menuitemradio", { name });
    await page.getByRole("button", { name: "More options" }).click();
    expect(await choice("as null").getAttribute("aria-checked")).toBe("true");
    await Promise.all([page.waitForURL(/blank=zero/), choice("as 0").click()]);
    await ready(page);
    await page.getByRole("button", { name: "More options" }).click();
    expect(await choice("as 0").getAttribute("aria-checked")).toBe("true");
    await page.evaluate(() => window.workbench.book!.calculate());
    expect(await valuesOf(page, "Sheet1!C1:C3")).toEqual([[100], [-30], [30]]);
  });

  test("fits a small window", async () => {
    const { page } = await visit(empty, { width: 900, height: 600 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    for (const name of ["New book", "Save", "Sources", "Help"])
      expect(await ribbonButton(page, name).isVisible()).toBe(true);
  });
});
