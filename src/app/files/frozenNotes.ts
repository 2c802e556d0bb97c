/** Notes on cells that keep a result where a call stood: the call as text, and why no formula took its place. */
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import type { Spill } from "../../audit/snapshot/workbookSnapshot";
import { areaAddress } from "../../formula/address";
import type { Note } from "../../xlsx/content/sheetContent";
import type { CellChange } from "./portablePlan";

const author = "AI Economy";

const words: Readonly<Record<SheetLanguage, (call: string, cells: string | null, reason: string) => string>> = {
  en: (call, cells, reason) =>
    `${cells === null ? "A result is kept here" : `Results are kept in ${cells}`}. The call was:\n${call}\n\nWhy: ${reason}`,
  "zh-CN": (call, cells, reason) =>
    `${cells === null ? "此处保留结果" : `${cells} 保留结果`}。原调用：\n${call}\n\n原因：${reason}`,
};

export function frozenNotes(changes: readonly CellChange[], spills: readonly Spill[], language: SheetLanguage): Note[] {
  return changes.flatMap(({ row, column, becomes, call, reason }): Note[] => {
    if (becomes !== "value" || reason === null) return [];
    const spill = spills.find((one) => one.row === row && one.column === column);
    const isOne = spill === undefined || (spill.rowCount === 1 && spill.columnCount === 1);
    return [{ row, column, author, text: words[language](call, isOne ? null : areaAddress(spill), reason[language]) }];
  });
}
