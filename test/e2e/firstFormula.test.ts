import { eventually, goTo, pane, ribbonButton, typeInCell, valuesOf, visit } from "./browser";

const formulasOf = (reference: string) =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange(reference).load("formulas");
    await context.sync();
    return cells.formulas as unknown[][];
  });

test("a formula is built from cells that are picked, goes where it was begun, and is opened again", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  const task = pane(page);
  await typeInCell(page, "A2", "7900000000");
  await typeInCell(page, "B2", "2.5E16");
  await goTo(page, "D5");
  await ribbonButton(page, "Functions").click();
  await task.getByRole("button", { name: /^TOKEN_FLOOR/ }).click();

  // Each argument is picked in the grid; the target stays.
  for (const [cell, argument] of [
    ["A2", "annual_cost"],
    ["B2", "annual_tokens"],
  ] as const) {
    await goTo(page, cell);
    await task.getByRole("button", { name: `Use Sheet1!${cell} instead` }).waitFor();
    await task.getByRole("button", { name: `Use the selected cells as ${argument}` }).click();
  }
  await task.getByText("=AIE.TOKEN_FLOOR(A2,B2)").waitFor();
  await task.getByRole("button", { name: "Insert in Sheet1!D5" }).press("Enter");
  await task.getByText("Formula written to Sheet1!D5.").first().waitFor();
  // Dollars a million tokens: 7.9bn ÷ (25,000tn ÷ 1m) = 0.316.
  await eventually(async () => {
    const [[floor]] = (await valuesOf(page, "Sheet1!D5")) as [[number]];
    expect(floor).toBeCloseTo(0.316, 12);
  });
  expect(await valuesOf(page, "Sheet1!A2:B2")).toEqual([[7_900_000_000, 2.5e16]]);

  // A cell among the arguments is refused, and keeps what it holds.
  await goTo(page, "B2");
  await task.getByRole("button", { name: "Use Sheet1!B2 instead" }).click();
  await task.getByRole("button", { name: "Insert in Sheet1!B2" }).click();
  await task.getByText("Sheet1!B2 is among the arguments (B2): the formula would read its own result.").waitFor();
  expect(await valuesOf(page, "Sheet1!B2")).toEqual([[2.5e16]]);

  // The call comes back into the form, and one argument of it is changed from the keyboard.
  await task.getByRole("button", { name: "Back" }).click();
  await goTo(page, "D5");
  await task.getByRole("region", { name: "This cell" }).getByText("D5").first().waitFor();
  await task.getByRole("button", { name: /^TOKEN_FLOOR/ }).click();
  const tokens = task.getByRole("textbox", { name: /^annual_tokens/ });
  await eventually(async () => expect(await tokens.inputValue()).toBe("B2"));
  await tokens.fill("5E16");
  await tokens.press("Enter");
  await eventually(async () =>
    expect(await page.evaluate(formulasOf, "D5")).toEqual([["=AIE.TOKEN_FLOOR(A2,50000000000000000)"]]),
  );
});
