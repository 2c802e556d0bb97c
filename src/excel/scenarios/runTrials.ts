/**
 * Tries values in cells of the workbook: each is written, calculated and looked at, and in the end the cells get back what
 * they held. The caller's way back holds the step that does so should anything fail in between.
 */
import type { Outcome, Trials } from "../../audit/scenarios/trial";
import { areaOfAddress } from "../../formula/sheetAddress";
import { sheetNameInFormula, splitPrefix } from "../../formula/sheetPrefix";
import { calculatedValues } from "../host/calculation";
import { supports } from "../host/environment";
import { refusal } from "../host/hostRefusal";
import { refuseLikelyFilled } from "../host/likelyFilled";
import { hearEvents } from "../host/tableRows";
import type { WayBack, WayBackStep } from "../host/wayBack";

export interface TrialSteps {
  /** Trials done, and about how many there are. */
  readonly onProgress?: (step: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** A cell that is looked at or moved, as it was before the first trial. */
export interface TrialCell {
  readonly range: Excel.Range;
  readonly address: string;
  readonly formula: string | number | boolean;
  readonly value: string | number | boolean;
  readonly numberFormat: string;
}

/** Reads the cells, each of which must be one cell of a sheet that is there. */
export async function openCells(context: Excel.RequestContext, addresses: readonly string[]): Promise<TrialCell[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const ranges = addresses.map((address) => {
    const { sheet, row, column, rowCount, columnCount } = placeAt(address);
    const worksheet = sheets.items.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (worksheet === undefined || rowCount * columnCount !== 1) throw refusal("notACell", { text: address });
    return worksheet.getRangeByIndexes(row, column, 1, 1).load("address,formulas,values,numberFormat");
  });
  await context.sync();
  return ranges.map((range) => ({
    range,
    address: range.address,
    formula: range.formulas[0]![0] as TrialCell["formula"],
    value: range.values[0]![0] as TrialCell["value"],
    numberFormat: String(range.numberFormat[0]![0]),
  }));
}

/** The cell that somebody typed, or that a name they typed stands for: without the name of a sheet it is one of the sheet that is open. */
export async function typedCell(context: Excel.RequestContext, text: string): Promise<TrialCell> {
  const open = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const address =
    (await addressOfName(context, text.trim())) ??
    (text.includes("!") ? text : `${sheetNameInFormula(open.name)}!${text.trim()}`);
  const [cell] = (await openCells(context, [address])) as [TrialCell];
  return cell;
}

const nameOfCells = /^[\p{L}_\\][\p{L}\d_.\\?]*$/u;

/** Null where no name of the workbook, or of the sheet, stands for cells. As in a formula, the sheet's own name comes first. */
async function addressOfName(context: Excel.RequestContext, text: string): Promise<string | null> {
  const { sheet, place } = splitPrefix(text);
  const { worksheets, names } = context.workbook;
  if (!nameOfCells.test(place)) return null;
  const own = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
  own.load("name");
  await context.sync();
  const found = [...(own.isNullObject ? [] : [own.names]), names].map((scope) => scope.getItemOrNullObject(place));
  await context.sync();
  const ranges = found.filter((one) => !one.isNullObject).map((one) => one.getRangeOrNullObject().load("address"));
  await context.sync();
  return ranges.find((range) => !range.isNullObject)?.address ?? null;
}

/** Of an address that somebody typed. */
export function placeAt(address: string): ReturnType<typeof areaOfAddress> {
  try {
    return areaOfAddress(address.trim());
  } catch {
    throw refusal("notACell", { text: address });
  }
}

/** Refuses cells that cannot be moved: on a protected sheet, or filled by the formula of another cell or filling others. */
export async function refuseImmovable(context: Excel.RequestContext, cells: readonly TrialCell[]): Promise<void> {
  const knowsSpills = supports("ExcelApi", "1.12");
  if (!knowsSpills)
    await refuseLikelyFilled(
      context,
      cells.map(({ range }) => range),
    );
  const asked = cells.map(({ range }) => {
    range.worksheet.load("name");
    range.worksheet.protection.load("protected");
    const [parent, spill] = knowsSpills
      ? [range.getSpillParentOrNullObject(), range.getSpillingToRangeOrNullObject()]
      : [];
    parent?.load("address");
    spill?.load("address");
    return { range, parent, spill };
  });
  await context.sync();
  for (const { range, parent, spill } of asked) {
    if (range.worksheet.protection.protected) throw refusal("sheetsProtected", { sheets: [range.worksheet.name] });
    const other = [parent, spill].find((one) => one?.isNullObject === false && one.address !== range.address);
    if (other !== undefined) throw refusal("filledBySpill", { cell: range.address, by: other.address });
  }
}

export interface TrialRun<Result> {
  readonly moved: readonly TrialCell[];
  readonly output: TrialCell;
  readonly trials: Trials<Result>;
  readonly total: number;
}

/** An aborted signal rejects with its reason; the way back gives the cells what they held. */
export async function runTrials<Result>(
  context: Excel.RequestContext,
  wayBack: WayBack,
  { moved, output, trials, total }: TrialRun<Result>,
  { onProgress = () => undefined, signal }: TrialSteps,
): Promise<Result> {
  const { application } = context.workbook;
  application.load("calculationMode");
  await context.sync();
  const isManual = application.calculationMode === Excel.CalculationMode.manual;
  const setTo = async (values: ReadonlyMap<TrialCell, TrialCell["formula"]>) => {
    application.suspendScreenUpdatingUntilNextSync();
    for (const [{ range }, value] of values) range.formulas = [[value]];
    if (isManual) application.calculate(Excel.CalculationType.recalculate);
    return calculated(context, output);
  };
  wayBack.push(hearEvents, givenBack(moved));
  context.runtime.enableEvents = false;
  let changed = new Set<TrialCell>();
  let done = 0;
  let step = trials.next();
  while (step.done !== true) {
    onProgress({ done, total: Math.max(total, done + 1) });
    await pause();
    signal?.throwIfAborted();
    const trial = new Map([...step.value].map(([place, value]) => [moved[place]!, value]));
    const values = new Map<TrialCell, TrialCell["formula"]>([...changed].map((cell) => [cell, cell.formula]));
    for (const [cell, value] of trial) values.set(cell, value);
    changed = new Set(trial.keys());
    step = trials.next(await setTo(values));
    done += 1;
  }
  await setTo(new Map(moved.map((cell) => [cell, cell.formula])));
  await hearEvents(context);
  onProgress({ done, total: done });
  return step.value;
}

/** The way back of cells that are written to: each holds again what it held. */
export function givenBack(cells: readonly TrialCell[]): WayBackStep {
  return async (context) => {
    for (const { address, formula } of cells) {
      const { sheet, row, column } = areaOfAddress(address);
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    }
    await context.sync();
  };
}

async function calculated(context: Excel.RequestContext, output: TrialCell): Promise<Outcome> {
  const [values] = await calculatedValues(context, [output]);
  const value = values![0]![0];
  return typeof value === "number" ? value : String(value);
}

/** A moment in which the pane draws its progress and hears a click on Cancel. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
