import { violations } from "./axeViolations";
import { eventually, goTo, pane, ribbonButton, typeInCell, valuesOf, visit } from "./browser";

/** What the words of issue and manual promise somebody who sees the add-in for the first time. */
test("a newcomer counts a dollar once, grades a source and gets a first model, by keyboard and mouse", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  const task = pane(page);

  // The functions come up while the name is typed, in small letters too; the call explains itself.
  await goTo(page, "B2");
  await page.keyboard.type("=aie.");
  const { functions } = await page.evaluate(
    async () => (await (await fetch("assets/functions.json")).json()) as { functions: { name: string }[] },
  );
  const listed = page.getByRole("list", { name: "Functions" }).getByRole("listitem");
  await eventually(async () => expect(await listed.count()).toBe(functions.length));
  for (const { name } of functions)
    await listed.getByText(`AIE.${name}`, { exact: true }).waitFor({ state: "attached" });
  await page.keyboard.type("genai_d");
  await eventually(async () => expect(await listed.count()).toBe(2));
  await page.keyboard.press("Tab");
  await page.getByText("Required.").first().waitFor();
  await page.keyboard.type("{100;60;30})");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await valuesOf(page, "Sheet1!B2:B5")).toEqual([[40], [30], [30], [""]]));

  // A register of sources, from the ribbon.
  await ribbonButton(page, "Sources").click();
  await task.getByRole("button", { name: "Create the register" }).click();
  await task.getByRole("heading", { name: "The register is empty" }).waitFor();

  // A source is added and graded from the keyboard; what is typed in the pane stays there.
  await task.getByRole("button", { name: "Add source" }).focus();
  await page.keyboard.press("Enter");
  const form = task.locator("form");
  await form.locator("input[name=company]:focus").waitFor();
  await page.keyboard.type("Lab One");
  await form.getByLabel("Datapoint").fill("Revenue");
  await form.getByLabel("Value").fill("3700");
  await form.getByLabel("Unit").fill("USD m");
  await form.getByRole("combobox", { name: "Grade", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("listbox")
    .getByRole("option", { name: /official release/i })
    .click();
  await form.getByRole("button", { name: "Save" }).click();
  const source = task.getByRole("list", { name: "Sources in the register" }).getByText("Lab One · Revenue");
  await source.waitFor();

  // It stands on the sheet, in plain cells.
  const register = await page.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Register");
      const [header, body] = [table.getHeaderRowRange().load("values"), table.getDataBodyRange().load("values")];
      await context.sync();
      const names = header.values[0] as string[];
      return body.values.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] as unknown])));
    }),
  );
  expect(register).toHaveLength(1);
  expect(register[0]).toMatchObject({
    Company: "Lab One",
    Datapoint: "Revenue",
    Value: 3700,
    Unit: "USD m",
    Grade: "C",
  });

  // The stack model comes from the gallery and counts 100, 60 and 30 as 40, 30 and 30.
  await ribbonButton(page, "Models").click();
  await task.getByRole("button", { name: "Insert Stack model" }).click();
  await task
    .getByText(/cells written on/)
    .first()
    .waitFor({ timeout: 60_000 });
  const tabs = page.getByRole("tablist", { name: "Sheet tabs" });
  await tabs.getByRole("tab", { name: "Stack", exact: true }).click();
  await eventually(async () => {
    const valueAdded = (await valuesOf(page, "Stack!D1:D40")).flat().join(" ");
    expect(valueAdded).toContain("40 30 30");
  });
  await eventually(async () => {
    const checks = (await valuesOf(page, "Checks!A1:H60")).flat();
    expect(checks).toContain("PASS");
    expect(checks).not.toContain("FAIL");
  });

  // Its cells rest on sources, and the footer says how far to trust them.
  await tabs.getByRole("tab", { name: "Flows", exact: true }).click();
  const place = await page.evaluate(() =>
    Excel.run(async (context) => {
      const amounts = context.workbook.worksheets.getItem("Flows").tables.getItemAt(0).columns.getItem("Amount");
      const range = amounts.getDataBodyRange().getCell(0, 0).load("address");
      await context.sync();
      return range.address.split("!")[1]!;
    }),
  );
  await goTo(page, place);
  const footer = task.getByRole("region", { name: "This cell" });
  await footer
    .getByText(/assumption/i)
    .first()
    .waitFor();
  await footer.getByRole("button").first().click();
  await footer.getByText("Grade I: assumption").first().waitFor();
});

/** 52,535 + 82,999 + 39,230, as the sample table has them; the worst of its grades is C. */
test("from a blank book to a graded total in the steps that the help writes down, which a search finds", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  const task = pane(page);
  const cards = task.getByRole("region", { name: "Three ways to begin" });
  await cards.waitFor();
  expect(await violations(page)).toEqual([]);
  const [help] = await Promise.all([
    page.context().waitForEvent("page"),
    cards.getByRole("button", { name: "Help: first steps" }).click(),
  ]);
  await help.waitForLoadState();
  const steps = help.locator("ol li");
  expect(await steps.count()).toBeLessThan(10);

  let actions = 0;
  const act = async (step: Promise<unknown>) => {
    await step;
    actions += 1;
  };
  await act(cards.getByRole("button", { name: "Use the sample table" }).click());
  await act(task.getByRole("button", { name: "Continue" }).click());
  await act(task.getByRole("button", { name: "Import 3 sources" }).click());
  await task.getByText("3 sources imported").first().waitFor();
  await act(page.getByText("Sheet1", { exact: true }).first().click());
  await act(typeInCell(page, "B2", "=SUM(Register[Value])"));
  actions += 1; // Enter
  await act(goTo(page, "B2"));
  const footer = task.getByRole("region", { name: "This cell" });
  await eventually(async () =>
    expect((await footer.innerText()).split(/\s*\n\s*/)).toEqual(["C", "Sheet1!B2", "174764", "official release"]),
  );
  expect(await valuesOf(page, "Sheet1!B2")).toEqual([[174764]]);
  expect(actions).toBe(await steps.count());

  await help.getByRole("link", { name: "AI Economy for Excel" }).click();
  await help.getByLabel("Search the help").fill("tornado grade");
  await help.getByRole("link", { name: "Scenarios and sensitivity" }).click();
  await help.getByRole("heading", { level: 1, name: "Scenarios and sensitivity" }).waitFor();
  // Questions in the words of whoever asks, with those that no page has; Chinese has no spaces.
  const firstFound = async (question: string) => {
    await help.getByRole("searchbox").fill(question);
    await help.locator("#help-found a").first().waitFor();
    return help.locator("#help-found a").first().innerText();
  };
  await help.getByRole("link", { name: "AI Economy for Excel" }).click();
  for (const [question, page] of [
    ["How do I import a CSV?", "Importing sources"],
    ["share the workbook with a colleague without the add-in", "For reviewers: compare, tick, sign"],
    ["token floor", "AIE.TOKEN_FLOOR"],
  ] as const)
    expect(await firstFound(question)).toBe(page);
  await help.getByRole("link", { name: "简体中文" }).click();
  expect(await firstFound("关联来源的单元格")).toBe("关联与追溯");
  expect(await firstFound("插入模型")).toBe("模型");
  expect(await violations(help)).toEqual([]);
});
