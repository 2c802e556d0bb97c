import { screen, waitFor } from "@testing-library/react";
import { FakeWorkbook, publishedSources, sourceWith } from "../fakeWorkbook";
import { focusedName, renderPane } from "../renderPane";

async function openForm(id: string, workbook = new FakeWorkbook()) {
  const pane = await renderPane("sources", workbook);
  await pane.user.click(screen.getByRole("button", { name: `More for ${id}` }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Edit" }));
  const choose = async (words: RegExp) => {
    await pane.user.click(screen.getByRole("combobox", { name: "Grade" }));
    await pane.user.click(await screen.findByRole("option", { name: words }));
  };
  return { ...pane, choose, save: () => pane.user.click(screen.getByRole("button", { name: "Save" })) };
}

test("a letter in place of another asks for reason, name and date, and the list shows a mark with words", async () => {
  const { user, workbook, choose, save } = await openForm("OAI-24-03");
  expect(screen.queryByRole("group", { name: /by hand/ })).toBeNull();
  await choose(/official release/);
  screen.getByRole("group", { name: "Grade E becomes C by hand" });
  await save();
  expect(screen.getAllByText("This is needed to change a grade.")).toHaveLength(2);
  expect(focusedName()).toBe("Why another grade");
  await user.keyboard("The company published it");
  await user.type(screen.getByRole("textbox", { name: "Graded by" }), "L. Meitner: physicist");
  await save();
  screen.getByText("A name has no colon.");
  await user.clear(screen.getByRole("textbox", { name: "Graded by" }));
  await user.type(screen.getByRole("textbox", { name: "Graded by" }), "L. Meitner");
  await save();
  await screen.findByText("Grade changed by hand: E to C, L. Meitner, 2026-06-25");
  expect(workbook.sources?.[0]).toMatchObject({
    grade: "C",
    gradedBy: "L. Meitner",
    gradedOn: "2026-06-25",
    reason: "Override E → C by L. Meitner on 2026-06-25: The company published it",
  });
});

test("a mark stands on top of what the reason said before", async () => {
  const before = [sourceWith({ reason: "Two reporters saw the accounts." })];
  const { user, workbook, choose, save } = await openForm("OAI-24-03", new FakeWorkbook(before));
  await choose(/assumption/);
  await user.type(screen.getByRole("textbox", { name: "Why another grade" }), "They retracted it");
  const by = screen.getByRole("textbox", { name: "Graded by" });
  await user.clear(by);
  await user.type(by, "L. Meitner");
  await save();
  await waitFor(() => expect(workbook.sources?.[0]?.grade).toBe("I"));
  expect(workbook.sources?.[0]?.reason).toBe(
    "Override E → I by L. Meitner on 2026-06-25: They retracted it\nTwo reporters saw the accounts.",
  );
});

test("the first grade and one that is taken back need no mark, nor does the same letter again", async () => {
  const { workbook, choose, save } = await openForm("RUM-01");
  await choose(/unsourced/);
  expect(screen.queryByRole("group", { name: /by hand/ })).toBeNull();
  await save();
  await waitFor(() => expect(workbook.sources?.find(({ id }) => id === "RUM-01")?.grade).toBe("J"));
  expect(workbook.sources?.find(({ id }) => id === "RUM-01")?.reason).toBe("");
});

test("a source without a mark shows none", async () => {
  await renderPane("sources", new FakeWorkbook(publishedSources));
  expect(screen.queryByText(/Grade changed by hand/)).toBeNull();
});
