import type { DocumentLanguage } from "../documents/documentPage";
import { WrongUsage } from "./terminal";

/** The language of a document: English unless said. */
export function languageFrom(text: string | undefined): DocumentLanguage {
  if (text === undefined || text === "en") return "en";
  if (text === "zh-CN") return text;
  throw new WrongUsage(`--language needs en or zh-CN; got "${text}"`);
}
