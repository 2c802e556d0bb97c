import { openExcel, type ExcelInNode } from "../excelInNode";

/** Ten bytes: in slices of four they are three slices, the last one of two. */
const bytes = Uint8Array.from([80, 75, 3, 4, 5, 6, 7, 8, 9, 255]);
let failure: Error | null = null;
let excel: ExcelInNode;
let without: ExcelInNode;
beforeAll(async () => {
  excel = await openExcel({
    fileBytes: async () => {
      if (failure !== null) throw failure;
      return bytes;
    },
  });
  without = await openExcel();
});
afterAll(() => {
  excel.close();
  without.close();
});

type Result<Value> = Office.AsyncResult<Value>;

function open(fileType = "compressed", sliceSize = 4, host = excel): Promise<Result<Office.File>> {
  return new Promise((resolve) =>
    host.Office.context.document.getFileAsync(fileType as unknown as Office.FileType, { sliceSize }, resolve),
  );
}
const slice = (file: Office.File, index: number) =>
  new Promise<Result<Office.Slice>>((resolve) => file.getSliceAsync(index, resolve));
const close = (file: Office.File) => new Promise<Result<void>>((resolve) => file.closeAsync(resolve));

test("a file comes in slices of the size asked for, in any order", async () => {
  const { value: file, status } = await open();
  expect([status, file.size, file.sliceCount]).toEqual(["succeeded", 10, 3]);
  expect((await slice(file, 2)).value).toMatchObject({ index: 2, size: 2, data: [9, 255] });
  expect((await slice(file, 0)).value).toMatchObject({ index: 0, size: 4, data: [80, 75, 3, 4] });
  expect((await close(file)).status).toBe("succeeded");
});

test("not more than two documents are in memory; what is closed is gone", async () => {
  const [first, second] = [(await open()).value, (await open()).value];
  const third = await open();
  // 5001 is "Internal Error" of Office's list of error codes.
  expect([third.status, third.error.code]).toEqual(["failed", 5001]);
  await close(first);
  expect((await slice(first, 0)).status).toBe("failed");
  expect((await close(first)).status).toBe("failed");
  const fourth = await open();
  expect(fourth.status).toBe("succeeded");
  for (const file of [second, fourth.value]) expect((await close(file)).status).toBe("succeeded");
});

test("slices over 4 MB, slices that are not there and other kinds of files are refused", async () => {
  // 4194304 is the most in Microsoft's words; 1009 is "the file type is not supported".
  expect((await open("compressed", 4194305)).status).toBe("failed");
  expect((await open("compressed", 0)).status).toBe("failed");
  expect((await open("pdf")).error.code).toBe(1009);
  const { value: file } = await open();
  expect((await slice(file, 3)).status).toBe("failed");
  expect((await slice(file, -1)).status).toBe("failed");
  await close(file);
});

test("a workbook that cannot be written now takes no place", async () => {
  failure = new Error("busy");
  for (let attempt = 0; attempt < 3; attempt += 1) expect((await open()).error.code).toBe(5001);
  failure = null;
  await close((await open()).value);
});

test("a host without files says so in its requirement sets and refuses", async () => {
  const claims = ({ Office }: ExcelInNode) =>
    ["CompressedFile", "File"].map((set) => Office.context.requirements.isSetSupported(set, "1.1"));
  expect(claims(excel)).toEqual([true, true]);
  expect(claims(without)).toEqual([false, false]);
  expect((await open("compressed", 4, without)).error.code).toBe(5000);
});
