import { screen, waitFor, within } from "@testing-library/react";
import { rememberReviewer } from "../../../src/pane/grades/reviewer";
import type { ListedRow } from "../../../src/pane/ports/sharePort";
import { FakeWorkbook } from "../fakeWorkbook";
import { renderPane } from "../renderPane";

const unmarked = { Tick: "", Query: "", Fail: "", Reviewer: "", Date: "", Comment: "" };
const listed = (row: number, fields: Partial<ListedRow>): ListedRow => ({
  row,
  kind: "input",
  place: `Stack!B${row}`,
  address: `Stack!B${row}`,
  label: "",
  content: "5",
  source: "",
  grade: "",
  identity: "",
  marks: unmarked,
  note: "",
  ...fields,
});
const rows = [
  listed(11, { label: "Price", source: "OAI-24-03", grade: "E" }),
  listed(12, { kind: "formula", content: "=B1*B2", marks: { ...unmarked, Tick: "x", Reviewer: "Ann" } }),
  listed(13, {
    note: "tick lost (x by Ann): changed since, was 4",
    marks: { ...unmarked, Query: "x", Comment: "why?" },
  }),
  listed(14, { kind: "gone", address: null, note: "no longer in the workbook", marks: { ...unmarked, Fail: "x" } }),
];

beforeEach(() => rememberReviewer(""));

async function openQueue(queue: FakeWorkbook["share"]["listed"]) {
  const workbook = new FakeWorkbook();
  workbook.share.listed = queue;
  const { user } = await renderPane("share", workbook);
  await user.click(screen.getByRole("button", { name: "Queue" }));
  return { workbook, user };
}

test("a workbook without a queue gets one, and a refusal is told", async () => {
  const { workbook, user } = await openQueue(null);
  const write = await screen.findByRole("button", { name: "Write the review queue" });
  workbook.share.nextQueue = new Error("The structure of the workbook is protected.");
  await user.click(write);
  expect((await screen.findByRole("alert")).textContent).toContain("The structure of the workbook is protected.");
  workbook.share.nextQueue = { rows: 4, lost: 1, added: 2, gone: 0 };
  workbook.share.listed = { rows, isUpToDate: true };
  await user.click(write);
  await screen.findByText("The queue has 4 rows.", { selector: "[class*=Title]" });
  await screen.findByText("1 of 3 rows ticked (33%)");
  screen.getByText(/1 tick lost to changes, 2 new, 0 gone/);
});

test("rows are shown by what is open, lead to their cells and take marks with a name and the day", async () => {
  const { workbook, user } = await openQueue({ rows, isUpToDate: true });
  await screen.findByText("1 of 3 rows ticked (33%)");
  screen.getByText("1 query, 1 fail");
  const [price, open] = screen.getAllByRole("listitem");
  expect(price!.textContent).toContain("PriceStack!B11input · OAI-24-03 · grade E5");
  expect(open!.textContent).toContain("tick lost (x by Ann): changed since, was 4");
  expect(within(open!).getByRole("button", { name: "Query", pressed: true })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Go to Price, Stack!B11" }));
  expect(workbook.share.selected).toEqual(["Stack!B11"]);

  const tick = within(price!).getByRole("button", { name: "Tick" });
  await user.click(tick);
  screen.getByText("A mark needs a name.");
  expect(workbook.share.marked).toEqual([]);
  await user.type(screen.getByLabelText("Reviewer"), " Bo ");
  await user.click(tick);
  await screen.findByText("2 of 3 rows ticked (67%)");
  // The row stays in view, so that a mistake can be taken back.
  await user.click(within(price!).getByRole("button", { name: "Tick", pressed: true }));
  await screen.findByText("1 of 3 rows ticked (33%)");
  expect(workbook.share.marked).toEqual([
    [11, { ...unmarked, Tick: "x", Reviewer: "Bo", Date: "2026-06-25" }],
    [11, unmarked],
  ]);
  workbook.share.markFailure = new Error("The sheet Review queue is protected.");
  await user.click(tick);
  expect((await screen.findByRole("alert")).textContent).toContain("The sheet Review queue is protected.");

  const shown = async (filter: string) => {
    await user.selectOptions(screen.getByLabelText("Show"), filter);
    return screen.queryAllByRole("listitem").map((item) => /Stack!B\d+/.exec(item.textContent)?.[0]);
  };
  expect(await shown("All")).toEqual(["Stack!B11", "Stack!B12", "Stack!B13", "Stack!B14"]);
  expect(await shown("Fails")).toEqual(["Stack!B14"]);
  expect(await shown("Changed or new")).toEqual(["Stack!B13", "Stack!B14"]);
});

test("a row takes a comment with a name and the day, and keeps what was typed until it is written", async () => {
  const { workbook, user } = await openQueue({ rows, isUpToDate: true });
  const [price] = await screen.findAllByRole("listitem");
  await user.click(within(price!).getByRole("button", { name: "Comment" }));
  await user.keyboard("No such page{Enter}");
  screen.getByText("A mark needs a name.");
  await user.type(screen.getByLabelText("Reviewer"), "Bo");
  expect(workbook.share.marked).toEqual([]);
  await user.type(within(price!).getByLabelText("Comment on Price, Stack!B11"), " 7{Enter}");
  await within(price!).findByRole("button", { name: "Change comment" });
  within(price!).getByText("No such page 7");
  within(price!).getByText("Bo, 2026-06-25");
  expect(workbook.share.marked).toEqual([
    [11, { ...unmarked, Comment: "No such page 7", Reviewer: "Bo", Date: "2026-06-25" }],
  ]);
  await user.click(within(price!).getByRole("button", { name: "Change comment" }));
  await user.keyboard(" or 8{Escape}");
  within(price!).getByText("No such page 7");
  expect(workbook.share.marked).toHaveLength(1);
});

test("a queue that is behind the workbook offers to be brought up to date", async () => {
  const { workbook, user } = await openQueue({ rows, isUpToDate: false });
  await screen.findByText("The workbook has changed since the queue was written.");
  workbook.share.nextQueue = { rows: 3, lost: 0, added: 0, gone: 0 };
  workbook.share.listed = { rows: rows.slice(0, 3), isUpToDate: true };
  await user.click(screen.getByRole("button", { name: "Bring up to date" }));
  await screen.findByText(/No tick was lost/);
  await waitFor(() => expect(screen.queryByText("The workbook has changed since the queue was written.")).toBeNull());
});
