// assets/models/<id>.png and assets/models/zh-CN/<id>.png, the gallery's pictures: the first chart of each model, from the real page:
// node .config/modelPictures.mjs, or for one language alone: node .config/modelPictures.mjs zh-CN
/* global Excel, document */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { installWhenMissing, root } from "./install.mjs";

installWhenMissing();
const { compile } = await import("./compile.mjs");
const { launchChromium } = await import("./chromium.mjs");
const { serve } = await import("./serve.mjs");

await compile({ workbench: true });
const { address, stop } = await serve();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, locale: "en-US" });
const [wanted] = process.argv.slice(2);
for (const [language, folder, insert, check] of [
  ["en-US", "assets/models", "Insert ", "All checks pass"],
  ["zh-CN", "assets/models/zh-CN", "插入", "全部检查通过"],
])
  if (wanted === undefined || wanted === language)
    await takePictures({ language, folder: join(root, folder), insert, check });
await browser.close();
await stop();

async function takePictures(words) {
  mkdirSync(words.folder, { recursive: true });
  await open(words.language);
  const cards = await page.locator("#pane [role=group] h2").allTextContents();
  for (const title of cards) await takePicture(title, words);
}

async function takePicture(title, { language, folder, insert, check }) {
  // A workbook of its own for each, so that one model's sheets do not slow the next one down.
  await open(language);
  await page.getByRole("button", { name: `${insert}${title}`, exact: true }).click();
  await page.locator("#pane").getByText(check).first().waitFor({ timeout: 120_000 });
  const id = await page.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const read = worksheets.items.map((sheet) => ({
        sheet,
        count: sheet.charts.getCount(),
        mark: sheet.names.getItemOrNullObject("AIE_model").load("formula"),
      }));
      await context.sync();
      const drawn = read.find(({ count, mark }) => count.value > 0 && !mark.isNullObject);
      drawn.sheet.activate();
      drawn.sheet.getRange("A1").select();
      await context.sync();
      return /^="(\w+)\|/.exec(drawn.mark.formula)[1];
    }),
  );
  const chart = page.locator(".chart[data-drawn=true]").first();
  await chart.waitFor();
  // Charts are drawn once more when the values have settled.
  await page.waitForTimeout(2_000);
  await chart.screenshot({ path: join(folder, `${id}.png`), animations: "disabled" });
  console.log(`Wrote ${join(folder, `${id}.png`)}`);
}

async function open(language) {
  await page.goto(`${address}/?lang=${language}&theme=light&book=empty`);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  await page.locator("#aie-tab-models").click();
  await page.locator("#pane [role=group] h2").first().waitFor();
  await page.waitForFunction(() => document.fonts.status === "loaded");
}
