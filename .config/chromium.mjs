// A Chromium for the browser tests and the pictures: the machine's own, else the one inside an npm package.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const installed = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];
// A test browser has no business elsewhere: everything that would call home is off.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What playwright needs to start it, as `launch` or `launchServer` take it; without a screen everywhere. */
export async function chromiumOptions() {
  const own = installed.find((path) => path && existsSync(path));
  if (own) return { executablePath: own, args: quiet };
  const { default: shipped } = await import("@sparticuz/chromium");
  // One process for everything suits a cloud function; here it would take the browser down with the first closed page.
  const args = shipped.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return { executablePath: await shipped.executablePath(), args: [...args, ...quiet] };
}

/** Launches a headless Chromium. */
export async function launchChromium() {
  return chromium.launch(await chromiumOptions());
}
