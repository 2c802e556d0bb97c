import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { showTab } from "../../../src/pane/parts/route";
import { chineseCalibers, chineseGrades } from "../../../src/pane/texts/gradeTexts.zh-CN";
import { englishCalibers, englishGrades } from "../../../src/pane/texts/gradeTexts.en";
import { english } from "../../../src/pane/texts/texts.en";
import { chinese } from "../../../src/pane/texts/texts.zh-CN";
import { FakeWorkbook, publishedSources } from "../fakeWorkbook";
import { unanswered } from "../keysOfHelp";
import { focusedName, renderPane } from "../renderPane";

test("arrow keys walk the tabs and open them", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("tab", { name: "Sources" }));
  await user.keyboard("{ArrowRight}");
  expect(focusedName()).toBe("Models");
  expect(screen.getByRole("tab", { name: "Models" }).getAttribute("aria-selected")).toBe("true");
  screen.getByRole("tabpanel", { name: "Models" });
});

test("the keys that the help lists are answered in lists and everywhere in the pane", async () => {
  await renderPane();
  const row = document.querySelectorAll("[data-row] button")[0]!;
  expect(unanswered("list", () => row)).toEqual([]);
  expect(unanswered("frame", () => row)).toEqual([]);
});

test("the ribbon opens a tab from outside, and a half-filled form survives the visit", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Add source" }));
  await user.keyboard("Cohere");
  await act(async () => showTab("functions"));
  screen.getByRole("searchbox", { name: "Search functions" });
  await act(async () => showTab("sources"));
  expect(screen.getByRole<HTMLInputElement>("combobox", { name: "Company" }).value).toBe("Cohere");
});

test("Chinese shows for zh languages, English for others", async () => {
  const workbook = new FakeWorkbook();
  workbook.language = "zh-CN";
  const { unmount } = await renderPane("sources", workbook);
  screen.getByRole("tab", { name: "函数" });
  screen.getByRole("button", { name: "E 2 条来源：媒体见到文件" });
  expect(document.querySelector("[lang]")?.getAttribute("lang")).toBe("zh-CN");
  unmount();
  const french = new FakeWorkbook();
  french.language = "fr-FR";
  await renderPane("sources", french);
  screen.getByRole("tab", { name: "Functions" });
});

test("no Chinese text is left in English", () => {
  const letters = /[a-z]{3,}/i;
  const samples = [2, 3, 4, 5].map(String) as unknown as [number, number, number, number];
  const flatten = (texts: object): [string, string][] =>
    Object.entries(texts).flatMap(([key, text]): [string, string][] =>
      typeof text === "function" ? [[key, text(...samples)]] : typeof text === "string" ? [[key, text]] : flatten(text),
    );
  const pairs = flatten(chinese).map(([key, text], index) => [key, text, flatten(english)[index]?.[1]] as const);
  const untranslated = pairs.filter(
    ([key, text, original]) => key !== "language" && text === original && letters.test(text),
  );
  expect(untranslated).toEqual([]);
  expect(Object.keys(chineseGrades.words)).toEqual(Object.keys(englishGrades.words));
  expect(Object.keys(chineseCalibers)).toEqual(Object.keys(englishCalibers));
});

test("the theme of the host is followed while the pane is open", async () => {
  const { workbook } = await renderPane();
  const background = () =>
    getComputedStyle(document.querySelector(".fui-FluentProvider") as Element).getPropertyValue(
      "--colorNeutralBackground1",
    );
  const light = background();
  await act(async () => workbook.changeTheme("dark"));
  expect(background()).not.toBe(light);
  await act(async () => workbook.changeTheme("contrast"));
  expect(background()).toBe("#000000");
});

describe("axe finds nothing", () => {
  // Contrast needs pixels: the browser tests look at it.
  const check = async () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    const { violations } = await axe.run(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  };
  test("in the list of sources", async () => {
    await renderPane();
    await check();
  });
  test("in the form of a source", async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole("button", { name: "Add source" }));
    await check();
  });
  test("without a register", async () => {
    await renderPane("sources", new FakeWorkbook(null));
    await check();
  });
  test("in the gallery of models", async () => {
    await renderPane("models");
    await check();
  });
  test("in the catalogue and the builder", async () => {
    const { user } = await renderPane("functions");
    await check();
    await user.click(screen.getByRole("button", { name: /GENAI_DEDUPE/ }));
    await check();
  });
  test("in the footer", async () => {
    const { user, workbook } = await renderPane();
    await act(async () =>
      workbook.selectCell({ text: "1", formula: "=1", grade: "E", sources: publishedSources.slice(0, 2) }),
    );
    await user.click(screen.getByRole("region", { name: "This cell" }).querySelector("button") as HTMLElement);
    await check();
  });
});
