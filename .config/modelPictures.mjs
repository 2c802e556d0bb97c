// assets/models/<id>.png, the gallery's pictures: the first chart of each model, from the real page: node .config/modelPictures.mjs
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
const folder = join(root, "assets/models");
mkdirSync(folder, { recursive: true });

const cards = await open().then(() => page.locator("#pane [role=group] h2").allTextContents());
for (const title of cards) {
  // A workbook of its own for each, so that one model's sheets do not slow the next one down.
  await open();
  await page.getByRole("button", { name: `Insert ${title}`, exact: true }).click();
  await page.getByText("cells written on").first().waitFor({ timeout: 120_000 });
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
await browser.close();
await stop();

async function open() {
  await page.goto(`${address}/?lang=en-US&theme=light&book=empty`);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  await page.locator("#aie-tab-models").click();
  await page.locator("#pane [role=group] h2").first().waitFor();
  await page.waitForFunction(() => document.fonts.status === "loaded");
}
