import { looks, violations } from "./axeViolations";
import { goTo, pane, ribbonButton, visit } from "./browser";

test.each(looks)(
  "no rule of axe is broken on the model, the tabs of the pane, its form and the open editor, in %s and the %s theme",
  async (language, theme) => {
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
