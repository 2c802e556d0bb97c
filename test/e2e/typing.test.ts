import type { Page } from "playwright-core";
import type { Area, Book } from "../../src/workbench/book/book";
import { emptySheet, eventually, goTo, ribbonButton, textsOf, typeInCell, valuesOf, visit } from "./browser";

const notice = (page: Page) => page.locator("#notice");
const thisYear = new Date().getFullYear();
const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** Pastes as the browser does when somebody presses Ctrl+V, with what another program has put on the clipboard. */
async function paste(page: Page, cell: string, parts: Readonly<Record<string, string>>): Promise<void> {
  await goTo(page, cell);
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(given)) data.setData(type, text);
    document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, parts);
}

// What Excel makes of typed entries: support.microsoft.com "Stop automatically changing numbers to dates".
test("typed dates, times, money, percentages and formulas are read as in Excel", async () => {
  const page = await emptySheet();
  const typed: readonly (readonly [text: string, value: unknown, shown: string])[] = [
    ["3 May", serial(thisYear, 5, 3), "3-May"],
    ["1/2", serial(thisYear, 1, 2), "2-Jan"],
    ["10:30", 0.4375, "10:30"],
    ["$5", 5, "$5 "],
    ["1,000", 1000, "1,000"],
    ["(5)", -5, "-5"],
    ["45%", 0.45, "45%"],
    ["'1/2", "1/2", "1/2"],
    // In the format of the first cell that it reads: Microsoft's KB 214280.
    ["+A5*2", 2000, "2,000"],
    ["-A6", 5, "5"],
    ["@ABS(A6)", 5, "5"],
    ["=sum(a5,a6", 995, "995"],
    ["FY25", "FY25", "FY25"],
  ];
  for (const [at, [text]] of typed.entries()) await typeInCell(page, `A${at + 1}`, text);
  await eventually(async () =>
    expect((await valuesOf(page, `Sheet1!A1:A${typed.length}`)).flat()).toEqual(typed.map(([, value]) => value)),
  );
  expect((await textsOf(page, `A1:A${typed.length}`)).flat()).toEqual(typed.map(([, , shown]) => shown));
});

test.each([
  ["=1+*2", "A formula needs Excel's syntax"],
  ["=Capex!A1", 'There is no sheet "Capex"'],
  ["=SUM(Flow[Amount])", 'There is no table "Flow"'],
  ["=ABS(1,2)", "ABS needs 1 argument; got 2."],
])("%s stays open with the reason, and takes its correction", async (text, reason) => {
  const page = await emptySheet();
  await typeInCell(page, "B2", text);
  await notice(page).getByText(reason).waitFor();
  expect(await valuesOf(page, "Sheet1!B2")).toEqual([[""]]);
  // Still in the cell: what is typed goes on where it was.
  await page.keyboard.press("Control+A");
  await page.keyboard.type("=1+2");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await valuesOf(page, "Sheet1!B2:B3")).toEqual([[3], [""]]));
});

test("the help inside a call shows an example that can be typed as it stands, and a click into it leaves the cell open", async () => {
  const page = await emptySheet();
  await goTo(page, "B2");
  await page.keyboard.type("=AIE.TOKEN_FLOOR(");
  const help = page.getByRole("region", { name: "Help on AIE.TOKEN_FLOOR" });
  // Of five parameters the example gives two, as on the help's page of the function.
  await help.getByText("AIE.TOKEN_FLOOR(7.9E+9,7.9E+16)", { exact: true }).waitFor();
  await help.click();
  await page.keyboard.type("7.9E+9,7.9E+16)");
  await page.keyboard.press("Enter");
  // Dollars a million tokens: 7.9bn ÷ (79,000tn ÷ 1m) = 0.1.
  await eventually(async () => expect((await valuesOf(page, "Sheet1!B2"))[0]![0]).toBeCloseTo(0.1, 12));
});

test("a click elsewhere does not leave a refused entry; Esc gives it up", async () => {
  const page = await emptySheet();
  await typeInCell(page, "A1", "7");
  await goTo(page, "A1");
  await page.keyboard.type("=ABS(1,2)");
  const { x, y, width, height } = (await page.locator("#grid canvas[id^=univer-sheet-main]").boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await notice(page).getByText("ABS needs 1 argument; got 2.").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await valuesOf(page, "Sheet1!A1:A2")).toEqual([[7], [8]]));
});

test("the reason is told in Chinese on a Chinese page, where dates and signs are Chinese too", async () => {
  const { page } = await visit("?lang=zh-CN&theme=light&book=empty");
  await typeInCell(page, "A1", "2025年5月3日");
  await typeInCell(page, "A2", "=ABS(1,2)");
  await notice(page).getByText("ABS 需要 1 个参数；现有 2 个。").waitFor();
  await page.keyboard.press("Escape");
  expect(await valuesOf(page, "Sheet1!A1")).toEqual([[serial(2025, 5, 3)]]);
  expect(await textsOf(page, "A1")).toEqual([["2025/5/3"]]);
});

test("pasted texts are read as typed ones and come back with one undo", async () => {
  const page = await emptySheet();
  await paste(page, "B2", { "text/plain": 'Firm\t3 May\t$5\r\n"two\nlines"\t=1+2\t(5)\r\n' });
  await eventually(async () =>
    expect(await valuesOf(page, "Sheet1!B2:D3")).toEqual([
      ["Firm", serial(thisYear, 5, 3), 5],
      ["two\nlines", 3, -5],
    ]),
  );
  await ribbonButton(page, "Undo").click();
  await eventually(async () => expect((await valuesOf(page, "Sheet1!B2:D3")).flat().join("")).toBe(""));
});

test("a pasted table of a web page keeps its looks, its texts are read", async () => {
  const page = await emptySheet();
  await paste(page, "A1", {
    "text/html": "<table><tr><td><b>Price</b></td><td>45%</td></tr><tr><td>1,000</td><td>10:30</td></tr></table>",
    "text/plain": "Price\t45%\n1,000\t10:30\n",
  });
  await eventually(async () =>
    expect(await valuesOf(page, "Sheet1!A1:B2")).toEqual([
      ["Price", 0.45],
      [1000, 0.4375],
    ]),
  );
});

test("nothing is pasted where a formula is refused", async () => {
  const page = await emptySheet();
  await paste(page, "A1", { "text/plain": "1\t=Capex!A1\n" });
  await notice(page).getByText('There is no sheet "Capex"').waitFor();
  expect(await valuesOf(page, "Sheet1!A1:B1")).toEqual([["", ""]]);
});

// support.microsoft.com "Remove or allow a circular reference".
test("a cell with a list of choices takes what is typed into it", async () => {
  const page = await emptySheet();
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "Apps,Foundation models,Hosting" } };
      cell.dataValidation.errorAlert = { title: "Layers", message: "One of three.", style: "Stop", showAlert: true };
      await context.sync();
    }),
  );
  await typeInCell(page, "B2", "Hosting");
  await eventually(async () => expect(await valuesOf(page, "Sheet1!B2")).toEqual([["Hosting"]]));
  // What the rule refuses is told under its title, as Excel does.
  await typeInCell(page, "B2", "Water");
  const refusal = page.getByRole("dialog").filter({ hasText: "Layers" });
  await refusal.getByText("One of three.").waitFor();
  await refusal.getByRole("button", { name: "OK" }).click();
  await refusal.waitFor({ state: "hidden" });
  expect(await valuesOf(page, "Sheet1!B2")).toEqual([["Hosting"]]);
});

test("a circle shows 0 and is told with its cells", async () => {
  const page = await emptySheet();
  await typeInCell(page, "A1", "=B1+1");
  await typeInCell(page, "B1", "=A1+1");
  await notice(page).getByText("Circular reference: Sheet1!A1, Sheet1!B1.").waitFor();
  expect(await valuesOf(page, "Sheet1!A1:B1")).toEqual([[0, 0]]);
});

// support.microsoft.com "Keyboard shortcuts in Excel" and "Enter data manually in worksheet cells".
test("keys move about the sheet as in Excel", async () => {
  const page = await emptySheet();
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getActiveWorksheet().getRange("B2:D4").values = [4, 16, 44].map((row) => [row, row, row]);
      worksheets.add("Second");
      await context.sync();
    }),
  );
  const selected = () =>
    page.evaluate(() => {
      const { book } = (window as unknown as { workbench: { book: Book } }).workbench;
      const [{ row, column, rowCount, columnCount }] = book.selection.areas() as [Area];
      const active = book.selection.activeCell();
      const at = (r: number, c: number) => (c < 26 ? String.fromCharCode(65 + c) : "last") + String(r + 1);
      const sheet = book.sheets.get(book.sheets.activeId())!.name;
      return `${sheet} ${at(row, column)}:${at(row + rowCount - 1, column + columnCount - 1)} ${at(active.row, active.column)}`;
    });
  const leads = async (from: string, keys: string, to: string) => {
    await goTo(page, from);
    for (const key of keys.split(" ")) await page.keyboard.press(key);
    await eventually(async () => expect([keys, await selected()]).toEqual([keys, to]));
  };
  for (const [from, keys, to] of [
    ["C3", "Home", "Sheet1 A3:A3 A3"],
    ["C3", "Control+Home", "Sheet1 A1:A1 A1"],
    ["C3", "Control+End", "Sheet1 D4:D4 D4"],
    ["C3", "Shift+Home", "Sheet1 A3:C3 C3"],
    ["C3", "Control+Shift+End Shift+ArrowLeft", "Sheet1 C3:C4 C3"],
    ["C40", "PageDown PageUp", "Sheet1 C40:C40 C40"],
    ["C3", "Shift+Alt+PageDown Shift+Alt+PageUp", "Sheet1 C3:C3 C3"],
    ["C3", "Control+PageDown", "Second A1:A1 A1"],
    ["C3", "Control+PageUp", "Sheet1 C3:C3 C3"],
    ["C3", "Control+Space", "Sheet1 C1:C1000 C3"],
    ["C3", "Shift+Space", "Sheet1 A3:last3 C3"],
    ["C3", "Control+a", "Sheet1 B2:D4 C3"],
    ["C3", "Shift+Enter", "Sheet1 C2:C2 C2"],
    ["C3", "Shift+Tab", "Sheet1 B3:B3 B3"],
    // Below where the first of the Tabs was pressed.
    ["C3", "Tab Tab Enter", "Sheet1 C4:C4 C4"],
    ["C3", "Shift+ArrowRight Shift+ArrowDown Enter Enter", "Sheet1 C3:D4 D3"],
  ] as const)
    await leads(from, keys, to);

  await goTo(page, "A10");
  for (const [at, key] of ["Tab", "Tab", "Enter", "Shift+Enter"].entries()) {
    await page.keyboard.type(`${at}`);
    await page.keyboard.press(key);
  }
  await eventually(async () => expect(await selected()).toBe("Sheet1 A10:A10 A10"));
  expect(await valuesOf(page, "Sheet1!A10:C11")).toEqual([
    [0, 1, 2],
    [3, "", ""],
  ]);
  await goTo(page, "A7");
  for (const key of ["x", "Alt+Enter", "y", "Control+Semicolon", "Enter"]) await page.keyboard.press(key);
  const today = new Date().toLocaleDateString("en-US");
  await eventually(async () => expect(await valuesOf(page, "Sheet1!A7")).toEqual([[`x\ny${today}`]]));
  expect(await textsOf(page, "A7")).toEqual([[`x\ny${today}`]]);
});

test("what an add-in selects comes into view", async () => {
  const page = await emptySheet();
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [["Year"], [3]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2")).setPosition("CB900", "CC905");
      await context.sync();
    }),
  );
  const isShown = async () => {
    const grid = (await page.locator("#grid").boundingBox())!;
    const chart = await page.locator(".chart").first().boundingBox();
    return chart !== null && chart.y > grid.y && chart.y < grid.y + grid.height && chart.x < grid.x + grid.width;
  };
  expect(await isShown()).toBe(false);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("CB900").select();
      await context.sync();
    }),
  );
  await eventually(async () => expect(await isShown()).toBe(true));
});

test("a number too wide for its column is shown rounded, in the exponent form or as hashes, never cut", async () => {
  const page = await emptySheet();
  await page.evaluate(() => {
    const drawn = ((window as unknown as { drawn: string[] }).drawn = []) as string[];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      drawn.push(text);
      fillText.call(this, text, ...rest);
    };
  });
  for (const [cell, text] of [
    ["A1", "123456789012345"],
    ["B1", "$123,456,789.50"],
    ["C1", "0.1234567890123"],
  ] as const)
    await typeInCell(page, cell, text);
  await page.evaluate(() => ((window as unknown as { drawn: string[] }).drawn.length = 0));
  // Which width leaves room for which form depends on the font that stands in for Calibri, so that several are tried.
  const widthsInPoints = [30, 36, 42, 48, 54, 60, 66, 72];
  let tries = 0;
  await eventually(async () => {
    const width = widthsInPoints[tries++ % widthsInPoints.length]!;
    await page.evaluate(
      (points) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A:C").format.columnWidth = points;
          await context.sync();
        }),
      width,
    );
    const drawn = await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
    expect(drawn).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^1\.2\d*E\+14$/),
        expect.stringMatching(/^#+$/),
        expect.stringMatching(/^0\.1234?[56]?$/),
      ]),
    );
    expect(drawn).not.toContain("123456789012345");
    expect(drawn.join(" ")).not.toContain("123,456,789");
  });
});
