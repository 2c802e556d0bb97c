/**
 * Newer facts into a company's model that stands in the workbook: its sheets are written anew with the years and quarters that came, at
 * the same cells; what people typed stays, and a formula that somebody changed is a reason not to.
 */
import { carriedOver } from "../../models/companyFromFacts/carriedOver";
import { companyFromFacts, companyModelId } from "../../models/companyFromFacts/companyFromFacts";
import { calledOfSheet } from "../../models/companySheets/shortName";
import { areaAddress, cellAddress } from "../../formula/address";
import { quotedSheetName } from "../../formula/sheetPrefix";
import type { Model } from "../../models/language/model";
import { refusal } from "../host/hostRefusal";
import { inExcel, readable } from "../host/officeErrors";
import { withOneUndo, type UndoOptions } from "../host/oneUndo";
import { goneBack, type WayBack } from "../host/wayBack";
import { decorate } from "./modelDecoration";
import { absoluteAddress, resolve, type ModelNames, type RegisterPlace } from "./modelNames";
import { readRecords, type ModelRecord } from "./modelRecord";
import { cellsAtOnce, queueModelSheet } from "./queueModelSheet";
import { openFacts } from "../register/openFacts";
import { openRegister } from "../register/openRegister";
import { registerPlace } from "./registerPlace";
import { inLanguage } from "../host/sheetLanguage";
import { allFacts, lastShown, periodsAfter, shownIn, upTo, type ShownSheet } from "./shownCompany";

export interface ExtendedCompany {
  readonly company: string;
  /** The years and quarters that came: "2026", "Q1 2027". */
  readonly periods: readonly string[];
  readonly sheets: readonly string[];
  /** How many its sheets have now. */
  readonly cells: number;
}

/** The keys of the companies' models whose facts have years or quarters after those that they show. */
export function companiesToExtend(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { models } = await readRecords(context);
    const own = models.filter(({ id }) => id === companyModelId);
    const facts = own.length === 0 ? [] : ((await openFacts(context))?.rows.map(({ fact }) => fact) ?? []);
    const keys: string[] = [];
    for (const record of own) {
      const shown = await shownIn(context, record);
      if (shown !== null && periodsAfter(facts, shown).length > 0) keys.push(record.key);
    }
    return keys;
  });
}

export function extendCompany(key: string): Promise<ExtendedCompany> {
  return withOneUndo((options) => extend(key, options));
}

/** Behind every day. */
const noQuarters = "9999-12-31";

async function extend(key: string, options: UndoOptions): Promise<ExtendedCompany> {
  const wayBack: WayBack = [];
  try {
    const { model, names, result } = await Excel.run(options, async (context) => {
      const named = context.workbook.names;
      named.load("items/name");
      const facts = (await openFacts(context))?.rows.map(({ fact }) => fact) ?? [];
      const register = registerPlace(await openRegister(context));
      const record = (await readRecords(context)).models.find((one) => one.key === key);
      const shown = record === undefined ? null : await shownIn(context, record);
      if (record === undefined || shown === null) throw refusal("modelGone", {});
      const { company } = shown;
      const periods = periodsAfter(facts, shown);
      if (periods.length === 0) throw refusal("noNewerYear", { company, last: lastShown(shown) });
      const short = calledOfSheet(shown.sheets[0]!.name);
      const all = allFacts(facts, shown).years;
      const first = all.findIndex(({ end }) => end >= shown.ends[0]!);
      // As the sheets had them: what has become known since has no rows there.
      const choice = { ...shown.choice, sourceIds: new Set(record.sourceIds.flatMap(withoutNumber)) };
      const former = companyFromFacts(upTo(facts, lastShown(shown)), {
        ...choice,
        short,
        yearCount: shown.ends.length,
        quartersFrom: shown.quarterEnds[0] ?? noQuarters,
      });
      const coming = companyFromFacts(facts, {
        ...choice,
        short,
        yearCount: all.length - first,
        ...(shown.quarterEnds.length > 0 && { quartersFrom: shown.quarterEnds[0]! }),
      });
      const [old, next] = [await inLanguage(former, shown.language), await inLanguage(coming, shown.language)];
      const own = namesOf(old, record, shown.sheets, new Set(named.items.map(({ name }) => name)));
      const written = (text: string) => resolve(text, own, register);
      const carried = carriedOver(old, next, contentOf(shown.sheets, next), written);
      if (carried.foreignRow !== null) throw refusal("otherLines", { company, ...carried.foreignRow });
      if (carried.movedRow !== null) await refuseReaders(context, company, shown.sheets);
      if (carried.changed.length > 0) throw refusal("formulasChanged", { company, cells: carried.changed });
      await refuseProtected(context, shown.sheets);
      const before = carriedOver(old, old, contentOf(shown.sheets, old), written).model;
      wayBack.push(async (later) => void (await rewrite(later, before, own, register, null)));
      const cells = await rewrite(context, carried.model, own, register, shown.sheets);
      return { model: carried.model, names: own, result: { company, periods, sheets: record.sheets, cells } };
    });
    await decorate(model, names, options);
    return result;
  } catch (failure) {
    throw await goneBack(wayBack, readable(failure));
  }
}

/** Sheets may have been renamed; names keep the number that the model got, and those that the workbook lacks are left out. */
function namesOf(
  model: Model,
  { key, sourceIds }: ModelRecord,
  sheets: readonly ShownSheet[],
  present: ReadonlySet<string>,
): ModelNames {
  const number = key.startsWith(model.overallCheck) ? key.slice(model.overallCheck.length) : "";
  const all = model.sheets.flatMap(({ names = [] }) => names.map(({ name }) => name));
  return {
    sheets: new Map(model.sheets.map(({ name }, index) => [name, sheets[index]!.name])),
    tables: new Map(),
    names: new Map(all.map((name) => [name, `${name}${number}`] as const).filter(([, name]) => present.has(name))),
    sources: new Map(
      model.sources.map(({ id }) => [id, sourceIds.find((own) => withoutNumber(own).includes(id)) ?? id]),
    ),
  };
}

function contentOf(shown: readonly ShownSheet[], { sheets }: Model) {
  const bySheet = new Map(sheets.map(({ name }, index) => [name, shown[index]!]));
  return (name: string, row: number, column: number) => {
    const sheet = bySheet.get(name)!;
    return (sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? "") as string | number | boolean;
  };
}

/** A line that is filed for the first time moves those below it; a formula elsewhere that names a cell would then name another. */
async function refuseReaders(
  context: Excel.RequestContext,
  company: string,
  own: readonly ShownSheet[],
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = own.map(({ name }) => name);
  const others = worksheets.items.filter(({ name }) => !names.includes(name));
  const used = others.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("formulas,rowIndex,columnIndex");
    return { name: sheet.name, range };
  });
  await context.sync();
  const prefixes = names.map((name) => `${quotedSheetName(name)}!`.toLowerCase());
  const cells = used.flatMap(({ name, range }) =>
    range.isNullObject
      ? []
      : (range.formulas as unknown[][]).flatMap((line, row) =>
          line.flatMap((entry, column) => {
            const text = typeof entry === "string" && entry.startsWith("=") ? entry.toLowerCase() : "";
            if (!prefixes.some((prefix) => text.includes(prefix))) return [];
            return [`${name}!${cellAddress(range.rowIndex + row, range.columnIndex + column)}`];
          }),
        ),
  );
  if (cells.length > 0) throw refusal("linesMove", { company, cells });
}

async function refuseProtected(context: Excel.RequestContext, sheets: readonly ShownSheet[]): Promise<void> {
  const protections = sheets.map(({ name }) => context.workbook.worksheets.getItem(name).protection);
  for (const protection of protections) protection.load("protected");
  await context.sync();
  const locked = sheets.filter((_sheet, index) => protections[index]!.protected).map(({ name }) => name);
  if (locked.length > 0) throw refusal("sheetsProtected", { sheets: locked });
}

/**
 * All sheets of the model, each at its place; its names point to what they now name; gives the count of cells. Few batches, as Excel calculates after each;
 * asking it for the used range of a sheet would make it calculate before the next one, so that where it is known it is not asked.
 */
async function rewrite(
  context: Excel.RequestContext,
  model: Model,
  names: ModelNames,
  register: RegisterPlace,
  shown: readonly ShownSheet[] | null,
): Promise<number> {
  const { workbook } = context;
  let [cells, waiting] = [0, 0];
  for (const [index, sheet] of model.sheets.entries()) {
    const name = names.sheets.get(sheet.name)!;
    const onSheet = workbook.worksheets.getItem(name);
    const used = shown === null ? onSheet.getUsedRange() : onSheet.getRange(areaOf(shown[index]!));
    used.clear(Excel.ClearApplyTo.all);
    const count = queueModelSheet(workbook, { ...sheet, names: [] }, names, register);
    [cells, waiting] = [cells + count, waiting + count];
    for (const own of sheet.names ?? []) {
      const inBook = names.names.get(own.name);
      if (inBook !== undefined) workbook.names.getItem(inBook).formula = `=${absoluteAddress(name, own.cell)}`;
    }
    if (waiting < cellsAtOnce) continue;
    await context.sync();
    waiting = 0;
  }
  await context.sync();
  return cells;
}

function areaOf({ row, column, formulas }: ShownSheet): string {
  return areaAddress({ row, column, rowCount: formulas.length, columnCount: formulas[0]?.length ?? 1 });
}

/** An id that was taken has a number behind it in the workbook. */
function withoutNumber(id: string): string[] {
  return [id, id.replace(/-\d+$/, "")];
}
