/** In which language the add-in writes sheets, and what a model says on them. */
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import type { Model } from "../../models/language/model";
import { displayLanguage, isChinese } from "./environment";

/** Of what is new in the workbook. */
export function sheetLanguage(): SheetLanguage {
  return isChinese(displayLanguage()) ? "zh-CN" : "en";
}

/** The comment of a model's overall check is in the language of its sheets, and stays where those are renamed. */
const overallCheck = /AllChecks\d*$/i;

/** Of a model that comes: that of the models which the workbook has, else the one that is asked for. */
export function languageInWorkbook(
  names: readonly Pick<Excel.NamedItem, "name" | "comment">[],
  wanted: SheetLanguage,
): SheetLanguage {
  const last = names.filter(({ name }) => overallCheck.test(name)).at(-1);
  return last === undefined ? wanted : languageOf(last.comment);
}

export function languageOf(text: string): SheetLanguage {
  return /[\u4e00-\u9fff]/.test(text) ? "zh-CN" : "en";
}

/** The words are read only where somebody asks for them. */
export async function inLanguage(model: Model, language: SheetLanguage): Promise<Model> {
  return language === "en" ? model : (await chinese()).inChinese(model);
}

/** What a text of the model reads on its sheets. */
export async function textsIn(model: string, language: SheetLanguage): Promise<(text: string) => string> {
  return language === "en" ? (text) => text : (await chinese()).chineseTexts(model);
}

function chinese(): Promise<typeof import("../../models/chinese/inChinese")> {
  return import(/* webpackChunkName: "models-in-chinese" */ "../../models/chinese/inChinese");
}
