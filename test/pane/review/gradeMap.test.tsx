import { act, screen, waitFor, within } from "@testing-library/react";
import { countsByFilter, filterCells, worstFirst } from "../../../src/pane/review/gradeMapOrder";
import { mapCell } from "../fakeReview";
import { FakeWorkbook } from "../fakeWorkbook";
import { renderPane } from "../renderPane";

const cells = [
  mapCell({ address: "Stack!B4", label: "Revenue", text: "110.0", floor: "B", restingOn: 900 }),
  mapCell({ address: "Stack!B5", label: "Cost", text: "60.0", floor: "I", restingOn: 10, isStale: true }),
  mapCell({ address: "Stack!B6", label: "Margin", text: "50.0", floor: "I", restingOn: 500, isDisputed: true }),
  mapCell({ address: "Stack!B7", label: "Guess", text: "7.0", floor: "ungraded", restingOn: 5 }),
  mapCell({ address: "Stack!B8", label: "Year", text: "2026", floor: null, restingOn: 0 }),
];

const list = () => screen.findByRole("listbox", { name: /^Figures of Stack/ });
const places = async () =>
  within(await list())
    .getAllByRole("option")
    .map((row) => /B\d+/.exec(row.textContent ?? "")?.[0]);

async function openMap(workbook = new FakeWorkbook()) {
  if (workbook.review.cells.length === 0) workbook.review.cells = cells;
  const pane = await renderPane("review", workbook);
  await pane.user.click(screen.getByRole("tab", { name: "Grade map" }));
  return { ...pane, review: workbook.review };
}

test("the worst grade stands first, and within a grade what most rests on", () => {
  expect(worstFirst(cells).map(({ address }) => address)).toEqual([
    "Stack!B7",
    "Stack!B6",
    "Stack!B5",
    "Stack!B4",
    "Stack!B8",
  ]);
});

test("filters count, and several show what any of them names", () => {
  expect(countsByFilter(cells)).toEqual({ ungraded: 1, "below D": 3, disputed: 1, stale: 1 });
  expect(filterCells(cells, ["disputed", "stale"]).map(({ address }) => address)).toEqual(["Stack!B5", "Stack!B6"]);
  expect(filterCells(cells, [])).toHaveLength(5);
});

test("figures of the sheet come up by themselves; a click and Enter select the cell", async () => {
  const { user, review } = await openMap();
  expect(await places()).toEqual(["B7", "B6", "B5", "B4", "B8"]);
  expect(review.asked).toEqual(["sheet"]);
  const [first, second] = within(await list()).getAllByRole("option");
  expect(first!.textContent).toContain("rests on it: 5");
  within(first!).getByRole("img", { name: "Ungraded" });
  within(second!).getByText("Disputed");
  await user.click(second!);
  expect(review.selected).toEqual(["Stack!B6"]);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(review.selected).toEqual(["Stack!B6", "Stack!B5"]);
  await user.keyboard("{End} ");
  expect(review.selected.at(-1)).toBe("Stack!B8");
  expect((await list()).getAttribute("aria-activedescendant")).toBe(
    within(await list())
      .getAllByRole("option")
      .at(-1)!.id,
  );
});

test("filters narrow the list, say how many there are, and can be taken off", async () => {
  const { user } = await openMap();
  await list();
  await user.click(screen.getByRole("button", { name: "Stale 1" }));
  expect(await places()).toEqual(["B5"]);
  screen.getByText("Stack: 1 of 5 figures");
  await user.click(screen.getByRole("button", { name: "Disputed 1" }));
  expect(await places()).toEqual(["B6", "B5"]);
});

test("a filter that nothing fits says so in friendly words", async () => {
  const workbook = new FakeWorkbook();
  workbook.review.cells = [cells[0]!];
  const { user } = await openMap(workbook);
  await list();
  await user.click(screen.getByRole("button", { name: "Ungraded 0" }));
  screen.getByText("No figure is so. That is good news.");
  await user.click(screen.getByRole("button", { name: "Show all figures" }));
  expect(await places()).toEqual(["B4"]);
});

test("the selection can be mapped instead, and a sheet without figures says so", async () => {
  const { user, review } = await openMap();
  await list();
  review.cells = [];
  await user.selectOptions(screen.getByRole("combobox", { name: "Cells of the map" }), "selection");
  await screen.findByRole("heading", { name: "No figures here" });
  expect(review.asked).toEqual(["sheet", "selection"]);
});

test("a long reading shows how far it is and can be stopped", async () => {
  const workbook = new FakeWorkbook();
  workbook.review.isSlow = true;
  workbook.review.cells = cells;
  const { user, review } = await openMap(workbook);
  expect((await screen.findByRole("progressbar")).getAttribute("aria-valuenow")).toBe("0.25");
  screen.getByText("1 of 4 cells");
  await user.click(screen.getByRole("button", { name: "Stop" }));
  screen.getByText("Stopped. Read again shows the map.");
  review.isSlow = false;
  await user.click(screen.getByRole("button", { name: "Read again" }));
  expect(await places()).toHaveLength(5);
});

test("a failed reading says why and can be tried again", async () => {
  const workbook = new FakeWorkbook();
  workbook.review.failures.set("gradeMap", "A cell is being edited");
  const { user } = await openMap(workbook);
  await screen.findByText(/A cell is being edited/);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await list();
});

test("ten thousand figures draw only those in view, and the keyboard reaches the last", async () => {
  const workbook = new FakeWorkbook();
  workbook.review.cells = Array.from({ length: 10_000 }, (_, row) =>
    mapCell({ address: `Stack!B${row + 1}`, restingOn: 10_000 - row }),
  );
  const { user, review } = await openMap(workbook);
  const box = await list();
  expect(box.querySelectorAll("[role=option]").length).toBeLessThan(60);
  expect(box.querySelector("[role=option]")!.getAttribute("aria-setsize")).toBe("10000");
  act(() => box.focus());
  await user.keyboard("{End}{Enter}");
  expect(review.selected).toEqual(["Stack!B10000"]);
  expect(box.querySelectorAll("[role=option]").length).toBeLessThan(60);
});

test("the map is written only when asked, and the pane says where; a refusal is told", async () => {
  const { user, review } = await openMap();
  await list();
  expect(review.written).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Write sheet “Grade map”" }));
  await waitFor(() => expect(review.written).toEqual([{ place: "Stack", cells: worstFirst(cells) }]));
  expect((await screen.findAllByText("The map was written to the sheet “Grade map”.")).length).toBeGreaterThan(0);
  review.failures.set("writeGradeMap", "The structure is protected");
  await user.click(screen.getByRole("button", { name: "Write sheet “Grade map”" }));
  await screen.findByText(/The structure is protected/);
});

test("a change of cells is told and not read without being asked", async () => {
  const { review } = await openMap();
  await list();
  await act(async () => review.change("cells"));
  screen.getByText(/Cells have changed since/);
  expect(review.asked).toEqual(["sheet"]);
});
