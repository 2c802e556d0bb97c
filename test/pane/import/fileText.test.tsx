import { fileText } from "../../../src/pane/import/fileText";

const textOf = async (...given: Parameters<typeof fileText>) => (await fileText(...given)).text;
const file = (...bytes: number[]) => new File([Uint8Array.from(bytes)], "table.csv");

test("UTF-8, with and without a mark, and UTF-16 with one are read as they are", async () => {
  expect(await textOf(file(0xe5, 0x85, 0xac), "en")).toBe("公");
  expect(await textOf(file(0xef, 0xbb, 0xbf, 0x41), "en")).toBe("A");
  expect(await textOf(file(0xff, 0xfe, 0x41, 0x00, 0x6c, 0x51), "en")).toBe("A公");
});

test("what is no UTF-8 is read in the old encoding of the language", async () => {
  expect(await textOf(file(0xb9, 0xab, 0xcb, 0xbe), "zh-CN")).toBe("公司");
  expect(await textOf(file(0x46, 0x72, 0xe9), "en")).toBe("Fré");
});
