/** The band "Format and data": what an analyst does to cells all day, by keyboard and by mouse, kept in the file. */
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { violations } from "./axeViolations";
import { eventually, goTo, pane, ribbonButton, textsOf, typeInCell, valuesOf, visit } from "./browser";

const tool = (page: Page, name: string) => page.locator(`[data-tool=${name}]`);
const choose = async (page: Page, name: string, entry: string) => {
  await tool(page, name).click();
  await page.getByRole("menuitemradio", { name: entry, exact: true }).click();
};
/** The name box takes an area as well; the grid is there once the area is selected. */
const select = async (page: Page, address: string) => {
  await goTo(page, address);
  await eventually(async () => expect(await selected(page)).toBe(address));
};
const selected = (page: Page) =>
  page.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address.split("!")[1]!;
    }),
  );

async function fill(page: Page): Promise<void> {
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C4").values = [
        ["Year", "Apps", "Hosting"],
        [2023, 4, 2],
        [2024, 16.25, 10],
        [2025, 44, 32],
      ];
      const seen: string[] = [];
      Object.assign(window, { seen });
      sheet.onFormatChanged.add(async ({ address, source }) => void seen.push(`${source} ${address}`));
      await context.sync();
    }),
  );
}

test("cells are formatted by keyboard and mouse, add-ins hear of it, one undo takes a step back, and the file keeps it", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  await fill(page);
  await select(page, "B2:C4");
  // support.microsoft.com "Keyboard shortcuts in Excel": Ctrl+Shift+$ is the currency format with two decimals.
  await page.keyboard.press("Control+Shift+Digit4");
  await tool(page, "decreaseDecimals").click();
  await eventually(async () => expect((await textsOf(page, "B3:C3"))[0]).toEqual(["$16.3 ", "$10.0 "]));
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    "Local B2:C4",
    "Local B2:C4",
  ]);
  await page.keyboard.press("Control+z");
  await eventually(async () => expect((await textsOf(page, "B3:C3"))[0]).toEqual(["$16.25 ", "$10.00 "]));

  await select(page, "B5:C5");
  await page.keyboard.press("Alt+Equal");
  await eventually(async () => expect(await valuesOf(page, "Sheet1!B5:C5")).toEqual([[64.25, 44]]));
  expect((await textsOf(page, "B5"))[0]).toEqual(["$64.25 "]);
  await choose(page, "borders", "Top border");
  await select(page, "A1:C1");
  await page.keyboard.press("Control+b");
  await eventually(async () => expect(await tool(page, "bold").getAttribute("aria-pressed")).toBe("true"));
  // The band is one stop of the Tab key; arrows and Enter do what the mouse does.
  await tool(page, "bold").focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await choose(page, "freeze", "Freeze top row");
  await choose(page, "sizes", "Column width…");
  await page.getByRole("textbox", { name: "Characters, from 0 to 255" }).fill("12");
  await page.keyboard.press("Enter");
  await select(page, "A1:C5");
  await choose(page, "print", "Set print area");
  await choose(page, "print", "Landscape");
  await select(page, "A2:A4");
  await page.keyboard.press("Control+1");
  await page.getByRole("textbox", { name: "Type" }).fill('"FY"0');
  await page.getByText("Sample: FY2023").waitFor();
  await page.getByRole("combobox", { name: "Horizontal" }).selectOption("Left");
  await page.getByRole("button", { name: "OK", exact: true }).click();
  await eventually(async () => expect((await textsOf(page, "A2"))[0]).toEqual(["FY2023"]));

  const [download] = await Promise.all([page.waitForEvent("download"), ribbonButton(page, "Save").click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const parts = unzipSync(Buffer.concat(chunks));
  const text = (name: string) => strFromU8(parts[name]!);
  const [sheet, styles, workbook] = [text("xl/worksheets/sheet1.xml"), text("xl/styles.xml"), text("xl/workbook.xml")];
  expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
  expect(sheet).toMatch(/<col min="1" max="3" width="12\.7\d*"/);
  expect(workbook).toMatch(/_xlnm\.Print_Area[^>]*>'Sheet1'!\$A\$1:\$C\$5</);
  expect(styles).toContain('formatCode="&quot;FY&quot;0"');
  expect(styles).toContain("$#,##0.00_);[Red]($#,##0.00)".replaceAll('"', "&quot;"));
  expect(styles).toMatch(/<fgColor rgb="FFFFF2CC"/);
  expect(styles).toMatch(/<b\/>/);
  expect(styles).toMatch(/<top style="thin"/);
});

test("finds and replaces, fills, sorts, filters and draws; axe finds nothing in its menus and dialogs", async () => {
  const { page } = await visit("?lang=en-US&theme=dark&book=empty");
  await fill(page);
  await goTo(page, "B2");
  await choose(page, "sort", "Sort Z to A");
  await eventually(async () =>
    expect(await valuesOf(page, "Sheet1!A1:B4")).toEqual([
      ["Year", "Apps"],
      [2025, 44],
      [2024, 16.25],
      [2023, 4],
    ]),
  );
  // A person sets the filter, an add-in says what by; the buttons and the rows in view are those of both.
  await page.keyboard.press("Control+Shift+KeyL");
  const filtered = () =>
    page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { autoFilter } = sheet;
        autoFilter.load("enabled");
        const view = sheet.getRange("A1:B4").getVisibleView().load("values");
        await context.sync();
        const seen = [autoFilter.enabled, view.values.length];
        if (autoFilter.enabled) autoFilter.apply(sheet.getRange("A1:C4"), 1, { filterOn: "Custom", criterion1: ">10" });
        await context.sync();
        return seen;
      }),
    );
  await eventually(async () => expect(await filtered()).toEqual([true, 4]));
  expect(await filtered()).toEqual([true, 3]);
  // The panel of a heading's button, by keyboard; a click on the words of a value unticks it.
  const panel = page.getByRole("dialog", { name: "Filter" });
  await goTo(page, "A1");
  await page.keyboard.press("Alt+ArrowDown");
  expect(await violations(page)).toEqual([]);
  await panel.getByText("2024", { exact: true }).click();
  expect(await panel.getByRole("checkbox", { name: "2024 (1)" }).isChecked()).toBe(false);
  await panel.getByRole("button", { name: "OK" }).click();
  await eventually(async () => expect(await filtered()).toEqual([true, 2]));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Alt+ArrowDown");
  await panel.waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await page.keyboard.press("Control+Shift+KeyL");
  await eventually(async () => expect(await filtered()).toEqual([false, 4]));

  await page.keyboard.press("Control+h");
  const find = page.getByRole("dialog", { name: "Find and replace" });
  await find.getByLabel("Find what").fill("20?5");
  await find.getByRole("button", { name: "Find all" }).click();
  await find.getByText("1 cell found").waitFor();
  expect(await violations(page)).toEqual([]);
  await find.getByLabel("Replace with").fill("2030");
  await find.getByRole("button", { name: "Replace all" }).click();
  await find.getByText("1 replacement").waitFor();
  expect(await valuesOf(page, "Sheet1!A2")).toEqual([[2030]]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await eventually(async () => expect(await valuesOf(page, "Sheet1!A2")).toEqual([[2025]]));

  await typeInCell(page, "E1", "5");
  await select(page, "E1:E4");
  await choose(page, "fill", "Series from the first cells");
  await eventually(async () => expect((await valuesOf(page, "Sheet1!E1:E4")).flat()).toEqual([5, 6, 7, 8]));
  await goTo(page, "E5");
  await page.keyboard.press("Control+Semicolon");
  const today = new Date();
  const serial = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) / 86_400_000 + 25_569;
  await eventually(async () => expect(await valuesOf(page, "Sheet1!E5")).toEqual([[serial]]));

  await select(page, "A1:C4");
  await tool(page, "chart").click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("menuitemradio", { name: "Stacked columns" }).click();
  const told = page.getByRole("figure");
  await eventually(async () =>
    expect(await told.getAttribute("aria-label")).toContain("3 categories from 2025 to 2023"),
  );
  await page.keyboard.press("Escape");
  await goTo(page, "A1");
  await page.keyboard.press("Control+1");
  await page.getByRole("textbox", { name: "Type" }).fill("0.0;[");
  await page.getByText("This is not a number format.").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");

  // The browser's own dialog cannot be used here; what it would print is what the browser makes a PDF of.
  await choose(page, "print", "Landscape");
  await page.evaluate(() => (window.print = () => undefined));
  await page.keyboard.press("Control+p");
  await page.locator("#print img").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#print tr").first().innerText()).toMatch(/^Year\s+Apps\s+Hosting/);
  expect(await page.locator("#ribbon").isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  expect(await page.locator("#print").isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox \[0 0 792 612\]/);
  // What an add-in hides is in no list of names.
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("Seen", "=1");
      names.add("Unseen", "=2").visible = false;
      await context.sync();
    }),
  );
  await page.getByRole("button", { name: "Defined names" }).click();
  await page.getByText("Seen", { exact: true }).waitFor();
  expect(await page.getByText("Unseen", { exact: true }).isVisible()).toBe(false);
  await page.keyboard.press("Escape");
  // A text in the pane is not the cells'.
  await ribbonButton(page, "Functions").click();
  await pane(page).getByRole("searchbox").first().press("Control+b");
  expect(await tool(page, "bold").getAttribute("aria-pressed")).toBe("false");
});
