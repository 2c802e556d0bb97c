import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { FakeWorkbook, publishedSources } from "../fakeWorkbook";
import { focusedName, renderPane } from "../renderPane";

type User = Awaited<ReturnType<typeof renderPane>>["user"];

const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Table to import" });
const rows = () => within(screen.getByRole("list", { name: "Sources in the register" })).queryAllByRole("listitem");

/** Typing a table key by key would take jsdom seconds. */
function give(text: string): void {
  fireEvent.change(box(), { target: { value: text } });
}

async function openAndCheck(user: User, text: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Import sources…" }));
  give(text);
  await user.click(screen.getByRole("button", { name: "Continue" }));
}

const plain = `Firm,Metric,Amount,Currency,Date,Basis,Link
Cohere,Revenue,"1,234.5",USD m,2025-12-31,Calendar year,https://example.org/c
Mistral,Revenue,sixty,EUR m,2025-12-31,Calendar year,https://example.org/m
OpenAI,Revenue,3700,USD m,2024-12-31,Fiscal year,https://example.org/accounts
OpenAI,Revenue,4000,USD m,2024-12-31,Fiscal year,https://example.com/other`;

test("a pasted table is checked before anything is written, then written, and the bad row waits with its reason", async () => {
  const { user, workbook } = await renderPane();
  await openAndCheck(user, plain);
  screen.getByText("4 rows read, 7 columns");
  screen.getByRole("region", { name: "1 source ready, 2 duplicates, 1 row not readable" });
  screen.getByText("Cohere · Revenue");
  screen.getByText("1,234.5 USD m · 2025-12-31 · Calendar year");
  screen.getByText("Amount needs a number; got “sixty”.");
  expect(workbook.sources).toEqual(publishedSources);
  // A value that contradicts the register is written only when somebody says so.
  screen.getByRole("button", { name: "Import 1 source" });
  await user.click(screen.getByRole("checkbox", { name: /1 row with another value/ }));
  await user.click(screen.getByRole("button", { name: "Import 2 sources" }));
  await screen.findByText("2 sources imported.");
  expect(workbook.sources?.slice(-2)).toMatchObject([
    { id: "COHE-25-01", company: "Cohere", value: 1234.5, unit: "USD m" },
    { id: "OPEN-24-01", value: 4000, reference: "https://example.com/other" },
  ]);
  screen.getByText(/1 duplicate left out\. 1 row was not readable and waits below\./, { selector: "[role=group] *" });
  // The row that could not be read comes back into the box, is corrected and imported.
  await user.click(screen.getByRole("button", { name: "Correct these rows" }));
  expect(box().value).toContain("Mistral\tRevenue\tsixty");
  give(box().value.replace("sixty", "60"));
  await user.click(screen.getByRole("button", { name: "Continue" }));
  await user.click(screen.getByRole("button", { name: "Import 1 source" }));
  await waitFor(() => expect(rows()).toHaveLength(publishedSources.length + 3));
  await waitFor(() => expect(focusedName()).toBe("Import sources…"));
});

test("figures are read with their words, and a ¥ asks once which currency it is", async () => {
  const { user, workbook } = await renderPane();
  await openAndCheck(
    user,
    "Company,Metric,Amount,Period\nMistral,Revenue,€12.5 million,Q3 2024\nZhipu,Revenue,¥312.4m,2024-12\nMoonshot,Revenue,3.12亿元,2024-12\nxAI,Capex,$30-40bn,2025",
  );
  screen.getByText("12.5 € m · 2024-09-30 · Quarter");
  // Every reading can be seen beside what was given, not only the first.
  screen.getByText("as given: Mistral · Revenue · €12.5 million · Q3 2024");
  screen.getByText("Amount: the currency of “¥312.4m” may be JPY or CNY; choose which.");
  await user.selectOptions(screen.getByRole("combobox", { name: "The sign ¥ is" }), "Chinese yuan");
  expect(screen.queryByText("Capex (high)", { exact: false })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Show 5 readings" }));
  screen.getByText("xAI · Capex (high)");
  await user.click(screen.getByRole("button", { name: "Import 5 sources" }));
  await screen.findByText("5 sources imported.");
  expect(workbook.sources?.slice(-4)).toMatchObject([
    { company: "Zhipu", value: 312.4, unit: "CNY m" },
    { company: "Moonshot", value: 312, unit: "CNY m" },
    { company: "xAI", datapoint: "Capex (low)", value: 30, unit: "$ bn", periodEnd: "2025-12-31" },
    { company: "xAI", datapoint: "Capex (high)", value: 40, unit: "$ bn" },
  ]);
});

test("a table imported again shows what changed and what is gone before it is written", async () => {
  const { user, workbook } = await renderPane();
  const table = (rows: readonly string[]) =>
    ["Firm,Metric,Amount,Currency,Date,Basis,Link", ...rows.map((row) => `${row},https://example.org/set`)].join("\n");
  const first = ["Lab,Revenue,10,USD m,2024-03-31,Quarter", "Lab,Revenue,11,USD m,2024-06-30,Quarter"];
  await openAndCheck(user, table(first));
  await user.click(screen.getByRole("button", { name: "Import 2 sources" }));
  await screen.findByText("2 sources imported.");
  await openAndCheck(
    user,
    table(["Lab,Revenue,10.5,USD m,2024-03-31,Quarter", "Lab,Revenue,12,USD m,2024-09-30,Quarter"]),
  );
  const changes = screen.getByRole("list", { name: "Change 1 figure that the table now states otherwise" });
  within(changes).getByText("10 USD m → 10.5 USD m");
  within(screen.getByRole("list", { name: "Delete 1 source that the table no longer has" })).getByText("11 USD m");
  // What is deleted is somebody's choice.
  screen.getByRole("button", { name: "Import 1 source, change 1" });
  await user.click(screen.getByRole("checkbox", { name: /Delete 1 source/ }));
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Import 1 source, change 1, delete 1" }));
  await screen.findByText("1 source imported, 1 source changed, 1 source deleted.");
  screen.getAllByText(/undo each of them/);
  // It is not said beside that one undo takes all of it back.
  expect(screen.queryByText(/Undo in the sheet takes it back/)).toBeNull();
  expect(
    workbook.sources?.filter(({ company }) => company === "Lab").map(({ value, periodEnd }) => [value, periodEnd]),
  ).toEqual([
    [10.5, "2024-03-31"],
    [12, "2024-09-30"],
  ]);
});

test("each kind of duplicate is imported or left out as chosen", async () => {
  const { user } = await renderPane();
  await openAndCheck(user, plain);
  const repeated = screen.getByRole("checkbox", { name: /1 repeated row/ });
  const other = screen.getByRole("checkbox", { name: /1 row with another value/ });
  screen.getByText("Line 4 is known as OAI-24-03");
  screen.getByRole("button", { name: "Import 1 source" });
  await user.click(repeated);
  screen.getByRole("button", { name: "Import 2 sources" });
  await user.click(other);
  screen.getByRole("button", { name: "Import 3 sources" });
  await user.click(repeated);
  screen.getByRole("button", { name: "Import 2 sources" });
});

test("a table with a column for each year is read with a row for each, once it is said what it measures", async () => {
  const { user, workbook } = await renderPane();
  await openAndCheck(user, "Company,2022,2023,FY2024\nMistral,,5,30\nCohere,1,13,90\nReka,,,");
  screen.getByText("6 rows read, 3 columns");
  const button = screen.getByRole("button", { name: "Say what the figures measure" });
  await user.click(button);
  expect(workbook.sources).toEqual(publishedSources);
  await user.type(screen.getByRole("textbox", { name: "What all figures measure" }), "Revenue");
  await user.type(screen.getByRole("textbox", { name: "Unit of all figures" }), "USD m");
  // A fiscal year is not taken for the calendar's, and a row without figures is told.
  screen.getAllByText("Period end: “FY2024” is a company’s own year; choose the month in which years end.");
  screen.getByText("Value needs a number; the cell is empty.");
  await user.selectOptions(screen.getByRole("combobox", { name: "Years end in" }), "June");
  // Beside a fiscal year a plain one stays the calendar's until somebody says otherwise.
  screen.getByText("5 USD m · 2023-12-31");
  await user.click(screen.getByRole("checkbox", { name: /^Periods not called fiscal, such as 2023,/ }));
  await user.click(screen.getByRole("button", { name: "Import 5 sources" }));
  await screen.findByText("5 sources imported.");
  expect(
    workbook.sources
      ?.slice(publishedSources.length)
      .map(({ company, datapoint, value, unit, periodEnd }) => [company, datapoint, value, unit, periodEnd].join()),
  ).toEqual([
    "Mistral,Revenue,5,USD m,2023-06-30",
    "Mistral,Revenue,30,USD m,2024-06-30",
    "Cohere,Revenue,1,USD m,2022-06-30",
    "Cohere,Revenue,13,USD m,2023-06-30",
    "Cohere,Revenue,90,USD m,2024-06-30",
  ]);
});

test("titles above the headings, their unit and rows of totals are told and asked about", async () => {
  const { user, workbook } = await renderPane();
  await openAndCheck(
    user,
    "Revenue of labs\n(USD in millions)\nCompany,Metric,Value,Period\nCohere,Revenue,90,FY2024\nReka,Revenue,5,CY2024\nTotal,Revenue,95,2024",
  );
  screen.getByText("Above the headings and left out: “Revenue of labs”, “(USD in millions)”");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Unit of all figures" }).value).toBe("USD in millions");
  // What only a person can tell is asked where it is chosen, with what waits for it.
  screen.getByText("1 row waits for this");
  await user.selectOptions(screen.getByRole("combobox", { name: "Years end in" }), "January");
  expect(screen.queryByText("1 row waits for this")).toBeNull();
  screen.getByText("Line 6: Total · Revenue · 95 USD m");
  screen.getByRole("button", { name: "Import 2 sources" });
  await user.click(screen.getByRole("checkbox", { name: /1 row that looks like totals of the others/ }));
  screen.getByRole("button", { name: "Import 3 sources" });
  await user.click(screen.getByRole("checkbox", { name: /1 row that looks like totals of the others/ }));
  await user.click(screen.getByRole("button", { name: "Import 2 sources" }));
  await screen.findByText("2 sources imported.");
  expect(workbook.sources?.slice(-2)).toMatchObject([
    { company: "Cohere", value: 90, unit: "USD m", periodEnd: "2024-01-31" },
    { company: "Reka", value: 5, unit: "USD m", periodEnd: "2024-12-31" },
  ]);
});

test("a table without a column of values is not imported as empty sources", async () => {
  const { user, workbook } = await renderPane();
  await openAndCheck(user, "Company,Headcount\nCohere,400");
  screen.getByText("Cohere · Headcount");
  await user.click(screen.getByRole("checkbox", { name: /^A row for each figure: the columns Headcount/ }));
  await user.click(screen.getByRole("button", { name: "Choose the column of values" }));
  expect(workbook.sources).toEqual(publishedSources);
  await user.selectOptions(screen.getByRole("combobox", { name: "Field of the column Headcount" }), "Value");
  screen.getByRole("button", { name: "Import 1 source" });
});

test("a column is given another field by hand", async () => {
  const { user, workbook } = await renderPane();
  await openAndCheck(user, "Company,Foo,Value\nCohere,Headcount,400");
  const foo = screen.getByRole("combobox", { name: "Field of the column Foo" });
  expect((foo as HTMLSelectElement).value).toBe("");
  await user.selectOptions(foo, "Datapoint");
  await user.click(screen.getByRole("button", { name: "Import 1 source" }));
  await waitFor(() => expect(workbook.sources).toHaveLength(publishedSources.length + 1));
  expect(workbook.sources?.at(-1)).toMatchObject({ company: "Cohere", datapoint: "Headcount", value: 400 });
});

test("a number with two readings is settled by a choice", async () => {
  const { user } = await renderPane();
  await openAndCheck(user, 'Company,Value\nCohere,"1,234"');
  screen.getByText("Value: “1,234” is 1234 or 1.234; choose the decimal sign.");
  await user.selectOptions(screen.getByRole("combobox", { name: "Decimal sign" }), "point: 1,234.5");
  within(screen.getByRole("list", { name: "First rows" })).getByText("1,234");
  screen.getByRole("button", { name: "Import 1 source" });
});

const epoch = `Id,Company,Date,Annualized revenue (USD),Type,Confidence,Source 1,Source 2,Source 3,Notes,Report date,Source type
July 2025 12B,OpenAI,2025-07-30,12000000000.0,Annualized revenue,Confident,https://www.cnbc.com/a,https://www.theinformation.com/b,,July was the first month with one billion of revenue,2025-08-20,Company disclosure`;

test("Epoch AI's table is known; its grades are suggestions until somebody accepts them by name", async () => {
  const { user, workbook } = await renderPane();
  await openAndCheck(user, epoch);
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Read as" }).value).toBe("epoch revenue");
  screen.getAllByText("D suggested · CNBC via Epoch AI");
  await user.click(screen.getByRole("checkbox", { name: "Accept 2 suggested grades" }));
  await user.click(screen.getByRole("button", { name: "Import 2 sources" }));
  screen.getByText("Accepted by needs a name.");
  expect(workbook.sources).toHaveLength(publishedSources.length);
  await user.type(screen.getByRole("textbox", { name: "Accepted by" }), "M. Curie");
  await user.click(screen.getByRole("button", { name: "Import 2 sources" }));
  await waitFor(() => expect(workbook.sources).toHaveLength(publishedSources.length + 2));
  expect(workbook.sources?.at(-1)).toMatchObject({
    grade: "D",
    gradedBy: "M. Curie",
    // The machine's day, which the workbook tells: elsewhere on earth it is another.
    gradedOn: workbook.review.today(),
    source: "The Information via Epoch AI",
  });
});

test("the progress shows, and a cancelled import writes nothing", async () => {
  const { user, workbook } = await renderPane();
  await openAndCheck(user, plain);
  await user.click(screen.getByRole("checkbox", { name: /1 row with another value/ }));
  workbook.imports.hold();
  await user.click(screen.getByRole("button", { name: "Import 2 sources" }));
  screen.getByText("Writing: 1 of 2…");
  expect(focusedName()).toBe("Cancel");
  screen.getByRole("progressbar", { name: "Progress of the import" });
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await screen.findByText("Import cancelled; the register is as it was.", { selector: "[role=group] *" });
  expect(workbook.sources).toEqual(publishedSources);
  await user.click(screen.getByRole("button", { name: "Import 2 sources" }));
  await screen.findByText("2 sources imported.");
});

test("an import that fails says why and can be tried again", async () => {
  const { user, workbook } = await renderPane();
  await openAndCheck(user, plain);
  workbook.failures.set("import", "The sheet Sources is protected");
  await user.click(screen.getByRole("button", { name: "Import 1 source" }));
  await screen.findByText(/The sheet Sources is protected/);
  screen.getByRole("button", { name: "Import 1 source" });
});

test("without a register the import is offered too, and makes one", async () => {
  const { user, workbook } = await renderPane("sources", new FakeWorkbook(null));
  await user.click(screen.getByRole("button", { name: "Import sources…" }));
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(focusedName()).toBe("Import sources…");
  await openAndCheck(user, "Company,Value\nCohere,5");
  await user.click(screen.getByRole("button", { name: "Import 1 source" }));
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(workbook.sources).toMatchObject([{ id: "COHE-01", company: "Cohere", value: 5 }]);
});

test("nothing pasted, headings only and a quotation mark left open are told", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Import sources…" }));
  expect(focusedName()).toBe("Table to import");
  await user.click(screen.getByRole("button", { name: "Continue" }));
  screen.getByText("Paste a table or choose a file first.");
  give("Company,Value\n");
  await user.click(screen.getByRole("button", { name: "Continue" }));
  screen.getByRole("button", { name: "There are no rows below the headings." });
  await user.click(screen.getByRole("button", { name: "Back" }));
  give('Company,Value\nA,1\n"B,2\nC,3');
  await user.click(screen.getByRole("button", { name: "Continue" }));
  screen.getByText(/^Line 3: a quotation mark opens and never closes/);
  expect(screen.getByRole("button", { name: /^Import 1/ }).getAttribute("aria-disabled")).toBe("true");
  // Escape goes back a step, and leaves only an empty box.
  await user.keyboard("{Escape}");
  expect(box().value).toContain('"B,2');
  await user.keyboard("{Escape}");
  give("");
  await user.keyboard("{Escape}");
  screen.getByRole("list", { name: "Sources in the register" });
});

test("the clipboard fills the box; one that may not be read says what to do", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Import sources…" }));
  await navigator.clipboard.writeText(plain);
  await user.click(screen.getByRole("button", { name: "Paste from the clipboard" }));
  await waitFor(() => expect(box().value).toBe(plain));
  jest.spyOn(navigator.clipboard, "readText").mockRejectedValueOnce(new Error("denied"));
  await user.click(screen.getByRole("button", { name: "Paste from the clipboard" }));
  await screen.findByText("The clipboard cannot be read from here. Click into the box and press Ctrl+V.");
});

test("bad rows are copied with line and reason", async () => {
  const { user } = await renderPane();
  await openAndCheck(user, plain);
  await user.click(screen.getByRole("button", { name: "Copy these rows" }));
  await screen.findByText("The rows are on the clipboard, each with its line and reason.", { selector: "span" });
  const copied = (await navigator.clipboard.readText()).split("\n");
  expect(copied[0]).toBe("Firm\tMetric\tAmount\tCurrency\tDate\tBasis\tLink\tLine\tReason");
  expect(copied[1]).toMatch(/^Mistral\tRevenue\tsixty\t.*\t3\t"?Amount needs a number/);
});

test("a file in an old encoding is recognised, and read again in another that is chosen", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Import sources…" }));
  const chooser = screen.getByLabelText("CSV or TSV file");
  // "公司,收入" in Big5 and a line of figures.
  const bytes = Uint8Array.from([0xa4, 0xbd, 0xa5, 0x71, 0x2c, 0xa6, 0xac, 0xa4, 0x4a, 0x0a, 0x41, 0x2c, 0x31]);
  await user.upload(chooser, new File([bytes], "table.csv", { type: "text/csv" }));
  const encoding = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Encoding of the file" });
  expect(encoding.value).toBe("big5");
  expect(box().value).toBe("公司,收入\nA,1");
  await user.selectOptions(encoding, "windows-1252");
  expect(box().value).toBe("¤½¥q,¦¬¤J\nA,1");
  // What is typed is no longer the file's.
  await user.type(box(), "1");
  expect(screen.queryByRole("combobox", { name: "Encoding of the file" })).toBeNull();
});

test("a file is read; a large one is named instead of shown", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Import sources…" }));
  const chooser = screen.getByLabelText("CSV or TSV file");
  await user.upload(chooser, new File([plain], "small.csv", { type: "text/csv" }));
  await waitFor(() => expect(box().value).toBe(plain));
  const large = `Company,Value\n${Array.from({ length: 10_000 }, (_, row) => `Firm ${row},${row}`).join("\n")}`;
  await user.upload(chooser, new File([large], "large.csv", { type: "text/csv" }));
  await screen.findByText("large.csv: 10,001 lines");
  await user.click(screen.getByRole("button", { name: "Continue" }));
  await screen.findByRole("button", { name: "Import 10,000 sources" });
});

test("no rule of axe is broken on the way, colours aside", async () => {
  const { user, container } = await renderPane();
  const violations = async () => {
    const found = await act(() => axe.run(container, { rules: { "color-contrast": { enabled: false } } }));
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  };
  await user.click(screen.getByRole("button", { name: "Import sources…" }));
  expect(await violations()).toEqual([]);
  give(plain);
  await user.click(screen.getByRole("button", { name: "Continue" }));
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Import 1 source" }));
  await screen.findByText("1 source imported.");
  expect(await violations()).toEqual([]);
});
