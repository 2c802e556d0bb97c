// One Chromium and one server for all browser tests; jest runs this before them, outside its sandbox.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumOptions } from "../../.config/chromium.mjs";
import { serve } from "../../.config/serve.mjs";

export default async function startBrowser() {
  const [server, browser] = await Promise.all([serve(), chromium.launchServer(await chromiumOptions())]);
  process.env.WORKBENCH_ADDRESS = server.address;
  process.env.CHROMIUM_ENDPOINT = browser.wsEndpoint();
  process.env.RETRIED_TESTS = join(mkdtempSync(join(tmpdir(), "aie-e2e-")), "retried");
  writeFileSync(process.env.RETRIED_TESTS, "");
  globalThis.stopBrowser = async () => {
    await browser.close();
    await server.stop();
  };
}
