import { screen } from "@testing-library/react";
import { rememberReviewer } from "../../../src/pane/grades/reviewer";
import type { PortableCopy } from "../../../src/pane/ports/sharePort";
import { FakeWorkbook } from "../fakeWorkbook";
import { renderPane } from "../renderPane";

const copy: PortableCopy = {
  bytes: Uint8Array.from([80, 75]),
  ending: ".xlsm",
  calls: 5,
  becomes: { formula: 3, "named formula": 1, value: 1, removed: 0, call: 0 },
  without: [{ address: "Output!C5", call: "=AIE.TRIANGULATE(A1)", reason: "All calls were to be frozen." }],
  trial: { moved: [], unknown: [] },
  addedSheets: ["Cover", "Grades"],
  hiddenSheets: [
    { name: "Workings", visibility: "hidden" },
    { name: "Deep", visibility: "veryHidden" },
  ],
  externalLinks: [],
  people: [{ name: "M. Curie", places: ["author", "notes"] }],
};

beforeEach(() => rememberReviewer(""));

async function openCopy(next: FakeWorkbook["share"]["nextCopy"]) {
  const workbook = new FakeWorkbook();
  workbook.share.nextCopy = next;
  const { user } = await renderPane("share", workbook);
  await user.click(screen.getByRole("button", { name: "Prepare a copy" }));
  return { workbook, user };
}

test("a copy is looked at before it is handed over, and what is asked otherwise is looked at anew", async () => {
  const { workbook, user } = await openCopy(copy);
  expect(screen.queryByRole("button", { name: "Make the copy" })).toBeNull();
  await user.type(screen.getByLabelText("Title"), "Stack: Q1");
  await user.type(screen.getByLabelText("Handed over by"), "M. Curie");
  await user.click(screen.getByRole("button", { name: "Preview" }));
  await screen.findByRole("heading", { name: "What the copy will hold" });
  const facts = screen.getAllByRole("definition").map(({ textContent }) => textContent);
  expect(facts).toEqual([
    "5",
    "3",
    "1",
    "1",
    "none by more than 1e-9",
    "Cover, Grades",
    "Workings, Deep (very hidden: Excel does not offer to show it)",
    "none",
    "M. Curie (author, notes)",
  ]);
  expect(screen.getByRole("listitem").textContent).toBe("Output!C5=AIE.TRIANGULATE(A1)All calls were to be frozen.");
  await user.click(screen.getByRole("button", { name: "Make the copy" }));
  await screen.findByText("The copy was downloaded as Stack_ Q1.xlsm.", { selector: "[class*=MessageBarBody]" });
  expect(workbook.share.handed).toEqual([[copy.bytes, "Stack_ Q1.xlsm"]]);

  await user.upload(screen.getByLabelText("Version before"), new File(["old"], "Q4.xlsx"));
  await screen.findByText("Q4.xlsx");
  expect(screen.queryByRole("button", { name: "Make the copy" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: /^keep their results/ }));
  expect(screen.queryByRole("button", { name: "Make the copy" })).toBeNull();
  // Only formulas need a program that calculates them.
  expect(screen.queryByLabelText("To be calculated by")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Preview" }));
  await screen.findByRole("button", { name: "Make the copy" });
  expect(workbook.share.copyDrafts).toEqual([
    { as: "recomputing", reader: "365", title: "Stack: Q1", by: "M. Curie", former: null },
    {
      as: "frozen",
      reader: "365",
      title: "Stack: Q1",
      by: "M. Curie",
      former: { name: "Q4.xlsx", bytes: new TextEncoder().encode("old") },
    },
  ]);
  await user.click(screen.getByRole("button", { name: "Leave out Q4.xlsx" }));
  expect(screen.queryByText("Q4.xlsx")).toBeNull();
});

test("why no copy can be made is told; one that opens says so", async () => {
  const { workbook, user } = await openCopy(new Error("Output!C5 has no result in the file."));
  await user.selectOptions(screen.getByLabelText("To be calculated by"), "Excel 2021 and newer (no LAMBDA)");
  await user.click(screen.getByRole("button", { name: "Preview" }));
  expect((await screen.findByRole("alert")).textContent).toBe(
    "The copy could not be made. Output!C5 has no result in the file. Help: sharing",
  );
  workbook.share.nextCopy = copy;
  workbook.share.way = "opened";
  await user.click(screen.getByRole("button", { name: "Preview" }));
  await user.click(await screen.findByRole("button", { name: "Make the copy" }));
  await screen.findByText(/^The copy was opened as a new workbook/, { selector: "[class*=MessageBarBody]" });
  expect(workbook.share.copyDrafts.map(({ reader, title }) => [reader, title])).toEqual([
    ["2021", "Workbook"],
    ["2021", "Workbook"],
  ]);
  expect(workbook.share.handed.map(([, name]) => name)).toEqual(["for-review.xlsm"]);
});
