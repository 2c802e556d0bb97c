import { columnName, fullAddress, localAddress, parseLocal, splitSheet } from "../../../src/workbench/book/address";

const sheetId = "s";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
});

test.each(["A1", "B2:C5", "A:A", "C:XFD", "1:1", "3:1048576", "XFD1048576"])("%s is read and written alike", (text) => {
  const area = parseLocal(sheetId, text);
  expect(area).not.toBeNull();
  expect(area && localAddress(area)).toBe(text);
});

test("dollar signs and swapped corners do not matter", () => {
  expect(parseLocal(sheetId, "$C$5:$B$2")).toEqual({ sheetId, row: 1, column: 1, rowCount: 4, columnCount: 2 });
});

test.each(["", "A", "1", "A0", "A1:B", "A:1", "XFE1", "A1048577", "A1:B2:C3", "Rate", "A1 B2"])(
  "%p is no reference",
  (text) => {
    expect(parseLocal(sheetId, text)).toBeNull();
  },
);

test.each([
  ["Sheet1", "Sheet1!A1"],
  ["New one", "'New one'!A1"],
  ["It's", "'It''s'!A1"],
  ["2026", "'2026'!A1"],
  ["AB12", "'AB12'!A1"],
  ["来源", "来源!A1"],
])("the sheet %s is written as Excel writes it and read back", (name, address) => {
  expect(fullAddress(name, { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 })).toBe(address);
  expect(splitSheet(address)).toEqual({ sheet: name, local: "A1" });
});
