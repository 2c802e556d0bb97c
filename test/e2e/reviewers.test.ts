import type { Page } from "playwright-core";
import { eventually, pane, typeInCell, valuesOf, visit } from "./browser";
import { violations } from "./axeViolations";

/** The workbook as Excel hands it to an add-in. */
async function savedBytes(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, ({ value: file, error }) => {
          if (error) return reject(new Error(error.message));
          file.getSliceAsync(0, ({ value: slice }) => file.closeAsync(() => resolve(slice.data as number[])));
        }),
      ),
  );
  return Buffer.from(bytes);
}

const selectedAddress = (page: Page) =>
  page.evaluate(() =>
    Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address;
    }),
  );

test("a changed input is found against an earlier file, with what it moved, and nothing is marked", async () => {
  const { page } = await visit("?lang=en-US&theme=light");
  const earlier = await savedBytes(page);
  // HHI of a single firm: 10,000 points. In parts of one, each of the model's indices is a ten-thousandth.
  await typeInCell(page, "B4", "1");
  const before = await valuesOf(page, "Stack!A1:Q80");
  const task = pane(page);
  await task.getByRole("tab", { name: "Share", exact: true }).click();
  await task.getByRole("button", { name: "Compare" }).click();
  const file = { name: "Q1.xlsx", mimeType: "application/octet-stream", buffer: earlier };
  await task.getByLabel("Earlier version of this workbook").setInputFiles(file);
  await task.getByRole("heading", { name: "Changed since Q1.xlsx" }).waitFor();
  const [input, ...moved] = await task.locator("section li").allInnerTexts();
  expect(input!.split("\n")).toEqual([
    "HHI of a single firm, points",
    "Stack!B4",
    "changed",
    "-9,999, -100%",
    "10,000 → 1",
  ]);
  expect(moved.length).toBeGreaterThan(0);
  for (const result of moved) expect(result).toMatch(/Depends on: HHI of a single firm, points$/);
  expect(await violations(page)).toEqual([]);
  await task.getByRole("button", { name: "Go to HHI of a single firm, points, Stack!B4" }).click();
  await eventually(async () => expect(await selectedAddress(page)).toBe("Stack!B4"));
  expect(await valuesOf(page, "Stack!A1:Q80")).toEqual(before);
});
