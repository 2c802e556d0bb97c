/** Inputs of the workbook as cases: their cells read the live case of the sheet "Cases", and get back what they held. */
import { caseCandidates, type CaseCandidate, type CaseCandidates } from "../../audit/scenarios/caseInputs";
import {
  baseColumn,
  baseReference,
  caseColumns,
  caseNames,
  caseOnSheet,
  caseRow,
  casesIn,
  casesPlace,
  casesSheet,
  comparable,
  liveReference,
  newCasesPlace,
  switchAddress,
  type CaseName,
  type CaseOnSheet,
  type CasesOnSheet,
  type CasesPlace,
} from "../../audit/scenarios/casesSheet";
import { fromSheet } from "../../formula/onSheet";
import { areaOfAddress } from "../../formula/sheetAddress";
import { sourceName } from "../../register/sourceNames";
import { sheetLanguage } from "../host/sheetLanguage";
import { isTaken } from "../host/freeName";
import { refusal } from "../host/hostRefusal";
import { refuseNewSheets } from "../host/newSheets";
import { inExcel } from "../host/officeErrors";
import { withOneUndo } from "../host/oneUndo";
import { orBack, removeSheet, type WayBack } from "../host/wayBack";
import { addWrittenSheet, writeCells } from "../review/writeSheet";
import type { SnapshotKeeper } from "../trace/snapshotKeeper";
import { givenBack, openCells, placeAt, refuseImmovable } from "./runTrials";

/** Null where the workbook has no cases. */
export function readCases(keeper: SnapshotKeeper): Promise<CasesOnSheet | null> {
  return keeper.withGraph(async ({ snapshot }) => casesIn(snapshot));
}

export interface AddedCases {
  readonly added: readonly string[];
  readonly unfit: CaseCandidates["unfit"];
}

/** Makes inputs of the cells "Inputs!B4:B9". The sheet of cases comes into being when there is none. */
export async function addCases(keeper: SnapshotKeeper, addresses: readonly string[]): Promise<AddedCases> {
  const { candidates, there } = await keeper.withGraph(async (graph) => {
    const { sheet } = newCasesPlace(sheetLanguage());
    const sheetIsThere = graph.snapshot.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    const cases = casesIn(graph.snapshot);
    if (sheetIsThere && cases === null) throw refusal("nameInUse", { name: sheet });
    return {
      candidates: caseCandidates(graph, addresses.map(placeAt)),
      there: cases,
    };
  });
  const { inputs, unfit } = candidates;
  if (inputs.length === 0)
    throw refusal("noCaseInputs", { cells: addresses, unfit: unfit.map(({ address }) => address) });
  await withOneUndo((options) => orBack((context, wayBack) => write(context, wayBack, inputs, there), options));
  keeper.changed();
  return { added: inputs.map(({ address }) => address), unfit };
}

async function write(
  context: Excel.RequestContext,
  wayBack: WayBack,
  inputs: readonly CaseCandidate[],
  there: CasesOnSheet | null,
): Promise<void> {
  const place = there?.place ?? newCasesPlace(sheetLanguage());
  const cells = await openCells(
    context,
    inputs.map(({ address }) => address),
  );
  await refuseImmovable(context, cells);
  const first = Math.max(place.headerRow, ...(there?.inputs ?? []).map(({ row }) => row)) + 1;
  let sheet: Excel.Worksheet;
  if (there === null) {
    await refuseNewSheets(context);
    wayBack.push(removeSheet(place.sheet, []));
    sheet = await addWrittenSheet(context, casesSheet(inputs, place.language));
    const live = sheet.getRange(switchAddress(place));
    live.dataValidation.rule = {
      list: { inCellDropDown: true, source: caseNames.map((name) => caseOnSheet(name, place)).join(",") },
    };
  } else {
    sheet = context.workbook.worksheets.getItem(place.sheet);
    wayBack.push(clearRows(place.sheet, first, inputs.length));
    await writeCells(
      context,
      sheet,
      inputs.flatMap((input, index) => caseRow(first + index, input, place)),
    );
  }
  for (const [index, { numberFormat }] of cells.entries())
    if (numberFormat !== "General")
      sheet.getRangeByIndexes(first + index, baseColumn, 1, caseNames.length + 1).numberFormat = [
        Array.from({ length: caseNames.length + 1 }, () => numberFormat),
      ];
  await linkBases(context, wayBack, sheet, first, inputs);
  wayBack.push(givenBack(cells));
  for (const [index, { range }] of cells.entries()) range.formulas = [[liveReference(first + index, place)]];
  await context.sync();
}

/** A base value has the sources that its input's typed number had, so that traces lead to them. */
async function linkBases(
  context: Excel.RequestContext,
  wayBack: WayBack,
  sheet: Excel.Worksheet,
  first: number,
  inputs: readonly CaseCandidate[],
): Promise<void> {
  const { names, tables } = context.workbook;
  names.load("items/name");
  tables.load("items/name");
  await context.sync();
  const taken = [...names.items, ...tables.items].map(({ name }) => name);
  const added: string[] = [];
  for (const [place, { sourceIds }] of inputs.entries())
    for (const id of sourceIds) {
      let number = 1;
      while (isTaken(sourceName(id, number), [...taken, ...added])) number += 1;
      const name = sourceName(id, number);
      added.push(name);
      names.add(name, sheet.getRangeByIndexes(first + place, baseColumn, 1, 1));
    }
  wayBack.push(removeNames(added));
  await context.sync();
}

function removeNames(added: readonly string[]) {
  return async (context: Excel.RequestContext) => {
    const items = added.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
    await context.sync();
    for (const item of items) if (!item.isNullObject) item.delete();
    await context.sync();
  };
}

function clearRows(sheet: string, first: number, count: number) {
  return async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(first, 0, count, caseColumns).clear();
    await context.sync();
  };
}

/** Another case is live from now on. */
export async function switchCase(keeper: SnapshotKeeper, name: CaseName): Promise<void> {
  const place = await keeper.withGraph(async ({ snapshot }) => casesPlace(snapshot));
  if (place === null) throw refusal("casesGone", {});
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(place.sheet).getRange(switchAddress(place)).values = [
      [caseOnSheet(name, place)],
    ];
    await context.sync();
  });
}

/** The cells of these rows get back what the base case holds; with the last one the sheet goes. Null is all of them. */
export async function removeCases(keeper: SnapshotKeeper, only: readonly number[] | null): Promise<void> {
  const cases = await readCases(keeper);
  if (cases === null) throw refusal("casesGone", {});
  const going = cases.inputs.filter(({ row }) => only === null || only.includes(row));
  const isLast = going.length === cases.inputs.length;
  await withOneUndo((options) =>
    orBack((context, wayBack) => takeAway(context, wayBack, { going, isLast, place: cases.place }), options),
  );
  keeper.changed();
}

async function takeAway(
  context: Excel.RequestContext,
  wayBack: WayBack,
  {
    going,
    isLast,
    place: casesAt,
  }: {
    readonly going: readonly CaseOnSheet[];
    readonly isLast: boolean;
    readonly place: CasesPlace;
  },
): Promise<void> {
  const { names, protection, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  protection.load("protected");
  const cells = await openCells(
    context,
    going.flatMap((one) => one.cells),
  );
  if (isLast && protection.protected) throw refusal("structureProtected", { prevents: "deleting" });
  await refuseImmovable(context, cells);
  wayBack.push(givenBack(cells));
  let place = 0;
  for (const { cells: readers, base } of going)
    for (const reader of readers) {
      const { sheet } = areaOfAddress(reader);
      const written = base.formula === "" ? base.value : fromSheet(base.formula, sheet);
      cells[place]!.range.formulas = [[written]];
      place += 1;
    }
  await context.sync();
  // What cannot be brought back goes last, in one batch.
  const bases = new Set(going.map(({ row }) => comparable(baseReference(row, casesAt))));
  for (const item of names.items) if (bases.has(comparable(String(item.formula)))) item.delete();
  const sheet = worksheets.getItem(casesAt.sheet);
  if (isLast) sheet.delete();
  else
    for (const { row } of [...going].sort((one, other) => other.row - one.row))
      sheet.getRangeByIndexes(row, 0, 1, caseColumns).delete(Excel.DeleteShiftDirection.up);
  await context.sync();
}
