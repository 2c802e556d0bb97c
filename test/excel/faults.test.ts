/**
 * A law of all commands: any call to Excel may fail at any step. Afterwards the workbook is as it was, or the failure says
 * that it is not, and events are on. The fault is put between Microsoft's client and the host: the actions before it are
 * done, as Excel's batches are no transactions.
 */
import { importSources } from "../../src/excel/register/importSources";
import { deleteSource, deleteSources } from "../../src/excel/register/deleteSources";
import { updateSource, updateSources } from "../../src/excel/register/editSources";
import { addSource, createRegister } from "../../src/excel/register/register";
import { insertModel } from "../../src/excel/models/insertModel";
import { modelsInWorkbook } from "../../src/excel/models/insertedModels";
import { removeModel } from "../../src/excel/models/removeModel";
import { addCases, removeCases } from "../../src/excel/scenarios/cases";
import { writeTable } from "../../src/excel/scenarios/writeTable";
import { SnapshotKeeper } from "../../src/excel/trace/snapshotKeeper";
import { linkSource } from "../../src/excel/trace/linkSource";
import type { Model } from "../../src/models/language/model";
import { Refusal } from "../../src/register/refusal";
import { sourceWith } from "../../src/register/import/readRows";
import type { Source } from "../../src/register/source";
import { ActionType, type RequestBody, type ResponseBody } from "../../src/workbench/richApi/protocol/protocol";
import { includes } from "../../src/workbench/office/officeRequirements";
import { levelAsked, type ExcelInNode } from "../workbench/excelInNode";
import { openExcelWithAddIn } from "./addInInExcel";
import { testOf } from "./since";
import { intercept } from "./requests";

jest.setTimeout(600_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

const words = (text: string) => ({ en: text, "zh-CN": text });
const source = (id: string) => sourceWith({ id, company: "Firm", datapoint: "Revenue", value: 2, grade: "C" });
const tiny: Model = {
  id: "tiny",
  version: "1",
  title: words("Tiny"),
  summary: words("Tiny"),
  inputs: [],
  outputs: [],
  anchors: [],
  overallCheck: "TinyCheck",
  sources: [source("TINY-1")],
  sheets: [
    {
      name: "Tiny inputs",
      reads: ["Tiny result"],
      tabColor: "#000000",
      columnWidths: [90],
      frozenRows: 0,
      blocks: [{ area: "A1:A2", role: "calculation", cells: [["={sheet:Tiny result}!A1"], ['="{source:TINY-1}"']] }],
      names: [{ name: "TinyCheck", cell: "A1", comment: "Tiny" }],
    },
    {
      name: "Tiny result",
      reads: [],
      tabColor: "#000000",
      columnWidths: [90],
      frozenRows: 0,
      blocks: [{ area: "A1:A1", role: "input", cells: [[3]] }],
    },
  ],
};

/** Everything of the workbook that an analyst could miss or find too much. */
async function workbook(): Promise<unknown> {
  const { book } = excel;
  await book.settled();
  return {
    sheets: book.sheets.list().map(({ id, name }) => {
      const used = book.cells.used(id, { valuesOnly: true });
      return {
        name,
        used,
        cells: used === null ? [] : book.cells.read(used).map((row) => row.map((cell) => cell.formula)),
      };
    }),
    tables: book.tables.list().map(({ name, bodyArea }) => ({ name, ...bodyArea, sheetId: "" })),
    names: book.names.list().map(({ name, formula }) => [name, formula]),
  };
}

function eventsAreOn(): boolean {
  return (excel.host as unknown as { richApi: { context: { state: { enableEvents: boolean } } } }).richApi.context.state
    .enableEvents;
}

const bookkeeping = /^_(Keep|Remove|Get)/;

/** Makes the action of that number fail, once; `count` is how many there were. */
class Fault {
  private at = Infinity;
  count = 0;

  constructor() {
    intercept(excel, (request, process) => this.answer(request, process));
  }

  arm(at: number): void {
    [this.at, this.count] = [at, 0];
  }

  private async answer(request: RequestBody, process: (request: RequestBody) => Promise<ResponseBody>) {
    const actions = request.Actions ?? [];
    for (const [index, { ActionType: type, Name }] of actions.entries()) {
      if (type === ActionType.trace || bookkeeping.test(Name ?? "")) continue;
      this.count += 1;
      if (this.count !== this.at) continue;
      const done = await process({ ...request, Actions: actions.slice(0, index) });
      const failure = {
        Code: "GeneralException",
        Message: "fault",
        Location: "",
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return done.Error === undefined ? { ...done, Error: failure } : done;
    }
    return process(request);
  }
}

/** So many places of a long command are tried, spread evenly; all of a short one. */
const mostTries = 30;

type Command = () => Promise<unknown>;

/** Runs the command with a fault at each place, on the same workbook, which is to be as before each time. */
async function tryAll(command: Command, undo: Command): Promise<void> {
  const fault = new Fault();
  await command();
  const steps = fault.count;
  await undo();
  const before = await workbook();
  const stride = Math.max(1, Math.ceil(steps / mostTries));
  for (let at = 1; at <= steps; at += stride) {
    fault.arm(at);
    const failure = await command().then(
      () => null,
      (reason: unknown) => reason,
    );
    fault.arm(Infinity);
    expect(eventsAreOn()).toBe(true);
    // What only makes a model easier on the eye may fail without a word.
    if (failure === null) await undo();
    else expect(failure).toBeInstanceOf(Refusal);
    expect((failure as Refusal | null)?.code).not.toBe("notTakenBack");
    expect({ at, ...((await workbook()) as object) }).toEqual({ at, ...(before as object) });
  }
}

const nothing = () => Promise.resolve();
const deleteRegister = () =>
  excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Register").worksheet.delete();
    await context.sync();
  });

test("a source added, with the register that it needs", () => tryAll(() => addSource(source("A-1")), deleteRegister));

test("a source added to others", async () => {
  await addSource(source("A-1"));
  await tryAll(
    () => addSource(source("A-2")),
    () => deleteSource("A-2"),
  );
});

test("a source edited, and a grade overridden", async () => {
  await addSource(source("A-1"));
  await tryAll(
    () => updateSource("A-1", { value: 5, grade: "B", reason: "2024-03", gradedOn: "2025-01-02" }),
    () => updateSource("A-1", source("A-1")),
  );
});

test("a source deleted", async () => {
  await addSource(source("A-1"));
  await addSource(source("A-2"));
  await tryAll(
    () => deleteSource("A-2"),
    () => addSource(source("A-2")).then(nothing),
  );
});

test("many sources edited at once", async () => {
  const ids = ["A-1", "A-2", "A-3", "A-4"];
  await importSources(ids.map(source));
  const edit = (changes: Partial<Source>) => updateSources(["A-1", "A-2", "A-4"].map((id) => ({ id, changes })));
  await tryAll(
    () => edit({ grade: "B", reason: "2024-03", gradedOn: "2025-01-02" }),
    () => edit({ grade: "C", reason: "", gradedOn: "" }),
  );
});

test.each([
  ["1.15", ["A-3", "A-1"]],
  ["1.17", ["A-3", "A-2", "A-1"]],
] as const)(
  "many sources deleted under ExcelApi %s: all of them, or the rows are back and what could not be is said",
  async (excelApi, going) => {
    await excel.close();
    excel = await openExcelWithAddIn({ excelApi });
    const ids = ["A-1", "A-2", "A-3"];
    const rest = ids.filter((id) => !(going as readonly string[]).includes(id));
    const deleteRest = () => (rest.length > 0 ? deleteSources(rest) : nothing());
    const fault = new Fault();
    const failed = new Set<string>();
    await importSources(ids.map(source));
    const before = await workbook();
    fault.arm(Infinity);
    await deleteSources(going);
    const steps = fault.count;
    await deleteRest();
    // Up to the last few only is read.
    for (let at = steps - 12; at <= steps; at += 1) {
      await importSources(ids.map(source));
      fault.arm(at);
      const failure = await deleteSources(going).catch((reason: unknown) => reason);
      fault.arm(Infinity);
      // Excel's client does not tell of what fails while it cleans up behind itself.
      if (failure === undefined) {
        await deleteRest();
        continue;
      }
      const { code, values } = failure as Refusal;
      failed.add(code);
      if (code === "notTakenBack") expect(values["failures"]).toMatchObject([{ code: "rowsBackAnew" }]);
      expect({ at, ...((await workbook()) as object) }).toEqual({ at, ...(before as object) });
      await deleteSources(ids);
    }
    expect([...failed]).toEqual(["refusedByExcel", "takenBack", "notTakenBack"]);
  },
);

test("sources imported, in two blocks", async () => {
  await createRegister();
  const many = Array.from({ length: 1_001 }, (_, number) => source(`M-${number}`));
  const before = await workbook();
  const fault = new Fault();
  const isGrouped = includes(levelAsked(), "1.20");
  // Rows that were written after all take long to go.
  for (const at of isGrouped ? [1, 40, 80] : [1, 12, 20, 30, 40, 50, 60, 70, 80]) {
    fault.arm(at);
    const failure = await importSources(many).then(
      () => null,
      (reason: unknown) => reason,
    );
    fault.arm(Infinity);
    expect(eventsAreOn()).toBe(true);
    // Where Excel groups steps, what fails is done once more without a group.
    if (!isGrouped) expect(failure).toBeInstanceOf(Refusal);
    else {
      expect({ at, failure }).toEqual({ at, failure: null });
      await deleteSources(many.map(({ id }) => id));
    }
    expect({ at, ...((await workbook()) as object) }).toEqual({ at, ...(before as object) });
  }
});

test("a cancelled import leaves events on", async () => {
  await createRegister();
  const before = await workbook();
  const many = Array.from({ length: 1_001 }, (_, number) => source(`M-${number}`));
  const stop = new AbortController();
  const onProgress = ({ done }: { done: number }) => {
    if (done < 1_000) return;
    expect(eventsAreOn()).toBe(false);
    stop.abort();
  };
  expect(await importSources(many, { signal: stop.signal, onProgress })).toEqual({ kind: "cancelled" });
  expect(eventsAreOn()).toBe(true);
  expect(await workbook()).toEqual(before);
});

test("a cell linked to a source", async () => {
  await addSource(source("A-1"));
  await tryAll(
    () => linkSource("A-1"),
    () =>
      excel.Excel.run(async (context) => {
        context.workbook.names.getItem("src_A.1").delete();
        await context.sync();
      }),
  );
});

testOf("models")("a model inserted", () =>
  tryAll(
    () => insertModel(tiny),
    () => removeModel("TinyCheck"),
  ),
);

/** A product of two numbers, of which one has a source by name. */
async function product(): Promise<void> {
  await addSource(source("A-1"));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").formulas = [[2], [3], ["=A1*A2"]];
    context.workbook.names.add("src_A.1", sheet.getRange("A1"));
    await context.sync();
  });
}

const withoutSheet = (name: string) =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

test("cells made inputs of cases", async () => {
  await product();
  await tryAll(
    () => addCases(new SnapshotKeeper(), ["Sheet1!A1:A2"]),
    () => removeCases(new SnapshotKeeper(), null),
  );
});

test("a table worked out by trials, whose inputs are back whatever fails", async () => {
  await product();
  const down = { address: "Sheet1!A1", values: [1, 2] };
  const draft = { output: "Sheet1!A3", down, across: { address: "Sheet1!A2", values: [5] } };
  await tryAll(
    () => writeTable(new SnapshotKeeper(), draft),
    () => withoutSheet("Sensitivity"),
  );
});

testOf("models")(
  "a model removed: what Excel cannot bring back is said, and a second try takes away the rest",
  async () => {
    const before = await workbook();
    await insertModel(tiny);
    const fault = new Fault();
    await removeModel("TinyCheck");
    const steps = fault.count;
    for (let at = 1; at <= steps; at += Math.ceil(steps / 12)) {
      await insertModel(tiny);
      const inserted = await workbook();
      fault.arm(at);
      const failure = await removeModel("TinyCheck").catch((reason: unknown) => reason as Refusal);
      fault.arm(Infinity);
      expect(failure).toBeInstanceOf(Refusal);
      if ((failure as Refusal).code !== "modelRemovedInPart") expect(await workbook()).toEqual(inserted);
      if ((await modelsInWorkbook()).length > 0) await removeModel("TinyCheck");
      expect({ at, ...((await workbook()) as object) }).toEqual({ at, ...(before as object) });
    }
  },
);
