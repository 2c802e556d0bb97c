import type { ManyTexts } from "./manyTexts.en";

/** 一次处理多条来源或发现。 */
export const chineseMany: ManyTexts = {
  order: "列表的排序",
  orders: {
    sheet: "按工作表中的顺序",
    company: "按公司",
    best: "最好的等级在前",
    worst: "最差的等级在前",
    newest: "最近的期间在前",
    published: "最近发布的在前",
    largest: "按单位，最大的在前",
  },
  viewsNamed: (name) => (name === "" ? "已保存的筛选" : `已保存的筛选：${name}`),
  viewsShort: "筛选",
  viewName: "为当前筛选命名",
  saveView: "保存当前筛选…",
  forgetView: (name) => `删除已保存的筛选“${name}”`,

  bar: "选中的来源",
  selectNamed: (id) => `选择 ${id}`,
  selectAll: (count) => `选择所示的 ${count} 条来源`,
  keys: "方向键在各行之间和行内移动，空格键选择。",
  selected: (count) => `已选 ${count} 条`,
  grade: "定级…",
  accept: (count) => `接受 ${count} 个建议等级…`,
  dismiss: (count) => `忽略 ${count} 个建议等级…`,
  clear: "清除选择",
  titles: {
    grade: (count) => `为 ${count} 条来源定级`,
    accept: (count) => `接受 ${count} 个建议等级`,
    dismiss: (count) => `忽略 ${count} 个建议等级`,
  },
  gradeText: (overridden) =>
    overridden === 0
      ? "所选来源都将获得该等级，作为一次修改，可一次撤销。"
      : `所选来源都将获得该等级，作为一次修改，可一次撤销。其中 ${overridden} 条已有其他等级：更改会留下带有您的理由的标记。`,
  suggestedText: {
    accept: (letters) => `每条来源都将获得导入时建议的等级（${letters}）及当时给出的理由。`,
    dismiss: (letters) => `这些来源保持未定级，不再提出建议（${letters}）。“定级理由”列中的标记会说明由谁决定及原因。`,
  },
  noteForAll: "统一备注（可选）",
  whyDismissed: "保持等级的理由",
  submit: {
    grade: (count, letter) => `将 ${count} 条来源评为 ${letter}`,
    accept: (count) => `接受 ${count} 个`,
    dismiss: (count) => `忽略 ${count} 个`,
  },
  done: {
    grade: (count, letter) => `${count} 条来源现为 ${letter} 级。`,
    accept: (count) => `已接受 ${count} 个建议等级。`,
    dismiss: (count) => `已忽略 ${count} 个建议等级。`,
  },
  removeTitle: (count) => `删除 ${count} 条来源？`,
  removeText: (ids) => `${ids} 这些行将从表格中移除。引用这些来源的公式在修改之前会显示 #N/A。`,
  andMore: (ids, rest) => (rest === 0 ? ids : `${ids} 等另 ${rest} 条`),
  removed: (count) => `已删除 ${count} 条来源。`,

  acceptAll: (count) => `全部接受（${count}）…`,
  dismissAll: (count) => `全部忽略（${count}）…`,
  hideAll: (count) => `全部忽略（${count}）`,
  allOf: (action, group) => `${action}：${group}`,
  keepGrade: (letter) => `保持 ${letter}`,
  open: "打开文件",
  openOne: (count) => `打开 ${count} 份文件之一`,
  openNamed: (id) => `打开 ${id} 的文件`,
};
