import { deleteSource, deleteSources } from "../../../src/excel/register/deleteSources";
import { updateSource, updateSources } from "../../../src/excel/register/editSources";
import { addSource, createRegister, readRegister, selectSource, suggestId } from "../../../src/excel/register/register";
import { RegisterWatch } from "../../../src/excel/register/registerWatch";
import { duplicateIds } from "../../../src/register/missing";
import { calibers, type Source } from "../../../src/register/source";
import { gradeGuide } from "../../../src/register/gradeGuide";
import { eventsTold, type ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn, textsOf } from "../addInInExcel";

// A workbook with a model in it is opened for every test.
jest.setTimeout(30_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

const source: Source = {
  id: "OAI-24-03",
  company: "OpenAI",
  datapoint: "Revenue",
  value: 3700,
  unit: "USD m",
  periodEnd: "2024-12-31",
  caliber: "Calendar year",
  grade: "H",
  source: "One outlet",
  reference: "https://example.org/accounts",
  quote: "generated $3.7 billion",
  asOf: "2025-03-26",
  reason: "",
  gradedBy: "M. Curie",
  gradedOn: "2026-06-25",
};

async function sources(): Promise<readonly Source[]> {
  const register = await readRegister();
  if (!register.exists) throw new Error("no register");
  return register.sources;
}

test("a workbook without the table has no register", async () => {
  expect(await readRegister()).toEqual({ exists: false });
});

test("creates a sheet that can be read without the add-in", async () => {
  expect(await createRegister()).toBe("Sources");
  const rows = await textsOf(excel, "Sources");
  expect(rows[3]).toEqual([
    ...[
      "ID",
      "Company",
      "Datapoint",
      "Value",
      "Unit",
      "Period end",
      "Caliber",
      "Grade",
      "Source",
      "Reference",
      "Quote",
    ],
    ...["As of", "Reason", "Graded by", "Graded on", "", "", "Grade", "What it is", "Example"],
  ]);
  expect(rows.slice(4, 14).map((row) => row[17])).toEqual(gradeGuide.map(({ letter }) => letter));
  expect(rows.slice(4, 14).every((row) => row[18] !== "" && row[19] !== "")).toBe(true);
  const { book } = excel;
  const sheet = book.sheets.find("Sources");
  expect(sheet?.frozenRowCount).toBe(4);
  const body = { sheetId: sheet?.id ?? "", row: 4, column: 0, rowCount: 1, columnCount: 1 };
  expect(book.formats.dataValidation({ ...body, column: 7 })?.formula1).toBe("A,B,C,D,E,F,G,H,I,J");
  expect(book.formats.dataValidation({ ...body, column: 6 })?.formula1).toBe(calibers.join(","));
  expect(book.formats.columnWidth({ ...body, column: 9 })).toBeGreaterThan(150);
  expect(book.formats.read({ ...body, column: 9 }).wrapText).toBe(true);
  expect(await sources()).toEqual([]);
});

test("creating twice leaves the one register", async () => {
  await createRegister();
  expect(await createRegister()).toBe("Sources");
  expect(excel.book.tables.list()).toHaveLength(1);
});

test("takes another sheet when the name Sources is taken by something else", async () => {
  await excel.book.sheets.add("Sources");
  expect(await createRegister()).toBe("Sources 2");
});

test("a source that is written comes back as it was, dates as dates", async () => {
  await addSource(source);
  expect(await sources()).toEqual([source]);
  const row = (await textsOf(excel, "Sources"))[4];
  expect(row?.slice(0, 6)).toEqual(["OAI-24-03", "OpenAI", "Revenue", "3700", "USD m", "2024-12-31"]);
  const sheetId = excel.book.sheets.find("Sources")?.id ?? "";
  const [cells] = excel.book.cells.read({ sheetId, row: 4, column: 5, rowCount: 1, columnCount: 1 });
  expect(cells?.[0]?.value).toBe(45657);
});

test.each(["=1+1", "+49 30", "-5%", "@name", "'quoted", "2024-03", "007", "1/2", "TRUE", "March 2025", "3 May"])(
  "the text %s is stored as that text",
  async (text) => {
    await addSource({ ...source, quote: text, reference: text });
    expect(await sources()).toEqual([{ ...source, quote: text, reference: text }]);
  },
);

test("new rows go below the table, which grows over them", async () => {
  await addSource(source);
  await addSource({ ...source, id: "OAI-24-04" });
  await addSource({ ...source, id: "" });
  expect((await sources()).map(({ id }) => id)).toEqual(["OAI-24-03", "OAI-24-04", "OPEN-24-01"]);
  expect(excel.book.tables.find("Register")?.bodyArea.rowCount).toBe(3);
});

test("a formula that looks a source up finds new rows", async () => {
  await addSource(source);
  const sheetId = excel.book.sheets.list()[0]?.id ?? "";
  const cell = { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  await excel.book.cells.write(cell, [['=XLOOKUP("NEW-1",Register[ID],Register[Value])']]);
  await addSource({ ...source, id: "NEW-1", value: 42 });
  await excel.book.settled();
  expect(excel.book.cells.read(cell)[0]?.[0]?.value).toBe(42);
});

test("an id that is taken is refused, whatever its case", async () => {
  await addSource(source);
  await expect(inWords(addSource({ ...source, id: "oai-24-03" }))).rejects.toThrow(
    "ID needs to be new; the register has a source oai-24-03 already.",
  );
  await addSource({ ...source, id: "B-1" });
  await expect(inWords(updateSource("B-1", { id: "OAI-24-03" }))).rejects.toThrow("ID needs to be new");
});

test("a change writes only its own cells", async () => {
  await addSource(source);
  const sheetId = excel.book.sheets.find("Sources")?.id ?? "";
  const value = { sheetId, row: 4, column: 3, rowCount: 1, columnCount: 1 };
  await excel.book.cells.write(value, [["=3.7*1000"]]);
  await excel.book.settled();
  await updateSource("OAI-24-03", { ...source, grade: "E", periodEnd: "" });
  expect(excel.book.cells.read(value)[0]?.[0]?.formula).toBe("=3.7*1000");
  expect(await sources()).toEqual([{ ...source, grade: "E", periodEnd: "" }]);
});

test("a deleted source leaves the table; the last one leaves a blank row", async () => {
  await addSource(source);
  await addSource({ ...source, id: "B-1" });
  await deleteSource("OAI-24-03");
  expect((await sources()).map(({ id }) => id)).toEqual(["B-1"]);
  await deleteSource("B-1");
  expect(await sources()).toEqual([]);
  expect(excel.book.tables.find("Register")?.bodyArea.rowCount).toBe(1);
  expect((await textsOf(excel, "Sources"))[5]?.[17]).toBe("B");
  await addSource(source);
  expect(await sources()).toEqual([source]);
});

test("many sources are edited, and deleted, as one step of undo each", async () => {
  for (const id of ["A-1", "A-2", "A-3"]) await addSource({ ...source, id });
  const before = await sources();
  await updateSources(["A-1", "A-3"].map((id) => ({ id, changes: { grade: "B", gradedOn: "2026-07-01" } })));
  expect((await sources()).map(({ grade, gradedOn }) => grade + gradedOn)).toEqual([
    "B2026-07-01",
    "H2026-06-25",
    "B2026-07-01",
  ]);
  await excel.book.undo();
  expect(await sources()).toEqual(before);
  await deleteSources(["a-3", "A-1"]);
  expect((await sources()).map(({ id }) => id)).toEqual(["A-2"]);
  await excel.book.undo();
  expect(await sources()).toEqual(before);
  await deleteSources(["A-1", "A-2", "A-3"]);
  expect(await sources()).toEqual([]);
});

test("one id that is gone or taken leaves all sources as they are", async () => {
  for (const id of ["A-1", "A-2"]) await addSource({ ...source, id });
  const before = await sources();
  const changes = { grade: "B" };
  const ids = (wanted: readonly string[]) => wanted.map((id) => ({ id, changes }));
  await expect(inWords(updateSources(ids(["A-1", "A-9"])))).rejects.toThrow("The register has no source A-9 any more.");
  await expect(inWords(deleteSources(["A-1", "A-9"]))).rejects.toThrow("The register has no source A-9 any more.");
  const renamed = ["A-1", "A-2"].map((id) => ({ id, changes: { id: "A-7" } }));
  await expect(inWords(updateSources(renamed))).rejects.toThrow("ID needs to be new");
  expect(await sources()).toEqual(before);
});

test("columns may be moved, renamed in case, and joined by the user's own", async () => {
  await addSource(source);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Register");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const reversed = (rows: unknown[][]) => rows.map((row) => [...row].reverse());
    const [names] = reversed(header.values);
    table.getHeaderRowRange().values = [(names ?? []).map((name) => String(name).toUpperCase())];
    body.values = reversed(body.values);
    table.columns.add(0, [["My own"], ["mine"]]);
    await context.sync();
  });
  expect(await sources()).toEqual([source]);
  await updateSource(source.id, { grade: "E" });
  await addSource({ ...source, id: "B-1" });
  expect(await sources()).toEqual([
    { ...source, grade: "E" },
    { ...source, id: "B-1" },
  ]);
});

test("a missing column is named", async () => {
  await addSource(source);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Register").getHeaderRowRange().getCell(0, 7).values = [["Mark"]];
    await context.sync();
  });
  await expect(inWords(readRegister())).rejects.toThrow(/^The table Register needs the column Grade; got ID, Company/);
});

test("ids that stand twice are reported and not edited", async () => {
  await addSource(source);
  await addSource({ ...source, id: "B-1" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sources").getRange("A6").values = [["oai-24-03"]];
    await context.sync();
  });
  const register = await readRegister();
  expect(register.exists && [...duplicateIds(register.sources)]).toEqual(["OAI-24-03"]);
  await expect(inWords(deleteSource("OAI-24-03"))).rejects.toThrow(
    "The ID OAI-24-03 stands in rows 5 and 6 of Sources; give each source an ID of its own.",
  );
});

test("selects the row of a source", async () => {
  await addSource(source);
  await addSource({ ...source, id: "B-1" });
  await selectSource("B-1");
  expect(excel.book.sheets.get(excel.book.sheets.activeId())?.name).toBe("Sources");
  expect(excel.book.selection.areas()[0]).toMatchObject({ row: 5, column: 0, rowCount: 1, columnCount: 15 });
});

test("tells of edits on the sheet, of a register that is created later, and no more once stopped", async () => {
  let told = 0;
  const watch = new RegisterWatch();
  const stop = await watch.watch(() => (told += 1));
  await watch.quietly(createRegister);
  await eventsTold();
  expect(told).toBeGreaterThan(0);
  told = 0;
  const sheetId = excel.book.sheets.find("Sources")?.id ?? "";
  await excel.book.cells.write({ sheetId, row: 4, column: 1, rowCount: 1, columnCount: 1 }, [["typed by hand"]]);
  await eventsTold();
  expect(told).toBeGreaterThan(0);
  stop();
  await eventsTold();
  told = 0;
  await excel.book.cells.write({ sheetId, row: 4, column: 1, rowCount: 1, columnCount: 1 }, [["again"]]);
  await eventsTold();
  expect(told).toBe(0);
});

test("suggests an id from company, year and what is free", () => {
  expect(suggestId(source, [])).toBe("OPEN-24-01");
  expect(suggestId(source, ["open-24-01", "OPEN-24-02"])).toBe("OPEN-24-03");
  expect(suggestId({ company: "智谱", periodEnd: "", asOf: "" }, [])).toBe("SRC-01");
});
