/** The reader's own sentences, made by giving it what it refuses, in the other language. */
import { reasonIn } from "../../../src/app/files/fileReasons";
import { readFile } from "../../../src/app/workbench/files/bookFile";
import { packed, partsOf } from "../../xlsx/smallWorkbook";

const parts = partsOf({ sheets: [{ name: "Sheet1", rows: "" }] });
const sheet = "xl/worksheets/sheet1.xml";
const withSheet = (text: string) => packed({ ...parts, [sheet]: text });
const cell = (markup: string) => withSheet(`<worksheet><sheetData><row r="1">${markup}</row></sheetData></worksheet>`);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const withoutSheet = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== sheet));
const whole = packed(parts);

test.each([
  ["nothing", new Uint8Array(), "文件是空的。"],
  ["a text", new Uint8Array([65, 66]), /不是 \.xlsx 工作簿/],
  ["an old workbook", new Uint8Array([...compound, ...Array<number>(64).fill(0)]), /旧的 \.xls 格式/],
  ["an archive of something else", packed({ "a.txt": "x" }), "文件是 zip 压缩包而非工作簿：缺少内容类型列表。"],
  ["a file cut short", whole.subarray(0, whole.length - 40), /缺少结尾/],
  ["a missing sheet", packed(withoutSheet), `文件已损坏：缺少部分 ${sheet}。`],
  ["broken markup", withSheet("<worksheet><sheetData>"), /文件已损坏：xl\/worksheets\/sheet1\.xml 的标记有误/],
  ["a document type", withSheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), /声明了文档类型/],
  ["a cell beyond the sheet", cell('<c r="A1048577"><v>1</v></c>'), /超出工作表的末尾 XFD1048576/],
  ["a shared text that is not there", cell('<c r="A1" t="s"><v>5</v></c>'), /引用第 5 条共享文本，而文件只有 0 条/],
  ["another JSON", new TextEncoder().encode('{"format":"x"}'), "工作台的工作簿应为“workbench book”格式；实际为 x。"],
])("%s", (_what, bytes, sentence) => {
  let failure: unknown;
  try {
    readFile({ name: "Book.xlsx", bytes }, "en-US");
  } catch (reason) {
    failure = reason;
  }
  expect(failure).toBeInstanceOf(Error);
  expect(reasonIn("en-US", failure)).toBe((failure as Error).message);
  const chinese = reasonIn("zh-CN", failure);
  if (typeof sentence === "string") expect(chinese).toBe(sentence);
  else expect(chinese).toMatch(sentence);
});

test("what has no sentence of its own is said as it came", () => {
  expect(reasonIn("zh-CN", new TypeError("x is null"))).toBe("x is null");
  expect(reasonIn("zh-CN", "gone")).toBe("gone");
});
