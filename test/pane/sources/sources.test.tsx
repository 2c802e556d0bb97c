import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeWorkbook, publishedSources, sourceWith } from "../fakeWorkbook";
import { focusedName, renderPane } from "../renderPane";

const rows = () => within(screen.getByRole("list", { name: "Sources in the register" })).queryAllByRole("listitem");
const liveRegion = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join("\n");

async function openMenu(user: Awaited<ReturnType<typeof renderPane>>["user"], id: string, item: string) {
  await user.click(screen.getByRole("button", { name: `More for ${id}` }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
}

test("without a register the pane offers one click that creates it", async () => {
  const { user, workbook } = await renderPane("sources", new FakeWorkbook(null));
  await user.click(screen.getByRole("button", { name: "Create the register" }));
  await screen.findByText("The register is empty");
  expect(workbook.sources).toEqual([]);
  expect(liveRegion()).toContain("was created");
});

test("a register that cannot be created says why and can be tried again", async () => {
  const workbook = new FakeWorkbook(null);
  workbook.failures.set("create", "The workbook is protected");
  const { user } = await renderPane("sources", workbook);
  await user.click(screen.getByRole("button", { name: "Create the register" }));
  await screen.findByText(/The workbook is protected/);
  await user.click(screen.getByRole("button", { name: "Create the register" }));
  await screen.findByText("The register is empty");
});

test("a register that cannot be read says why, and a retry reads it", async () => {
  const workbook = new FakeWorkbook();
  workbook.failures.set("read", "Excel is busy editing a cell");
  const { user } = await renderPane("sources", workbook);
  screen.getByText(/Excel is busy editing a cell/);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(rows()).toHaveLength(publishedSources.length);
});

test("grades are counted in letters and words, and pressing one shows only its sources", async () => {
  const { user } = await renderPane();
  const chip = screen.getByRole("button", { name: "E 2 sources: documents seen" });
  expect(chip.title).toBe("documents seen");
  await user.click(chip);
  expect(chip.getAttribute("aria-pressed")).toBe("true");
  await waitFor(() => expect(rows()).toHaveLength(2));
  await user.click(screen.getByRole("button", { name: "? 1 source: Ungraded" }));
  await waitFor(() => expect(rows()).toHaveLength(3));
});

test("search and company narrow the list together, and can be cleared", async () => {
  const { user } = await renderPane();
  await user.type(screen.getByRole("searchbox", { name: "Search sources" }), "REVENUE usd");
  await waitFor(() => expect(rows()).toHaveLength(5));
  await user.selectOptions(screen.getByRole("combobox", { name: "Company" }), "Microsoft");
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(liveRegion()).toContain("1 of 6 sources");
  await user.selectOptions(screen.getByRole("combobox", { name: "Company" }), "Mistral");
  await screen.findByText("No source matches.");
  await user.click(screen.getByRole("button", { name: "Clear filters" }));
  await waitFor(() => expect(rows()).toHaveLength(6));
});

test("what is missing shows on the source and over all, and filters", async () => {
  const { user } = await renderPane();
  screen.getByText("Missing: Value, Unit, Caliber, Grade");
  expect(liveRegion()).toContain("What is missing most: Reference, Value, Unit");
  await user.click(screen.getByRole("button", { name: "2 incomplete" }));
  await waitFor(() => expect(rows()).toHaveLength(2));
});

test("a source is added with a proposed ID, and the keyboard goes back to the button", async () => {
  const { user, workbook } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Add source" }));
  expect(focusedName()).toBe("Company");
  await user.keyboard("Cohere");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "ID" }).placeholder).toBe("COHE-01");
  await user.type(screen.getByRole("textbox", { name: "Datapoint" }), "Revenue");
  await user.type(screen.getByRole("textbox", { name: "Value" }), "1,234.5");
  await user.click(screen.getByRole("combobox", { name: "Grade" }));
  const option = await screen.findByRole("option", { name: /several insiders/ });
  expect(option.textContent).toContain("One reputable outlet, two or more people with direct knowledge.");
  expect(option.textContent).toContain("For example: Newspaper citing three people familiar with the figures");
  await user.click(option);
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(rows()).toHaveLength(7));
  expect(workbook.sources?.at(-1)).toMatchObject({ id: "COHE-01", company: "Cohere", value: 1234.5, grade: "F" });
  await waitFor(() => expect(focusedName()).toBe("Add source"));
  expect(liveRegion()).toContain("Source COHE-01 added.");
});

test("a draft that cannot be written names the field and keeps what was typed", async () => {
  const { user, workbook } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Add source" }));
  const id = screen.getByRole("textbox", { name: "ID" });
  await user.type(id, "oai-24-03");
  await user.type(screen.getByRole("textbox", { name: "Value" }), "about 3bn");
  await user.click(screen.getByRole("button", { name: "Save" }));
  screen.getByText("ID needs to be new; oai-24-03 is taken.");
  screen.getByText("Value needs a number; got “about 3bn”.");
  screen.getByText("Company or datapoint needs a text.");
  expect(focusedName()).toBe("ID");
  expect(workbook.sources).toHaveLength(publishedSources.length);
});

test("a failed write shows the reason and leaves the form open", async () => {
  const { user, workbook } = await renderPane();
  await openMenu(user, "OAI-24-03", "Edit");
  workbook.failures.set("edit", "The sheet is protected");
  await user.type(screen.getByRole("textbox", { name: "Quote" }), "3.7bn");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText(/The sheet is protected/);
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(workbook.sources?.[0]?.quote).toBe("3.7bn"));
});

test("Escape leaves the form and gives the focus back to the row", async () => {
  const { user } = await renderPane();
  await openMenu(user, "NVDA-26-01", "Edit");
  screen.getByRole("heading", { name: "Edit source NVDA-26-01" });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(focusedName()).toBe("More for NVDA-26-01"));
});

test("deleting asks first; cancelling keeps the source, confirming removes it and moves on to the next row", async () => {
  const { user, workbook } = await renderPane();
  await openMenu(user, "OAI-24-03", "Delete");
  await screen.findByRole("alertdialog", { name: "Delete source OAI-24-03?" });
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(focusedName()).toBe("More for OAI-24-03"));
  expect(workbook.sources).toHaveLength(6);
  await openMenu(user, "OAI-24-03", "Delete");
  await user.click(await screen.findByRole("button", { name: "Delete" }));
  await waitFor(() => expect(workbook.sources).toHaveLength(5));
  await waitFor(() => expect(focusedName()).toBe("More for MSFT-25-01"));
  screen.getAllByText("Source OAI-24-03 deleted.");
});

test("a source that cannot be deleted says why in the dialog", async () => {
  const { user, workbook } = await renderPane();
  await openMenu(user, "OAI-24-03", "Delete");
  workbook.failures.set("remove", "Somebody else is editing the table");
  await user.click(await screen.findByRole("button", { name: "Delete" }));
  await screen.findByText(/Somebody else is editing the table/);
  expect(workbook.sources).toHaveLength(6);
});

test("an edit on the sheet shows at once", async () => {
  const { workbook } = await renderPane();
  await act(async () => workbook.editOnSheet([sourceWith({ id: "NEW-1", company: "Cohere" })]));
  expect(rows()).toHaveLength(1);
  screen.getByText("Cohere · Revenue");
});

test("an ID that stands in two rows is told on both", async () => {
  await renderPane("sources", new FakeWorkbook([...publishedSources, sourceWith({ id: "oai-24-03" })]));
  expect(screen.getAllByText(/^This ID stands in more than one row/)).toHaveLength(2);
});

test("clicking a source selects its row in the sheet; a failure to do so is told", async () => {
  const { user, workbook } = await renderPane();
  await user.click(screen.getByText("OpenAI · Revenue"));
  expect(workbook.selected).toEqual(["OAI-24-03"]);
  workbook.failures.set("select", "The row is gone");
  await user.click(screen.getByText("OpenAI · Revenue"));
  await screen.findByText("The row is gone");
});

test("references of the web open, scripts are not even offered", async () => {
  const { user, workbook } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Open the document of NVDA-26-01" }));
  expect(workbook.opened).toEqual(["https://doi.org/10.1000/182"]);
  expect(screen.queryByRole("button", { name: "Open the document of RUM-01" })).toBeNull();
});

const rowButton = (name: string) => screen.getByText(name).closest("button")!;

test("many are chosen by keyboard and graded by one judgement", async () => {
  const { user, workbook } = await renderPane();
  rowButton("OpenAI · Revenue").focus();
  // The list is one Tab stop.
  expect(document.querySelectorAll("[data-row] [tabindex='0']")).toHaveLength(1);
  await user.keyboard(" {ArrowDown}{ArrowDown}{Shift>} {/Shift}");
  screen.getByText("3 selected");
  await user.keyboard("{ArrowRight}{Enter}");
  expect(workbook.opened).toEqual(["https://doi.org/10.1000/182"]);
  await user.click(screen.getByText("Grade…"));
  await user.click(document.querySelector("button[role=combobox]")!);
  await user.click(await screen.findByText("documents seen", { selector: "[role=option] *" }));
  // One of the three has another grade by now.
  await user.type(screen.getByLabelText("Why another grade"), "Seen again");
  const by = screen.getByLabelText("Graded by");
  await user.clear(by);
  await user.type(by, "L. Meitner{Enter}");
  await screen.findAllByText("1 source now has grade E.");
  expect(workbook.sources?.map(({ grade }) => grade)).toEqual(["E", "E", "E", "D", "I", ""]);
  expect(workbook.sources?.[2]?.reason).toBe("Override A → E by L. Meitner on 2026-06-25: Seen again");
});

test("all that are shown are chosen but one, and deleted by one answer", async () => {
  const { user, workbook } = await renderPane();
  await user.click(screen.getByLabelText("Select all 6 sources shown"));
  await user.click(screen.getByLabelText("Select XAI-26-01"));
  await user.click(screen.getByText("Delete…"));
  await user.click(await screen.findByText("Delete", { selector: "[role=alertdialog] button" }));
  await waitFor(() => expect(workbook.sources?.map(({ id }) => id)).toEqual(["XAI-26-01"]));
});

test("the list is put in another order, and filters are kept by a name", async () => {
  const { user } = await renderPane();
  const ids = () => rows().map((row) => /[A-Z]+-(\d\d-)?\d\d/.exec(row.textContent)?.[0]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Order of the list" }), "Largest first, by unit");
  // 115.2bn, 20bn, 5.5bn, 3,700m, 493.8m, and what has no value.
  await waitFor(() =>
    expect(ids()).toEqual(["NVDA-26-01", "XAI-26-01", "ANT-26-02", "OAI-24-03", "MSFT-25-01", "RUM-01"]),
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Company" }), "xAI");
  await user.click(screen.getByRole("button", { name: "Saved filters" }));
  await user.click(await screen.findByRole("menuitem", { name: "Save these filters…" }));
  await user.type(screen.getByRole("textbox", { name: "Name of these filters" }), "Plans{Enter}");
  await user.selectOptions(screen.getByRole("combobox", { name: "Company" }), "");
  await waitFor(() => expect(rows()).toHaveLength(6));
  await user.click(screen.getByRole("button", { name: "Saved filters" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "Plans" }));
  await waitFor(() => expect(ids()).toEqual(["XAI-26-01"]));
  screen.getByRole("button", { name: "Saved filters: Plans" });
  expect(localStorage.getItem("ai-economy.source-views")).toContain("Plans");
  // The button is called by what it shows, and filters are deleted also while others are in use.
  await user.selectOptions(screen.getByRole("combobox", { name: "Company" }), "");
  await user.click(screen.getByRole("button", { name: "Saved filters" }));
  await user.click(await screen.findByRole("menuitem", { name: "Delete the saved filters “Plans”" }));
  expect(localStorage.getItem("ai-economy.source-views")).not.toContain("Plans");
});

test("a long register is drawn a page at a time", async () => {
  const many = Array.from({ length: 1_203 }, (_, index) => sourceWith({ id: `S-${index}` }));
  const { user } = await renderPane("sources", new FakeWorkbook(many));
  // Roles of thousands of elements take jsdom seconds to work out, so the rows are counted by their tag.
  expect(document.querySelectorAll("li")).toHaveLength(100);
  await user.click(screen.getByText("Show 100 more"));
  expect(document.querySelectorAll("li")).toHaveLength(200);
});

test("the list of grades opens at the first ones, where nothing is chosen yet", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Add source" }));
  await user.click(screen.getByRole("combobox", { name: "Grade" }));
  const offered = within(screen.getByRole("listbox")).getAllByRole("option");
  // It is scrolled to what is chosen.
  expect(offered[0]!.getAttribute("aria-selected")).toBe("true");
  expect(offered.slice(1, 3).map(({ textContent }) => textContent[0])).toEqual(["A", "B"]);
});
