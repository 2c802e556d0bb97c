import { listedQueue } from "../../audit/queue/listedQueue";
import { queueOfWorkbook } from "../../audit/queue/queueOfWorkbook";
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { checkedSignatures } from "../../audit/signoff/signatures";
import { documentBytes, handsOverFiles } from "../../excel/host/documentBytes";
import { displayLanguage } from "../../excel/host/environment";
import { refusal } from "../../excel/host/hostRefusal";
import { openAsNew } from "../../excel/host/openAsNew";
import { sheetLanguage } from "../../excel/host/sheetLanguage";
import { selectCells } from "../../excel/host/selectCells";
import { markQueueRow } from "../../excel/review/markQueueRow";
import { signWorkbook } from "../../excel/review/signWorkbook";
import { tryFormulas } from "../../excel/review/tryFormulas";
import { writeQueue } from "../../excel/review/writeQueue";
import type { SnapshotKeeper } from "../../excel/trace/snapshotKeeper";
import { today } from "../../audit/review/today";
import { reasonOf } from "../../pane/parts/reason";
import { Refusal } from "../../register/refusal";
import type { SharePort } from "../../pane/ports/sharePort";
import { downloadFile } from "../files/downloadFile";
import { reasonIn } from "../files/fileReasons";
import type { FormulasToTry } from "../files/formulasToTry";
import { traceWhenFree } from "./traceWhenFree";
import type { Trial } from "./workbookFiles";

/** The workbook in Excel as it is handed over, answered by src/excel and, of what files say, by src/xlsx. */
export function excelShare(keeper: SnapshotKeeper): SharePort {
  /** As a file of it says, like what it is compared with; as its cells show, where Excel hands over no file. */
  const current = async (): Promise<WorkbookSnapshot> =>
    handsOverFiles()
      ? snapshotOfBytes(await documentBytes())
      : traceWhenFree(() => keeper.withGraph(async ({ snapshot }) => snapshot));
  return {
    compare: async (earlier) => {
      const before = await snapshotOfBytes(earlier);
      const now = await current();
      return withFiles((files) => files.comparedVersions(before, now));
    },
    select: selectCells,
    signatures: async () => checkedSignatures(await current()),
    sign: async (draft) => {
      const signed = await signWorkbook(await current(), { ...draft, language: sheetLanguage() });
      keeper.changed();
      return signed;
    },
    queue: async () => listedQueue(await current()),
    writeQueue: async () => {
      const { sheet, rows, lost, added, gone } = queueOfWorkbook(await current(), null, sheetLanguage());
      await writeQueue(sheet);
      keeper.changed();
      return { rows: rows.length, lost, added, gone };
    },
    mark: markQueueRow,
    portable: async (draft) => {
      if (!handsOverFiles()) throw refusal("fileNotHandedOver", { detail: "" });
      const bytes = await documentBytes();
      const toTry = await withFiles((files) => files.formulasToTry(bytes, draft));
      const trial = await trialOf(toTry);
      return withFiles((files) => files.portableCopy(bytes, draft, today(), displayLanguage(), trial));
    },
    handOver: async (bytes, name) => {
      if (name.endsWith(".xlsx") && (await openAsNew(bytes))) return "opened";
      downloadFile(bytes, name);
      return "downloaded";
    },
  };
}

/** A host that cannot try them, where no sheet may be added say, does not keep the copy from being made. */
async function trialOf({ formulas, names }: FormulasToTry): Promise<Trial> {
  if (formulas.length === 0) return { moved: [], unknown: [], isManual: false };
  try {
    return await tryFormulas(formulas, names);
  } catch (failure) {
    if (failure instanceof Refusal && failure.code === "notTakenBack") throw failure;
    return { reason: reasonOf(failure, displayLanguage()) };
  }
}

function snapshotOfBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return withFiles((files) => files.readSnapshot(bytes));
}

/** What reads and writes files is fetched when it is first needed. A file that is no workbook is an Error with the reason. */
async function withFiles<Result>(work: (files: typeof import("./workbookFiles")) => Result): Promise<Result> {
  const files = await import(/* webpackChunkName: "workbook-files" */ "./workbookFiles");
  try {
    return work(files);
  } catch (failure) {
    if (failure instanceof Refusal) throw failure;
    throw new Error(reasonIn(displayLanguage(), failure), { cause: failure });
  }
}
