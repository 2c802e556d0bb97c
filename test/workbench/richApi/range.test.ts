import { openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** A batch on Sheet1. */
function onSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return excel.Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("contents", () => {
  test("values, formulas, text and types are what Excel gives", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C2");
      range.values = [
        [1.5, "text", true],
        ["=A1*2", "=1/0", ""],
      ];
      range.numberFormat = [
        ["0.00", "General", "General"],
        ["0%", "General", "General"],
      ];
      range.load("values,formulas,text,valueTypes,numberFormat");
      await context.sync();
      expect(range.values).toEqual([
        [1.5, "text", true],
        [3, "#DIV/0!", ""],
      ]);
      expect(range.formulas).toEqual([
        [1.5, "text", true],
        ["=A1*2", "=1/0", ""],
      ]);
      expect(range.text).toEqual([
        ["1.50", "text", "TRUE"],
        ["300%", "#DIV/0!", ""],
      ]);
      expect(range.valueTypes).toEqual([
        ["Double", "String", "Boolean"],
        ["Double", "Error", "Empty"],
      ]);
      expect(range.numberFormat[1]?.[0]).toBe("0%");
    });
  });

  test("one value fills a range, null leaves a cell alone, an empty string clears it", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      (range as { values: unknown }).values = 7;
      await context.sync();
      range.values = [
        [null, ""],
        [8, null],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, ""],
        [8, 7],
      ]);
    });
  });

  test("a read after a write in the same batch sees the new results", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("A2").formulas = [["=A1^3"]];
      const before = sheet.getRange("A2").load("values");
      await context.sync();
      sheet.getRange("A1").values = [[3]];
      const after = sheet.getRange("A2").load("values");
      await context.sync();
      expect([before.values, after.values]).toEqual([[[8]], [[27]]]);
    });
  });

  test("of whole columns Excel tells the place and no contents", async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("B:B").load("address,values,isEntireColumn,rowCount");
      await context.sync();
      expect(column.address).toBe("Sheet1!B:B");
      expect(column.values).toBeNull();
      expect(column.isEntireColumn).toBe(true);
      expect(column.rowCount).toBe(1_048_576);
    });
  });

  test("clear takes contents and leaves formats, or both", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[5]];
      range.numberFormat = [["0.0"]];
      range.clear("Contents");
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[""]], [["0.0"]]]);
      range.clear();
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["General"]]);
    });
  });
});

test("a block that the client cuts into pieces is written as one, and a block of another size is refused", async () => {
  const rows = Array.from({ length: 700 }, (_, row) => [row, `row ${row}`, `=A${row + 1}*2`]);
  const writes = jest.spyOn(excel.book.cells, "write");
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C700");
    range.values = rows;
    range.load("values");
    sheet.getRange("E1").values = [["after"]];
    await context.sync();
    expect(range.values).toEqual(rows.map(([row, text]) => [row, text, Number(row) * 2]));
    expect(writes.mock.calls.map(([area]) => area.rowCount)).toEqual([700, 1]);
  });
  const tooLong = onSheet(async (sheet, context) => {
    sheet.getRange("A1:C600").values = rows;
    await context.sync();
  });
  await expect(tooLong).rejects.toThrow("doesn't match the size or dimensions of the range");
  writes.mockRestore();
});

describe("places", () => {
  test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "C3"],
    ["getCell outside the range", (range) => range.getCell(5, 0), "B7"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "D2:D4"],
    ["getLastCell", (range) => range.getLastCell(), "D4"],
    ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
    ["getLastColumn", (range) => range.getLastColumn(), "D2:D4"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(-2, 1), "B2:E2"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:D6"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A4"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E2:F4"],
    ["getBoundingRect", (range) => range.getBoundingRect("F10"), "B2:F10"],
    ["getIntersection", (range, sheet) => range.getIntersection(sheet.getRange("A3:C9")), "B3:C4"],
  ])("%s", async (_, find, address) => {
    await onSheet(async (sheet, context) => {
      const found = find(sheet.getRange("B2:D4"), sheet).load("address");
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    });
  });

  test("resizing by more than there is turns the range over its first cell", async () => {
    await onSheet(async (sheet, context) => {
      const left = sheet.getRange("E5").getResizedRange(0, -3).load("address");
      const both = sheet.getRange("C3:D4").getResizedRange(-3, -3).load("address");
      const less = sheet.getRange("C3:D4").getResizedRange(-1, 0).load("address");
      await context.sync();
      expect([left.address, both.address, less.address]).toEqual(["Sheet1!B5:E5", "Sheet1!A1:C3", "Sheet1!C3:D3"]);
    });
  });

  test("used range, surrounding region and find look at contents", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        ["a", 1],
        ["b", ""],
      ];
      sheet.getRange("D4").values = [["corner"]];
      sheet.getRange("F9").values = [["far"]];
      const used = sheet.getUsedRange().load("address");
      const region = sheet.getRange("B2").getSurroundingRegion().load("address");
      const found = sheet.getRange("A:F").find("FAR", {}).load("address");
      const missing = sheet.getRange("A1:C3").findOrNullObject("far", {});
      const empty = sheet.getRange("Z1:Z9").getUsedRangeOrNullObject();
      await context.sync();
      expect(used.address).toBe("Sheet1!B2:F9");
      expect(region.address).toBe("Sheet1!B2:D4");
      expect(found.address).toBe("Sheet1!F9");
      expect([missing.isNullObject, empty.isNullObject]).toEqual([true, true]);
    });
  });

  test("edges are where Ctrl and an arrow go", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B4").values = [[1], [2], [3]];
      sheet.getRange("B8").values = [[4]];
      const edges = [
        sheet.getRange("B2").getRangeEdge("Down"),
        sheet.getRange("B4").getRangeEdge("Down"),
        sheet.getRange("B8").getRangeEdge("Down"),
        sheet.getRange("B8").getRangeEdge("Left"),
        sheet.getRange("B2").getExtendedRange("Down"),
      ];
      edges.forEach((edge) => edge.load("address"));
      await context.sync();
      expect(edges.map(({ address }) => address)).toEqual([
        "Sheet1!B4",
        "Sheet1!B8",
        "Sheet1!B1048576",
        "Sheet1!A8",
        "Sheet1!B2:B4",
      ]);
    });
  });

  test("a range moves along when rows come or go above it, between batches and within one", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B5:C6");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B7:C8");
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange("A:A").delete("Left");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A7:B8");
    });
  });
});

test("the host keeps no reference after a run", async () => {
  const count = async () =>
    excel.Excel.run(async (context) => {
      const root = context.workbook as unknown as { _GetReferenceCount(): OfficeExtension.ClientResult<number> };
      const result = root._GetReferenceCount();
      await context.sync();
      return result.value;
    });
  await onSheet(async (sheet, context) => {
    const ranges = ["A1", "B2"].map((address) => sheet.getRange(address).load("values"));
    await context.sync();
    expect(ranges).toHaveLength(2);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await count()).toBe(0);
});

describe("formulas that spill and what they read", () => {
  test("a spill is found from its anchor and from its cells", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("A3").getSpillParentOrNullObject().load("address");
      const outside = sheet.getRange("B1").getSpillParentOrNullObject();
      const cells = sheet.getRange("A1:A3").load("values,formulas,hasSpill");
      await context.sync();
      expect(spill.address).toBe("Sheet1!A1:A3");
      expect(parent.address).toBe("Sheet1!A1");
      expect(outside.isNullObject).toBe(true);
      expect(cells.hasSpill).toBe(true);
      expect(cells.values).toEqual([[1], [2], [3]]);
      expect(cells.formulas).toEqual([["=SEQUENCE(3)"], [2], [3]]);
    });
  });

  test("a blocked spill is #SPILL!", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A2").values = [["in the way"]];
      const anchor = sheet.getRange("A1");
      anchor.formulas = [["=SEQUENCE(3)"]];
      anchor.load("values,valueTypes");
      await context.sync();
      expect([anchor.values, anchor.valueTypes]).toEqual([[["#SPILL!"]], [["Error"]]]);
    });
  });

  test("precedents and dependents cross sheets; none is ItemNotFound", async () => {
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Inputs");
      other.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("B1").formulas = [["=SUM(Inputs!A1:A2)"]];
      sheet.getRange("C1").formulas = [["=B1*2"]];
      const direct = sheet.getRange("C1").getDirectPrecedents().load("addresses");
      const all = sheet.getRange("C1").getPrecedents().load("addresses,ranges/items/address");
      const dependents = other.getRange("A2").getDirectDependents().load("addresses");
      await context.sync();
      expect(direct.addresses).toEqual(["Sheet1!B1"]);
      expect([...all.addresses].sort()).toEqual(["Inputs!A1:A2", "Sheet1!B1"]);
      expect(all.ranges.items.map((range) => range.address).sort()).toEqual(["Inputs!A1:A2", "Sheet1!B1"]);
      expect(dependents.addresses).toEqual(["Sheet1!B1"]);
      sheet.getRange("Z1").getDirectPrecedents().load("addresses");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});

describe("changes", () => {
  test("copyFrom moves relative references, or brings values only", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[10], [20]];
      sheet.getRange("B1").formulas = [["=A1+$A$2"]];
      sheet.getRange("B2").copyFrom("B1");
      sheet.getRange("C1").copyFrom(sheet.getRange("B1"), "Values");
      sheet.getRange("D1").copyFrom("A1:A2", "All", false, true);
      const copied = sheet.getRange("B2:C2").load("formulas");
      const values = sheet.getRange("C1:E1").load("formulas");
      await context.sync();
      expect(copied.formulas[0]?.[0]).toBe("=A2+$A$2");
      expect(values.formulas).toEqual([[30, 10, 20]]);
    });
  });

  test("what is moved is followed by the references and names that point to it", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const readers = sheet.getRange("D1:D2");
      readers.formulas = [["=A1*2"], ["=SUM(A1:B2)"]];
      const name = context.workbook.names.add("Block", sheet.getRange("A1:B2"));
      sheet.getRange("A1:B2").moveTo("E5");
      readers.load("formulas,values");
      name.load("formula");
      await context.sync();
      expect(readers.formulas).toEqual([["=E5*2"], ["=SUM(E5:F6)"]]);
      expect(readers.values).toEqual([[2], [10]]);
      expect(name.formula).toBe("=Sheet1!$E$5:$F$6");
    });
  });

  test("sort puts numbers before text and blanks last in both directions", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["name", "value"],
        ["b", 2],
        ["", ""],
        ["c", "text"],
        ["a", 10],
      ];
      range.sort.apply([{ key: 1, ascending: true }], false, true);
      range.load("values");
      await context.sync();
      expect(range.values.map((row) => row[0])).toEqual(["name", "b", "a", "c", ""]);
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load("values");
      await context.sync();
      expect(range.values.map((row) => row[0])).toEqual(["name", "c", "a", "b", ""]);
    });
  });

  test("select and the active cell", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Sheet1!C3:D4", "Sheet1!C3"]);
    });
  });
});

// Excel shows the row's own cell by [@...]: support.microsoft.com "Using structured references with Excel tables".
test("a formula of a table is read back with [@...], outside of it with the table's name", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Amount", "Twice"],
      [4, ""],
    ];
    sheet.tables.add("A1:B2", true).name = "Flows";
    sheet.getRange("B2").formulas = [["=[@amount]*2"]];
    sheet.getRange("D2").formulas = [["=Flows[@Amount]+1"]];
    const range = sheet.getRange("A2:D2").load("formulas,values");
    await context.sync();
    expect(range.formulas).toEqual([[4, "=[@Amount]*2", "", "=Flows[@Amount]+1"]]);
    expect(range.values).toEqual([[4, 8, "", 5]]);
  });
});

// "=INDEX(Table1[@],MATCH(...,Table1[#Headers],0))" is how Excel shows it inside of Table1.
test("the whole row of a table is read back with the table's name, also inside of it", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Amount", "Cells"],
      [4, ""],
    ];
    sheet.tables.add("A1:B2", true).name = "Flows";
    sheet.getRange("B2").formulas = [["=INDEX(flows[@],1)"]];
    sheet.getRange("D2").formulas = [["=COLUMNS(Flows[#This Row])"]];
    const range = sheet.getRange("A2:D2").load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([[4, "=INDEX(Flows[@],1)", "", "=COLUMNS(Flows[@])"]]);
  });
});

test("formulas in R1C1 are read from where each cell stands, and values beside them stay", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.formulasR1C1 = [
      [5, "=RC[-1]*2"],
      ["=R[-1]C+1", "=SUM(R2C2:R[-1]C)"],
    ];
    range.load("formulas,formulasR1C1,values");
    await context.sync();
    expect(range.formulas).toEqual([
      [5, "=B2*2"],
      ["=B2+1", "=SUM($B$2:C2)"],
    ]);
    expect(range.formulasR1C1).toEqual([
      [5, "=RC[-1]*2"],
      ["=R[-1]C+1", "=SUM(R2C2:R[-1]C)"],
    ]);
    expect(range.values).toEqual([
      [5, 10],
      [6, 15],
    ]);
  });
});
