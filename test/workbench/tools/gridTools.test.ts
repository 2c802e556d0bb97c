import { nextDates, nextNumbers, nextQuarters } from "../../../src/workbench/book/series/filledSeries";
import { autoSums } from "../../../src/workbench/tools/autoSum";
import { movedCell, type CellMove } from "../../../src/workbench/tools/movedCell";
import { nextAlone, nextWithin, type EntryMove } from "../../../src/workbench/tools/nextCell";
import { foundCells, nextFound, replacement, type Search } from "../../../src/workbench/tools/searchCells";
import { sortedRegion } from "../../../src/workbench/tools/sortedRegion";
import type { CellPlace } from "../../../src/workbench/book/book";
import { openBook, type OpenedBook } from "../openedBook";

let opened: OpenedBook;
beforeEach(() => {
  opened = openBook();
});
afterEach(() => opened.book.dispose());

const sumsAt = (address: string) =>
  autoSums(opened.book.cells, opened.area(address))?.map(({ place, formula }) => [
    opened.address({ ...place, rowCount: 1, columnCount: 1 }).replace("Sheet1!", ""),
    formula,
  ]) ?? null;

describe("AutoSum", () => {
  // support.microsoft.com "Use AutoSum to sum numbers".
  test("adds the numbers above, else those on the left, else the nearest ones", async () => {
    await opened.write("A1", ["Year", "Apps"], [1, 4], [2, 16], [3, 44]);
    expect(sumsAt("B5")).toEqual([["B5", "=SUM(B2:B4)"]]);
    expect(sumsAt("C3")).toEqual([["C3", "=SUM(A3:B3)"]]);
    expect(sumsAt("B7")).toEqual([["B7", "=SUM(B2:B6)"]]);
    expect(sumsAt("A5:B5")).toEqual([
      ["A5", "=SUM(A2:A4)"],
      ["B5", "=SUM(B2:B4)"],
    ]);
    expect(sumsAt("F9")).toBeNull();
  });

  test("takes subtotals as the end of a run, and adds them below the last one", async () => {
    await opened.write("A1", [1], [2], ["=SUM(A1:A2)"], [5]);
    expect(sumsAt("A5")).toEqual([["A5", "=SUM(A4)"]]);
    await opened.write("A5", ["=SUM(A4)"]);
    expect(sumsAt("A6")).toEqual([["A6", "=SUM(A5,A3)"]]);
  });

  test("fills the blank row and column that are selected along, or the line beside", async () => {
    await opened.write("B2", [1, 2], [3, 4]);
    expect(sumsAt("B2:D4")).toEqual([
      ["B4", "=SUM(B2:B3)"],
      ["C4", "=SUM(C2:C3)"],
      ["D4", "=SUM(D2:D3)"],
      ["D2", "=SUM(B2:C2)"],
      ["D3", "=SUM(B3:C3)"],
      ["D4", "=SUM(B4:C4)"],
    ]);
    expect(sumsAt("B2:B3")).toEqual([["B4", "=SUM(B2:B3)"]]);
    expect(sumsAt("B2:C2")).toEqual([["D2", "=SUM(B2:C2)"]]);
    await opened.write("B4", ["Total"]);
    expect(sumsAt("B2:B3")).toBeNull();
  });
});

describe("find and replace", () => {
  const search = (text: string, more: Partial<Search> = {}): Search => ({
    text,
    within: "sheet",
    lookIn: "formulas",
    matchCase: false,
    wholeCell: false,
    language: "en-US",
    ...more,
  });
  const found = (sought: Search) =>
    foundCells(opened.book, sought).map(({ place }) => opened.address({ ...place, rowCount: 1, columnCount: 1 }));

  beforeEach(() => opened.write("A1", ["Azure", "what?", 12], ["azure AI", "=C1*2", "3*4"]));

  // support.microsoft.com "Find or replace text and numbers on a worksheet": ? * ~.
  test("reads wildcards, case and whole cells as Excel does", () => {
    expect(found(search("azure"))).toEqual(["Sheet1!A1", "Sheet1!A2"]);
    expect(found(search("Azure", { matchCase: true }))).toEqual(["Sheet1!A1"]);
    expect(found(search("a*e", { wholeCell: true }))).toEqual(["Sheet1!A1"]);
    expect(found(search("~?"))).toEqual(["Sheet1!B1"]);
    expect(found(search("~*"))).toEqual(["Sheet1!B2", "Sheet1!C2"]);
    expect(found(search("24"))).toEqual([]);
    expect(found(search("24", { lookIn: "values" }))).toEqual(["Sheet1!B2"]);
  });

  test("goes round, over all sheets where asked, and replaces what is typed only", async () => {
    const { id } = await opened.book.sheets.add("Other");
    await opened.book.cells.write({ sheetId: id, row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["azure"]]);
    const all = foundCells(opened.book, search("azure", { within: "workbook" }));
    expect(all.map(({ place }) => place.sheetId === id)).toEqual([false, false, true]);
    expect(nextFound(all, all[0]!.place)).toBe(all[1]);
    expect(nextFound(all, all[2]!.place)).toBe(all[0]);
    expect(nextFound(all, all[0]!.place, true)).toBe(all[2]);
    expect(replacement(all[1]!, search("azure"), "Cloud $&")).toBe("Cloud $& AI");
    const result = foundCells(opened.book, search("24", { lookIn: "values" }))[0]!;
    expect(replacement(result, search("24"), "25")).toBeNull();
    expect(replacement(result, search("C1"), "$C$1")).toBe("=$C$1*2");
  });

  // 45,291 is 2023-12-31; the formula bar shows the whole date ("Change the format of a date").
  test("knows dates and percentages as they are typed, and leaves the cells of a spill alone", async () => {
    await opened.write("A4", [45_291, 0.125], ["=SEQUENCE(2)", ""]);
    await opened.book.cells.writeNumberFormats(opened.area("A4:B4"), [["mmm-yy", "0%"]]);
    expect(found(search("12/31/2023"))).toEqual(["Sheet1!A4"]);
    expect(found(search("2023/12", { language: "zh-CN" }))).toEqual(["Sheet1!A4"]);
    expect(found(search("12.5%"))).toEqual(["Sheet1!B4"]);
    expect(found(search("2", { wholeCell: true }))).toEqual([]);
    const spilled = foundCells(opened.book, search("2", { lookIn: "values", wholeCell: true }));
    expect(spilled.map((one) => replacement(one, search("2"), "9"))).toEqual([null]);
  });
});

// support.microsoft.com "Fill data automatically in worksheet cells"; "Project values in a series": the linear best-fit trend.
describe("a fill goes on", () => {
  const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

  test("with numbers along their line, to the last digit", () => {
    expect(nextNumbers([1], 2)).toEqual([2, 3]);
    expect(nextNumbers([2, 4, 8], 1)).toEqual([Number((32 / 3).toPrecision(15))]);
    expect(nextNumbers([1e-7, 2e-7], 2)).toEqual([3e-7, 4e-7]);
  });

  test("with dates by days, months and years, with month ends at month ends, with times by hours", () => {
    expect(nextDates([day(2024, 1, 31)], 2)).toEqual([day(2024, 2, 1), day(2024, 2, 2)]);
    expect(nextDates([day(2024, 1, 31), day(2024, 2, 29)], 2)).toEqual([day(2024, 3, 31), day(2024, 4, 30)]);
    expect(nextDates([day(2024, 3, 31), day(2024, 6, 30)], 3)).toEqual([
      day(2024, 9, 30),
      day(2024, 12, 31),
      day(2025, 3, 31),
    ]);
    expect(nextDates([day(2023, 7, 15), day(2024, 7, 15)], 1)).toEqual([day(2025, 7, 15)]);
    expect(nextDates([day(2024, 1, 1), day(2024, 1, 8)], 1)).toEqual([day(2024, 1, 15)]);
    expect(nextDates([0.375], 2)).toEqual([10 / 24, 11 / 24].map((time) => expect.closeTo(time, 12) as number));
    expect(nextDates([day(2024, 2, 29), day(2024, 1, 31)], 1)).toEqual([day(2023, 12, 31)]);
  });

  test("with quarters from Q4 to Q1", () => {
    expect(nextQuarters(["Q3"], 3)).toEqual(["Q4", "Q1", "Q2"]);
    expect(nextQuarters(["Qtr 2", "Qtr 4"], 2)).toEqual(["Qtr 2", "Qtr 4"]);
    expect(nextQuarters(["Q1"], 2, -1)).toEqual(["Q4", "Q3"]);
  });
});

test("sorting takes the region around the cell without its heading", async () => {
  await opened.write("B2", ["Firm", "Value"], ["One", 3], ["Two", 1], ["Three", 2]);
  await opened.book.selection.select(opened.area("C4"));
  const region = sortedRegion(opened.book)!;
  expect([opened.address(region.area), region.key]).toEqual(["Sheet1!B3:C5", 1]);
  await opened.book.selection.select(opened.area("F9"));
  expect(sortedRegion(opened.book)).toBeNull();
});

// support.microsoft.com "Keyboard shortcuts in Excel"; with frozen panes as "Freeze panes to lock rows and columns" leaves the window.
describe("keys", () => {
  const place = (address: string) => opened.area(address);
  const shown = (hidden: readonly string[]) => ({
    rowCount: 3,
    columnCount: 2,
    isRowShown: (row: number) => !hidden.includes(String(row + 1)),
    isColumnShown: (column: number) => !hidden.includes("ABCDEFG"[column]!),
  });
  const lead = (move: CellMove, from: string, hidden: readonly string[] = []) => {
    const to = movedCell(move, place(from), opened.book, shown(hidden));
    return opened.address({ ...to, rowCount: 1, columnCount: 1 }).replace("Sheet1!", "");
  };

  test("lead to the first cell beside frozen panes, to the last one, and a page on without hidden lines", async () => {
    expect([lead("lastCell", "C3"), lead("rowStart", "C3"), lead("sheetStart", "C3")]).toEqual(["A1", "A3", "A1"]);
    await opened.write("B2", [1], [2]);
    await opened.book.sheets.freeze(opened.book.sheets.activeId(), 1, 1);
    expect([lead("lastCell", "C9"), lead("rowStart", "C3"), lead("sheetStart", "C3")]).toEqual(["B3", "B3", "B2"]);
    expect(lead("rowStart", "B3")).toBe("A3");
    expect([lead("pageDown", "C3", ["4", "5"]), lead("pageUp", "C3"), lead("pageLeft", "C3")]).toEqual([
      "C8",
      "C1",
      "A3",
    ]);
    expect([lead("pageRight", "C3", ["D"]), lead("pageUp", "C1")]).toEqual(["F3", "C1"]);
  });

  test("go around a block, past what is hidden or merged", () => {
    const sheet = { merges: [place("B3:C3")], isShown: ({ row }: CellPlace) => row !== 3 };
    const walk = (move: EntryMove) => {
      let at: CellPlace = place("B2");
      return Array.from({ length: 5 }, () => {
        at = nextWithin(move, place("B2:C5"), at, sheet);
        return opened.address({ ...at, rowCount: 1, columnCount: 1 }).replace("Sheet1!", "");
      });
    };
    expect(walk({ key: "Tab", isBack: false })).toEqual(["C2", "B3", "B5", "C5", "B2"]);
    expect(walk({ key: "Enter", isBack: false })).toEqual(["B3", "B5", "C2", "C5", "B2"]);
    expect(walk({ key: "Tab", isBack: true })).toEqual(["C5", "B5", "B3", "C2", "B2"]);
    const alone = (from: string, move: EntryMove) => {
      const { row, column } = nextAlone(move, place(from), sheet, null);
      return [row, column];
    };
    // From D3 back into the merged B3:C3, from there on to D3; A1 is the end of the sheet.
    expect(alone("D3", { key: "Tab", isBack: true })).toEqual([2, 1]);
    expect(alone("B3", { key: "Tab", isBack: false })).toEqual([2, 3]);
    expect(alone("A3", { key: "Enter", isBack: false })).toEqual([4, 0]);
    expect(alone("A1", { key: "Enter", isBack: true })).toEqual([0, 0]);
  });
});
