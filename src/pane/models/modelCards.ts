import { isChinese } from "../texts/language";
import { wordFor } from "../../models/chinese/wordFor";
import chinesePublished from "../../models/chinese/published.json";
import type { Localised, Model } from "../../models/language/model";
import type { ModelCard } from "../ports/workbookPort";

/** The register is the workbook's, not the model's, but what a model rests on belongs in its picture. */
function registerRead({ sheets }: Model): ModelCard["sheets"] {
  const own = new Set(sheets.map(({ name }) => name));
  const others = new Set(sheets.flatMap(({ reads }) => reads).filter((name) => !own.has(name)));
  return [...others].map((name) => ({ name, reads: [] }));
}

/** What the gallery shows of a model, in the pane's language; its picture lies in the folder of assets. */
export function cardOf(model: Model, language: string, assets: URL): ModelCard {
  const words = (text: Localised) => (isChinese(language) ? text["zh-CN"] : text.en);
  return {
    id: model.id,
    title: words(model.title),
    summary: words(model.summary),
    inputs: model.inputs.map(words),
    outputs: model.outputs.map(words),
    anchors: isChinese(language)
      ? model.anchors.map((anchor) => wordFor(anchor, chinesePublished) ?? anchor)
      : model.anchors,
    picture: new URL(`models/${isChinese(language) ? "zh-CN/" : ""}${model.id}.png`, assets).href,
    sheets: [...registerRead(model), ...model.sheets.map(({ name, reads }) => ({ name, reads }))],
  };
}
