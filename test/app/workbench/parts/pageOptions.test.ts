import { pageOptions, searchWith } from "../../../../src/app/workbench/parts/pageOptions";

const plain = { languages: ["en-GB"], dark: false, contrast: false };

describe("the page's switches", () => {
  test("come from the address", () => {
    expect(pageOptions("?lang=zh-CN&theme=contrast&blank=null&book=empty", plain)).toEqual({
      language: "zh-CN",
      theme: "contrast",
      blank: "null",
      book: "empty",
    });
  });

  test.each([
    [plain, "en-US", "light"],
    [{ ...plain, dark: true }, "en-US", "dark"],
    [{ ...plain, dark: true, contrast: true }, "en-US", "contrast"],
    [{ ...plain, languages: ["zh-HK", "en"] }, "zh-CN", "light"],
    [{ ...plain, languages: [] }, "en-US", "light"],
  ])("follow the browser where the address is silent: %j", (preferences, language, theme) => {
    expect(pageOptions("", preferences)).toEqual({ language, theme, blank: "zero", book: "stack" });
  });

  test("take nothing they do not know", () => {
    expect(pageOptions("?lang=xx&theme=pink&blank=1&book=2", plain)).toEqual(pageOptions("", plain));
  });

  test("change one at a time", () => {
    expect(searchWith("?lang=zh-CN&book=empty", { lang: "en-US" })).toBe("?lang=en-US&book=empty");
    expect(searchWith("", { blank: "null" })).toBe("?blank=null");
  });
});
