/** Texts of a workbook file: plain, in runs of other formats, with phonetic guides that are no part of them. */
import { readMarkup, type MarkupReader } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";

/** Gathers the text of an element that holds `t`, alone or in runs; phonetic runs are left out. */
export class TextGatherer {
  private gathered = "";

  hear(text: string, path: readonly string[]): void {
    if (path[path.length - 1] === "t" && !path.includes("rPh")) this.gathered += text;
  }

  take(): string {
    const text = unescaped(this.gathered);
    this.gathered = "";
    return text;
  }
}

/** The table of shared texts, in order; empty when the file has none. */
export function sharedStringsOf(file: WorkbookPackage, part: string | undefined): string[] {
  if (part === undefined || !file.has(part)) return [];
  const texts: string[] = [];
  const gatherer = new TextGatherer();
  const reader: MarkupReader = {
    text: (text, path) => gatherer.hear(text, path),
    close: (name) => {
      if (name === "si") texts.push(gatherer.take());
    },
  };
  readMarkup(part, file.text(part), reader);
  return texts;
}

/** "_x000D_" stands for a character that markup cannot hold (ECMA-376 part 1, 22.4.2.4). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
