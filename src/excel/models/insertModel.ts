/**
 * Puts a model into the workbook. Excel's batches are no transactions: everything that can be known to fail is looked
 * at before the first write, and when a write fails all the same, what had been written is taken back.
 */
import type { Model, ModelSheet } from "../../models/language/model";
import { refuseOccupied } from "../host/tableRows";
import { appendSources } from "../register/appendSources";
import { supports } from "../host/environment";
import { paymentsName } from "../../models/payments/paymentRows";
import { addCompany, companiesFor, missingRate } from "../companies/companiesTables";
import { gather, gatheringsIn } from "../companies/industryGathering";
import { gatherPayments } from "../companies/gatherPayments";
import { decorate } from "./modelDecoration";
import { namesFor, type ModelNames } from "./modelNames";
import { registerPlace } from "./registerPlace";
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { inLanguage, languageInWorkbook } from "../host/sheetLanguage";
import { queueMark, queueModelMark, registerMark } from "./modelRecord";
import { readable } from "../host/officeErrors";
import { withOneUndo, type UndoOptions } from "../host/oneUndo";
import { openRegister, refuseProtected, type OpenRegister } from "../register/openRegister";
import { cellsAtOnce, queueModelSheet } from "./queueModelSheet";
import { freeRegisterSheetName, newRegister } from "../register/registerFor";
import { registerColumns, registerTableName } from "../../register/registerColumns";
import type { Source } from "../../register/source";
import { refusal } from "../host/hostRefusal";
import { goneBack, removeSheet, type WayBack } from "../host/wayBack";

export interface InsertedModel {
  /** Sheets that were added, in their order. */
  readonly sheets: readonly string[];
  /** Cells that got contents. */
  readonly cells: number;
  /** The ids that the model's sources got in the register. */
  readonly sourceIds: readonly string[];
  /** The currency of the company whose payments wait for a rate. */
  readonly missingRate?: string;
}

export type OnProgress = (step: { readonly sheet: string; readonly done: number; readonly total: number }) => void;

interface Plan {
  readonly model: Model;
  readonly names: ModelNames;
  readonly sources: readonly Source[];
  /** Null when the register comes into being with the model. */
  readonly register: OpenRegister | null;
  readonly sheetName: string;
}

/** In the language of the workbook's models; of the first one, in that language. */
export async function insertModel(
  model: Model,
  onProgress: OnProgress = () => undefined,
  language: SheetLanguage = "en",
): Promise<InsertedModel> {
  if (!supports("ExcelApi", "1.13")) throw refusal("modelNeedsNewerExcel", {});
  return withOneUndo((options) => writeModel(model, language, onProgress, options));
}

async function writeModel(
  model: Model,
  language: SheetLanguage,
  onProgress: OnProgress,
  options: UndoOptions,
): Promise<InsertedModel> {
  const wayBack: WayBack = [];
  try {
    const { inserted, plan } = await Excel.run(options, async (context) => {
      const gathered = model.gathering === undefined ? model : model.gathering(await gatherPayments(context));
      const plan = await planFor(gathered, language, context);
      const companies = await companiesOf(plan.model, context, wayBack);
      return { inserted: await companies(await write(plan, context, onProgress, wayBack), plan), plan };
    });
    await decorate(plan.model, plan.names, options);
    return inserted;
  } catch (failure) {
    throw await goneBack(wayBack, readable(failure));
  }
}

/**
 * The tables of companies, where the model reads them: made before it is written, as its formulas name them. What is returned then
 * writes the company's row and lets an industry of the workbook gather its payments.
 */
async function companiesOf(
  model: Model,
  context: Excel.RequestContext,
  wayBack: WayBack,
): Promise<(inserted: InsertedModel, plan: Plan) => Promise<InsertedModel>> {
  const tables = model.readsCompanies === true ? await companiesFor(context, wayBack) : null;
  const { company } = model;
  const gatherings = company === undefined ? [] : await gatheringsIn(context);
  return async (inserted, { names }) => {
    if (tables === null) return inserted;
    const sheets = tables.newSheet === undefined ? inserted.sheets : [tables.newSheet, ...inserted.sheets];
    if (company === undefined) return { ...inserted, sheets };
    const payments = paymentsOf(model).map((name) => names.names.get(name) ?? name);
    for (const name of payments) await addCompany(context, tables, company, name, wayBack);
    await gather(context, gatherings, payments, wayBack);
    const currency = missingRate(tables, company);
    return { ...inserted, sheets, ...(currency === null ? {} : { missingRate: currency }) };
  };
}

function paymentsOf({ sheets }: Model): string[] {
  return sheets.flatMap(({ names = [] }) => names.map(({ name }) => name)).filter((name) => paymentsName.test(name));
}

/** Everything that can be known to fail fails here, before the first write. */
async function planFor(english: Model, language: SheetLanguage, context: Excel.RequestContext): Promise<Plan> {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name,items/comment");
  workbook.protection.load("protected");
  const register = await openRegister(context);
  await context.sync();
  const model = await inLanguage(english, languageInWorkbook(workbook.names.items, language));
  if (workbook.protection.protected) throw refusal("structureProtected", { prevents: "adding" });
  const sheetName = register === null ? await freeRegisterSheetName(context) : register.sheetName;
  if (register !== null) {
    refuseProtected(register);
    await refuseOccupied(context, register, english.sources.length);
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

/**
 * All sheets are there before the first formula, as Excel takes a sheet that is not for another workbook. A new register
 * comes after the model's first sheet. The pane sees each sheet go.
 */
async function write(
  plan: Plan,
  context: Excel.RequestContext,
  onProgress: OnProgress,
  wayBack: WayBack,
): Promise<InsertedModel> {
  const { model, names, sources, sheetName } = plan;
  const { worksheets } = context.workbook;
  const nameOf = (sheet: ModelSheet) => names.sheets.get(sheet.name) ?? sheet.name;
  const add = (sheet: ModelSheet, isFirst: boolean) => {
    const own = (sheet.names ?? []).map(({ name }) => names.names.get(name) ?? name);
    wayBack.push(removeSheet(nameOf(sheet), own));
    queueModelMark(worksheets.add(nameOf(sheet)), nameOf(sheet), model, names, isFirst);
  };
  const [first, ...others] = model.sheets;
  if (first !== undefined) add(first, true);
  const total = model.sheets.length + 1;
  onProgress({ sheet: sheetName, done: 0, total });
  // A model that brings no sources needs no register.
  const register = plan.register ?? (sources.length === 0 ? null : await newRegister(context, sheetName, wayBack));
  if (plan.register === null && register !== null) queueMark(register.sheet, registerMark, "made with a model");
  if (register !== null && sources.length > 0) await appendSources(context, register, sources, { wayBack });
  for (const sheet of others) add(sheet, false);
  const place = registerPlace(register, sources.length);
  let [cells, waiting] = [sources.length * registerColumns.length, 0];
  for (const [index, sheet] of model.sheets.entries()) {
    onProgress({ sheet: nameOf(sheet), done: index + 1, total });
    const count = queueModelSheet(context.workbook, sheet, names, place);
    [cells, waiting] = [cells + count, waiting + count];
    if (waiting < cellsAtOnce && index < model.sheets.length - 1) continue;
    await context.sync();
    waiting = 0;
  }
  const added = model.sheets.map(nameOf);
  if (plan.register === null && register !== null) added.splice(1, 0, sheetName);
  return { sheets: added, cells, sourceIds: sources.map(({ id }) => id) };
}
