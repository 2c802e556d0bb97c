// One server for all browser tests, and what each worker needs to start a Chromium; jest runs this before them, outside its sandbox.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumOptions } from "../../.config/chromium.mjs";
import { serve } from "../../.config/serve.mjs";

export default async function startBrowser() {
  const server = await serve();
  const folder = mkdtempSync(join(tmpdir(), "aie-e2e-"));
  process.env.WORKBENCH_ADDRESS = server.address;
  process.env.BROWSER_OPTIONS = JSON.stringify(await chromiumOptions());
  process.env.BROWSER_PROFILES = join(folder, "profiles");
  process.env.RETRIED_TESTS = join(folder, "retried");
  writeFileSync(process.env.RETRIED_TESTS, "");
  globalThis.stopBrowser = async () => {
    await server.stop();
    rmSync(process.env.BROWSER_PROFILES, { recursive: true, force: true, maxRetries: 5 });
  };
}
