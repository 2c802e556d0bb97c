/**
 * Puts a model into the workbook. Excel's batches are no transactions: everything that can be known to fail is looked
 * at before the first write, and when a write fails all the same, what had been written is taken back.
 */
import type { Model, ModelSheet } from "../../models/language/model";
import { refuseOccupied } from "../register/appendSources";
import { supports } from "../host/environment";
import { decorate } from "./modelDecoration";
import { namesFor, type ModelNames } from "./modelNames";
import { queueModelMark } from "./modelRecord";
import { readable } from "../host/officeErrors";
import { withOneUndo, type UndoOptions } from "../host/oneUndo";
import { openRegister, refuseProtected } from "../register/openRegister";
import { queueModelSheet } from "./queueModelSheet";
import { queueSources, placeAfter, type SourcesPlan } from "./queueSources";
import { freeRegisterSheetName } from "../register/register";
import { registerColumns } from "../../register/registerColumns";
import { registerTableName } from "../../register/registerColumns";
import { refusal } from "../host/hostRefusal";
import { goneBack, removeSheet, type WayBack } from "../host/wayBack";
import { registerCreated } from "../register/watchRegister";

export interface InsertedModel {
  /** Sheets that were added, in their order. */
  readonly sheets: readonly string[];
  /** Cells that got contents. */
  readonly cells: number;
  /** The ids that the model's sources got in the register. */
  readonly sourceIds: readonly string[];
}

export type OnProgress = (step: { readonly sheet: string; readonly done: number; readonly total: number }) => void;

interface Plan extends SourcesPlan {
  readonly model: Model;
  readonly names: ModelNames;
}

export async function insertModel(model: Model, onProgress: OnProgress = () => undefined): Promise<InsertedModel> {
  const inserted = await writeWithUndo(model, onProgress);
  await registerCreated();
  return inserted;
}

async function writeWithUndo(model: Model, onProgress: OnProgress): Promise<InsertedModel> {
  if (!supports("ExcelApi", "1.13")) throw refusal("modelNeedsNewerExcel", {});
  return withOneUndo((options) => writeModel(model, onProgress, options));
}

async function writeModel(model: Model, onProgress: OnProgress, options: UndoOptions): Promise<InsertedModel> {
  const wayBack: WayBack = [];
  try {
    const { inserted, names } = await Excel.run(options, async (context) => {
      const plan = await planFor(model, context);
      return { inserted: await write(plan, context, onProgress, wayBack), names: plan.names };
    });
    await decorate(model, names);
    return inserted;
  } catch (failure) {
    throw await goneBack(wayBack, readable(failure));
  }
}

/** Everything that can be known to fail fails here, before the first write. */
async function planFor(model: Model, context: Excel.RequestContext): Promise<Plan> {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  workbook.protection.load("protected");
  const register = await openRegister(context);
  await context.sync();
  if (workbook.protection.protected) throw refusal("structureProtected", { prevents: "adding" });
  const sheetName = register === null ? await freeRegisterSheetName(context) : register.sheetName;
  if (register !== null) {
    refuseProtected(register);
    await refuseOccupied(context, register, model.sources.length);
  }
  const sheets = workbook.worksheets.items.map(({ name }) => name);
  const tables = workbook.tables.items.map(({ name }) => name);
  const names = namesFor(model, {
    sheets: [...sheets, sheetName],
    tablesAndNames: [...tables, ...workbook.names.items.map(({ name }) => name), registerTableName],
    sourceIds: register?.rows.map(({ source }) => source.id) ?? [],
  });
  const sources = model.sources.map((source) => ({ ...source, id: names.sources.get(source.id) ?? source.id }));
  return { model, names, sources, register, sheetName };
}

/** Cells that are sent to Excel at once: few enough for its limit, many enough that a small model goes in one piece. */
const cellsAtOnce = 2_500;

/** The pane sees each piece go. A new register comes after the model's first sheet. */
async function write(
  plan: Plan,
  context: Excel.RequestContext,
  onProgress: OnProgress,
  wayBack: WayBack,
): Promise<InsertedModel> {
  const { model, names, sources } = plan;
  const register = placeAfter(plan);
  const total = model.sheets.length + 1;
  const added: string[] = [];
  let [cells, waiting] = [0, 0];
  const queued = async (count: number, isLast: boolean) => {
    [cells, waiting] = [cells + count, waiting + count];
    if (waiting < cellsAtOnce && !isLast) return;
    await context.sync();
    waiting = 0;
  };
  const nameOf = (sheet: ModelSheet) => names.sheets.get(sheet.name) ?? sheet.name;
  const addSheet = (sheet: ModelSheet) => {
    const own = (sheet.names ?? []).map((one) => names.names.get(one.name) ?? one.name);
    wayBack.push(removeSheet(nameOf(sheet), own));
    context.workbook.worksheets.add(nameOf(sheet));
  };
  const queueSheet = (sheet: ModelSheet): number => {
    const name = nameOf(sheet);
    onProgress({ sheet: name, done: added.length, total });
    const count = queueModelSheet(context.workbook, sheet, names, register);
    queueModelMark(context.workbook.worksheets.getItem(name), model, names, added.length === 0);
    added.push(name);
    return count;
  };
  const [first, ...others] = model.sheets;
  if (first !== undefined) {
    addSheet(first);
    await queued(queueSheet(first), false);
  }
  onProgress({ sheet: plan.sheetName, done: 1, total });
  wayBack.push(queueSources(context.workbook, plan));
  if (plan.register === null) added.push(plan.sheetName);
  await queued(sources.length * registerColumns.length, others.length === 0);
  // Excel takes no formula that names a sheet which is not there, and a sheet may read one that comes after it.
  others.forEach(addSheet);
  for (const [index, sheet] of others.entries()) await queued(queueSheet(sheet), index === others.length - 1);
  const sourceIds = sources.map(({ id }) => id);
  return { sheets: added, cells, sourceIds };
}
