import type { Page } from "playwright-core";
import { chips } from "../models/companyFromFacts/twoCompanies";
import { eventually, goTo, pane, typeInCell, valuesOf, visit } from "./browser";

/** The file is dragged over the place that asks for it, and let go there. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], file!, { type: "application/json" }));
      return transfer;
    },
    [name, text],
  );
  const place = pane(page).getByText("Drop files here, or");
  await place.dispatchEvent("dragover", { dataTransfer });
  // The grid does not offer to open it.
  expect(await page.locator("#drop").count()).toBe(0);
  await place.dispatchEvent("drop", { dataTransfer });
}

test("a company's filings are dropped, become its statements, and reach the industry that stands in the workbook", async () => {
  const { page } = await visit("?lang=en-US&theme=light&book=empty");
  const task = pane(page);
  await task.getByRole("tab", { name: "Models" }).click();
  await task.getByRole("button", { name: "Insert Industry: many companies, one stack" }).click();
  await task
    .getByText(/Industry: many companies, one stack: [\d,]+ cells written/)
    .first()
    .waitFor({ timeout: 60_000 });

  await task.getByRole("tab", { name: "Sources" }).click();
  await task.getByRole("button", { name: /^Import/ }).click();
  await task.getByRole("button", { name: "Filings…" }).click();
  await drop(page, "CIK0000000011.json", chips);
  await task.getByRole("region", { name: "SAMPLE CHIPS CORP" }).waitFor();
  await task.getByRole("button", { name: /^Write \d+ facts$/ }).focus();
  await page.keyboard.press("Enter");
  await task.getByRole("button", { name: "Done" }).click();

  await task.getByRole("tab", { name: "Models" }).click();
  await task.getByRole("combobox", { name: "Company" }).selectOption("SAMPLE CHIPS CORP");
  await task.getByRole("button", { name: "Insert SAMPLE CHIPS CORP" }).focus();
  await page.keyboard.press("Enter");
  await task
    .getByText(/SAMPLE CHIPS CORP: [\d,]+ cells written/)
    .first()
    .waitFor({ timeout: 60_000 });

  // 40% of the 1,500 million of fiscal 2025, which ends in January, is generative AI: 50 million a month.
  const labels = (await valuesOf(page, "SAMPLE CHIPS P&L!A1:A120")).map(([label]) => label);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("SAMPLE CHIPS P&L").activate();
      await context.sync();
    }),
  );
  await typeInCell(page, `D${labels.indexOf("Share of the segment") + 1}`, "40%");
  await goTo(page, `C${labels.indexOf("Layer of the stack") + 1}`);
  await page.keyboard.type("A");
  await page.getByText("Apps", { exact: true }).click();
  await eventually(async () => {
    const rows = await valuesOf(page, "Industry!A1:K200");
    // The second quarter of 2024 as a serial number.
    const place = rows.findIndex((row) => row[0] === "Firm" && row.includes(45473));
    const head = rows[place] ?? [];
    const firm = rows.slice(place).find(([first]) => first === "SAMPLE CHIPS") ?? [];
    // The first lacks its January.
    expect(firm[head.indexOf(45473)]).toBeCloseTo(0.15, 9);
    expect(firm[head.indexOf(45382)]).toBe(0);
  }, 30_000);
  await task.getByRole("region", { name: "In this workbook" }).getByText("All checks pass").first().waitFor();
});
