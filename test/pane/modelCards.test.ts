import { models } from "../../src/models/gallery";
import { cardOf } from "../../src/pane/modelCards";

test.each(models.map((model) => [model.id, model] as const))(
  "%s has every text in both languages and a picture of what it reads",
  (_, model) => {
    const english = cardOf(model, "en-GB");
    const chinese = cardOf(model, "zh-CN");
    for (const card of [english, chinese])
      expect([card.title, card.summary, ...card.inputs, ...card.outputs].every((text) => text.trim() !== "")).toBe(
        true,
      );
    expect(chinese.title).not.toBe(english.title);
    const known = new Set(english.sheets.map(({ name }) => name));
    expect(english.sheets.flatMap(({ reads }) => reads).filter((name) => !known.has(name))).toEqual([]);
    expect(english.sheets.length).toBe(known.size);
  },
);
