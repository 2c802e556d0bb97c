import type { RowProblem } from "../../register/import/importedTable";
import type { ImportTexts } from "./importTexts.en";

const first = ({ readings }: RowProblem) => readings?.[0] ?? "";
const second = ({ readings }: RowProblem) => readings?.[1] ?? "";

export const chineseImport: ImportTexts = {
  open: "导入…",
  openLong: "导入来源…",
  title: "导入来源",
  checkTitle: "检查导入内容",
  intro: "粘贴工作表或 CSV 文件中的行，第一行为标题。在您看到读取结果之前，不会写入任何内容。",
  paste: "要导入的表格",
  placeholder: "公司, 数据项, 数值, 单位, 期末日, …",
  fromClipboard: "从剪贴板粘贴",
  chooseFile: "选择文件…",
  fileInput: "CSV 或 TSV 文件",
  clipboardRefused: "此处无法读取剪贴板。请点击输入框后按 Ctrl+V。",
  clipboardEmpty: "剪贴板中没有文本。",
  fileFailed: (name) => `无法读取 ${name}。`,
  large: (name, lines) => `${name}：${lines} 行`,
  pasted: "粘贴的表格",
  removeText: "换一个表格",
  next: "继续",
  needsText: "请先粘贴表格或选择文件。",
  needsRows: "标题下面没有数据行。",

  found: (rows, columns) => `已读取 ${rows} 行、${columns} 列`,
  above: (lines) => `标题上方的内容未导入：${lines}`,
  readAs: "读取方式",
  ownColumns: "自定义列的表格",
  presets: {
    "epoch revenue": "Epoch AI：收入报告",
    "epoch compute": "Epoch AI：算力支出报告",
    "nvidia quarters": "Epoch AI：NVIDIA 各季度",
  },
  presetHints: {
    "epoch revenue": "报告的每份文件各成一行，同属一个出处。类型转为口径，置信度用词转为建议等级。",
    "epoch compute": "报告的每份文件各成一行，同属一个出处。置信度用词转为建议等级。",
    "nvidia quarters": "每个季度给出总收入和数据中心收入。各芯片的占比是 Epoch 的估算，不导入。",
  },
  separator: "列分隔符",
  separators: { ",": "逗号", "\t": "制表符", ";": "分号", "|": "竖线" },
  hasHeader: "第一行是标题",
  decimalSign: "小数点符号",
  dayOrder: "3/4/2024 这样的日期",
  dayCount: (text) => `${text} 这样的数字`,
  dayCounts: (days) => ({
    "1900": `自 1900 年起的天数：${days["1900"]}`,
    "1904": `自 1904 年起的天数（旧版 Mac 工作簿）：${days["1904"]}`,
  }),
  sharedSigns: {
    "¥": { label: "符号 ¥ 是", currencies: { JPY: "日元", CNY: "人民币" } },
    元: { label: "“元”是", currencies: { CNY: "人民币", TWD: "新台币", HKD: "港元" } },
  },
  yearEnd: "年度截止月份",
  movesPlainYears: (period) => `未标明财年的期间（如 ${period}）也按此年度计算`,
  months: Array.from({ length: 12 }, (_, index) => `${index + 1} 月`),
  unpivoted: (columns) => `每个数字一行：列 ${columns} 为数值`,
  headingsName: (headings) => `标题 ${headings} 指`,
  headingRoles: { company: "公司", datapoint: "数据项" },
  listed: "、",
  ofAll: { datapoint: "所有数字的数据项", unit: "所有数字的单位" },
  lacks: { value: "请选择数值所在的列", headings: "请说明标题所指", datapoint: "请填写数字的数据项" },
  asColumn: "自动",
  waiting: (count) => `有 ${count.toLocaleString("zh-CN")} 行待此设置`,
  encoding: "文件编码",
  encodingGuessed: "根据字节推测；如有乱码，请另选编码。",
  encodings: {
    "utf-8": "Unicode（UTF-8）",
    "utf-16le": "Unicode（UTF-16）",
    "utf-16be": "Unicode（UTF-16，大端）",
    gb18030: "简体中文（GB 18030、GBK）",
    big5: "繁体中文（Big5）",
    shift_jis: "日文（Shift-JIS）",
    "windows-1252": "西欧（Windows-1252、Latin-1）",
  },
  decimalSigns: { ".": "点：1,234.5", ",": "逗号：1.234,5" },
  dayOrders: { "day first": "4 月 3 日：日在前", "month first": "3 月 4 日：月在前" },

  columns: "列",
  fieldOf: (header) => `列 ${header} 对应的字段`,
  leaveOut: "不导入",
  emptyColumn: "空",
  readingOptions: "读取设置",

  ready: "可导入",
  duplicates: () => "重复",
  bad: "无法读取",
  summary: (ready, duplicates, bad) => `${ready} 条来源可导入，${duplicates} 条重复，${bad} 行无法读取`,
  preview: "前几行",
  previewAll: (count) => `显示 ${count} 条读取结果`,
  asGiven: (cells) => `原文：${cells}`,
  previewMore: (count) => `另有 ${count} 条`,
  suggested: (grade) => `建议 ${grade} 级`,

  revisionTitle: "自上次导入此表以来的变化",
  revisionText: "等级保持不变；数值有变的，请重新定级。",
  updateRevised: (count) => `更改 ${count} 个数字：表中现为其他内容`,
  deleteGone: (count) => `删除 ${count} 条来源：表中已无`,

  totalsTitle: "合计",
  importTotals: (count) => `导入 ${count} 行疑似其他行之合计的内容：求和时会重复计算`,

  duplicatesTitle: "已有的数字",
  duplicatesText: "公司、数据项、期末日和口径与登记表中的来源或前面的行相同。",
  duplicateKinds: {
    "same row": (count) => `导入 ${count} 行重复内容：数值与来源均相同`,
    "same value, other source": (count) => `导入 ${count} 行数值相同而来源不同的内容：可作印证`,
    "other value": (count) => `导入 ${count} 行数值不同的内容：有待核对的冲突`,
  },
  duplicateOf: (line, earlier) => `第 ${line} 行与${earlier}是同一数字`,
  earlierLine: (line) => `第 ${line} 行`,

  badTitle: (count) => `${count} 行无法读取`,
  badText: "这些行不会导入。可以复制，或在此更正后再导入。",
  line: (line) => `第 ${line} 行`,
  copyBad: "复制这些行",
  copied: "这些行已复制到剪贴板，并附行号和原因。",
  copyFailed: "剪贴板无法写入；这些行在下面的框中，可自行复制。",
  correctBad: "更正这些行",
  reasonHeader: "原因",
  lineHeader: "行号",
  moreBad: (count) => `另有 ${count} 行`,
  reasons: {
    "no value": ({ column }) => `“${column}”需要数字；单元格为空。`,
    "no number": ({ column, value }) => `“${column}”需要数字；现为“${value}”。`,
    "two numbers": (problem) =>
      `“${problem.column}”中的“${problem.value}”可能是 ${first(problem)} 或 ${second(problem)}；请选择小数点符号。`,
    "two units": (problem) =>
      `${problem.column}：“${problem.value}”的单位是 ${first(problem)}，而该列或标题写的是 ${second(problem)}。`,
    "shared sign": ({ column, value, readings }) =>
      `${column}：“${value}”的货币可能是 ${readings?.join(" 或 ") ?? ""}；请选择。`,
    "no date": ({ column, value }) =>
      `“${column}”需要 1900 年以后的日期或期间，如 2024-12-31 或 2024 Q3；现为“${value}”。`,
    "no year end": ({ column, value }) => `${column}：“${value}”为公司自定财年，请选择年度截止月份。`,
    "two day counts": (problem) =>
      `${problem.column}：天数 ${problem.value} 可以是 ${first(problem)} 或 ${second(problem)}；请选择天数的起点。`,
    "two dates": (problem) =>
      `“${problem.column}”中的“${problem.value}”可能是 ${first(problem)} 或 ${second(problem)}；请选择日月顺序。`,
    "no name": () => "公司或数据项需要填写。",
    "no text": ({ column }) => `“${column}”需要填写。`,
    "near line": (problem) =>
      `“${problem.column}”中的“${problem.value}”与“${first(problem)}”相近；请写成后者，或用明显不同的名称。`,
    "other value": (problem) =>
      `“${problem.column}”：同一份文件在同一项目和期间既有 ${first(problem)} 又有 ${second(problem)}。`,
    "late start": (problem) => `“${problem.column}”需要早于期末 ${first(problem)} 的日期；现为“${problem.value}”。`,
    "no grade": ({ column, value }) => `“${column}”需要 A 到 J 的字母；现为“${value}”。`,
    "no ID": ({ column, value }) => `“${column}”只能含字母、数字、点或连字符；现为“${value}”。`,
    "taken ID": ({ value }) => `编号 ${value} 已属于另一个数字。`,
    "too many cells": ({ value }) => `单元格多于标题：“${value}”。`,
    "open quote": () => "此处的引号没有结束。",
  },
  openQuote: (line) => `第 ${line} 行：引号没有结束，无法区分其后的各行。请先更正。`,

  gradesTitle: "建议等级",
  acceptGrades: (count) => `接受 ${count} 个建议等级`,
  acceptHint: "否则等级留空，建议写在理由中。",
  acceptedBy: "接受人",
  needsName: "“接受人”需要姓名。",

  run: (count, changing, going) =>
    [
      ...(count > 0 ? [`导入 ${count} 条来源`] : []),
      ...(changing > 0 ? [`更改 ${changing} 条`] : []),
      ...(going > 0 ? [`删除 ${going} 条`] : []),
    ].join("，"),
  nothing: "没有可导入的内容",
  writing: (done, total) => `正在写入：${done} / ${total}…`,
  progress: "导入进度",
  cancelled: "导入已取消；登记表未变。",
  failed: "没有导入任何内容。",
  imported: (count, changed, deleted) =>
    `${[
      ...(count > 0 || changed + deleted === 0 ? [`已导入 ${count} 条来源`] : []),
      ...(changed > 0 ? [`已更改 ${changed} 条来源`] : []),
      ...(deleted > 0 ? [`已删除 ${deleted} 条来源`] : []),
    ].join("，")}。`,
  leftOver: (count) => `${count} 行无法读取，列在下面。`,
  skipped: (count) => `略去 ${count} 条重复。`,
  severalUndos: "此版本的 Excel 将更改、新增和删除各记为一步：如需全部撤回，请逐步撤消。",
  done: "完成",
};
