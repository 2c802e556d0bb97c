/** Rows with separators as a book; expected values are what Excel shows when it opens such a file (en-US). */
import { openDelimited, rowsOfText } from "../../../src/app/files/openDelimited";
import { textOfBytes } from "../../../src/register/import/textOfBytes";
import { createHeadlessBook } from "../../../src/workbench/univer/headless";
import { OpenedBook } from "../../workbench/openedBook";

const books: { dispose(): void }[] = [];
afterEach(() => {
  for (const book of books.splice(0)) book.dispose();
});

test("texts are read as typed, what is no number or formula stays a text", async () => {
  const book = createHeadlessBook();
  books.push(book);
  const text = [
    "Firm,Revenue,Growth,As of,Note",
    '"One, Inc.","1,250",12%,2025-03-31,"two\nlines"',
    "",
    "007,$3.50,TRUE,=SUM(B2:B4),-abc",
    '\'quoted,@handle,+1 234,=),"a ""b"""',
    "",
  ].join("\r\n");
  await openDelimited(book, rowsOfText(text, "Firms.csv"), "Firms of [2025] / all");
  const words = new OpenedBook(book);
  expect(words.values("A1:E5")).toEqual([
    ["Firm", "Revenue", "Growth", "As of", "Note"],
    ["One, Inc.", 1250, 0.12, 45747, "two\nlines"],
    [null, null, null, null, null],
    [7, 3.5, true, 1253.5, "-abc"],
    ["'quoted", "@handle", "+1 234", "=)", 'a "b"'],
  ]);
  expect(words.cell("C2").numberFormat).toBe("0%");
  expect(words.cell("D4").formula).toBe("=SUM(B2:B4)");
  expect(book.sheets.list().map(({ name }) => name)).toEqual(["Firms of _2025_ _ all"]);
  expect([book.name, book.canUndo()]).toEqual(["Firms of [2025] / all", false]);
});

test.each([
  [
    "semicolons",
    "a;b\n1,5;2\n",
    "x.csv",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  ["tabs by the name", "a\tb,c\n", "x.tsv", [["a", "b,c"]]],
  [
    "the separator that the file names",
    "sep=|\na|b;c;d\n1|2;3;4",
    "x.csv",
    [
      ["a", "b;c;d"],
      ["1", "2;3;4"],
    ],
  ],
  ["a mark at the beginning", "\uFEFFa,b", "x.csv", [["a", "b"]]],
])("%s", (_what, text, name, rows) => {
  expect(rowsOfText(text, name)).toEqual(rows);
});

const text = "Größe,数据\n1,2";
const utf16 = (swap: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};

test.each([
  ["UTF-8", new Uint8Array(Buffer.from(text)), "en-US"],
  ["UTF-8 with a mark", new Uint8Array(Buffer.from(`\uFEFF${text}`)), "en-US"],
  ["UTF-16 little end first", utf16(false, true), "en-US"],
  ["UTF-16 big end first", utf16(true, true), "en-US"],
  ["UTF-16 without a mark", utf16(false, false), "en-US"],
  ["UTF-16 big end first without a mark", utf16(true, false), "zh-CN"],
] as const)("a file in %s", (_name, bytes, locale) => {
  expect(textOfBytes(bytes, locale)).toBe(text);
});

test("a file of neither is in Windows' encoding of the language", () => {
  // "Größe" in windows-1252, 数据 in GB 18030 (both from the encoding standard's tables).
  expect(textOfBytes(new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65]), "en-US")).toBe("Größe");
  expect(textOfBytes(new Uint8Array([0xca, 0xfd, 0xbe, 0xdd]), "zh-CN")).toBe("数据");
});
