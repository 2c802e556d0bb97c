/** What Find and replace says, in the words of Excel's dialog. */
import type { Language } from "../parts/pageOptions";

const english = {
  title: "Find and replace",
  what: "Find what",
  by: "Replace with",
  within: "Within",
  sheet: "Sheet",
  workbook: "Workbook",
  lookIn: "Look in",
  formulas: "Formulas",
  values: "Values",
  matchCase: "Match case",
  wholeCell: "Match entire cell contents",
  findNext: "Find next",
  findPrevious: "Find previous",
  findAll: "Find all",
  replace: "Replace",
  replaceAll: "Replace all",
  close: "Close",
  hits: "Cells found",
  none: "Nothing was found.",
  found: (count: number) => (count === 1 ? "1 cell found" : `${count} cells found`),
  replaced: (count: number) => (count === 1 ? "1 replacement" : `${count} replacements`),
  onlyResult: "The text is in a result, which cannot be replaced.",
  kept: (count: number, first: string) =>
    count === 1 ? `Left as it was: ${first}` : `${count} cells left as they were, the first ${first}`,
  protected: "the sheet is protected.",
};

export type FindTexts = typeof english;

const chinese: FindTexts = {
  title: "查找和替换",
  what: "查找内容",
  by: "替换为",
  within: "范围",
  sheet: "工作表",
  workbook: "工作簿",
  lookIn: "查找范围",
  formulas: "公式",
  values: "值",
  matchCase: "区分大小写",
  wholeCell: "单元格匹配",
  findNext: "查找下一个",
  findPrevious: "查找上一个",
  findAll: "查找全部",
  replace: "替换",
  replaceAll: "全部替换",
  close: "关闭",
  hits: "找到的单元格",
  none: "未找到任何内容。",
  found: (count) => `找到 ${count} 个单元格`,
  replaced: (count) => `完成 ${count} 处替换`,
  onlyResult: "该文本是计算结果，无法替换。",
  kept: (count, first) => (count === 1 ? `未改动：${first}` : `${count} 个单元格未改动，第一个为 ${first}`),
  protected: "工作表受保护。",
};

export const findTextsIn: Readonly<Record<Language, FindTexts>> = { "en-US": english, "zh-CN": chinese };
