import { existsSync } from "node:fs";
import { join } from "node:path";
import { models } from "../../../src/models/gallery";
import { cardOf } from "../../../src/pane/models/modelCards";
import { shownAnchors } from "../../../src/pane/models/ModelCardView";

const assets = new URL("https://localhost:3000/assets/");

test.each(models.map((model) => [model.id, model] as const))("%s has a picture of its results", (id, model) => {
  for (const [language, folder] of [
    ["en-US", "models"],
    ["zh-CN", "models/zh-CN"],
  ] as const) {
    expect(cardOf(model, language, assets).picture).toBe(`https://localhost:3000/assets/${folder}/${id}.png`);
    expect(existsSync(join(__dirname, `../../../assets/${folder}/${id}.png`))).toBe(true);
  }
});

test.each(models.map((model) => [model.id, model] as const))(
  "%s has every text in both languages and a picture of what it reads",
  (_, model) => {
    const english = cardOf(model, "en-GB", assets);
    const chinese = cardOf(model, "zh-CN", assets);
    for (const card of [english, chinese])
      expect([card.title, card.summary, ...card.inputs, ...card.outputs].every((text) => text.trim() !== "")).toBe(
        true,
      );
    expect(chinese.title).not.toBe(english.title);
    const [shown, translated] = [english, chinese].map(({ anchors }) => anchors.slice(0, shownAnchors));
    expect(translated!.filter((words) => shown!.includes(words) || !/[\u4e00-\u9fff]/.test(words))).toEqual([]);
    const known = new Set(english.sheets.map(({ name }) => name));
    expect(english.sheets.flatMap(({ reads }) => reads).filter((name) => !known.has(name))).toEqual([]);
    expect(english.sheets.length).toBe(known.size);
  },
);
