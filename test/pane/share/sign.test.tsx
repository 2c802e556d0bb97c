import { screen, within } from "@testing-library/react";
import { Refusal } from "../../../src/register/refusal";
import type { CheckedSignature } from "../../../src/pane/ports/sharePort";
import { rememberReviewer } from "../../../src/pane/grades/reviewer";
import { FakeWorkbook } from "../fakeWorkbook";
import { focusedName, renderPane } from "../renderPane";

const holding: CheckedSignature = {
  number: 1,
  name: "Ann",
  role: "Reviewer",
  day: "2026-06-25",
  scope: "all",
  statement: "Checked against the filings",
  seal: "0123456789abcdef".repeat(4),
  isValid: true,
  isRecordIntact: true,
  changes: [],
};
const stale: CheckedSignature = {
  ...holding,
  number: 2,
  name: "Bo",
  role: "",
  scope: "Output!C5",
  isValid: false,
  changes: [
    { address: "Stack!B4", before: "5", after: "6" },
    { address: "Stack!B9", before: "=B1*B2", after: null },
    { address: "src_OAI_1", before: null, after: "=Stack!B4" },
  ],
};

beforeEach(() => rememberReviewer(""));

async function openSign(given: readonly CheckedSignature[]) {
  const workbook = new FakeWorkbook();
  workbook.share.given = given;
  const { user } = await renderPane("share", workbook);
  await user.click(screen.getByRole("button", { name: "Signatures" }));
  return { workbook, user };
}

test("each signature says who, for what, whether it holds, and what has changed since, the last one first", async () => {
  const { workbook, user } = await openSign([holding, stale]);
  await screen.findByText("2 signatures, 1 stale");
  const [second, , , , first] = screen.getAllByRole("listitem");
  expect(second!.textContent).toContain("StaleBoChecked against the filingsNo. 2 · 2026-06-25 · Output!C5");
  expect(first!.textContent).toContain("HoldsAnn, Reviewer");
  expect(first!.textContent).toContain("No. 1 · 2026-06-25 · Whole workbook");
  const changes = within(screen.getByRole("list", { name: "3 changes since" })).getAllByRole("listitem");
  expect(changes.map(({ textContent }) => textContent)).toEqual([
    "Stack!B45 → 6",
    "Stack!B9=B1*B2 → nothing",
    "src_OAI_1nothing → =Stack!B4",
  ]);
  await user.click(screen.getByRole("button", { name: "Stack!B9" }));
  expect(workbook.share.selected).toEqual(["Stack!B9"]);
});

test("a signature takes name, role, day, scope and statement; what lacks is named and nothing is written", async () => {
  const { workbook, user } = await openSign([]);
  await screen.findByText("Not signed yet");
  await user.click(screen.getByRole("button", { name: "Sign this version" }));
  await user.click(screen.getByRole("button", { name: "Sign" }));
  expect(screen.getAllByText("A signature needs this.")).toHaveLength(2);
  expect(focusedName()).toBe("Name");
  await user.type(screen.getByLabelText("Name"), " Ann ");
  await user.click(screen.getByRole("radio", { name: "Named outputs, and all that they rest on" }));
  await user.click(screen.getByRole("button", { name: "Sign" }));
  expect(focusedName()).toBe("Outputs");
  await user.click(screen.getByRole("button", { name: "Add the selected cells" }));
  await user.click(screen.getByRole("button", { name: "Add the selected cells" }));
  await user.type(screen.getByLabelText("Statement"), "Checked");
  workbook.share.signFailure = new Refusal("outputsBlank", { text: "Flows!D5:D7" });
  await user.click(screen.getByRole("button", { name: "Sign" }));
  await screen.findByText(/Outputs need cells that hold something; got Flows!D5:D7/);
  workbook.share.signFailure = null;
  workbook.share.given = [];
  await user.click(screen.getByRole("button", { name: "Sign" }));
  await screen.findByText("Signature 1 seals 12 cells, names and tables.", { selector: "[class*=Title]" });
  const draft = { name: "Ann", role: "", day: "2026-06-25", outputs: "Flows!D5:D7, Flows!D5:D7", statement: "Checked" };
  expect(workbook.share.drafts).toEqual([draft, draft]);
});

test("the whole workbook is signed unless outputs are named", async () => {
  const { workbook, user } = await openSign([holding]);
  rememberReviewer("Ann");
  await user.click(await screen.findByRole("button", { name: "Sign this version" }));
  expect((screen.getByLabelText("Name") as HTMLInputElement).value).toBe("Ann");
  await user.type(screen.getByLabelText("Role (optional)"), "Partner");
  await user.type(screen.getByLabelText("Statement"), "Seen");
  await user.click(screen.getByRole("button", { name: "Sign" }));
  await screen.findByText(/Signature 2 seals/, { selector: "[class*=Title]" });
  expect(workbook.share.drafts).toEqual([
    { name: "Ann", role: "Partner", day: "2026-06-25", outputs: null, statement: "Seen" },
  ]);
});
