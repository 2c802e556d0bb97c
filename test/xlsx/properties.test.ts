/** What a file says of itself, as it was written here and as other programs write it. */
import { noProperties, type DocumentProperties } from "../../src/xlsx/content/workbookContent";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { WorkbookPackage } from "../../src/xlsx/package/workbookPackage";
import { sheetOf, workbookOf } from "./write/smallContent";

const told: DocumentProperties = {
  title: "Capex & headroom",
  subject: "AI",
  author: "Ann <ann@example.org>",
  keywords: "capex; tokens",
  comments: "line\nline",
  category: "Model",
  created: "2026-06-25T12:00:00Z",
  custom: new Map<string, string | number | boolean>([
    ["Client", "Acme, Inc."],
    ["Version", 3.5],
    ["Final", true],
  ]),
};

test("is read back as it was written", () => {
  const bytes = writeWorkbook(workbookOf([sheetOf({ A1: 1 })], { properties: told }));
  expect(readWorkbook(bytes).properties).toEqual(told);
});

test("is nothing where the file says nothing or its words are broken, and kinds that a book cannot hold are passed over", () => {
  const plain = writeWorkbook(workbookOf([sheetOf({ A1: 1 })]));
  expect(readWorkbook(plain).properties).toEqual(noProperties);
  const file = new WorkbookPackage(writeWorkbook(workbookOf([sheetOf({ A1: 1 })], { properties: told })));
  file.set("docProps/core.xml", "<cp:coreProperties><dc:title>no end");
  const dated = file
    .text("docProps/custom.xml")
    .replace("<vt:r8>3.5</vt:r8>", "<vt:filetime>2026-06-25T00:00:00Z</vt:filetime>");
  file.set("docProps/custom.xml", dated);
  const read = readWorkbook(file.toBytes());
  expect(read.properties).toEqual({
    ...noProperties,
    custom: new Map<string, unknown>([
      ["Client", "Acme, Inc."],
      ["Final", true],
    ]),
  });
  expect(read.sheets[0]!.cells.get(0)?.value).toBe(1);
});
