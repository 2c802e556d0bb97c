/** Why a file cannot be opened or saved, for the person who tried. The readers' sentences are English; each is here once more in Chinese. */
import { isChinese } from "../../pane/texts/language";

const chinese: readonly (readonly [RegExp, string])[] = [
  [/^The file is empty\.$/, "文件是空的。"],
  [/^The server answered (\d+) for (.*)\.$/, "服务器对 $2 的回应是 $1。"],
  [/^The workbook is protected by a password/, "工作簿受密码保护；请在 Excel 中打开，取消密码后再保存。"],
  [/^The file is encrypted/, "文件已加密；请用密码打开，取消密码后再保存。"],
  [/^The file is in the old \.xls format/, "文件是旧的 .xls 格式；请在 Excel 中打开并另存为 .xlsx。"],
  [/^The file is in the binary \.xlsb format/, "文件是二进制 .xlsb 格式；请在 Excel 中打开并另存为 .xlsx。"],
  [/^The file is an OpenDocument file/, "文件是 OpenDocument 文件；请打开并另存为 .xlsx。"],
  [/^The file is a document of another program/, "文件是其他程序的文档，不是工作簿。"],
  [/^The file is no \.xlsx workbook/, "文件不是 .xlsx 工作簿：它不是 zip 压缩包，或缺少结尾。"],
  [/^The file is a zip archive but no workbook: it has no list/, "文件是 zip 压缩包而非工作簿：缺少内容类型列表。"],
  [
    /^The file is a zip archive but no workbook: it names no main part/,
    "文件是 zip 压缩包而非工作簿：没有指明主要部分。",
  ],
  [/^The file names a part outside itself: (.*)\.$/, "文件已损坏：它指向自身之外的部分 $1。"],
  [/^The file holds the part (.*) twice\.$/, "文件已损坏：部分 $1 出现两次。"],
  [/^The file lacks its part (.*)\.$/, "文件已损坏：缺少部分 $1。"],
  [/^The file lists the sheet (.*) and does not hold it\.$/, "文件已损坏：列出了工作表“$1”，却没有其内容。"],
  [/^The file is damaged: its directory cannot be unpacked\.$/, "文件已损坏：无法读取其目录。"],
  [
    /^The file is damaged: (.*), which is packed by method (\d+) cannot be unpacked\.$/,
    "文件已损坏：无法解压 $1（压缩方式 $2）。",
  ],
  [/^The file is damaged: (.*) cannot be unpacked\.$/, "文件已损坏：无法解压 $1。"],
  [/^The file unpacks to more than 1 GB/, "文件解压后超过 1 GB，超出工作簿所需。"],
  [/^(.*) unpacks to (\d+) MB; at most (\d+) MB can be read\.$/, "$1 解压后为 $2 MB；最多可读取 $3 MB。"],
  [/^A workbook file needs at most (\d+) parts; got (\d+)\.$/, "工作簿文件最多有 $1 个部分；此文件有 $2 个。"],
  [/^(.*) is not readable as (.*)\.$/, "文件已损坏：$1 无法按 $2 编码读取。"],
  [/^(.*) declares a document type, which a workbook must not\.$/, "$1 声明了文档类型，工作簿不允许这样做。"],
  [/^(.*) is broken: (.*)$/, "文件已损坏：$1 的标记有误（$2）。"],
  [/^(.*) is nested more than (\d+) deep\.$/, "$1 的嵌套超过 $2 层。"],
  [/^(.*) has the (?:row|cell) (.*); a sheet ends at XFD1048576\.$/, "$1 中有 $2，超出工作表的末尾 XFD1048576。"],
  [/^(.*) shows shared text (.*); the file holds (\d+)\.$/, "文件已损坏：$1 引用第 $2 条共享文本，而文件只有 $3 条。"],
  [/^(.*) is no worksheet\.$/, "文件已损坏：$1 不是工作表。"],
  [
    /^A sheet has at most (\d+) rows and (\d+) columns; the file has (\d+) and (\d+)\.$/,
    "工作表最多有 $1 行、$2 列；文件有 $3 行、$4 列。",
  ],
  [/^a book of the workbench needs JSON/, "工作台的工作簿应为 JSON 格式。"],
  [
    /^a book of the workbench needs the format "workbench book"; got (.*)$/,
    "工作台的工作簿应为“workbench book”格式；实际为 $1。",
  ],
  [/^this workbench needs version 1 of its books; got (.*)$/, "此工作台需要第 1 版的工作簿；实际为 $1。"],
  [/^(.*) fills (.*) as one array; change or clear all of it\.$/, "$1 以一个数组公式填充 $2；请整体更改或清除。"],
  [/^A cell holds at most (\d+) characters; (.*) has (\d+)\.$/, "单元格最多容纳 $1 个字符；$2 有 $3 个。"],
  [/^A formula has at most (\d+) characters; (.*) has (\d+)\.$/, "公式最多有 $1 个字符；$2 有 $3 个。"],
];

export function reasonIn(language: string, failure: unknown): string {
  const sentence = failure instanceof Error ? failure.message : String(failure);
  if (!isChinese(language)) return sentence;
  const known = chinese.find(([pattern]) => pattern.test(sentence));
  return known === undefined ? sentence : sentence.replace(known[0], known[1]).replace(/^(.*?。)[^]*$/, "$1");
}
