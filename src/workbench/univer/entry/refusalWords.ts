/** What is said where Excel would not take a formula: to an add-in in English, to a person in the language of the page. */
import type { EntryLocale } from "./typedText";

const english = {
  tooLong: (length: number) => `A formula has at most 8,192 characters; got ${length}.`,
  syntax: (formula: string) => `A formula needs Excel's syntax; got "${formula}".`,
  longText: (length: number) => `A text in a formula has at most 255 characters; got ${length}.`,
  nesting: "Functions are nested at most 64 deep.",
  unequalRows: "Every row of an array constant needs the same number of values.",
  argumentCount: (name: string, least: number, most: number, given: number) =>
    `${name} needs ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? "" : "s"}; got ${given}.`,
  needsRange: (name: string, place: number) => `${name} needs a range as its argument ${place}.`,
  otherWorkbook: (reference: string) => `The workbench opens no other workbook; got "${reference}".`,
  noSheet: (name: string) => `There is no sheet "${name}" in this workbook.`,
  noTable: (name: string) => `There is no table "${name}".`,
  outsideTable: (reference: string) => `${reference} needs a cell in a table.`,
  noColumn: (table: string, reference: string) => `The table "${table}" has no ${reference}.`,
  cannotCalculate: (formula: string) => `The workbench cannot calculate "${formula}".`,
};

export type RefusalWords = typeof english;

const chinese: RefusalWords = {
  tooLong: (length) => `公式最多 8,192 个字符；现有 ${length} 个。`,
  syntax: (formula) => `公式必须符合 Excel 的语法；输入的是“${formula}”。`,
  longText: (length) => `公式中的文本最多 255 个字符；现有 ${length} 个。`,
  nesting: "函数最多嵌套 64 层。",
  unequalRows: "数组常量的每一行必须有相同个数的值。",
  argumentCount: (name, least, most, given) =>
    `${name} 需要 ${least === most ? least : `${least} 至 ${most}`} 个参数；现有 ${given} 个。`,
  needsRange: (name, place) => `${name} 的第 ${place} 个参数必须是区域。`,
  otherWorkbook: (reference) => `工作台不打开其他工作簿；输入的是“${reference}”。`,
  noSheet: (name) => `此工作簿中没有工作表“${name}”。`,
  noTable: (name) => `没有名为“${name}”的表。`,
  outsideTable: (reference) => `${reference} 只能用在表内的单元格中。`,
  noColumn: (table, reference) => `表“${table}”没有 ${reference}。`,
  cannotCalculate: (formula) => `工作台无法计算“${formula}”。`,
};

export const refusalWords: Readonly<Record<EntryLocale, RefusalWords>> = { "en-US": english, "zh-CN": chinese };
