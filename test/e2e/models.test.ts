import { violations } from "./axeViolations";
import { eventually, pane, valuesOf, visit } from "./browser";

const sheetTabs = (page: Awaited<ReturnType<typeof visit>>["page"]) =>
  page.getByRole("tablist", { name: "Sheet tabs" }).getByRole("tab").allTextContents();

test("a model comes with its chart, leads to the check that fails, and goes without a trace", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  const before = await sheetTabs(page);
  await pane(page).getByRole("tab", { name: "Models" }).click();
  await pane(page).getByRole("img", { name: "A chart of the results of Boom or bubble" }).scrollIntoViewIfNeeded();
  await pane(page).getByRole("button", { name: "Insert Boom or bubble" }).click();
  await pane(page)
    .getByText(/Boom or bubble: \d+ cells written on Bubble about/)
    .first()
    .waitFor();
  const inside = pane(page).getByRole("region", { name: "In this workbook" });
  await inside.getByText("All checks pass").waitFor();
  expect(await violations(page)).toEqual([]);

  // The verdict, and the chart over the sheet of results.
  await page.getByRole("tab", { name: "Bubble output", exact: true }).click();
  await page.getByRole("figure", { name: /How close is each gauge to red\?/ }).waitFor();
  await eventually(async () =>
    expect(await valuesOf(page, "Bubble output!A1:C60")).toContainEqual(["Verdict", 1, "Boom"]),
  );

  // A threshold typed twice: amber is red.
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const inputs = context.workbook.worksheets.getItem("Bubble inputs");
      inputs.getRange("C9:C10").values = [[2], [2]];
      await context.sync();
    }),
  );
  await inside.getByText(/\d checks? failed/).waitFor();
  await inside.getByRole("button", { name: "Go to the checks of Boom or bubble" }).click();
  const selected = await page.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address,values");
      await context.sync();
      return [cell.address, cell.values[0]?.[0] as unknown];
    }),
  );
  expect(selected).toEqual([expect.stringContaining("Bubble checks"), "FAIL"]);

  await inside.getByRole("button", { name: "Remove Boom or bubble" }).click();
  const dialog = pane(page).getByRole("alertdialog", { name: "Remove Boom or bubble?" });
  await dialog.getByRole("button", { name: "Remove" }).click();
  await pane(page).getByText("Boom or bubble was removed.").first().waitFor();
  await eventually(async () => expect(await sheetTabs(page)).toEqual(before));
});
