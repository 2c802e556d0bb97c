import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type BrowserContext, type Locator, type Page } from "playwright-core";
import type { Book } from "../../src/workbench/book/book";

jest.setTimeout(240_000);
// A browser on a busy machine now and then loses what a page was asked; stopBrowser.mjs fails the run where that is more than now and then.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const tried = new Set<string>();
beforeEach(() => {
  const name = expect.getState().currentTestName ?? "";
  if (tried.has(name)) {
    appendFileSync(process.env["RETRIED_TESTS"] ?? "", `${name}\n`);
    shared = undefined;
  }
  tried.add(name);
});

const visits: Visit[] = [];
/** What the next test of the file goes on with, and its address. */
let shared: (Visit & { readonly search: string }) | undefined;

/**
 * The worker's browser, started with its first visit. Its profile stays on disk from one test file to the next, because Chromium keeps
 * there what it compiled of the page's megabytes; what a page keeps is deleted after each test.
 */
let profile: BrowserContext | undefined;

export async function ownBrowser(): Promise<BrowserContext> {
  profile ??= await chromium.launchPersistentContext(
    join(process.env["BROWSER_PROFILES"] ?? "", process.env["JEST_WORKER_ID"] ?? "1"),
    { ...JSON.parse(process.env["BROWSER_OPTIONS"] ?? "{}"), locale: "en-US", acceptDownloads: true },
  );
  return profile;
}

/** Closes every page but the one without which the browser would end, and leaves nothing of what they kept. */
async function forgetPages(context: BrowserContext): Promise<void> {
  const pages = context.pages();
  const last = shared?.page ?? pages[0]!;
  await Promise.all(pages.filter((page) => page !== last).map((page) => page.close({ runBeforeUnload: false })));
  const session = await context.newCDPSession(last);
  const storageTypes = "cookies,local_storage,indexeddb,cache_storage";
  await session.send("Storage.clearDataForOrigin", { origin: address(), storageTypes });
  await session.detach();
  await context.clearPermissions();
}

/** A page of the workbench in a profile that keeps nothing yet, and everything it should not have done. */
export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, failed requests and requests to other hosts. */
  readonly problems: string[];
  readonly readyMilliseconds: number;
}

export const address = () => process.env["WORKBENCH_ADDRESS"] ?? "";

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
}

/** Opens the workbench and waits until it can be typed in. `search` is the page's address from the question mark on. */
export async function visit(
  search = "?lang=en-US&theme=light",
  { width = 1366, height = 768 }: VisitOptions = {},
): Promise<Visit> {
  const page = await (await ownBrowser()).newPage();
  await page.setViewportSize({ width, height });
  page.setDefaultTimeout(40_000);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${address()}/`))
      problems.push(`left the site: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  const started = Date.now();
  await page.goto(`${address()}/${search}`);
  await ready(page);
  const opened = { page, problems, readyMilliseconds: Date.now() - started };
  visits.push(opened);
  return opened;
}

export async function ready(page: Page): Promise<void> {
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
}

/** The page of the test before where that is at the same address, as the test left it: opening one takes longer than most tests do. */
export async function samePage(search: string): Promise<Page> {
  if (shared?.search === search) visits.push(shared);
  else shared = { ...(await visit(search)), search };
  return shared.page;
}

/** An English page with nothing but an empty sheet "Sheet1". For tests that leave the page itself as it was: pane, size, language and theme. */
export async function emptySheet(): Promise<Page> {
  const known = shared;
  const page = await samePage("?lang=en-US&theme=light&book=empty");
  if (shared === known) await clearSheets(page);
  return page;
}

async function clearSheets(page: Page): Promise<void> {
  // An entry that was refused is open still.
  await page.keyboard.press("Escape");
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items");
      await context.sync();
      const fresh = worksheets.add();
      fresh.activate();
      for (const old of worksheets.items) old.delete();
      await context.sync();
      fresh.name = "Sheet1";
      await context.sync();
    }),
  );
}

/** No page may have complained, whatever the test looked at. */
afterEach(async () => {
  const complaints = visits.flatMap(({ problems }) => problems.splice(0));
  visits.length = 0;
  if (profile !== undefined) await forgetPages(profile);
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await profile?.close();
  [profile, shared] = [undefined, undefined];
});

/** Goes to a cell by the name box, as with Excel's, and waits until it is there: a busy machine would type into the cell before. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.click();
  await nameBox.fill(cell);
  await nameBox.press("Enter");
  const place = /^([A-Z])(\d+)$/.exec(cell);
  if (place === null) return;
  const [column, row] = [place[1]!.charCodeAt(0) - 65, Number(place[2]) - 1];
  await page.waitForFunction(
    ([wantedRow, wantedColumn]) => {
      const { book } = (window as unknown as { workbench: { book: Book } }).workbench;
      const active = book.selection.activeCell();
      return active.row === wantedRow && active.column === wantedColumn;
    },
    [row, column],
  );
}

/** Types into the selected cell and leaves it downwards. */
export async function typeInCell(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The first sign is typed, the others come at once, as from an input method. */
export async function enterInCell(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text.slice(0, 1));
  await page.keyboard.insertText(text.slice(1));
  await page.keyboard.press("Enter");
}

/** What the cells of "Sheet1!A1:B2" hold, once nothing is being calculated. */
export function valuesOf(page: Page, reference: string): Promise<unknown[][]> {
  return page.evaluate(async (asked) => {
    const [sheet, range] = asked.split("!") as [string, string];
    return Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(sheet).getRange(range).load("values");
      await context.sync();
      return cells.values as unknown[][];
    });
  }, reference);
}

/** What the cells "A1:B2" of the active sheet show. */
export function textsOf(page: Page, address: string): Promise<string[][]> {
  return page.evaluate(
    (asked) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(asked).load("text");
        await context.sync();
        return range.text;
      }),
    address,
  );
}

/** Tries until the page shows it; the last failure is the report. */
export async function eventually(claim: () => Promise<void>, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await claim();
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export const ribbonButton = (page: Page, name: string): Locator =>
  page.getByRole("toolbar").getByRole("button", { name, exact: true });
export const pane = (page: Page): Locator => page.locator("#pane");
