/** A function passed by its name, in a file as Excel saves it: `_xlfn.BYROW(A1:B2,_xleta.SUM)`. */
import { contentOfBook } from "../../../src/app/files/contentOfBook";
import { openFile } from "../../../src/app/files/openFile";
import { OpenedFile } from "../../../src/app/files/openedFile";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { createHeadlessBook } from "../../../src/workbench/univer/headless";
import { openBook, OpenedBook } from "../../workbench/openedBook";
import { expectSameInFile } from "./bookInFile";

const formulas = ["=BYROW(A1:B2,SUM)", "=LAMBDA(f,f(A1:B2))(MAX)", "=LET(f,AVERAGE,f(A1:B2))"];
const marked = ["_xlfn.BYROW(A1:B2,_xleta.SUM)", "(_xleta.MAX)", "_xlfn.LET(_xlpm.f,_xleta.AVERAGE,_xlpm.f(A1:B2))"];

test("is marked in the file, read back, and stays when another cell is changed", async () => {
  const written = openBook();
  await written.write("A1", [1, 2, ...formulas], [3, 4]);
  expect(written.values("C1:E1")).toEqual([[3, 4, 2.5]]);
  expectSameInFile(written.book as never);
  const bytes = writeWorkbook(contentOfBook(written.book));
  written.book.dispose();
  const sheet = (file: Uint8Array) => new WorkbookPackage(file).text("xl/worksheets/sheet1.xml");
  for (const text of marked) expect(sheet(bytes)).toContain(text);

  const book = createHeadlessBook();
  const report = await openFile(book, readWorkbook(bytes), "Model");
  const opened = new OpenedBook(book);
  const file = new OpenedFile(book, bytes);
  expect(report.keptValues).toBe(0);
  expect(opened.cells("C1:E1")[0]!.map(({ formula }) => formula)).toEqual(formulas);
  await opened.write("B2", [10]);
  await opened.write("A5", ["=MAP(A1:A2,ABS)"]);
  expect(opened.values("C1:E2")).toEqual([
    [3, 10, 4],
    [13, null, null],
  ]);
  const saved = file.withChanges();
  for (const text of [...marked, "_xlfn.MAP(A1:A2,_xleta.ABS)"]) expect(sheet(saved)).toContain(text);
  book.dispose();
});
