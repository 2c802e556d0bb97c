import type { CellTexts } from "./cellTexts.en";

/** 选项卡下方的所选单元格。 */
export const chineseCell: CellTexts = {
  title: "当前单元格",
  nothing: "选择一个单元格，查看其可信程度。",
  value: "值",
  empty: "空",
  formula: "公式",
  notGraded: "无等级",
  notGradedText: "该单元格不包含以来源为依据的数字。",
  inherits: (count) => `${count} 条来源中的最低等级`,
  restsOn: (count) => `依据 ${count} 条来源`,
  error: (code) => `${code} 的原因`,
  failed: "无法读取该单元格。",
  expand: "显示当前单元格的详情",
  pastTitle: "先前的提示",
  pastNotices: (count) => `先前的提示（${count}）`,
  collapse: "隐藏当前单元格的详情",
  announce: (address, text, grade) => `${address}：${text.replace(/。$/, "")}。${grade}`,
};
