import { violations } from "./axeViolations";
import type { Page } from "playwright-core";
import { addReports, openReview } from "./reviewTab";
import { eventually, pane, ribbonButton, typeInCell, valuesOf, visit } from "./browser";

async function registerRow(page: Page, id: string): Promise<Record<string, unknown>> {
  return page.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Register");
        const [header, body] = [table.getHeaderRowRange().load("values"), table.getDataBodyRange().load("values")];
        await context.sync();
        const row = (body.values as unknown[][]).find((cells) => cells[0] === wanted) ?? [];
        return Object.fromEntries((header.values[0] as string[]).map((name, place) => [name, row[place]]));
      }),
    id,
  );
}

const selectedAddress = (page: Page) =>
  page.evaluate(() =>
    Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address;
    }),
  );

test("two reports that contradict each other are found, weighed, and one is downgraded by name", async () => {
  const { page } = await visit("?lang=en-US&theme=light");
  const task = await openReview(page);
  await task.getByText("0 conflicts").waitFor();

  // The pane hears of the new rows by itself.
  await addReports(page);
  await task.getByText("1 conflict", { exact: true }).waitFor();
  // Rows that come on another sheet leave the one in view, and its selection, as they are.
  expect(await page.locator("[data-u-comp=defined-name] input").inputValue()).toBe("A1");
  const conflict = task.locator("li").filter({ has: page.getByText("TRIANGULATE") });
  await conflict.getByRole("heading", { name: "Lab One · Annualized revenue" }).waitFor();
  const outcome = (await conflict.locator("dl").innerText()).replace(/\s+/g, " ");
  expect(outcome).toContain("Central 1.6 USD bn");
  expect(outcome).toContain("Low to high 1.6 USD bn – 2 USD bn");
  expect(outcome).toContain("Verdict Conflict (1 of 2 origins agree)");

  // Nothing changes before somebody accepts, with a reason and a name.
  await task.getByText(/^Contradicted by an equal or better source: First Outlet/).waitFor();
  expect((await registerRow(page, "LAB-2"))["Grade"]).toBe("H");
  const card = task.locator("li").filter({ hasText: "Contradicted by an equal or better source" });
  await card.getByRole("button", { name: "Accept grade I for LAB-2" }).click();
  await page.keyboard.type("L. Meitner");
  await page.keyboard.press("Enter");
  await eventually(async () => {
    const row = await registerRow(page, "LAB-2");
    expect(row).toMatchObject({ Grade: "I", "Graded by": "L. Meitner" });
    expect(row["Reason"]).toMatch(
      /^Override H → I by L\. Meitner on \d{4}-\d{2}-\d{2}: Contradicted by an equal or better/,
    );
  });
  await task.getByText("LAB-2 now has grade I.").first().waitFor();
  await eventually(async () => expect(await card.count()).toBe(0));

  // The list of sources shows the mark, and the row of the sheet is a click away.
  await ribbonButton(page, "Sources").click();
  await task.getByText(/^Grade changed by hand: H to I, L\. Meitner/).waitFor();
  await openReview(page);
  await conflict.getByRole("button", { name: "Go to LAB-2" }).click();
  await eventually(async () => expect(await selectedAddress(page)).toMatch(/^Sources!A\d+:O\d+$/));

  // A value corrected by hand on the sheet ends the conflict.
  const row = Number(/\d+/.exec(await selectedAddress(page))?.[0]);
  await typeInCell(page, `D${row}`, "1.65");
  await task.getByText("0 conflicts").waitFor();
});

test("the map of the stack model leads to its cells, changes none of them, and can be written for others", async () => {
  const { page } = await visit("?lang=en-US&theme=light");
  const before = await valuesOf(page, "Stack!A1:Q80");
  const task = await openReview(page);
  await task.getByRole("tab", { name: "Grade map" }).click();
  const list = task.getByRole("listbox", { name: "Figures of Stack, worst grade first" });
  const first = list.getByRole("option").first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/rests on it: /);
  const count = Number(await first.getAttribute("aria-setsize"));
  expect(count).toBeGreaterThan(100);
  // Of more than a hundred rows only those near the view are drawn.
  expect(await list.getByRole("option").count()).toBeLessThan(60);

  const place = /[A-Z]+\d+/.exec(await first.innerText())?.[0];
  await first.click();
  await eventually(async () => expect(await selectedAddress(page)).toBe(`Stack!${place}`));
  await list.focus();
  await page.keyboard.press("End");
  const last = list.getByRole("option").last();
  expect(await last.getAttribute("aria-posinset")).toBe(String(count));
  const lastPlace = /[A-Z]+\d+/.exec(await last.innerText())?.[0];
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await selectedAddress(page)).toBe(`Stack!${lastPlace}`));

  await task.getByRole("button", { name: /^Stale \d+$/ }).click();
  await task.getByText(/^Stack: \d+ of \d+ figures/).waitFor();
  expect(await valuesOf(page, "Stack!A1:Q80")).toEqual(before);

  await task.getByRole("button", { name: "Write sheet “Grade map”" }).click();
  await task.getByText("The map was written to the sheet “Grade map”.").first().waitFor();
  const written = await valuesOf(page, `Grade map!A1:J${count + 4}`);
  expect(written[3]).toContain("Floor grade");
  expect(written.slice(4).filter(([cell]) => String(cell).startsWith("Stack!"))).toHaveLength(count);
});

test("the profile of a total says how much rests on D or better and leads to its table", async () => {
  const { page } = await visit("?lang=en-US&theme=light");
  const task = await openReview(page);
  await task.getByRole("tab", { name: "Grade profile" }).click();
  await task.getByRole("combobox", { name: "Total of" }).selectOption("StackLab");
  const table = task.getByRole("table", { name: /^By grade: 2 {1,2}OpenAI/ });
  await table.waitFor();
  expect((await table.innerText()).replace(/\s+/g, " ")).toContain("100% 7.9538");
  await task.getByRole("button", { name: "Go to table" }).click();
  await eventually(async () => expect(await selectedAddress(page)).toMatch(/^Flows!A\d+:L\d+$/));
});

test("many sources are chosen by keyboard, graded and deleted, and one undo takes each of it back", async () => {
  const { page } = await visit("?lang=en-US&theme=light");
  const task = pane(page);
  const ids = ["R-006", "R-007", "R-008"];
  const gradesOf = () => Promise.all(ids.map(async (id) => (await registerRow(page, id))["Grade"]));
  const before = await gradesOf();
  const row = task.locator("[data-row]");
  const order = task.getByRole("combobox", { name: "Order of the list" });
  const orderShown = () => row.evaluateAll((rows) => rows.map((one) => one.textContent).join());
  await row.first().waitFor();
  const bySheet = await orderShown();
  // The list is drawn anew a moment after the choice, and rows that move away take the focus with them.
  await order.selectOption("company");
  await eventually(async () => expect(await orderShown()).not.toBe(bySheet));
  await order.selectOption("sheet");
  await eventually(async () => expect(await orderShown()).toBe(bySheet));
  await row.first().locator("button").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Space");
  await task.getByText("3 selected").waitFor();
  expect(await row.locator("[tabindex='0']").count()).toBe(1);
  expect(await violations(page, "#pane")).toEqual([]);

  await task.getByRole("button", { name: "Grade…" }).click();
  await task.getByRole("combobox", { name: "Grade" }).click();
  await page.getByRole("option", { name: /official release/ }).click();
  await task.getByRole("textbox", { name: "Why another grade" }).fill("Read in the release itself");
  expect(await violations(page, "#pane")).toEqual([]);
  await task.getByRole("textbox", { name: "Graded by" }).fill("L. Meitner");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await gradesOf()).toEqual(["C", "C", "C"]));
  await ribbonButton(page, "Undo").click();
  await eventually(async () => expect(await gradesOf()).toEqual(before));

  for (const id of ids) await task.getByRole("checkbox", { name: `Select ${id}`, exact: true }).check();
  await task.getByRole("button", { name: "Delete…" }).click();
  await task.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await eventually(async () => expect(await gradesOf()).toEqual([undefined, undefined, undefined]));
  await ribbonButton(page, "Undo").click();
  await eventually(async () => expect(await gradesOf()).toEqual(before));
});
