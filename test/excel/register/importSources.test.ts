import { importSources } from "../../../src/excel/register/importSources";
import { addSource, createRegister, readRegister } from "../../../src/excel/register/register";
import { RegisterWatch } from "../../../src/excel/register/registerWatch";
import { sourceWith } from "../../../src/register/import/readRows";
import type { Source } from "../../../src/register/source";
import { eventsTold, levelAsked, type ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn, textsOf } from "../addInInExcel";

jest.setTimeout(60_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

const source = (number: number, fields: Partial<Source> = {}): Source =>
  sourceWith({
    id: `S-${number}`,
    company: `Firm ${number % 50}`,
    datapoint: "Revenue",
    value: number + 0.5,
    unit: "USD m",
    periodEnd: "2024-12-31",
    caliber: "Quarter",
    grade: "C",
    source: "Release",
    reference: `https://example.org/${number}`,
    ...fields,
  });
const many = (count: number) => Array.from({ length: count }, (_, number) => source(number));

async function sources(): Promise<readonly Source[]> {
  const register = await readRegister();
  if (!register.exists) throw new Error("no register");
  return register.sources;
}

test("creates the register when there is none, and every source comes back as it was", async () => {
  const given = [source(1), source(2, { value: 1.6e9, asOf: "2025-02-01", quote: "one\ntwo" })];
  expect(await importSources(given)).toEqual({
    kind: "written",
    count: 2,
    sheetName: "Sources",
    isOneStep: true,
  });
  expect(await sources()).toEqual(given);
  expect(excel.book.tables.find("Register")?.bodyArea.rowCount).toBe(2);
});

test("an import changes, adds and deletes in one step, and takes all of it back where a part fails", async () => {
  await importSources([1, 2, 3].map((number) => source(number)));
  const revision = { edits: [{ id: "S-1", changes: { value: 9, quote: "restated" } }], gone: ["S-2"] };
  await importSources([source(4)], { revision });
  const after = [source(1, { value: 9, quote: "restated" }), source(3), source(4)];
  expect(await sources()).toEqual(after);
  const more = { edits: [{ id: "S-3", changes: { value: 7 } }], gone: ["S-1", "nobody"] };
  await expect(inWords(importSources([source(5)], { revision: more }))).rejects.toThrow(/nobody/);
  expect(await sources()).toEqual(after);
  expect(await importSources([], { revision: { edits: [], gone: ["S-4"] } })).toMatchObject({ isOneStep: true });
  expect(await sources()).toEqual(after.slice(0, 2));
});

test("a refresh is one step of undo where Excel groups steps, and says where it is several", async () => {
  const refresh = async () => {
    await importSources([1, 2].map((number) => source(number)));
    const revision = { edits: [{ id: "S-1", changes: { value: 9 } }], gone: ["S-2"] };
    return importSources([source(3)], { revision });
  };
  expect(await refresh()).toMatchObject({ isOneStep: levelAsked() === "1.20" });
  excel.close();
  excel = await openExcelWithAddIn({ excelApi: "1.20" });
  expect(await refresh()).toMatchObject({ isOneStep: true });
  await excel.book.undo();
  expect(await sources()).toEqual([source(1), source(2)]);
});

test("texts that Excel would take for formulas, numbers or dates are stored as texts", async () => {
  const texts = [
    "=1+1",
    "+49 30",
    "-5%",
    "@name",
    '=HYPERLINK("https://evil.example","x")',
    "2024-03",
    "TRUE",
    "'quoted",
  ];
  const given = texts.map((text, number) => source(number, { quote: text, company: text, reference: text }));
  await importSources(given);
  expect(await sources()).toEqual(given);
  const sheetId = excel.book.sheets.find("Sources")?.id ?? "";
  const cells = excel.book.cells.read({ sheetId, row: 4, column: 0, rowCount: texts.length, columnCount: 15 });
  expect(cells.flat().every(({ formula }) => !String(formula).startsWith("="))).toBe(true);
});

test("rows are appended in several blocks below those there are, and formulas find them", async () => {
  await addSource(source(0, { id: "FIRST" }));
  const sheetId = excel.book.sheets.list()[0]?.id ?? "";
  const cell = { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  await excel.book.cells.write(cell, [['=XLOOKUP("S-2100",Register[ID],Register[Value])']]);
  const steps: number[] = [];
  await importSources(many(2_500), { onProgress: ({ done, total }) => steps.push(done / total) });
  expect(steps).toEqual([0, 0.4, 0.8, 1]);
  const read = await sources();
  expect(read).toHaveLength(2_501);
  expect(read[0]?.id).toBe("FIRST");
  expect(read.at(-1)).toEqual(source(2_499));
  await excel.book.settled();
  expect(excel.book.cells.read(cell)[0]?.[0]?.value).toBe(2100.5);
});

test("a cancelled import leaves no trace, with and without a register before", async () => {
  const cancelAtHalf = () => {
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done >= 1_000) stop.abort();
    };
    return importSources(many(2_500), { signal: stop.signal, onProgress });
  };
  expect(await cancelAtHalf()).toEqual({ kind: "cancelled" });
  expect(await readRegister()).toEqual({ exists: false });
  await createRegister();
  await addSource(source(0, { id: "FIRST" }));
  const before = await textsOf(excel, "Sources");
  expect(await cancelAtHalf()).toEqual({ kind: "cancelled" });
  expect(await textsOf(excel, "Sources")).toEqual(before);
  expect(excel.book.tables.find("Register")?.bodyArea.rowCount).toBe(1);
});

test("a write that fails leaves the register as it was and says why", async () => {
  await addSource(source(0, { id: "FIRST" }));
  const before = await textsOf(excel, "Sources");
  const { cells } = excel.book;
  const write = cells.write.bind(cells);
  let calls = 0;
  // The host's disk is full, say: the sheet takes the first block and not the second.
  jest.spyOn(cells, "write").mockImplementation(async (area, entries) => {
    if (area.row > 900) throw new Error("disk full");
    calls += 1;
    return write(area, entries);
  });
  await expect(inWords(importSources(many(2_500)))).rejects.toThrow(/What had been written was taken back\.$/);
  expect(calls).toBeGreaterThan(0);
  jest.restoreAllMocks();
  expect(await textsOf(excel, "Sources")).toEqual(before);
  expect(await sources()).toHaveLength(1);
});

test("is refused before the first write: ids that are taken, cells in use below", async () => {
  await addSource(source(0));
  await expect(inWords(importSources(many(2)))).rejects.toThrow(
    "ID needs to be new; the register has a source S-0 already.",
  );
  await expect(inWords(importSources([source(1), source(1)]))).rejects.toThrow("ID needs to be new");
  const sheetId = excel.book.sheets.find("Sources")?.id ?? "";
  await excel.book.cells.write({ sheetId, row: 8, column: 2, rowCount: 1, columnCount: 1 }, [["note"]]);
  await expect(inWords(importSources(many(9).slice(1)))).rejects.toThrow(
    /^Row 9 of Sources is in use below the register/,
  );
  expect(await sources()).toHaveLength(1);
});

test("listeners hear of the import once it is over", async () => {
  await createRegister();
  const reads: Promise<number | Error>[] = [];
  const count = () =>
    sources().then(
      ({ length }) => length,
      (failure: Error) => failure,
    );
  const watch = new RegisterWatch();
  const stop = await watch.watch(() => reads.push(count()));
  await watch.quietly(() => importSources(many(1_500)));
  await eventsTold();
  stop();
  const counts = await Promise.all(reads);
  expect(counts.length).toBeGreaterThan(0);
  expect(new Set(counts)).toEqual(new Set([1_500]));
});
