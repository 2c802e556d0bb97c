/** What the views ask of the workbook, and what they say of its answers. Numbers are given, not worked out. */
import { screen, within } from "@testing-library/react";
import { proposedValues, tableValues } from "../../../src/pane/scenarios/tableValues";
import { renderPane } from "../renderPane";

async function open(task: string) {
  const opened = await renderPane("models");
  await opened.user.click(screen.getByRole("tab", { name: "What if" }));
  await opened.user.click(screen.getByRole("button", { name: task }));
  return opened;
}

test.each([
  ["0.1; 20%; -3", true, [0.1, 0.2, -3]],
  ["1,000； 2e3", true, [1000, 2000]],
  ["Base; High", false, ["Base", "High"]],
  ["1; two", true, null],
  ["0,5; 1,5", true, null],
  [" ; ", true, null],
])("%s of an input that holds a number: %s", (text, isNumber, values) => {
  expect(tableValues(text, isNumber)).toEqual(values);
});

test("values are proposed around what the input holds", () => {
  expect(proposedValues(0.3)).toBe("0.24; 0.27; 0.3; 0.33; 0.36");
  expect(proposedValues("Base")).toBe("");
});

test.each(["Cases", "Table", "Seek", "Tornado"])(
  "%s takes the room of the cell below until it is left",
  async (task) => {
    const { user } = await renderPane("models");
    const bar = screen.getByRole("region", { name: "This cell" }).querySelector("button")!;
    const isOpen = () => bar.getAttribute("aria-expanded") === "true";
    await user.click(bar);
    expect(isOpen()).toBe(true);
    await user.click(screen.getByRole("tab", { name: "What if" }));
    await user.click(screen.getByRole("button", { name: task }));
    expect(isOpen()).toBe(false);
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(isOpen()).toBe(true);
  },
);

test("a table needs an output, an input and its values, and says which it lacks", async () => {
  const { user, workbook } = await open("Table");
  await user.click(screen.getByRole("button", { name: "Work it out" }));
  expect(await screen.findAllByText("This needs a cell such as Output!C5.")).toHaveLength(2);
  await user.type(screen.getByLabelText("Output"), "Stack!B4");
  workbook.nextSelection = "Flows!D5";
  await user.click(screen.getByRole("button", { name: "Use the selected cell as Input (down)" }));
  expect(screen.getByLabelText<HTMLInputElement>("Values of: Input (down)").value).toBe("16; 18; 20; 22; 24");
  await user.click(screen.getByRole("button", { name: "Work it out" }));
  await screen.findAllByText("Written to the sheet “Sensitivity”.");
  expect(workbook.scenarios.asked).toEqual([
    { output: "Stack!B4", down: { address: "Flows!D5", values: [16, 18, 20, 22, 24] }, across: null },
  ]);
});

test("a goal that is not reached says what came nearest and offers nothing to write", async () => {
  const { user, workbook } = await open("Seek");
  workbook.scenarios.nextGoal = {
    sought: { kind: "not reached", nearest: { input: 9, output: 90 }, from: 0, to: 9 },
    before: { input: 2, output: 20 },
    input: "Flows!D5",
    output: "Stack!B4",
  };
  await user.type(screen.getByLabelText("Output"), "Stack!B4");
  await user.type(screen.getByLabelText("Target of the output"), "100");
  // A cell of the open sheet shows its sheet once its field is left.
  const input = screen.getByLabelText<HTMLInputElement>("Input to change");
  await user.type(input, "d5");
  await user.type(screen.getByLabelText("From (optional)"), "5");
  expect(input.value).toBe("Flows!D5");
  await user.click(screen.getByRole("button", { name: "Seek" }));
  await screen.findByText("This needs two numbers, the lower one first.");
  await user.clear(screen.getByLabelText("From (optional)"));
  await user.click(screen.getByRole("button", { name: "Seek" }));
  const notice = await screen.findByRole("alert");
  expect(notice.textContent).toContain("The output does not reach 100 for inputs from 0 to 9.");
  expect(notice.textContent).toContain("The nearest was 90, with 9.");
  expect(workbook.scenarios.asked).toMatchObject([{ output: "Stack!B4", input: "Flows!D5" }]);
  expect(screen.queryByRole("button", { name: /^Write / })).toBeNull();
  expect(screen.queryByText(/^Undo in the sheet goes back through the trials/)).toBeNull();
  // An output that is a text: nothing was reached anywhere, and no span of inputs is claimed.
  const unread = { kind: "not reached", nearest: null, from: 20, to: 20 } as const;
  workbook.scenarios.nextGoal = { ...workbook.scenarios.nextGoal, sought: unread };
  workbook.scenarios.groupsSteps = false;
  await user.click(screen.getByRole("button", { name: "Seek" }));
  await screen.findByText(/^Undo in the sheet goes back through the trials/);
  expect(screen.getByRole("alert").textContent).toContain("The output shows no number for any input that was tried");
  expect(screen.getByRole("alert").textContent).not.toContain("inputs from");
});

test("a long run shows how far it is and can be cancelled", async () => {
  const { user } = await open("Tornado");
  await user.type(screen.getByLabelText("Output"), "Stack!B4");
  await user.click(screen.getByRole("button", { name: "Work it out" }));
  await screen.findByText("Trial 3 of about 12");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await screen.findAllByText("Cancelled; every input is back where it was.");
  screen.getByText(/^Undo in the sheet goes back through the trials/);
  screen.getByRole("button", { name: "Work it out" });
});

test("a stale result is brought up to date from the cells that it reads", async () => {
  const { user, workbook } = await renderPane("models");
  const draft = { output: "A!B1", down: { address: "A!B2", values: [1] }, across: null };
  const plain = {
    title: "Profit by price",
    state: "Stale: …",
    language: "en",
    day: "2026-06-25",
    top: 0,
    isStale: true,
  } as const;
  workbook.scenarios.tables = [
    { ...plain, sheet: "Sensitivity", draft },
    { ...plain, sheet: "Sensitivity 2", draft: null },
  ];
  await user.click(screen.getByRole("tab", { name: "What if" }));
  // The first page lists it, so that nobody has to know that it was a table.
  const found = await screen.findByRole("region", { name: "In this workbook" });
  within(found).getByText("Sensitivity, as of 2026-06-25");
  within(found).getByRole("button", { name: "Show Sensitivity" });
  await user.click(screen.getByRole("button", { name: "Table" }));
  const list = await screen.findByRole("region", { name: "In this workbook" });
  within(list).getByText("A cell that it reads is gone.");
  await user.click(within(list).getByRole("button", { name: "Bring up to date: Sensitivity" }));
  await screen.findAllByText("Written to the sheet “Sensitivity”.");
  expect(workbook.scenarios.asked).toEqual([draft]);
});
