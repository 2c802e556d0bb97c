// assets/screenshots/workbench.png, the README's picture, from the real page: node .config/screenshot.mjs
/* global Excel */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { installWhenMissing, root } from "./install.mjs";

installWhenMissing();
const { compile } = await import("./compile.mjs");
const { launchChromium } = await import("./chromium.mjs");
const { serve } = await import("./serve.mjs");

const picture = join(root, "assets/screenshots/workbench.png");

await compile({ workbench: true });
const { address, stop } = await serve();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "en-US" });
await page.goto(`${address}/?lang=en-US&theme=light`);
await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
await page.locator("#pane [role=tab]").first().waitFor();
await page.evaluate(() =>
  Excel.run(async (context) => {
    const stack = context.workbook.worksheets.getItem("Stack");
    stack.activate();
    stack.getRange("A9").select();
    await context.sync();
  }),
);
// The grid draws its last cells and the pane its list after the page is ready.
await page.waitForTimeout(2_000);
mkdirSync(dirname(picture), { recursive: true });
await page.screenshot({ path: picture });
await browser.close();
await stop();
console.log(`Wrote ${picture}`);
