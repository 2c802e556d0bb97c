import { readSnapshot } from "../../../../src/app/workbench/files/bookFile";

const snapshot = { format: "workbench book", version: 1, name: "Mine", content: {} };

describe("a book's file", () => {
  test("is read as it was written", () => {
    expect(readSnapshot(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  test.each([
    ["not JSON", "needs JSON; got something else"],
    ["null", 'needs the format "workbench book"; got undefined'],
    ['{"format":"other"}', 'needs the format "workbench book"; got other'],
    [JSON.stringify({ ...snapshot, version: 2 }), "needs version 1 of its books; got 2"],
  ])("is refused when it is none: %s", (text, reason) => {
    expect(() => readSnapshot(text)).toThrow(reason);
  });
});
