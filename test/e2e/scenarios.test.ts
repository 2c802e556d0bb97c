/** Expected numbers follow by hand from profit = users × price × (1 − cost share): 100 × 20 × 0.4 = 800. */
import { violations } from "./axeViolations";
import { enterInCell, eventually, goTo, pane, ribbonButton, valuesOf, visit } from "./browser";

test("inputs are switched, tried, sought and ranked, and each is back where it was", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  for (const [cell, text] of [
    ["A1", "Users"], ["B1", "100"], ["A2", "Price"], ["B2", "20"], ["A3", "Cost share"], ["B3", "0.6"], ["A4", "Profit"],
    ["B4", "=B1*B2*(1-B3)"],
  ] as const) await enterInCell(page, cell, text); // prettier-ignore
  const task = pane(page);
  await ribbonButton(page, "Models").click();
  await task.getByRole("tab", { name: "What if" }).click();
  expect(await violations(page)).toEqual([]);

  // Cases over the selected price, switched in the pane; the sheet says the same.
  await goTo(page, "B2");
  await task.getByRole("button", { name: "Cases", exact: true }).click();
  await task.getByRole("button", { name: "Add the selected cells" }).click();
  await task.getByText("Base 20 · High 20 · Low 20 · Own 20").waitFor();
  expect(await valuesOf(page, "Cases!A8:H8")).toEqual([["Price", "Sheet1!B2", "", 20, 20, 20, 20, 20]]);
  await task.getByRole("button", { name: "Edit the values" }).click();
  await enterInCell(page, "E8", "30");
  await task.getByText("Base 20 · High 30").waitFor();
  await task.getByRole("radio", { name: "High" }).check();
  await eventually(async () => expect(await valuesOf(page, "Sheet1!B4")).toEqual([[1200]]));
  expect(await violations(page)).toEqual([]);
  await task.getByLabel("Output", { exact: true }).fill("Sheet1!B4");
  await task.getByRole("button", { name: "Compare the cases" }).click();
  await task.getByText("Written to the sheet “Sensitivity”.").first().waitFor();
  expect(await valuesOf(page, "Sensitivity!A11:B14")).toEqual([["Base", 800], ["High", 1200], ["Low", 800], ["Own", 800]]); // prettier-ignore
  await task.getByRole("button", { name: "Remove the cases" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove the cases" }).click();
  await task.getByText("The inputs hold what they held before.").first().waitFor();
  expect(await valuesOf(page, "Sheet1!B1:B4")).toEqual([[100], [20], [0.6], [800]]);

  // A goal, by keyboard; nothing moves before it is accepted.
  await task.getByRole("button", { name: "Back" }).click();
  await task.getByRole("button", { name: "Seek", exact: true }).focus();
  await page.keyboard.press("Enter");
  // Names of cells are taken as their cells, of the output and of the input.
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Profit", sheet.getRange("B4"));
      context.workbook.names.add("Price_of_one", sheet.getRange("B2"));
      await context.sync();
    }),
  );
  await task.getByLabel("Output", { exact: true }).fill("Profit");
  await task.getByLabel("Target of the output").fill("1000");
  await task.getByLabel("Input to change", { exact: true }).fill("price_of_one");
  await page.keyboard.press("Enter");
  await task.getByText("Sheet1!B2 = 25 gives Sheet1!B4 = 1,000.").waitFor();
  expect(await valuesOf(page, "Sheet1!B2")).toEqual([[20]]);
  expect(await violations(page)).toEqual([]);
  await task.getByRole("button", { name: "Write 25 into Sheet1!B2" }).click();
  await eventually(async () => expect((await valuesOf(page, "Sheet1!B4"))[0]![0]).toBeCloseTo(1000, 6));

  // A tornado with its chart. All three are typed numbers, grade I, moved by half.
  await task.getByRole("button", { name: "Back" }).click();
  await task.getByRole("button", { name: "Tornado", exact: true }).click();
  await task.getByLabel("Output", { exact: true }).fill("Sheet1!B4");
  await task.getByRole("button", { name: "Work it out" }).click();
  await task.getByText("Written to the sheet “Tornado”.").first().waitFor();
  const rows = await valuesOf(page, "Tornado!A10:I12");
  expect(rows.map(([label, , , , grade]) => [label, grade])).toEqual([["Cost share", "I"], ["Users", "I"], ["Price", "I"]]); // prettier-ignore
  // Cost share from 0.3 to 0.9: 100 × 25 × (0.7 − 0.1).
  expect(rows[0]![8]).toBeCloseTo(1500, 6);
  expect(await valuesOf(page, "Sheet1!B1:B3")).toEqual([[100], [expect.closeTo(25, 9)], [0.6]]);

  // An input that moves makes it stale; one click brings it up to date.
  await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [[200]];
      await context.sync();
    }),
  );
  await task.getByText("Stale", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await task.getByRole("button", { name: "Bring up to date: Tornado" }).click();
  await task.getByText("Up to date", { exact: true }).waitFor();
  expect((await valuesOf(page, "Tornado!A10:I10"))[0]![8]).toBeCloseTo(3000, 6);
});
