import axe from "axe-core";
import { goTo, pane, ribbonButton, visit } from "./browser";

/**
 * axe-core's rules for WCAG 2.2 A and AA and its best practices. Fluent's focus sentinels are left out: they are hidden and
 * take the focus only to pass it on.
 */
async function violations(page: Awaited<ReturnType<typeof visit>>["page"]): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(async () =>
    (window as unknown as { axe: typeof axe }).axe.run({ exclude: [["[data-tabster-dummy]"]] }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(["light", "dark", "contrast"])("no rule of axe is broken in the %s theme", (theme) => {
  test.each(["en-US", "zh-CN"])(
    "on the model, the tabs of the pane, its form and the open editor, in %s",
    async (language) => {
      const { page } = await visit(`?lang=${language}&theme=${theme}`);
      const [sources, models, functions] =
        language === "zh-CN" ? ["来源", "模型", "函数"] : ["Sources", "Models", "Functions"];
      expect(await violations(page)).toEqual([]);
      await ribbonButton(page, models!).click();
      await pane(page).getByRole("group").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await ribbonButton(page, functions!).click();
      await pane(page).getByRole("searchbox").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await ribbonButton(page, sources!).click();
      await pane(page)
        .getByRole("button", { name: language === "zh-CN" ? "添加来源" : "Add source" })
        .click();
      await pane(page).locator("form").waitFor();
      expect(await violations(page)).toEqual([]);
      await goTo(page, "A40");
      await page.keyboard.type("=AIE.");
      await page.getByText("AIE.GENAI_DEDUPE", { exact: false }).first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );
});
