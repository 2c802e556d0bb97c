import { act, screen, waitFor, within } from "@testing-library/react";
import { labTotal } from "../fakeReview";
import { FakeWorkbook } from "../fakeWorkbook";
import { afterAMinute, renderPane } from "../renderPane";

async function openProfile(workbook = new FakeWorkbook()) {
  const pane = await renderPane("review", workbook);
  await pane.user.click(screen.getByRole("tab", { name: "Grade profile" }));
  return { ...pane, review: workbook.review };
}

const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent));

test("says how much rests on D or better, and every grade in letter, words and numbers", async () => {
  await openProfile();
  await screen.findByText("of the total rests on D or better");
  expect(screen.getAllByText("25%").length).toBeGreaterThan(0);
  screen.getByText("Mean grade, weighted by amount: F, several insiders");
  expect(rows()).toEqual([
    ["Grade", "Share", "Amount"],
    ["Cofficial release", "25%", "2,000"],
    ["Edocuments seen", "50%", "4,000"],
    ["?Ungraded", "25%", "2,000"],
    ["Total", "100%", "8,000"],
  ]);
});

test("bars differ by pattern, not by colour alone", async () => {
  await openProfile();
  await screen.findByRole("table");
  const marks = [...document.querySelectorAll("pattern > g")].map(({ innerHTML }) => innerHTML);
  expect(new Set(marks).size).toBe(3);
});

test("another total can be chosen and its table be gone to", async () => {
  const workbook = new FakeWorkbook();
  workbook.review.graded = [labTotal, { ...labTotal, table: "Deals", title: "Deals of 2026", address: "Deals!A2:F9" }];
  const { user, review } = await openProfile(workbook);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Total of" }), "Deals");
  screen.getByRole("table", { name: "By grade: Deals of 2026" });
  await user.click(screen.getByRole("button", { name: "Go to table" }));
  expect(review.selected).toEqual(["Deals!A2:F9"]);
});

test("a table that cannot be worked out says why, and a workbook without one what to do", async () => {
  const workbook = new FakeWorkbook();
  const failure = 'values needs numbers; got "#N/A" in row 2';
  workbook.review.graded = [{ ...labTotal, profile: null, failure }];
  const { review } = await openProfile(workbook);
  await screen.findByText(new RegExp("#N/A"));
  review.graded = [];
  await act(async () => review.change("cells"));
  await screen.findByRole("heading", { name: "No graded total yet" });
});

test("follows the cells while it is looked at, and rests while it is not", async () => {
  const { user, review } = await openProfile();
  await screen.findByText("of the total rests on D or better");
  review.graded = [{ ...labTotal, profile: { ...labTotal.profile!, shareAtDOrBetter: 0.9 } }];
  await act(async () => review.change("cells"));
  await screen.findByText("90%");
  await user.click(screen.getByRole("tab", { name: "Findings" }));
  review.failures.set("totals", "must not be read");
  await afterAMinute(() => review.change("cells"));
  expect(review.failures.has("totals")).toBe(true);
  await user.click(screen.getByRole("tab", { name: "Grade profile" }));
  await waitFor(() => expect(review.failures.has("totals")).toBe(false));
});
