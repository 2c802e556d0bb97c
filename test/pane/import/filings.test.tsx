import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { FakeWorkbook } from "../fakeWorkbook";
import { focusedName, renderPane } from "../renderPane";
import { pack, writeZip } from "../../../src/xlsx/package/zip";
import { companyFile, entry } from "../../register/import/filings/companyFile";

type User = Awaited<ReturnType<typeof renderPane>>["user"];

const year = (number: number) => `${number}-01-01..${number}-12-31`;
const old = [
  entry("Revenues", year(2024), "100", "10-K", "2025-02-01"),
  entry("CostOfRevenue", year(2024), "60", "10-K", "2025-02-01"),
  entry("GrossProfit", year(2024), "45", "10-K", "2025-02-01"),
];
const newer = [...old, entry("Revenues", year(2024), "105", "10-K", "2026-02-01")];
const fileOf = (text: string, name = "chips.json") => new File([text], name, { type: "application/json" });
const chips = (entries = old) => fileOf(companyFile(entries, { cik: 12, name: "Chips Inc" }));

async function open(user: User): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Import sources…" }));
  await user.click(screen.getByRole("button", { name: "Filings…" }));
}
const choose = (user: User, ...files: File[]) =>
  user.upload(screen.getByLabelText("Companyfacts, archives or CSV files"), files);
/** Names and texts by turns. */
function zipOf(...content: string[]): File {
  const entries = content.flatMap((name, place) =>
    place % 2 === 0 ? [pack(name, new TextEncoder().encode(content[place + 1]))] : [],
  );
  return new File([new Uint8Array(writeZip(entries))], "companyfacts.zip", { type: "application/zip" });
}
const written = (workbook: FakeWorkbook) =>
  workbook.filings.facts.filter(({ value }) => value !== "").map(({ line, value }) => [line, value]);

test("a company's file is checked before anything is written, then written; a newer one shows what changes", async () => {
  const { user, workbook } = await renderPane();
  await open(user);
  await choose(user, chips());
  const company = within(await screen.findByRole("region", { name: "Chips Inc" }));
  company.getByText("CIK 12 · USD · 3 lines, 1 fiscal year");
  // 100 − 60 = 40, and 45 is filed.
  company.getByText("Gross profit = revenue − cost: 2024-12-31: differs by 5 USD");
  expect(workbook.filings.facts).toEqual([]);
  expect(
    (await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } }))
      .violations,
  ).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Write \d+ facts$/ }));
  await screen.findAllByText(/^\d+ facts added and 0 changed on the sheet Facts\.$/);
  expect(written(workbook)).toEqual([
    ["Revenue", "100"],
    ["Cost of revenue", "60"],
    ["Gross profit", "45"],
  ]);
  await user.click(screen.getByRole("button", { name: "Done" }));
  await waitFor(() => expect(focusedName()).toMatch(/Import/));

  await user.click(screen.getByRole("button", { name: /Import/ }));
  await user.click(screen.getByRole("button", { name: "Filings…" }));
  await choose(user, chips(newer));
  await screen.findByText(/^0 new facts, 1 changed, \d+ as they are$/);
  screen.getByText(/^Chips Inc · Revenue · 2024-12-31: 100 → 105 USD, 10-K 0000000007-26-020100$/);
  await user.click(screen.getByRole("button", { name: "Write 1 fact" }));
  await screen.findAllByText("0 facts added and 1 changed on the sheet Facts.");
});

test("of an archive those companies are read that are chosen by their CIK, and of one with a single file that one", async () => {
  const archive = zipOf(
    "CIK0000000012.json",
    companyFile(old, { cik: 12, name: "Chips Inc" }),
    "CIK0000000013.json",
    companyFile(old, { cik: 13, name: "Cloud Inc" }),
    // Packed as it is, it would be no company's facts; nobody asks for it.
    "CIK0000000014.json",
    "[]",
  );
  const { user } = await renderPane();
  await open(user);
  await choose(user, archive);
  await screen.findByText("The archive holds 3 companies by their CIK. Only those that you choose are unpacked.");
  await user.type(screen.getByRole("textbox", { name: "CIK" }), "12, 13");
  expect(screen.getAllByRole("checkbox").map((box) => box.getAttribute("aria-label") ?? box.id)).toHaveLength(2);
  expect(
    (await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } }))
      .violations,
  ).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "CIK 13" }));
  await user.click(screen.getByRole("button", { name: "Read 1 company" }));
  await screen.findByRole("region", { name: "Cloud Inc" });
  expect(screen.queryByRole("region", { name: "Chips Inc" })).toBeNull();
  // Back to the files, and another archive.
  await user.click(screen.getByRole("button", { name: "Back" }));
  await choose(user, zipOf("chips.json", companyFile(old, { cik: 12, name: "Chips Inc" })));
  await screen.findByRole("region", { name: "Chips Inc" });
});

test("the same file again has nothing to write", async () => {
  const { user } = await renderPane();
  await open(user);
  await choose(user, chips(), chips());
  await user.click(await screen.findByRole("button", { name: /^Write/ }));
  await user.click(await screen.findByRole("button", { name: "Done" }));
  await user.click(screen.getByRole("button", { name: /Import/ }));
  await user.click(screen.getByRole("button", { name: "Filings…" }));
  await choose(user, chips());
  expect((await screen.findByRole("button", { name: "Nothing to write" })).getAttribute("aria-disabled")).toBe("true");
});

test.each([
  ["no JSON", fileOf("{"), /chips\.json is no JSON: line 1 column 2/],
  ["no companyfacts", fileOf("[]"), /chips\.json is no company’s facts from the SEC/],
  ["a table without columns", fileOf("Company,Value\na,1", "few.csv"), /The table few\.csv needs the columns Line/],
  ["no archive", fileOf("x", "companyfacts.zip"), /companyfacts\.zip is no zip archive/],
  ["an archive without companies", zipOf("readme.txt", "x"), /companyfacts\.zip holds no \.json file/],
  ["another file", fileOf("x", "report.pdf"), /report\.pdf: filings come as/],
])("%s is refused with its name", async (_, file, said) => {
  const { user } = await renderPane();
  await open(user);
  // The file picker would not offer it; a drop may bring anything.
  const zone = screen.getByText("Drop files here, or").parentElement!;
  fireEvent.drop(zone, { dataTransfer: { files: [file] } });
  await screen.findByText(said);
  screen.getByText("Nothing was read.");
});

test("figures and rows that cannot be read are told, and the rest can be written", async () => {
  const { user, workbook } = await renderPane();
  await open(user);
  const text = companyFile([...old, entry("NetIncomeLoss", year(2024), "null", "10-K", "2025-02-01")], {
    cik: 12,
    name: "Chips Inc",
  });
  await choose(
    user,
    fileOf(text),
    fileOf("Company,Line,Period end,Value,Unit\nLab,Revenue,2024-12-31,many,USD\n", "lab.csv"),
  );
  await screen.findByText("us-gaap NetIncomeLoss USD, entry 1, val: needs a number that a cell can hold; got null");
  screen.getByText("lab.csv line 2: Value needs a number; got “many”.");
  await user.click(screen.getByRole("button", { name: /^Write/ }));
  await screen.findByRole("button", { name: "Done" });
  expect(written(workbook)).toHaveLength(3);
});

test("the writing can be cancelled, and Escape goes back step by step", async () => {
  const { user, workbook } = await renderPane();
  await open(user);
  await choose(user, chips());
  workbook.filings.hold();
  await user.click(await screen.findByRole("button", { name: /^Write/ }));
  await screen.findByText(/^Writing: 1 of \d+…$/);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await screen.findAllByText("Import cancelled; the facts are as they were.");
  expect(workbook.filings.facts).toEqual([]);
  await user.keyboard("{Escape}");
  await screen.findByText("Drop files here, or");
});
