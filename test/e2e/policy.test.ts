/** The add-in's own page under its content policy, enforced by a real Chromium. No Excel is around it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { address, ownBrowser } from "./browser";

const client = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

test("office.js, the functions and the pane run under the page's content policy", async () => {
  const page = await (await ownBrowser()).newPage();
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  // Microsoft's address is allowed by name; its files come from the package.
  await page.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", (route) => {
    const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    return route.fulfill({ body: readFileSync(join(client, file)), contentType: "text/javascript" });
  });
  await page.goto(`${address()}/taskpane.html`);
  await page.locator("#pane [role=tab]").first().waitFor();
  // Fluent's styles stand in the page: its root has the font that they give.
  const font = await page
    .locator("#pane > *")
    .first()
    .evaluate((root) => getComputedStyle(root).fontFamily);
  expect(font).toMatch(/Segoe UI/);
  expect(refused).toEqual([]);
  // The policy is there and holds: a script within the page is refused.
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ranWithin = true";
    document.body.append(script);
    return "ranWithin" in window;
  });
  expect(ran).toBe(false);
});
