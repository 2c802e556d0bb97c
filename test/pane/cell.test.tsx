import { act, screen, within } from "@testing-library/react";
import { publishedSources } from "./fakeWorkbook";
import { renderPane } from "./renderPane";

const footer = () => screen.getByRole("region", { name: "This cell" });
const bar = () => footer().querySelector("button") as HTMLButtonElement;

test("before a cell is selected the footer says what it will show", async () => {
  const { user } = await renderPane();
  expect(bar().getAttribute("aria-expanded")).toBe("false");
  await user.click(bar());
  expect(footer().textContent).toContain("Select a cell to see how far to trust it.");
});

test("a formula shows its inherited grade, its words and the sources it rests on", async () => {
  const { user, workbook } = await renderPane();
  await act(async () =>
    workbook.selectCell({
      address: "Stack!C7",
      text: "2,469",
      formula: "=AIE.IMPLIED_REVENUE(493.8,0.2)",
      grade: "E",
      sources: publishedSources.slice(0, 2),
      limits: ["One input is a typed constant."],
    }),
  );
  expect(bar().textContent).toContain("Stack!C72,469documents seen");
  await user.click(bar());
  const text = footer().textContent;
  expect(text).toContain("Grade E: documents seen");
  expect(text).toContain("the worst grade among 2 sources");
  expect(text).toContain("=AIE.IMPLIED_REVENUE(493.8,0.2)");
  expect(text).toContain("One input is a typed constant.");
  await user.click(within(footer()).getByRole("button", { name: /Microsoft/ }));
  expect(workbook.selected).toEqual(["MSFT-25-01"]);
});

test("the message that Excel does not show stands in the footer and is read out", async () => {
  const { workbook } = await renderPane();
  await act(async () =>
    workbook.selectCell({
      address: "Stack!D9",
      text: "#NUM!",
      error: { code: "#NUM!", message: "headroom needs less than 1; got 1" },
    }),
  );
  expect(bar().textContent).toContain("#NUM! headroom needs less than 1; got 1");
  expect(
    screen.getAllByRole("status").some((region) => region.textContent?.includes("Stack!D9: #NUM! headroom needs")),
  ).toBe(true);
});

test("an ungraded source makes the cell ungraded, and a plain text has no grade", async () => {
  const { user, workbook } = await renderPane();
  await user.click(bar());
  await act(async () => workbook.selectCell({ text: "3", grade: "ungraded", sources: publishedSources.slice(5) }));
  expect(footer().textContent).toContain("Nobody has judged it yet");
  await act(async () => workbook.selectCell({ text: "Layer" }));
  expect(footer().textContent).toContain("This cell holds no figure that rests on a source.");
});
