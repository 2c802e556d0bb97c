import { readdirSync, readFileSync } from "node:fs";
import { reasonOf } from "../../../src/pane/parts/reason";
import { readCatalogue } from "../../../src/pane/functions/catalogue";
import examples from "../../../assets/examples.json";
import english from "../../../assets/functions.json";
import chinese from "../../../assets/functions.zh-CN.json";
import { choices } from "../../../src/pane/functions/choices";
import { typedFrom } from "../../../src/pane/functions/formulaText";
import { groupByChapter } from "../../../src/pane/functions/catalogueGroups";
import { english as texts } from "../../../src/pane/texts/texts.en";

const assets = new URL("https://example.org/aie/assets/");
const help = new URL("help/", assets);
const files: Record<string, unknown> = {
  "/aie/assets/functions.json": english,
  "/aie/assets/functions.zh-CN.json": chinese,
  "/aie/assets/examples.json": examples,
};
const read = async ({ pathname }: URL) => files[pathname];

test("every function of functions.json has a chapter with a title, and an example that fills the builder", async () => {
  const catalogue = await readCatalogue(assets, "en-US", help, read);
  expect(catalogue.map(({ id }) => id)).toEqual(english.functions.map(({ id }) => id));
  for (const each of catalogue) expect([each.id, typedFrom(each.example, each)]).toEqual([each.id, expect.any(Array)]);
  for (const [chapter] of groupByChapter(catalogue)) expect(texts.functions.chapters).toHaveProperty(chapter);
});

test("every word that the engine asks for is a choice of its parameter", async () => {
  const engine = new URL("../../../src/engine/", `file://${__filename}`);
  const asked = readdirSync(engine)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(new URL(file, engine), "utf8").matchAll(/toKeyword\("(\w+)"/g)])
    .map(([, name]) => name);
  const offered = (await readCatalogue(assets, "en-US", help, read)).flatMap(({ parameters }) =>
    parameters.filter(({ choices }) => choices.length > 0).map(({ name }) => name),
  );
  expect(offered).toHaveLength(Object.values(choices).flatMap((one) => Object.keys(one)).length);
  expect([...new Set(offered)].sort()).toEqual([...new Set(asked)].sort());
});

test("help is linked by chapter and language, and not at all without pages", async () => {
  const addressOf = async (language: string, pages: URL | null) =>
    (await readCatalogue(assets, language, pages, read)).find(({ id }) => id === "GENAI_DEDUPE")?.helpAddress;
  expect(await addressOf("en-US", help)).toBe("https://example.org/aie/assets/help/stack.html#GENAI_DEDUPE");
  expect(await addressOf("zh-CN", help)).toBe("https://example.org/aie/assets/help/zh-CN/stack.html#GENAI_DEDUPE");
  expect(await addressOf("en-US", null)).toBe("");
});

test("Chinese has the same parameters in its own words", async () => {
  const [first] = await readCatalogue(assets, "zh-CN", null, read);
  expect(first?.description).toBe(chinese.functions[0]?.description);
  expect(first?.parameters.map(({ name }) => name)).toEqual(english.functions[0]?.parameters.map(({ name }) => name));
});

test("a file that its server does not give is told in the language of the page", async () => {
  const answers = jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  const read = readCatalogue(new URL("https://localhost/assets/"), "zh-CN", null);
  await expect(read.catch((failure: unknown) => reasonOf(failure, "zh-CN"))).resolves.toBe(
    "无法从加载项的服务器取得 functions.zh-CN.json；请检查连接后重试。",
  );
  answers.mockRestore();
});
