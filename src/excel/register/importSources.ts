/**
 * Many sources into the register at once. They are written a block at a time below the table, which takes them in only when
 * all of them stand there: formulas that read the register see all or nothing, and calculate once. What fails or is
 * cancelled on the way is wiped off again.
 */
import type { Source } from "../../register/source";
import { nextIndex, refuseOccupied } from "./appendSources";
import { blocksOf, rowHeight } from "./sourceBlocks";
import { Refusal } from "../../register/refusal";
import { refusal } from "../host/hostRefusal";
import { goneBack, removeSheet, type WayBack } from "../host/wayBack";
import { readable } from "../host/officeErrors";
import { withOneUndo, type UndoOptions } from "../host/oneUndo";
import { openRegister, refuseProtected, type OpenRegister } from "./openRegister";
import { idKey } from "../../register/source";
import { freeRegisterSheetName } from "./register";
import { queueRegisterSheet, queueRows } from "./registerSheet";
import { registerTableName } from "../../register/registerColumns";
import { quietly } from "./watchRegister";

export interface ImportSteps {
  readonly onProgress?: (step: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

export type ImportOutcome =
  { readonly kind: "written"; readonly count: number; readonly sheetName: string } | { readonly kind: "cancelled" };

/** Every source has an id that is new. The register comes into being when there is none. */
export function importSources(sources: readonly Source[], steps: ImportSteps = {}): Promise<ImportOutcome> {
  return quietly(() => withOneUndo((options) => write(sources, steps, options)));
}

async function write(
  sources: readonly Source[],
  { onProgress = () => undefined, signal }: ImportSteps,
  options: UndoOptions,
): Promise<ImportOutcome> {
  const wayBack: WayBack = [];
  try {
    const sheetName = await Excel.run(options, async (context) => {
      const register = await registerFor(context, wayBack);
      refuseProtected(register);
      refuseTakenIds(register, sources);
      await refuseOccupied(context, register, sources.length);
      wayBack.push(hearEvents);
      // A sheet that is taken away takes its rows along.
      const isNew = wayBack.length > 1;
      await writeBlocks(context, register, sources, { onProgress, signal, wayBack: isNew ? [] : wayBack });
      return register.sheetName;
    });
    return { kind: "written", count: sources.length, sheetName };
  } catch (failure) {
    const wasCancelled = signal?.aborted === true && failure === signal.reason;
    const reason = wasCancelled ? refusal("importCancelled", {}) : readable(failure);
    const after = await goneBack(wayBack, reason);
    if (wasCancelled && !(after instanceof Refusal && after.code === "notTakenBack")) return { kind: "cancelled" };
    throw after;
  }
}

/**
 * The add-in itself hears of the last block only: whoever looks at the workbook at every change would look at a half-written
 * register each time, and hold the writing up. With the last block the table is made to hold all rows, whether or not Excel
 * let it grow on the way.
 */
async function writeBlocks(
  context: Excel.RequestContext,
  register: OpenRegister,
  sources: readonly Source[],
  { onProgress, signal, wayBack }: Required<Pick<ImportSteps, "onProgress">> & ImportSteps & { wayBack: WayBack },
): Promise<void> {
  const start = nextIndex(register);
  const total = Math.max(register.rowCount, start + sources.length);
  const { runtime } = context;
  let done = 0;
  // Excel lets the table grow with the first block already, by itself.
  if (total > register.rowCount) wayBack.push(resizeTo(register, register.rowCount));
  for (const block of blocksOf(sources)) {
    onProgress({ done, total: sources.length });
    await pause();
    signal?.throwIfAborted();
    const isLast = done + block.length === sources.length;
    wayBack.push(clearRows(register, start + done, block.length));
    runtime.enableEvents = isLast;
    rowsOf(register, start + done, block.length, register.sheet).format.rowHeight = rowHeight(block);
    queueRows(register.sheet, register.firstRow + start + done, register.firstColumn, register.places, block);
    if (isLast && total > register.rowCount) {
      register.table.resize(extentOf(register, register.sheet, total));
    }
    await context.sync();
    done += block.length;
  }
  onProgress({ done, total: sources.length });
}

/** Also when the last block was never reached. */
async function hearEvents(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}

function resizeTo(register: OpenRegister, rows: number): WayBack[number] {
  return async (context) => {
    const table = context.workbook.tables.getItem(registerTableName);
    table.resize(extentOf(register, table.worksheet, rows));
    await context.sync();
  };
}

async function registerFor(context: Excel.RequestContext, wayBack: WayBack): Promise<OpenRegister> {
  const existing = await openRegister(context);
  if (existing !== null) return existing;
  const sheetName = await freeRegisterSheetName(context);
  wayBack.push(removeSheet(sheetName, []));
  queueRegisterSheet(context.workbook, sheetName, []).activate();
  await context.sync();
  const created = await openRegister(context);
  if (created === null) throw refusal("registerNotCreated", { table: registerTableName });
  return created;
}

function refuseTakenIds({ rows }: OpenRegister, sources: readonly Source[]): void {
  const taken = new Set(rows.map(({ source }) => idKey(source.id)));
  for (const { id } of sources) {
    if (taken.has(idKey(id))) throw refusal("idTaken", { id });
    taken.add(idKey(id));
  }
}

function extentOf({ firstRow, firstColumn, columnCount }: OpenRegister, sheet: Excel.Worksheet, rows: number) {
  return sheet.getRangeByIndexes(firstRow - 1, firstColumn, rows + 1, columnCount);
}

function rowsOf(
  { firstRow, firstColumn, columnCount }: OpenRegister,
  from: number,
  length: number,
  sheet: Excel.Worksheet,
): Excel.Range {
  return sheet.getRangeByIndexes(firstRow + from, firstColumn, length, columnCount);
}

/** Rows that were blank ones of the table keep their look; those below it had none. */
function clearRows(register: OpenRegister, index: number, count: number): WayBack[number] {
  return async (context) => {
    const { worksheet } = context.workbook.tables.getItem(registerTableName);
    const within = Math.min(count, Math.max(0, register.rowCount - index));
    if (within > 0) rowsOf(register, index, within, worksheet).clear(Excel.ClearApplyTo.contents);
    if (count > within) rowsOf(register, index + within, count - within, worksheet).clear(Excel.ClearApplyTo.all);
    rowsOf(register, index, count, worksheet).format.autofitRows();
    await context.sync();
  };
}

/** A moment in which the pane draws its progress and hears a click on Cancel. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
