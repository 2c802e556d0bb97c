import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { eventually, pane, ready, typeInCell, valuesOf, visit } from "./browser";
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

test("a version is signed by hand, a later change is named, and the sheet says it without the add-in", async () => {
  const { page } = await visit("?lang=zh-CN&theme=dark");
  const task = pane(page);
  await task.getByRole("tab", { name: "交付", exact: true }).click();
  await task.getByRole("button", { name: "签名", exact: true }).click();
  await task.getByText("尚未签署").waitFor();
  await task.getByRole("button", { name: "签署此版本" }).click();
  await task.getByLabel("姓名").fill("M. Curie");
  await task.getByRole("radio", { name: "指定的输出及其全部依据" }).click();
  await task.getByLabel("输出", { exact: true }).fill("产业链!B4");
  await task.getByLabel("声明").fill("已核对");
  expect(await violations(page)).toEqual([]);
  await task.getByRole("button", { name: "签署", exact: true }).click();
  await task.getByText("1 个签名，其中 0 个已失效").waitFor();
  const status = async () => (await valuesOf(page, "Sign-off!B7:F7"))[0];
  await eventually(async () =>
    expect(await status()).toEqual([
      expect.stringMatching(/^M\. Curie 于 \d{4}-\d{2}-\d{2} 签署$/),
      "M. Curie", "", expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), "产业链!B4",
    ]),
  ); // prettier-ignore

  await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("产业链").getRange("B4").values = [[1]];
      await context.sync();
    }),
  );
  await eventually(async () => expect((await status())![0]).toMatch(/^已失效：自 .* 以来输入有变化（1）$/));
  await task.getByText("此后单元格又有变化；请重新核对。").waitFor();
  await task.getByRole("button", { name: "重新核对签名" }).click();
  await task.getByText("1 个签名，其中 1 个已失效").waitFor();
  const changes = task.getByRole("list", { name: "此后 1 处变化" });
  expect((await changes.innerText()).split("\n")).toEqual(["产业链!B4", "10000 → 1"]);
  expect(await violations(page)).toEqual([]);
  await changes.getByRole("button", { name: "产业链!B4" }).click();
  await eventually(async () => expect(await selectedAddress(page)).toBe("产业链!B4"));
});

test("the review queue is written as plain cells, ticked by click, and its coverage is the sheet's own", async () => {
  const { page } = await visit("?lang=en-US&theme=light");
  const task = pane(page);
  await task.getByRole("tab", { name: "Share", exact: true }).click();
  await task.getByRole("button", { name: "Queue", exact: true }).click();
  await task.getByRole("button", { name: "Write the review queue" }).click();
  const [, rows] = /0 of (\d+) rows ticked/.exec(await task.getByText(/^0 of \d+ rows ticked/).innerText())!;
  const share = async () => (await valuesOf(page, "Review queue!A5:F5"))[0];
  await eventually(async () => expect(await share()).toEqual(["All", Number(rows), 0, 0, 0, 0]));
  await task.getByLabel("Reviewer").fill("L. Meitner");
  const first = task.getByRole("tabpanel", { name: "Share" }).getByRole("listitem").first();
  await first.getByRole("button", { name: "Tick" }).click();
  await task.getByText(`1 of ${rows} rows ticked`, { exact: false }).waitFor();
  await eventually(async () => expect(await share()).toEqual(["All", Number(rows), 1, 0, 0, 1 / Number(rows)]));
  const [row] = await valuesOf(page, "Review queue!A11:O11");
  expect(row!.slice(8, 13)).toEqual(["x", "", "", "L. Meitner", expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
  expect(await violations(page)).toEqual([]);
  await first.getByRole("button", { name: /^Go to / }).click();
  await eventually(async () => expect(await selectedAddress(page)).toBe(String(row![2])));
});

test("a copy for people without the add-in is looked at, then opened as a workbook of its own", async () => {
  const { page } = await visit("?lang=en-US&theme=light");
  const sheets = () =>
    page.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.load("items/name");
        await workbook.context.sync();
        return workbook.worksheets.items.map(({ name }) => name);
      }),
    );
  const before = await sheets();
  const task = pane(page);
  await task.getByRole("tab", { name: "Share", exact: true }).click();
  await task.getByRole("button", { name: "Prepare a copy" }).click();
  await task.getByLabel("Title").fill("Stack");
  const earlier = { name: "Q1.xlsx", mimeType: "application/octet-stream", buffer: await savedBytes(page) };
  await typeInCell(page, "B4", "1");
  await task.getByLabel("Version before").setInputFiles(earlier);
  await task.getByRole("button", { name: "Preview" }).click();
  await task.getByRole("heading", { name: "What the copy will hold" }).waitFor();
  expect(await task.locator("dl").innerText()).toMatch(/Calls of the add-in\s+[1-9]/);
  expect(await violations(page)).toEqual([]);
  // Each formula was tried, on a sheet that is gone again.
  expect(await task.locator("dl").innerText()).toMatch(/Figures that move\s+none by more than 1e-9/);
  expect(await sheets()).toEqual(before);
  const [tab] = await Promise.all([
    page.waitForEvent("popup"),
    task.getByRole("button", { name: "Make the copy" }).click(),
  ]);
  await task
    .getByRole("status")
    .getByText(/^The copy was opened as a new workbook/)
    .waitFor();
  await ready(tab);
  const copy = readWorkbook(await savedBytes(tab));
  expect(copy.sheets.map(({ name }) => name)).toEqual([
    "Cover",
    ...before,
    "Grades",
    "Changes",
    "Calls",
    "Review queue",
  ]);
  expect(await valuesOf(tab, "Cover!A2")).toEqual([["Stack"]]);
  const formulas = copy.sheets.flatMap(({ cells }) => [...cells.values()].map(({ formula }) => formula));
  expect(formulas.filter((formula) => formula.includes("AIE."))).toEqual([]);
});
