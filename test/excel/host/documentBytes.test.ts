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

test("a made workbook is opened beside this one, as it was made; what is no file is refused", async () => {
  const opened: (Uint8Array | null)[] = [];
  let reason: Error | null = null;
  const openWorkbook = async (bytes: Uint8Array | null) => {
    if (reason !== null) throw reason;
    opened.push(bytes);
  };
  const other = await openExcelWithAddIn({ openWorkbook });
  try {
    // "PK", as every zip archive begins, and more bytes than one call takes at once.
    const made = Uint8Array.from([80, 75, ...large.subarray(0, 70_000)]);
    expect(await openAsNew(made)).toBe(true);
    await Excel.createWorkbook();
    expect(opened).toEqual([made, null]);
    await expect(Excel.createWorkbook(btoa("no file"))).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(Excel.createWorkbook("no base64!")).rejects.toMatchObject({ code: "InvalidArgument" });
    reason = new Error("No tab was opened.");
    await expect(openAsNew(made)).rejects.toThrow();
  } finally {
    other.close();
  }
});
