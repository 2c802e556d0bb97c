import type { Page } from "playwright-core";
import { violations } from "./axeViolations";
import { footerOf, labTotal, openDetails, view } from "./cellFooter";
import { eventually, goTo, pane, samePage, typeInCell, valuesOf } from "./browser";

const search = "?lang=en-US&theme=light";

async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tablist", { name: "Sheet tabs" }).getByRole("tab", { name, exact: true }).click();
}

function activeCell(page: Page): Promise<string> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    }),
  );
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

test("a total says how far to trust it, and its path is walked by keyboard to the row of its source", async () => {
  const page = await samePage(search);
  const footer = footerOf(page);
  await openSheet(page, "Stack");
  const total = await labTotal(page);
  await goTo(page, total);
  await openDetails(page, footer, `Stack!${total}`);
  await footer.getByText("Grade H: one insider").waitFor();
  await footer.getByText("At D or better", { exact: true }).waitFor();
  const drags = footer.getByRole("listitem").getByRole("button");
  await drags.filter({ hasText: "L-007" }).waitFor();
  await footer.getByText(/^If .* were D: floor [A-J], weighted [A-J], \d+% at D or better\.$/).waitFor();

  await view(footer, "Path").click();
  const tree = footer.getByRole("tree");
  await tree.getByRole("treeitem").first().focus();
  // Down the first branch that leads on, to the first row of the register.
  await eventually(async () => {
    if (!(await focused(page)).includes("Sources!")) await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toContain("Sources!");
  });
  const source = await focused(page);
  await page.keyboard.press("Enter");
  await eventually(async () => expect(source).toContain(await activeCell(page)));
  const [[id]] = (await valuesOf(page, await activeCell(page))) as [[string]];
  expect(["L-007", "L-002", "L-005"]).toContain(id);
  // The path stays though another cell is selected, and the focus stays in it.
  await footer.getByRole("button", { name: `Back to Stack!${total}` }).waitFor();
  expect(await focused(page)).toBe(source);
  await page.keyboard.press("Home");
  await eventually(async () => expect(await focused(page)).toContain(`Stack!${total}`));
  await footer.getByRole("button", { name: `Back to Stack!${total}` }).click();
  await eventually(async () => expect(await activeCell(page)).toBe(`Stack!${total}`));

  // The same as a picture, whose sources are buttons too.
  await view(footer, "Picture").click();
  const picture = footer.getByRole("group", { name: new RegExp(`Picture of what Stack!${total} rests on`) });
  await picture.getByRole("button", { name: /revenue as reported/ }).click();
  await eventually(async () => expect(await activeCell(page)).toMatch(/^Sources!A/));

  // The other way: what reads a payment, and what reads that in turn, by keyboard; the tree stays where it is.
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const flows = context.workbook.worksheets.getItem("Flows");
      flows.activate();
      flows.tables.getItemAt(0).columns.getItem("Amount").getDataBodyRange().getCell(0, 0).select();
      await context.sync();
    }),
  );
  await view(footer, "Used by").click();
  const usedBy = footer.getByRole("tree", { name: /^Cells that read Flows!/ });
  const rows = usedBy.getByRole("treeitem");
  await rows.nth(1).waitFor();
  await rows.first().focus();
  const before = await rows.count();
  // Down to the first cell that is read in turn.
  await eventually(async () => {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await rows.count()).toBeGreaterThan(before);
  });
  const reader = await focused(page);
  await page.keyboard.press("Enter");
  await eventually(async () => expect(reader).toContain(await activeCell(page)));
  await footer.getByRole("button", { name: /^Start from / }).waitFor();
  expect(await focused(page)).toBe(reader);
  expect(await violations(page)).toEqual([]);
  expect(await footer.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

test("the value of a source is inserted as a formula that reads it by its ID", async () => {
  const page = await samePage(search);
  const footer = footerOf(page);
  await openSheet(page, "Flows");
  await goTo(page, "N9");
  await openDetails(page, footer, "Flows!N9");
  await view(footer, "Links").click();
  await footer.getByRole("button", { name: "Insert value of source" }).click();
  await page.keyboard.type("L-002");
  await page.keyboard.press("Enter");
  await footer.getByText("Flows!N9 now shows the value of L-002.").first().waitFor();
  await eventually(async () => expect(await valuesOf(page, "Flows!N9")).toEqual([[3.76]]));
  await view(footer, "Grade").click();
  // The row's own grade, not the worst of the column.
  await footer.getByText("Grade H").waitFor();
});

test("the picture fits, zooms and moves; back goes to the cell before; an error speaks first and names what is in the way", async () => {
  const page = await samePage(search);
  const task = pane(page);
  const footer = footerOf(page);
  await openSheet(page, "Stack");
  await goTo(page, "D9");
  await openDetails(page, footer, "Stack!D9");
  await view(footer, "Picture").click();
  const node = task.locator("[data-node]").last();
  const widthOf = async () => (await node.boundingBox())?.width ?? 0;
  const drawing = task.getByRole("group", { name: /^Picture of what/ });
  await drawing.waitFor();
  const [whole, seen] = [await drawing.boundingBox(), await drawing.locator("xpath=../../..").boundingBox()];
  expect(whole!.width).toBeLessThanOrEqual(seen!.width + 1);
  const fitted = await widthOf();
  await node.focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await eventually(async () => expect(await widthOf()).toBeCloseTo(fitted * 1.25 ** 2, 0));
  await task.getByRole("button", { name: "Fit the whole picture" }).click();
  await eventually(async () => expect(await widthOf()).toBeCloseTo(fitted, 0));

  await goTo(page, "D11");
  await footer.getByText("Stack!D11").first().waitFor();
  await view(footer, "Picture").focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await footer.getByText("Stack!D9").first().waitFor();
  await page.keyboard.press("Alt+ArrowRight");
  await footer.getByText("Stack!D11").first().waitFor();

  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Own");
      sheet.getRange("C3").values = [["mine"]];
      sheet.getRange("A1").formulas = [['=AIE.CONCENTRATION({50;25},{"Lab";"Cloud"},{"Models";"Hosting"})']];
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    }),
  );
  await view(footer, "Grade").click();
  await task.getByText("Own!C3 is in the way of the result; clear or move it.").first().waitFor();
  // The grade of the cell before leaves once this one is traced.
  await eventually(async () => expect(await footer.getByText(/^Grade [A-J]:/).allTextContents()).toEqual([]));
  expect(await violations(page)).toEqual([]);
});

test("a typed number is an assumption until it is linked, and stays linked when everything around it moves", async () => {
  const page = await samePage(search);
  const footer = footerOf(page);
  await openSheet(page, "Flows");
  await typeInCell(page, "N9", "0.4938");
  await goTo(page, "N9");
  await openDetails(page, footer, "Flows!N9");
  await view(footer, "Grade").click();
  await footer.getByText("Grade I: assumption").waitFor();
  await footer.getByRole("button", { name: "Link to source" }).click();
  // The source that says the same is offered first.
  const options = footer.getByRole("option");
  await options.first().getByText("same value").waitFor();
  await page.keyboard.type("partner receipts");
  await options.getByText("OpenAI · The partner's receipts from OpenAI, 2024").waitFor();
  await page.keyboard.press("Enter");
  await footer.getByText("Flows!N9 is linked to L-005.").first().waitFor();
  await footer.getByRole("button", { name: "Unlink L-005" }).waitFor();
  await view(footer, "Grade").click();
  await footer.getByText("Grade H").waitFor();
  // The link is a name that anybody can read without the add-in.
  const names = () =>
    page.evaluate(() =>
      Excel.run(async (context) => {
        const { names: defined } = context.workbook;
        defined.load("items/name,items/formula");
        await context.sync();
        return defined.items
          .filter(({ name }) => name.startsWith("src_"))
          .map(({ name, formula }) => [name, formula as string]);
      }),
    );
  expect(await names()).toEqual([["src_L.005", "=Flows!$N$9"]]);

  // Rows and columns come, the register is sorted, the sheet is renamed.
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const flows = context.workbook.worksheets.getItem("Flows");
      flows.getRange("2:3").insert("Down");
      flows.getRange("A:A").insert("Right");
      const register = context.workbook.tables.getItem("Register");
      register.sort.apply([{ key: 3, ascending: false }]);
      flows.name = "Money";
      await context.sync();
    }),
  );
  expect(await names()).toEqual([["src_L.005", "=Money!$O$11"]]);
  await goTo(page, "O11");
  await footer.getByRole("button").first().getByText("Money!O11").waitFor();
  await footer.getByText("Grade H").waitFor();
  await view(footer, "Links").click();
  await footer.getByRole("button", { name: "Unlink L-005" }).click();
  await footer.getByText("This cell is linked to no source.").waitFor();
  await view(footer, "Grade").click();
  await footer.getByText("Grade I: assumption").waitFor();
  expect(await names()).toEqual([]);
});
