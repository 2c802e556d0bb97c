import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeWorkbook } from "../fakeWorkbook";
import { focusedName, renderPane } from "../renderPane";

async function openBuilder(name: RegExp, workbook = new FakeWorkbook()) {
  const opened = await renderPane("functions", workbook);
  await opened.user.click(screen.getByRole("button", { name }));
  return opened;
}

const formula = () => document.querySelector("code")?.textContent;

test("the catalogue groups by chapter and search finds names, words and parameters", async () => {
  const { user } = await renderPane("functions");
  expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([
    "Stack: who earns what, counted once",
    "Capex: does revenue cover depreciation?",
    "Evidence: how far to trust a number",
  ]);
  const search = screen.getByRole("searchbox", { name: "Search functions" });
  await user.type(search, "payers");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  await user.clear(search);
  await user.type(search, "grade inherit");
  screen.getByRole("button", { name: /GRADE_INHERIT/ });
  screen.getByText("1 function");
  await user.clear(search);
  await user.type(search, "nothing like this");
  screen.getByText("No function matches.");
});

test("a catalogue that cannot be read says why, and a retry reads it", async () => {
  const workbook = new FakeWorkbook();
  workbook.failures.set("catalogue", "functions.json answered 404");
  const { user } = await renderPane("functions", workbook);
  screen.getByText(/functions.json answered 404/);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("button", { name: /GENAI_DEDUPE/ });
});

test("typing builds the formula and shows what it gives", async () => {
  const { user, workbook } = await openBuilder(/DEPRECIATION_HEADROOM/);
  screen.getByText("Fill in revenue, depreciation to see the result.");
  expect(focusedName()).toBe("revenue");
  await user.keyboard("100");
  await user.type(screen.getByRole("textbox", { name: "depreciation" }), "81");
  expect(formula()).toBe("=AIE.DEPRECIATION_HEADROOM(100,81)");
  await screen.findByText("0.19");
  expect(workbook.previewed).toEqual([{ id: "DEPRECIATION_HEADROOM", argumentTexts: ["100", "81"] }]);
});

test("an error shows its text before anything is inserted", async () => {
  const workbook = new FakeWorkbook();
  workbook.nextPreview = { kind: "error", code: "#DIV/0!", message: "revenue needs a number other than 0; got 0" };
  const { user } = await openBuilder(/DEPRECIATION_HEADROOM/, workbook);
  await user.keyboard("0");
  await user.type(screen.getByRole("textbox", { name: "depreciation" }), "81");
  await screen.findByText("revenue needs a number other than 0; got 0");
  screen.getByText("#DIV/0!");
});

test("a table shows as a table, and a calculation is left to Excel", async () => {
  const workbook = new FakeWorkbook();
  workbook.nextPreview = {
    kind: "values",
    rows: [
      ["Layer", "Gross"],
      ["Apps", 1234.5],
    ],
  };
  const { user } = await openBuilder(/GENAI_DEDUPE/, workbook);
  await user.keyboard("A1:A3");
  await screen.findByRole("cell", { name: "1,234.5" });
  screen.getByText("2 × 2 cells");
  workbook.nextPreview = { kind: "unknown", argument: "A1*2" };
  await user.type(screen.getByRole("textbox", { name: /amounts/ }), "+1");
  await screen.findByText("A1*2 is worked out by Excel once the formula is in the cell.");
});

test("the selection becomes an argument; a repeating parameter collects several", async () => {
  const { user } = await openBuilder(/GRADE_INHERIT/);
  const use = screen.getByRole("button", { name: "Use the selected cells as grades" });
  await user.click(use);
  await user.click(use);
  expect(formula()).toBe("=AIE.GRADE_INHERIT(Flows!D5:D7,Flows!D5:D7)");
});

test("a word in a text parameter is quoted and omitted arguments keep their commas", async () => {
  const { user } = await openBuilder(/GENAI_DEDUPE/);
  await user.click(screen.getByRole("button", { name: "Use the example" }));
  await user.type(screen.getByRole("combobox", { name: /view/ }), "totals");
  expect(formula()).toBe('=AIE.GENAI_DEDUPE({100;60;30},,,,"totals")');
});

test("the formula is inserted in the selected cell, which the button names", async () => {
  const { user, workbook } = await openBuilder(/GRADE_INHERIT/);
  await user.click(screen.getByRole("button", { name: "Insert in the selected cell" }));
  await screen.findAllByText("Fill in grades to see the result.");
  expect(workbook.inserted).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: /grades/ }), '"A","C"');
  await act(async () => workbook.selectCell({ address: "Stack!B4", text: "2,469" }));
  screen.getByText("replaces 2,469");
  await user.click(await screen.findByRole("button", { name: "Insert in Stack!B4" }));
  await screen.findAllByText("Formula written to Stack!B4.");
  expect(workbook.inserted).toEqual(['=AIE.GRADE_INHERIT("A","C")']);
  expect(workbook.insertedIn).toEqual(["Stack!B4"]);
});

test("the target stays while arguments are picked from other cells, and moves when told to", async () => {
  const workbook = new FakeWorkbook();
  const { user } = await renderPane("functions", workbook);
  await act(async () => workbook.selectCell({ address: "Flows!D9", text: "" }));
  await user.click(screen.getByRole("button", { name: /DEPRECIATION_HEADROOM/ }));
  for (const [address, name] of [
    ["Flows!A2", "revenue"],
    ["Stack!B2", "depreciation"],
  ] as const) {
    workbook.nextSelection = address;
    await act(async () => workbook.selectCell({ address, text: "2.5E+16" }));
    await user.click(screen.getByRole("button", { name: `Use the selected cells as ${name}` }));
  }
  expect(formula()).toBe("=AIE.DEPRECIATION_HEADROOM(A2,Stack!B2)");
  expect(screen.queryByText(/^replaces/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Insert in Flows!D9" }));
  await screen.findAllByText("Formula written to Flows!D9.");
  await waitFor(() => expect(workbook.previewed.at(-1)?.argumentTexts).toEqual(["Flows!A2", "Stack!B2"]));
  await user.click(screen.getByRole("button", { name: "Use Stack!B2 instead" }));
  screen.getByText("replaces 2.5E+16");
  await user.click(screen.getByRole("button", { name: "Insert in Stack!B2" }));
  expect(workbook.insertedIn).toEqual(["Flows!D9", "Stack!B2"]);
});

test("a cell that holds a call opens filled, so that one argument can be changed", async () => {
  const workbook = new FakeWorkbook();
  const { user } = await renderPane("functions", workbook);
  const held = "=AIE.DEPRECIATION_HEADROOM(A2,B2)";
  await act(async () => workbook.selectCell({ address: "Flows!D9", text: "0.19", formula: held }));
  await user.click(screen.getByRole("button", { name: /DEPRECIATION_HEADROOM/ }));
  const depreciation = screen.getByRole<HTMLInputElement>("textbox", { name: "depreciation" });
  expect(depreciation.value).toBe("B2");
  await user.clear(depreciation);
  await user.type(depreciation, "C2{Enter}");
  await screen.findAllByText("Formula written to Flows!D9.");
  expect(workbook.inserted).toEqual(["=AIE.DEPRECIATION_HEADROOM(A2,C2)"]);
});

test("a formula that cannot be written says why", async () => {
  const workbook = new FakeWorkbook();
  workbook.failures.set("insert", "The sheet is protected");
  const { user } = await openBuilder(/GRADE_INHERIT/, workbook);
  await user.type(screen.getByRole("textbox", { name: /grades/ }), "A1");
  await user.click(screen.getByRole("button", { name: "Insert in the selected cell" }));
  expect((await screen.findByRole("alert")).textContent).toContain("The sheet is protected");
});

test("Enter in a field inserts and Escape goes back to the catalogue", async () => {
  const { user, workbook } = await openBuilder(/GRADE_INHERIT/);
  await user.keyboard("A1:A3{Enter}");
  await screen.findAllByText("Formula written to Stack!B4.");
  expect(workbook.inserted).toEqual(["=AIE.GRADE_INHERIT(A1:A3)"]);
  await user.keyboard("{Escape}");
  expect(focusedName()).toMatch(/^GRADE_INHERIT/);
});

test("help opens outside the pane, and Back returns to the function in the list", async () => {
  const { user, workbook } = await openBuilder(/GENAI_DEDUPE/);
  // A failure leads to the function's own page.
  await user.keyboard("{Enter}");
  await user.click(within(await screen.findByRole("alert")).getByRole("button", { name: "Help: GENAI_DEDUPE" }));
  expect(workbook.opened.splice(0)).toEqual(["https://localhost/assets/help/stack.html#GENAI_DEDUPE"]);
  await user.click(screen.getByRole("link", { name: "Help and worked example" }));
  expect(workbook.opened).toEqual(["https://localhost/assets/help/stack.html#GENAI_DEDUPE"]);
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(focusedName()).toMatch(/^GENAI_DEDUPE/);
});
