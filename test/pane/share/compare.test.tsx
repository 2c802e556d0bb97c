import { act, screen, within } from "@testing-library/react";
import { comparedWorkbooks } from "../../../src/audit/compare/comparedWorkbooks";
import { snapshotOf, type Written } from "../../audit/snapshotOf";
import { FakeWorkbook } from "../fakeWorkbook";
import { renderPane } from "../renderPane";

/** Revenue of two firms, their sum by a formula, and a share of the market by another. */
function book(revenue: number, share: string, more: Record<string, Written> = {}) {
  const sum = revenue + 20;
  return snapshotOf({
    sheets: {
      Stack: {
        cells: {
          A1: "Chips",
          B1: revenue,
          A2: "Clouds",
          B2: 20,
          A3: "Together",
          B3: ["=B1+B2", sum],
          A4: "Share",
          B4: [share, 1],
          ...more,
        },
      },
    },
  });
}
const before = book(80, "=B1/B3");
const after = book(100, "=B2/B3");

async function openCompare(next: FakeWorkbook["share"]["next"]) {
  const workbook = new FakeWorkbook();
  workbook.share.next = next;
  const { user } = await renderPane("share", workbook);
  await user.click(screen.getByRole("button", { name: "Compare" }));
  return { workbook, user };
}

const older = new File([Uint8Array.from([80, 75])], "Q1.xlsx");
const give = (user: Awaited<ReturnType<typeof openCompare>>["user"], files: File | File[] = older) =>
  user.upload(screen.getByLabelText("Earlier version of this workbook"), files);

test("changes come sorted by meaning, each leads to its cell, and the bytes are those of the file", async () => {
  const { workbook, user } = await openCompare(comparedWorkbooks(before, after));
  await give(user);
  await screen.findByRole("heading", { name: "Changed since Q1.xlsx" });
  expect(workbook.share.compared).toEqual([Uint8Array.from([80, 75])]);
  const titles = screen.getAllByRole("button", { expanded: true }).map(({ textContent }) => textContent);
  // B3 went from 100 to 120; B4's formula is another one, and what it comes to is typed as the same in both.
  expect(titles).toEqual(["Inputs (1)", "Formulas (1)", "Computed values (1)"]);
  const [input, formula, value] = screen.getAllByRole("listitem");
  expect(input!.textContent).toBe("ChipsStack!B1changed+20, +25%80 → 100");
  expect(formula!.textContent).toBe("ShareStack!B4changed=B1/B3 → =B2/B3");
  expect(value!.textContent).toContain("Stack!B3+20, +20%100 → 120Depends on: Chips");
  await user.click(within(input!).getByRole("button", { name: "Go to Chips, Stack!B1" }));
  expect(workbook.share.selected).toEqual(["Stack!B1"]);
});

test("a workbook that has not changed says so, and a change since asks for a new comparison", async () => {
  const { workbook, user } = await openCompare(comparedWorkbooks(before, before));
  await give(user);
  await screen.findByText(/do not differ/, { selector: "[class*=Text]" });
  act(() => workbook.review.change("cells"));
  await screen.findByText("Cells have changed since; compare again.");
  workbook.share.next = comparedWorkbooks(before, after);
  await user.click(screen.getByRole("button", { name: "Compare again" }));
  await screen.findByRole("button", { name: "Inputs (1)" });
  expect(screen.queryByText("Cells have changed since; compare again.")).toBeNull();
});

test("a file that is no workbook, and more than one, are refused with the reason; another can be chosen", async () => {
  const { workbook, user } = await openCompare(new Error("The file is empty."));
  await give(user);
  expect((await screen.findByRole("alert")).textContent).toBe(
    "Q1.xlsx could not be compared. The file is empty. Help: sharing",
  );
  workbook.share.next = comparedWorkbooks(before, after);
  await give(user);
  await user.click(await screen.findByRole("button", { name: "Another file" }));
  screen.getByLabelText("Earlier version of this workbook");
  await user.click(screen.getByRole("button", { name: "Back" }));
  screen.getByRole("button", { name: "Compare" });
});

test("a sheet that was removed is nowhere to go to; what Excel refuses to show is said", async () => {
  const cells = { A1: 1 };
  const [two, one] = [
    snapshotOf({ sheets: { Gone: { cells: { A1: 5 } }, Stack: { cells } } }),
    snapshotOf({ sheets: { Stack: { cells: { A1: 2 } } } }),
  ];
  const { workbook, user } = await openCompare(comparedWorkbooks(two, one));
  await give(user);
  const [input, sheet] = await screen.findAllByRole("listitem");
  expect(sheet!.textContent).toContain("Gonesheet removed");
  expect(within(sheet!).queryByRole("button")).toBeNull();
  workbook.share.refusal = "The sheet Stack is hidden.";
  await user.click(within(input!).getByRole("button", { name: "Go to Stack!A1" }));
  expect((await screen.findByRole("alert")).textContent).toContain("The sheet Stack is hidden.");
});
