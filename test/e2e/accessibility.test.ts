import { looks, violations } from "./axeViolations";
import { goTo, pane, ribbonButton, samePage } from "./browser";
import { footerOf, labTotal, openDetails, view } from "./cellFooter";
import { addReports, openReview } from "./reviewTab";

const wordsIn = {
  "en-US": { review: "Review", map: "Grade map", profile: "Grade profile", accept: /^Accept grade/ },
  "zh-CN": { review: "复核", map: "等级地图", profile: "等级分布", accept: /^接受/ },
};

describe.each(looks)("no rule of axe is broken, in %s and the %s theme", (language, theme) => {
  const opened = () => samePage(`?lang=${language}&theme=${theme}`);

  test("by any view of a cell", async () => {
    const isChinese = language === "zh-CN";
    const page = await opened();
    const footer = footerOf(page, isChinese ? "当前单元格" : "This cell");
    const sheet = isChinese ? "产业链" : "Stack";
    await page.getByRole("tab", { name: sheet, exact: true }).click();
    const total = await labTotal(page, sheet);
    await goTo(page, total);
    await openDetails(page, footer, `${sheet}!${total}`);
    await footer
      .getByText(isChinese ? "D 级及以上" : "At D or better")
      .first()
      .waitFor();
    await footer.getByRole("group").first().click();
    expect(await violations(page)).toEqual([]);
    const views = isChinese ? ["路径", "图示", "关联"] : ["Path", "Picture", "Links"];
    await view(footer, views[0] as string).click();
    await footer.getByRole("treeitem").first().waitFor();
    await footer.getByRole("treeitem").nth(1).click();
    await footer
      .getByRole("button", { name: isChinese ? `回到 ${sheet}!${total}` : `Back to Stack!${total}` })
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await view(footer, views[1] as string).click();
    await footer.getByRole("group").getByRole("button").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await view(footer, views[2] as string).click();
    await footer.getByRole("button", { name: isChinese ? "关联来源" : "Link to source" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await footer.getByRole("button", { name: isChinese ? "关联来源" : "Link to source" }).click();
    await footer.getByRole("option").first().waitFor();
    expect(await violations(page)).toEqual([]);
    // Closed again for the tests that follow on this page.
    await footer.getByRole("button").first().click();
    await footer.getByRole("option").first().waitFor({ state: "detached" });
  });

  test("in findings, in the form that accepts one, in map and profile", async () => {
    const words = wordsIn[language];
    const page = await opened();
    await addReports(page);
    const task = await openReview(page, words.review);
    await task.getByText("TRIANGULATE").waitFor();
    expect(await violations(page)).toEqual([]);
    await task.getByRole("button", { name: words.accept }).first().click();
    expect(await violations(page)).toEqual([]);
    await task.getByRole("tab", { name: words.map }).click();
    await task.getByRole("listbox").waitFor();
    expect(await violations(page)).toEqual([]);
    await task.getByRole("tab", { name: words.profile }).click();
    await task.getByRole("table").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("on the model, the tabs of the pane, its form and the open editor", async () => {
    const page = await opened();
    const [sources, models, functions] =
      language === "zh-CN" ? ["来源", "模型", "函数"] : ["Sources", "Models", "Functions"];
    await ribbonButton(page, models!).click();
    await pane(page).getByRole("group").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await ribbonButton(page, functions!).click();
    await pane(page).getByRole("searchbox").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await ribbonButton(page, sources!).click();
    await pane(page)
      .getByRole("button", { name: language === "zh-CN" ? "添加来源" : "Add source" })
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await pane(page)
      .getByRole("button", { name: language === "zh-CN" ? "添加来源" : "Add source" })
      .click();
    await pane(page).locator("form input[name=company]").waitFor();
    expect(await violations(page)).toEqual([]);
    await goTo(page, "A40");
    await page.keyboard.type("=AIE.");
    await page.getByText("AIE.GENAI_DEDUPE", { exact: false }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type("TOKEN_FLOOR(1,");
    await page.getByRole("region", { name: "AIE.TOKEN_FLOOR" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
