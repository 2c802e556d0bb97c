import { isChinese } from "../../excel/host/environment";

export { isChinese };

/** "Depends on: Price"; in Chinese with the wide colon that its sentences have, "取决于：价格". */
export function labelled(label: string, text: string, language: string): string {
  return label + (isChinese(language) ? "：" : ": ") + text;
}

/** Several of them in a line: "; " between, in Chinese "；". */
export function inOneLine(parts: readonly string[], language: string): string {
  return parts.join(isChinese(language) ? "；" : "; ");
}
