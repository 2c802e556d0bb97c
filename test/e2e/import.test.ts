import { looks, violations } from "./axeViolations";
import { eventually, pane, ribbonButton, valuesOf, visit } from "./browser";

/** In the shape of Epoch AI's file, with facts that the press reported; the notes are written for this test. */
const reports = [
  "Id,Company,Date,Revenue amount (normalize to annual),Annualized revenue (USD),Type,Revenue info (non-annualized),Confidence,Source 1,Source 2,Source 3,Notes,Report date,Source type,Graph note",
  ",xAI,,,,,,,,,,,,,",
  '1.6B Dec 2023,OpenAI,2023-12-30,1600000000.0,1600000000.0,Annualized revenue,,Confident,https://www.theinformation.com/articles/openais-annualized-revenue-tops-1-6-billion,,,"Said by two people who know the figure,\nup from 1.3bn in October.",2023-12-30,Media report,',
  "Dec 2023 2B,OpenAI,2023-12-31,2000000000.0,2000000000.0,Annualized revenue,,Likely,https://www.ft.com/content/81ac0e78-5b9b-43c2-b135-d11c47480119,,,The last month times twelve passed two billion in December.,2024-02-09,Media report,",
  "Dec 2024 5.5B,OpenAI,2024-12-31,5500000000.0,5500000000.0,Annual recurring revenue,,Likely,https://www.cnbc.com/2025/06/09/openai-hits-10-billion-in-annualized-revenue-fueled-by-chatgpt-growth.html,,,Recurring revenue at the end of the year.,2025-06-09,Media report,",
  "2024 3.7B,OpenAI,2024-12-31,3700000000.0,,Yearly revenue,,Likely,https://www.bloomberg.com/news/articles/2025-03-26/openai-expects-revenue-will-triple-to-12-7-billion-this-year,,,Revenue of the whole year.,2025-03-26,Media report,",
  '"July 2025 12B",OpenAI,2025-07-30,12000000000.0,12000000000.0,Annualized revenue,,Confident,https://www.cnbc.com/2025/08/20/openai-compute-ai.html,https://www.theinformation.com/articles/openai-hits-12-billion-annualized-revenue,,=July was the first month with a billion of revenue.,2025-07-30,Company disclosure,',
].join("\r\n");

test("a pasted table of reports becomes a register, by keyboard, with its conflict in it and its formulas as text", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const task = pane(page);
  await task.getByRole("button", { name: "Import sources…" }).focus();
  await page.keyboard.press("Enter");
  await task.locator("textarea:focus").waitFor();
  await page.evaluate((text) => navigator.clipboard.writeText(text), reports);
  await page.keyboard.press("Control+V");
  expect(await violations(page, "#pane")).toEqual([]);
  await task.getByRole("button", { name: "Continue" }).focus();
  await page.keyboard.press("Enter");

  // Six reports, of which one has two documents and one no figure: six rows of the register.
  await task.getByText("6 rows read, 15 columns").waitFor();
  await task.getByRole("region", { name: "6 sources ready, 0 duplicates, 1 row not readable" }).waitFor();
  await task.getByText("Annualized revenue (USD) needs a number; the cell is empty.").waitFor();
  expect(await violations(page, "#pane")).toEqual([]);
  await task.getByRole("button", { name: "Import 6 sources" }).focus();
  await page.keyboard.press("Enter");
  await task.getByText("6 sources imported.").first().waitFor();
  expect(await violations(page, "#pane")).toEqual([]);

  const rows = await valuesOf(page, "Sources!A5:M10");
  const field = (name: string) =>
    [
      "ID",
      "Company",
      "Datapoint",
      "Value",
      "Unit",
      "Period end",
      "Caliber",
      "Grade",
      "Source",
      "Reference",
      "Quote",
      "As of",
      "Reason",
    ].indexOf(name);
  const column = (name: string) => rows.map((row) => row[field(name)]);
  expect(column("ID")).toEqual(["OPEN-23-01", "OPEN-23-02", "OPEN-24-01", "OPEN-24-02", "OPEN-25-01", "OPEN-25-02"]);
  expect(column("Value")).toEqual([1.6e9, 2e9, 5.5e9, 3.7e9, 12e9, 12e9]);
  // Two run-rates one day apart are a conflict; a year's revenue and recurring revenue at one date are none.
  expect(column("Caliber").slice(0, 4)).toEqual(["Exit rate", "Exit rate", "Contracted ARR", "Calendar year"]);
  expect(column("Period end").slice(0, 2)).toEqual([45290, 45291]);
  expect(column("Grade")).toEqual(["", "", "", "", "", ""]);
  expect(column("Reason")[0]).toMatch(/^Suggested grade F\. Epoch AI: confidence “Confident”/);
  expect(column("Quote")[4]).toBe("=July was the first month with a billion of revenue.");
  expect(column("Reason")[5]).toContain("document 2 of 2, one origin");

  // The same table once more is known row by row.
  await task.getByRole("button", { name: "Done" }).click();
  await task.getByRole("button", { name: "Import sources…" }).click();
  await page.keyboard.press("Control+V");
  await task.getByRole("button", { name: "Continue" }).click();
  await task.getByRole("region", { name: "0 sources ready, 6 duplicates, 1 row not readable" }).waitFor();
  await task.getByRole("button", { name: "Nothing to import" }).waitFor();
});

test("a table imported again tells what is new, changed and gone, and undo takes the refresh back", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  const task = pane(page);
  const paste = async (...rows: string[]) => {
    await task.getByRole("button", { name: "Import sources…" }).click();
    const head = "Company,Datapoint,Value,Unit,Period end,Caliber,Source,Reference";
    const lines = rows.map((row) => `Lab One,${row},USD m,2025-12-31,Calendar year,Report,https://example.org/report`);
    await task.locator("textarea").fill([head, ...lines].join("\n"));
    await task.getByRole("button", { name: "Continue" }).click();
  };
  const figures = async () => (await valuesOf(page, "Sources!C5:D9")).filter(([datapoint]) => datapoint !== "");
  await paste("Revenue,100", "Payroll,40", "Rent,8");
  await task.getByRole("button", { name: "Import 3 sources" }).click();
  await task.getByText("3 sources imported.").first().waitFor();
  await paste("Revenue,120", "Payroll,40", "Energy,15");
  const changed = task.getByRole("list", { name: "Change 1 figure that the table now states otherwise" });
  await changed.getByText("100 USD m → 120 USD m").waitFor();
  await task.getByRole("list", { name: "Delete 1 source that the table no longer has" }).getByText("Rent").waitFor();
  await task.getByRole("checkbox", { name: /^Delete 1 source/ }).check();
  expect(await violations(page, "#pane")).toEqual([]);
  await task.getByRole("button", { name: /^(Import|Apply|Refresh|Update)/ }).click();
  await eventually(async () =>
    expect(await figures()).toEqual([
      ["Revenue", 120],
      ["Payroll", 40],
      ["Energy", 15],
    ]),
  );
  // The workbench answers as an Excel of 1.15, which groups no steps: what changed, went and came are a step each, and the pane says so.
  await task
    .getByText(/undo each of them/)
    .first()
    .waitFor();
  for (let step = 0; step < 3; step += 1) await ribbonButton(page, "Undo").click();
  await eventually(async () =>
    expect(await figures()).toEqual([
      ["Revenue", 100],
      ["Payroll", 40],
      ["Rent", 8],
    ]),
  );
});

test("ten thousand rows are written while the pane shows how far it is, and can be cancelled", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  const task = pane(page);
  const table = [
    "Company,Datapoint,Value,Unit,Period end,Caliber,Source,Reference",
    ...Array.from(
      { length: 10_000 },
      (_, row) =>
        `Firm ${row % 500},Revenue ${row},${row + 0.5},USD m,2024-12-31,Quarter,Release,https://example.org/${row}`,
    ),
  ].join("\n");
  const start = async () => {
    await task.getByRole("button", { name: "Import sources…" }).click();
    await task
      .getByLabel("CSV or TSV file")
      .setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await task.getByText("large.csv: 10,001 lines").waitFor();
    await task.getByRole("button", { name: "Continue" }).click();
    await task.getByRole("button", { name: "Import 10,000 sources" }).click();
  };
  await start();
  await task.getByText(/^Writing: [1-9],000 of 10,000…$/).waitFor();
  await task.getByRole("button", { name: "Cancel" }).click();
  await task.getByText("Import cancelled; the register is as it was.").first().waitFor();
  const sheets = () =>
    page.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    );
  expect(await sheets()).toEqual(["Sheet1"]);

  await task.getByRole("button", { name: "Back" }).click();
  await task.getByRole("button", { name: "Cancel" }).click();
  await start();
  await task.getByText("10,000 sources imported.").first().waitFor({ timeout: 60_000 });
  await eventually(async () =>
    expect(await valuesOf(page, "Sources!A10004:D10004")).toEqual([
      ["FIRM-24-10000", "Firm 499", "Revenue 9999", 9999.5],
    ]),
  );
});

const words = {
  "en-US": { open: "Import sources…", box: "Table to import", next: "Continue", fields: "Field of the column Amount" },
  "zh-CN": { open: "导入来源…", box: "要导入的表格", next: "继续", fields: "列 Amount 对应的字段" },
};

test.each(looks)(
  "no rule of axe is broken where columns are chosen, in %s and the %s theme",
  async (language, theme) => {
    const { page } = await visit(`?lang=${language}&theme=${theme}&book=empty`);
    const task = pane(page);
    const { open, box, next, fields } = words[language];
    await task.getByRole("button", { name: open }).click();
    await task.getByRole("textbox", { name: box }).fill("Company,Metric,Amount\nA,Revenue,5\nB,Revenue,x\nA,Revenue,6");
    expect(await violations(page, "#pane")).toEqual([]);
    await task.getByRole("button", { name: next }).click();
    await task.getByRole("combobox", { name: fields }).waitFor();
    expect(await violations(page, "#pane")).toEqual([]);
  },
);

test("tables with a column for each year or company become a source for each figure, and an analyst's nine rows are read whole", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  const task = pane(page);
  await task.getByRole("button", { name: "Import sources…" }).click();
  // Revenue as the press reported it; only the shape matters here.
  await task
    .locator("textarea")
    .fill(
      "Revenue (USD in millions),,,\nCompany,2022,2023,2024\nOpenAI,28,1600,3700\nMistral,,,30\nTotal,28,1600,3730",
    );
  await task.getByRole("button", { name: "Continue" }).click();
  await task.getByText("7 rows read, 3 columns").waitFor();
  await task.getByText("3 rows that look like totals", { exact: false }).waitFor();
  await task.getByRole("button", { name: "Say what the figures measure" }).waitFor();
  await task.getByRole("textbox", { name: "What all figures measure" }).fill("Revenue");
  expect(await violations(page, "#pane")).toEqual([]);
  await task.getByRole("button", { name: "Import 4 sources" }).click();
  await task.getByText("4 sources imported.").first().waitFor();
  const rows = await valuesOf(page, "Sources!B5:F8");
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["OpenAI", "Revenue", 28, "USD m"],
    ["OpenAI", "Revenue", 1600, "USD m"],
    ["OpenAI", "Revenue", 3700, "USD m"],
    ["Mistral", "Revenue", 30, "USD m"],
  ]);
  // Excel's serial days of the last of December 2022 to 2024.
  expect(rows.map((row) => row[4])).toEqual([44_926, 45_291, 45_657, 45_657]);

  // Periods, magnitudes and currencies as an analyst writes them; what only a person can tell is asked once a column.
  await task.getByRole("button", { name: "Import sources…" }).click();
  await task
    .locator("textarea")
    .fill(
      [
        "Company\tMetric\tAmount\tPeriod",
        "Alpha\tRevenue\t$3.2bn\tFY2024",
        "Beta\tRevenue\t€12.5 million\t2024",
        "Gamma\tRevenue\t¥312.4m\tQ3 2024",
        "Delta\tGross margin\t45%\tDec 2024",
        "Epsilon\tRevenue\t~35\t3Q24",
        "Zeta\tCapex\t30-40\tH1 2025",
        "Eta\tRevenue\t3.12亿\t2025财年",
        "Theta\tRevenue\t1,234万\t2024-12",
        "Iota\tLoss\t(12.5)*\tDec 2024",
      ].join("\n"),
    );
  await task.getByRole("button", { name: "Continue" }).click();
  await task.getByRole("combobox", { name: "The sign ¥ is" }).selectOption({ label: "Chinese yuan" });
  await task.getByRole("combobox", { name: "Years end in" }).selectOption({ label: "December" });
  await task.getByRole("button", { name: "Import 10 sources" }).click();
  await task.getByText("10 sources imported.").first().waitFor();
  const read = (await valuesOf(page, "Sources!D9:F18")).map(([value, unit, end]) => `${value} ${unit} ${end}`);
  // 45,565 is 30 September 2024 in Excel's days, 45,657 the last of that year; 45,838 is 30 June 2025, 46,022 the last of 2025.
  expect(read).toEqual([
    "3.2 $ bn 45657",
    "12.5 € m 45657",
    "312.4 CNY m 45565",
    "45 % 45657",
    "35  45565",
    "30  45838",
    "40  45838",
    "312 m 46022",
    "12.34 m 45657",
    "-12.5  45657",
  ]);

  // A column for each company: what the headings name is asked where no column tells; Excel's days are read.
  await task.getByRole("button", { name: "Import sources…" }).click();
  await task.locator("textarea").fill("Date,Alpha ($bn),Beta ($bn)\n45657,30.8,3.5\n45565,,3.4");
  await task.getByRole("button", { name: "Continue" }).click();
  await task.getByRole("button", { name: "Say what the headings name" }).waitFor();
  expect(await violations(page, "#pane")).toEqual([]);
  await task.getByRole("combobox", { name: "The headings Alpha, Beta name" }).selectOption({ label: "companies" });
  await task.getByRole("textbox", { name: "What all figures measure" }).fill("Chip revenue");
  await task.getByRole("button", { name: "Import 3 sources" }).click();
  await task.getByText("3 sources imported.").first().waitFor();
  expect(await valuesOf(page, "Sources!B19:F21")).toEqual([
    ["Alpha", "Chip revenue", 30.8, "$bn", 45_657],
    ["Beta", "Chip revenue", 3.5, "$bn", 45_657],
    ["Beta", "Chip revenue", 3.4, "$bn", 45_565],
  ]);
});
