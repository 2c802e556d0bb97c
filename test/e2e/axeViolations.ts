import axe from "axe-core";
import type { Page } from "playwright-core";

/** Every theme and both languages: a word too long is so in every theme, a colour too faint in both languages. */
export const looks = [
  ["en-US", "dark"],
  ["zh-CN", "light"],
  ["zh-CN", "contrast"],
] as const;

/**
 * axe-core's rules for WCAG 2.2 A and AA and its best practices. Fluent's focus sentinels are left out: they are hidden and
 * take the focus only to pass it on.
 */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  // What fades in has for a moment colours that nobody reads it in; what turns for ever is not waited for.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    async (part) =>
      // Nobody reads where in the page the thousand things are that pass, and no rule looks into sound or films here.
      (window as unknown as { axe: typeof axe }).axe.run(
        { include: [[part]], exclude: [["[data-tabster-dummy]"]] },
        { resultTypes: ["violations"], selectors: false, preload: false },
      ),
    within,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
