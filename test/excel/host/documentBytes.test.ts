import { documentBytes, handsOverFiles } from "../../../src/excel/host/documentBytes";
import { openAsNew } from "../../../src/excel/host/openAsNew";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn } from "../addInInExcel";

/** Slices have 4 MB at most: two of them, the second of one byte. */
const large = Uint8Array.from({ length: 4 * 1024 * 1024 + 1 }, (_, place) => (place * 31) % 256);
let failure: Error | null = null;
let excel: ExcelInNode;
beforeAll(async () => {
  const fileBytes = async () => {
    if (failure !== null) throw failure;
    return large;
  };
  excel = await openExcelWithAddIn({ fileBytes });
});
afterAll(() => excel.close());

test("the whole file comes, slice by slice, and is closed each time: Office keeps two copies at most", async () => {
  expect(handsOverFiles()).toBe(true);
  for (let time = 0; time < 3; time += 1)
    expect(Buffer.from(await documentBytes()).equals(Buffer.from(large))).toBe(true);
});

test("what Office refuses is told in words with its own reason", async () => {
  failure = new Error("busy");
  await expect(inWords(documentBytes())).rejects.toThrow(
    /^Excel did not hand over a copy of the workbook: .+ Try again/,
  );
  failure = null;
});

test("a host that opens no workbooks says so", async () => {
  expect(await openAsNew(Uint8Array.from([80, 75]))).toBe(false);
});
