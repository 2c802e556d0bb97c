/** The part of the pane that speaks of the selected cell. */
import type { Locator, Page } from "playwright-core";
import { pane, valuesOf } from "./browser";

export const footerOf = (page: Page, name = "This cell"): Locator => pane(page).getByRole("region", { name });
export const view = (footer: Locator, name: string): Locator => footer.getByRole("tab", { name, exact: true });

export async function openDetails(page: Page, footer: Locator, cell: string): Promise<void> {
  await footer.getByRole("button").first().getByText(cell).waitFor();
  const bar = footer.getByRole("button").first();
  if ((await bar.getAttribute("aria-expanded")) === "false") await bar.click();
  // What was walked before stays while other cells are selected.
  const other = footer.getByRole("button", { name: new RegExp(`^(Look at|Start from) ${cell}$`) });
  if (await other.isVisible()) await other.click();
}

/** The total of the value added in the model's second section, a private lab: revenue of grade H, two payments of grade E. */
export async function labTotal(page: Page, sheet = "Stack"): Promise<string> {
  const labels = (await valuesOf(page, `${sheet}!A1:A100`)).flat().map(String);
  const section = labels.findIndex((label) => label.startsWith("2  OpenAI"));
  const total = labels.indexOf("Total", section);
  expect(section).toBeGreaterThan(0);
  expect(total).toBeGreaterThan(section);
  return `D${total + 1}`;
}
