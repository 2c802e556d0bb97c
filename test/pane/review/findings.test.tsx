import { act, screen, waitFor, within } from "@testing-library/react";
import type { PlausibilityFinding } from "../../../src/pane/ports/reviewPort";
import { conflictOf, nothingFound } from "../fakeReview";
import { FakeWorkbook, publishedSources, sourceWith } from "../fakeWorkbook";
import { afterAMinute, focusedName, renderPane } from "../renderPane";

const low = sourceWith({ id: "RPT-1", value: 1.6, unit: "USD bn", periodEnd: "2023-12-30", source: "Outlet One" });
const high = sourceWith({
  id: "RPT-2",
  value: 2,
  unit: "USD bn",
  periodEnd: "2023-12-31",
  grade: "H",
  source: "Outlet Two",
});
const downgrade = {
  key: "down OAI-24-03",
  source: publishedSources[0]!,
  from: "E" as const,
  to: "F" as const,
  reason: "Disputed by the company: “denied”",
  because: [],
  suggestion: {
    kind: "disputed" as const,
    row: 0,
    id: "OAI-24-03",
    from: "E" as const,
    to: "F" as const,
    because: [],
    becauseRows: [],
    words: ["denied"],
    reason: "Disputed by the company: “denied”",
  },
};
const upgrade = {
  key: "up ANT-26-02",
  source: sourceWith({ ...publishedSources[3]!, grade: "F" }),
  from: "F" as const,
  to: "E" as const,
  reason: "Corroborated by other origins: Outlet One, Outlet Two",
  because: [low, high],
  suggestion: {
    ...downgrade.suggestion,
    kind: "corroborated" as const,
    row: 3,
    id: "ANT-26-02",
    from: "F" as const,
    to: "E" as const,
    words: [],
    reason: "Corroborated by other origins: Outlet One, Outlet Two",
  },
};
const doubts: readonly PlausibilityFinding[] = [
  {
    key: "margin",
    title: "Gross margin",
    finding: {
      ...{ kind: "margin above 100%", severity: "error", value: 1.4, ratio: 1.4 },
      ...{ rows: [0], ids: ["P&L!D8"], sentence: "A margin of 140% is above 100%" },
    },
    place: { name: "P&L!D8", address: "P&L!D8" },
  },
  {
    key: "link",
    title: "xAI · Revenue goal",
    finding: {
      ...{ kind: "missing reference", severity: "notice", grade: "C", reference: "" },
      ...{ rows: [0], ids: ["XAI-26-01"], sentence: "Graded C without a reference" },
    },
    place: { name: "XAI-26-01", address: "Sources!A9:O9" },
  },
];

async function openFindings(workbook = new FakeWorkbook()) {
  const pane = await renderPane("review", workbook);
  await screen.findByRole("button", { name: "Check again" });
  return { ...pane, review: workbook.review };
}

function withFindings() {
  const workbook = new FakeWorkbook();
  workbook.review.found = {
    sourceCount: 6,
    conflicts: [conflictOf([low, high])],
    suggestions: [downgrade, upgrade],
    plausibility: doubts,
  };
  return workbook;
}

/** The first one of the title: conflicts come before suggestions. */
const card = (title: string) => screen.getAllByRole("heading", { level: 4, name: title })[0]!.closest("li")!;
const summary = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("\n");

test("counts stand on top, and sorts fold away", async () => {
  const { user } = await openFindings(withFindings());
  expect(summary()).toContain("1 conflict");
  expect(summary()).toContain("2 suggested grades");
  expect(summary()).toContain("1 doubt, 1 error");
  expect(summary()).toContain("1 notice");
  expect(
    screen.getByRole("button", { name: "Worth knowing: no document to check (1)" }).getAttribute("aria-expanded"),
  ).toBe("false");
  await user.click(screen.getByRole("button", { name: "Plausibility: margins above 100% (1)" }));
  expect(screen.queryByRole("heading", { name: "Gross margin" })).toBeNull();
});

test("a conflict shows its sources side by side and what TRIANGULATE makes of them", async () => {
  const { user, workbook } = await openFindings(withFindings());
  const conflict = within(card("OpenAI · Revenue"));
  conflict.getByText(/^Reported for a full fiscal year · 20% apart$/);
  const [, first, second] = conflict.getAllByRole("row");
  within(first!).getByRole("img", { name: "Grade E: documents seen" });
  expect(first!.textContent).toContain("1.6Outlet OneRPT-1 · 2023-12-30");
  expect(second!.textContent).toContain("2Outlet TwoRPT-2 · 2023-12-31");
  const outcome = conflict.getByText("TRIANGULATE").closest("dl")!;
  expect(outcome.textContent).toBe(
    "TRIANGULATECentral1.6 USD bnLow to high1.6 USD bn – 2 USD bnVerdictConflict (1 of 2 origins agree)GradeE documents seen",
  );
  await user.click(conflict.getByRole("button", { name: "Go to RPT-2" }));
  expect(workbook.selected).toEqual(["RPT-2"]);
});

test("sources that nobody has graded are not called unsourced", async () => {
  const workbook = withFindings();
  const [found] = workbook.review.found.conflicts;
  const { conflict, triangulated } = found!;
  const ungraded = { ...found!, conflict: { ...conflict, grades: ["", ""] as const } };
  const conflicts = [{ ...ungraded, triangulated: { ...triangulated, grade: "J" as const } }];
  workbook.review.found = { ...workbook.review.found, conflicts };
  await openFindings(workbook);
  const outcome = within(card("OpenAI · Revenue")).getByText("TRIANGULATE").closest("dl")!;
  expect(outcome.textContent).toMatch(/Grade\?? Ungraded$/);
});

test("a suggested grade changes the register only when somebody accepts it with reason, name and date", async () => {
  const { user, workbook } = await openFindings(withFindings());
  const accept = screen.getByRole("button", { name: "Accept grade F for OAI-24-03" });
  await user.click(accept);
  expect(focusedName()).toBe("Graded by");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Why another grade" }).value).toBe(
    "Disputed by the company: “denied”.",
  );
  await user.click(screen.getByRole("button", { name: "Change E to F" }));
  screen.getByText("This is needed to change a grade.");
  expect(workbook.sources?.[0]?.grade).toBe("E");
  await user.type(screen.getByRole("textbox", { name: "Graded by" }), "M. Curie");
  await user.click(screen.getByRole("button", { name: "Change E to F" }));
  await waitFor(() => expect(workbook.sources?.[0]?.grade).toBe("F"));
  expect(workbook.sources?.[0]).toMatchObject({
    gradedBy: "M. Curie",
    gradedOn: "2026-06-25",
    reason: "Override E → F by M. Curie on 2026-06-25: Disputed by the company: “denied”.",
  });
  expect(screen.getAllByText("OAI-24-03 now has grade F.").length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "Accept grade F for OAI-24-03" })).toBeNull();
  // The name is proposed for the next one.
  await user.click(screen.getByRole("button", { name: "Accept grade E for ANT-26-02" }));
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Graded by" }).value).toBe("M. Curie");
  screen.getByRole("button", { name: "Change F to E" });
});

test("a first grade that an import proposed is given without a mark", async () => {
  const workbook = withFindings();
  const rumour = publishedSources[5]!;
  workbook.review.found = {
    ...nothingFound,
    suggestions: [
      {
        ...{ key: "import RUM-01", source: rumour, from: "ungraded", to: "H", suggestion: null },
        ...{ reason: "A list says so", because: [] },
      },
    ],
  };
  const { user } = await openFindings(workbook);
  within(card("Mistral · Users")).getByText("first grade");
  await user.click(screen.getByRole("button", { name: "Accept grade H for RUM-01" }));
  const by = screen.getByRole("textbox", { name: "Graded by" });
  await user.clear(by);
  await user.type(by, "L. Meitner");
  await user.click(screen.getByRole("button", { name: "Give grade H" }));
  await waitFor(() =>
    expect(workbook.sources?.[5]).toEqual({
      ...rumour,
      ...{ grade: "H", reason: "A list says so.", gradedBy: "L. Meitner", gradedOn: "2026-06-25" },
    }),
  );
});

test("a refused change says why and keeps what was typed; Escape goes back to the button", async () => {
  const { user, workbook } = await openFindings(withFindings());
  await user.click(screen.getByRole("button", { name: "Accept grade F for OAI-24-03" }));
  await user.type(screen.getByRole("textbox", { name: "Why another grade" }), " And more.");
  workbook.failures.set("edit", "The sheet is protected");
  const by = screen.getByRole<HTMLInputElement>("textbox", { name: "Graded by" });
  if (by.value === "") await user.type(by, "M. Curie");
  await user.click(screen.getByRole("button", { name: "Change E to F" }));
  await screen.findByText(/The sheet is protected/);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Why another grade" }).value).toContain("And more.");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(focusedName()).toBe("Accept grade F for OAI-24-03"));
});

test("a grade that changed meanwhile is not written over, and somebody's own words keep the rule's before them", async () => {
  const { user, workbook } = await openFindings(withFindings());
  workbook.sources = [sourceWith({ grade: "C" }), ...publishedSources.slice(1)];
  await user.click(screen.getByRole("button", { name: "Accept grade F for OAI-24-03" }));
  const reason = () => screen.getByRole("textbox", { name: "Why another grade" });
  const by = screen.getByRole("textbox", { name: "Graded by" });
  await user.clear(by);
  await user.type(by, "L. Meitner");
  await user.clear(reason());
  await user.type(reason(), "Their spokesman said so");
  await user.click(screen.getByRole("button", { name: "Change E to F" }));
  await screen.findByText(/OAI-24-03 has grade C by now/);
  expect(workbook.sources[0]?.grade).toBe("C");
  workbook.sources = publishedSources;
  await user.click(screen.getByRole("button", { name: "Change E to F" }));
  await waitFor(() =>
    expect(workbook.sources?.[0]?.reason).toBe(
      "Override E → F by L. Meitner on 2026-06-25: Disputed by the company: Their spokesman said so",
    ),
  );
});

test("a suggestion is dismissed for a reason, which stands in the register", async () => {
  const { user, workbook, review } = await openFindings(withFindings());
  await user.click(screen.getByRole("button", { name: "Dismiss the finding on OAI-24-03" }));
  await user.type(screen.getByRole("textbox", { name: "Why the grade stays" }), "The denial was withdrawn");
  const by = screen.getByRole("textbox", { name: "Graded by" });
  await user.clear(by);
  await user.type(by, "L. Meitner{Enter}");
  await waitFor(() => expect(summary()).toContain("1 dismissed"));
  expect(workbook.sources?.[0]).toEqual({
    ...publishedSources[0],
    reason: "Keep E by L. Meitner on 2026-06-25: Disputed by the company: The denial was withdrawn",
  });
  // The keyboard goes on with another finding.
  await waitFor(() => expect(document.activeElement?.matches("[data-finding]")).toBe(true));
  await act(async () => review.change("register"));
  await waitFor(() => expect(review.findingsRead).toBe(3));
  expect(screen.queryByRole("button", { name: "Accept grade F for OAI-24-03" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Show again" }));
  screen.getByRole("button", { name: "Accept grade F for OAI-24-03" });
});

test("all of one kind are accepted by one judgement, or dismissed at once", async () => {
  const workbook = withFindings();
  const second = { ...downgrade, key: "down XAI-26-01", source: publishedSources[4]!, from: "I", to: "J" } as const;
  const again = { ...doubts[1]!, key: "link 2", place: { name: "RUM-01", address: "Sources!A10:O10" } };
  workbook.review.found = {
    ...workbook.review.found,
    suggestions: [downgrade, second, upgrade],
    plausibility: [...doubts, again],
  };
  const { user } = await openFindings(workbook);
  await user.click(screen.getByRole("button", { name: "Accept all 2…: Suggested grades: disputed by the company" }));
  const by = screen.getByRole("textbox", { name: "Graded by" });
  await user.clear(by);
  await user.type(by, "L. Meitner{Enter}");
  await waitFor(() => expect(workbook.sources?.map(({ grade }) => grade)).toEqual(["F", "E", "A", "D", "J", ""]));
  expect(workbook.sources?.[4]?.reason).toBe(
    "Override I → J by L. Meitner on 2026-06-25: Disputed by the company: “denied”",
  );
  await user.click(screen.getByRole("button", { name: "Worth knowing: no document to check (2)" }));
  await user.click(screen.getByRole("button", { name: "Dismiss all 2: No document to check" }));
  expect(screen.queryByRole("button", { name: /^Worth knowing/ })).toBeNull();
});

test("doubts say how heavy they are in words and lead to their row or cell", async () => {
  const { user, review } = await openFindings(withFindings());
  within(card("Gross margin")).getByText("Error");
  await user.click(screen.getByRole("button", { name: "Worth knowing: no document to check (1)" }));
  within(card("xAI · Revenue goal")).getByText("Notice");
  await user.click(screen.getByRole("button", { name: "Go to P&L!D8" }));
  expect(review.selected).toEqual(["P&L!D8"]);
  await user.click(screen.getByRole("button", { name: "Go to XAI-26-01" }));
  expect(review.selected).toEqual(["P&L!D8", "Sources!A9:O9"]);
});

test("nothing found is said in friendly words, with and without a register", async () => {
  const { user, review } = await openFindings();
  screen.getByRole("heading", { name: "Nothing found" });
  screen.getByText(/^6 sources and the models of this workbook were checked/);
  review.found = { ...nothingFound, sourceCount: null };
  await user.click(screen.getByRole("button", { name: "Check again" }));
  await screen.findByText(/There is no register of sources yet/);
});

test("several edits of the register are one check, and none while the tab is not looked at", async () => {
  const { user, review } = await openFindings();
  expect(review.findingsRead).toBe(1);
  await act(async () => {
    review.change("register");
    review.change("register");
    review.change("cells");
  });
  await waitFor(() => expect(review.findingsRead).toBe(2));
  await user.click(screen.getByRole("tab", { name: "Models" }));
  await afterAMinute(() => review.change("register"));
  expect(review.findingsRead).toBe(2);
  await user.click(screen.getByRole("tab", { name: "Review" }));
  await waitFor(() => expect(review.findingsRead).toBe(3));
});

test("a workbook that cannot be read says why and can be tried again", async () => {
  const workbook = new FakeWorkbook();
  workbook.review.failures.set("findings", "A cell is being edited");
  const { user } = await renderPane("review", workbook);
  await screen.findByText(/A cell is being edited/);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("heading", { name: "Nothing found" });
});
