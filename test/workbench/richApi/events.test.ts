import { eventsTold, openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

async function edit(address: string, values: unknown[][], by: "api" | "grid" = "api"): Promise<void> {
  if (by === "api") {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
      await context.sync();
    });
  } else {
    const sheetId = excel.book.sheets.activeId();
    const area = { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
    await excel.book.cells.write(area, values as [[number]]);
  }
  await eventsTold();
}

test("worksheet.onChanged tells the address, the kind and who did it, until it is removed", async () => {
  const told: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const added = sheet.onChanged.add(async (event) => void told.push(event));
    await context.sync();
    return added;
  });
  await edit("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  await edit("A1", [[5]], "grid");
  expect(
    told.map(({ address, changeType, source, triggerSource }) => [address, changeType, source, triggerSource]),
  ).toEqual([
    ["A1:B2", "RangeEdited", "Local", "ThisLocalAddin"],
    ["A1", "RangeEdited", "Local", "Unknown"],
  ]);
  expect(told[0]?.worksheetId).toBe(excel.book.sheets.activeId());
  expect(told[1]?.details).toEqual({
    valueBefore: 1,
    valueAfter: 5,
    valueTypeBefore: "Double",
    valueTypeAfter: "Double",
  });
  await excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await edit("A1", [[6]]);
  expect(told).toHaveLength(2);
});

// WorksheetCalculatedEventArgs.address: "The address of the range that completed calculation."
test("worksheet.onCalculated tells the address of the cells that were calculated", async () => {
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1:B2").formulas = [["=A1*2"], ["=A1+1"]];
    sheet.getRange("D5:E5").formulas = [["=B1", "=F1"]];
    await context.sync();
    await excel.book.settled();
    await eventsTold();
    sheet.onCalculated.add(async ({ address }) => void told.push(address));
    await context.sync();
  });
  await edit("A1", [[5]]);
  await excel.book.settled();
  await eventsTold();
  expect(told).toEqual(["B1:B2,D5"]);
});

test("the details of an edited formula say what it comes to", async () => {
  const told: (Excel.ChangedEventDetail | undefined)[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1").values = [[4]];
    await context.sync();
    await eventsTold();
    sheet.onChanged.add(async ({ details }) => void told.push(details));
    await context.sync();
  });
  await edit("A1", [["=B1*10"]]);
  await edit("A1", [["=B1&1"]], "grid");
  expect(told.map((details) => [details?.valueBefore, details?.valueAfter, details?.valueTypeAfter])).toEqual([
    ["", 40, "Double"],
    [40, "41", "String"],
  ]);
});

test("an event's own range can be used in a new batch", async () => {
  const read = await new Promise<unknown>((resolve, reject) => {
    void excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await excel.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address,values");
          await inner.sync();
          resolve([range.address, range.values]);
        }).catch(reject);
      });
      await context.sync();
    }).then(() => edit("C3", [["new"]]));
  });
  expect(read).toEqual(["Sheet1!C3", [["new"]]]);
});

test("cells that move tell of one change, and leave the selection where it is", async () => {
  const told: unknown[] = [];
  const sheetNamed = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
  const listen = async (context: Excel.RequestContext) => {
    const sheet = sheetNamed(context);
    sheet.getRange("A1:B4").values = [1, 2, 3, 4].map((row) => [row, row]);
    sheet.getRange("D1").formulas = [["=SUM(A1:B4)"]];
    sheet.tables.add("J1:K2", true);
    sheet.getRange("H1").select();
    await context.sync();
    await eventsTold();
    sheet.onChanged.add(async ({ changeType, address, changeDirectionState: shift }) => {
      told.push([changeType, address, shift?.deleteShiftDirection ?? shift?.insertShiftDirection]);
    });
    sheet.onSelectionChanged.add(async ({ address }) => void told.push(["selected", address]));
    await context.sync();
  };
  await excel.Excel.run(listen);
  const steps: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => sheet.getRange("A2:B2").delete("Up"),
    (sheet) => sheet.getRange("A3:B3").insert("Down"),
    (sheet) => sheet.getRange("5:5").insert("Down"),
    (sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [["c", 3]]),
    (sheet) => sheet.tables.getItemAt(0).columns.add(undefined, [["n"], [1], [2]]),
  ];
  const afterStep: unknown[] = [];
  for (const step of steps) {
    await excel.Excel.run(async (context) => {
      step(sheetNamed(context));
      await context.sync();
    });
    await eventsTold();
    afterStep.push(told.splice(0));
  }
  expect(afterStep).toEqual([
    [["CellDeleted", "A2:B2", "Up"]],
    [["CellInserted", "A3:B3", "Down"]],
    [["RowInserted", "5:5", undefined]],
    [
      ["CellInserted", "J3:K3", "Down"],
      ["RangeEdited", "J3:K3", undefined],
    ],
    [
      ["CellInserted", "L1:L3", "Right"],
      ["RangeEdited", "L1:L3", undefined],
    ],
  ]);
});

test("inserted and deleted rows are told as such", async () => {
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async ({ changeType, address }) => void told.push(`${changeType} ${address}`));
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("5:5").delete("Up");
    await context.sync();
  });
  await eventsTold();
  expect(told).toEqual(["RowInserted 2:3", "RowDeleted 5:5"]);
});

test("tables tell changes inside them and when the selection enters and leaves", async () => {
  const changes: string[] = [];
  const selections: [boolean, string][] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["x", "y"],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add("A1:B3", true);
    await context.sync();
    table.onChanged.add(async ({ address }) => void changes.push(address));
    table.onSelectionChanged.add(async ({ isInsideTable, address }) => void selections.push([isInsideTable, address]));
    await context.sync();
  });
  await edit("B2", [[20]]);
  await edit("F9", [[0]]);
  for (const address of ["A2", "H1"]) {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
      await context.sync();
    });
    await eventsTold();
  }
  expect(changes).toEqual(["B2"]);
  expect(selections).toEqual([
    [true, "A2"],
    [false, ""],
  ]);
});

test("tables tell that they were added and deleted", async () => {
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(async ({ tableId }) => void told.push(`added ${tableId}`));
    tables.onDeleted.add(async ({ tableId, tableName }) => void told.push(`deleted ${tableId} ${tableName}`));
    await context.sync();
    const table = tables.add("Sheet1!A1:B3", true).load("id,name");
    await context.sync();
    table.delete();
    await context.sync();
    await eventsTold();
    expect(told).toEqual([`added ${table.id}`, `deleted ${table.id} ${table.name}`]);
  });
});

test("selection is told on the sheet and on the workbook", async () => {
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async ({ workbook }) => void told.push(typeof workbook));
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").select();
    await context.sync();
  });
  await eventsTold();
  expect(told).toEqual(["object", "B2:C3"]);
});

test("sheets tell that they were added, activated, renamed and deleted", async () => {
  excel.close();
  // `onNameChanged` came with 1.17.
  excel = await openExcel({ excelApi: "1.17" });
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ worksheetId }) => void told.push(`added ${worksheetId}`));
    worksheets.onActivated.add(async ({ worksheetId }) => void told.push(`activated ${worksheetId}`));
    worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void told.push(`${nameBefore} to ${nameAfter}`));
    worksheets.onDeleted.add(async ({ worksheetId }) => void told.push(`deleted ${worksheetId}`));
    await context.sync();
    const sheet = worksheets.add("New").load("id");
    await context.sync();
    sheet.activate();
    sheet.name = "Newer";
    await context.sync();
    await eventsTold();
    sheet.delete();
    await context.sync();
    await eventsTold();
    expect(told[0]).toBe(`added ${sheet.id}`);
    expect(told).toContain("New to Newer");
    expect(told.filter((one) => one === `activated ${sheet.id}`)).toHaveLength(1);
    expect(told).toContain(`deleted ${sheet.id}`);
  });
});

test("enableEvents false keeps them quiet", async () => {
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void told.push(address));
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await edit("A1", [[1]]);
  await excel.Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await edit("A2", [[2]]);
  expect(told).toEqual(["A2"]);
});

/** Runs `work` on Sheet1, then waits for what it makes the host tell. */
async function onSheet1(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  await eventsTold();
}

test("a sort tells of the rows or columns that changed places alone", async () => {
  const told: string[] = [];
  await onSheet1((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["x", 3, 1],
      [1, 5, 9],
      [3, 6, 8],
      [2, 7, 7],
    ];
    sheet.onRowSorted.add(async ({ address }) => void told.push(`rows ${address}`));
    sheet.onColumnSorted.add(async ({ address }) => void told.push(`columns ${address}`));
  });
  await onSheet1((sheet) => sheet.getRange("A1:C4").sort.apply([{ key: 0 }], false, true));
  await onSheet1((sheet) => sheet.getRange("A1:C4").sort.apply([{ key: 0 }], false, true, "Columns"));
  await onSheet1((sheet) => sheet.getRange("A1:C4").sort.apply([{ key: 0 }], false, true, "Columns"));
  expect(told).toEqual(["rows A3:C4", "columns B1:C4"]);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C4").load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["x", 1, 3],
      [1, 9, 5],
      [2, 7, 7],
      [3, 8, 6],
    ]);
  });
});

test("onFormulaChanged tells what the formula was, and nothing of values and results", async () => {
  const told: unknown[] = [];
  await onSheet1((sheet) => {
    sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
    sheet.onFormulaChanged.add(async ({ formulaDetails }) => {
      told.push(formulaDetails.map((one) => [one.cellAddress, one.previousFormula]));
    });
  });
  await onSheet1((sheet) => (sheet.getRange("A1").values = [[3]]));
  await onSheet1((sheet) => (sheet.getRange("B1").format.fill.color = "yellow"));
  await onSheet1((sheet) => (sheet.getRange("B1").formulas = [["=A1*2"]]));
  expect(told).toEqual([]);
  await onSheet1((sheet) => (sheet.getRange("A1:C1").formulas = [["=1+1", "=A1*3", 5]]));
  await onSheet1((sheet) => sheet.getRange("B1").clear());
  expect(told).toEqual([
    [
      ["A1", "3"],
      ["B1", "=A1*2"],
    ],
    [["B1", "=A1*3"]],
  ]);
});

test("rows hidden and shown tell of themselves, and the selection stays", async () => {
  const told: unknown[] = [];
  await onSheet1((sheet) => {
    sheet.getRange("B2").select();
    sheet.onRowHiddenChanged.add(async ({ address, changeType }) => void told.push([address, changeType]));
  });
  await onSheet1((sheet) => (sheet.getRange("5:6").rowHidden = true));
  await onSheet1((sheet) => (sheet.getRange("6:6").rowHidden = false));
  await onSheet1((sheet) => (sheet.getRange("C:C").columnHidden = true));
  expect(told).toEqual([
    ["5:6", "Hidden"],
    ["6:6", "Unhidden"],
  ]);
  const { row, column } = excel.book.selection.activeCell();
  expect([row, column]).toEqual([1, 1]);
});

test("protection and comments tell of themselves, comments with the replies concerned", async () => {
  const told: unknown[] = [];
  await onSheet1((sheet, context) => {
    sheet.onProtectionChanged.add(async ({ isProtected }) => void told.push(isProtected));
    const { comments } = context.workbook;
    comments.onAdded.add(async ({ commentDetails }) => void told.push(["added", commentDetails[0]!.replyIds?.length]));
    sheet.comments.onChanged.add(async ({ changeType, commentDetails }) => {
      told.push([changeType, commentDetails[0]!.replyIds?.length]);
    });
    comments.onDeleted.add(async ({ commentDetails }) => void told.push(["deleted", commentDetails.length]));
  });
  await onSheet1((sheet) => {
    sheet.protection.protect();
    sheet.protection.unprotect();
    const comment = sheet.comments.add("A1", "Check this.");
    comment.replies.add("Checked.");
    comment.content = "Check that.";
    comment.resolved = true;
    comment.delete();
  });
  expect(told).toEqual([
    true,
    false,
    ["added", 0],
    ["ReplyAdded", 1],
    ["CommentEdited", 0],
    ["CommentResolved", 0],
    ["deleted", 1],
  ]);
});

test("a binding follows its cells and tells of values that change there, also by a formula, and of selections", async () => {
  const told: unknown[] = [];
  await onSheet1((sheet, { workbook }) => {
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*10"],
      [2, 20],
    ];
    workbook.bindings.add(sheet.getRange("B1:B2"), "Range", "Results");
    workbook.bindings.add("Sheet1!A1", "Text", "Input");
  });
  await onSheet1((_, { workbook }) => {
    const binding = workbook.bindings.getItem("Results");
    binding.onDataChanged.add(async (event) => void told.push(`data of ${event.binding.id}`));
    binding.onSelectionChanged.add(async ({ startRow, rowCount }) => void told.push([startRow, rowCount]));
  });
  await eventsTold();
  await onSheet1((sheet) => sheet.getRange("1:1").insert("Down"));
  expect(told).toEqual([]);
  await onSheet1((sheet) => (sheet.getRange("A2").values = [[7]]));
  await eventsTold();
  await onSheet1((sheet) => sheet.getRange("B3:D3").select());
  expect(told).toEqual(["data of Results", [1, 1]]);
  await excel.Excel.run(async (context) => {
    const { bindings } = context.workbook;
    const range = bindings.getItem("Results").getRange().load("address");
    const text = bindings.getItem("Input").getText();
    const none = bindings.getItemOrNullObject("Nothing");
    bindings.load("count,items/type");
    await context.sync();
    expect([range.address, text.value, none.isNullObject, bindings.count]).toEqual(["Sheet1!B2:B3", "7", true, 2]);
    expect(bindings.items.map(({ type }) => type)).toEqual(["Range", "Text"]);
    const table = bindings.getItem("Input").getTable().load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidBinding" });
    expect(() => table.name).toThrow();
  });
});
