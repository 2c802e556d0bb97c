/** In which language a model stands on its sheets: that of the models which the workbook has, else the one that is asked for. */
import type { Localised, Model } from "../../models/language/model";

export type SheetLanguage = keyof Localised;

/** The comment of a model's overall check is in the language of its sheets, and stays where those are renamed. */
const overallCheck = /AllChecks\d*$/i;

export function languageInWorkbook(
  names: readonly Pick<Excel.NamedItem, "name" | "comment">[],
  wanted: SheetLanguage,
): SheetLanguage {
  const last = names.filter(({ name }) => overallCheck.test(name)).at(-1);
  return last === undefined ? wanted : languageOf(last.comment);
}

export function languageOf(comment: string): SheetLanguage {
  return /[\u4e00-\u9fff]/.test(comment) ? "zh-CN" : "en";
}

/** The words are read only where somebody asks for them. */
export async function inLanguage(model: Model, language: SheetLanguage): Promise<Model> {
  return language === "en" ? model : (await chinese()).inChinese(model);
}

/** What a text of the model reads on its sheets. */
export async function textsIn(model: string, language: SheetLanguage): Promise<(text: string) => string> {
  if (language === "en") return (text) => text;
  const { chineseText } = await chinese();
  return (text) => chineseText(text, model);
}

function chinese(): Promise<typeof import("../../models/chinese/inChinese")> {
  return import(/* webpackChunkName: "models-in-chinese" */ "../../models/chinese/inChinese");
}
