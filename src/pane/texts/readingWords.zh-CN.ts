/** What a file needs and what it has, as the reading of it says that in English. */
const words: Readonly<Record<string, string>> = {
  "an object": "对象",
  "a list": "列表",
  "a list of figures": "数字列表",
  "a text": "文本",
  "a number that a cell can hold": "单元格能容纳的数字",
  "a day from 1900 on, 2024-12-31": "1900 年起的日期，如 2024-12-31",
  nothing: "空",
  "an object with cik, entityName and facts": "含 cik、entityName 和 facts 的对象",
  "cik, a number of up to 10 digits": "不超过 10 位数字的 cik",
  "facts, an object of taxonomies": "含各分类标准的对象 facts",
  "nothing after its end": "结尾，其后应无内容",
  "the name of a member in quotation marks": "带引号的成员名称",
  "a colon": "冒号",
  "a closing quotation mark": "右引号",
  "an escape that JSON has": "JSON 的转义字符",
  "a value": "值",
  "the end of the text": "文本结尾",
};

const patterns: readonly (readonly [pattern: RegExp, chinese: string])[] = [
  [/^a day before its end (.+)$/, "早于期末 $1 的日期"],
  [/^at most (\d+) levels$/, "不超过 $1 层"],
  [/^each member once, (.+) stands twice$/, "每个成员只出现一次，而 $1 出现了两次"],
  [/^a comma or (.+)$/, "逗号或 $1"],
];

export function chineseOfReading(said: string): string {
  const [pattern, chinese] = patterns.find(([one]) => one.test(said)) ?? [/^$/, ""];
  return words[said] ?? said.replace(pattern, chinese);
}
