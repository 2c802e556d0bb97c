/** Fields of sources changed in the register: of one, or of many at once, all of them or none. */
import { asTypedCells, cellWrites, type CellWrite } from "../../register/registerRow";
import { numberFormats, registerColumns } from "../../register/registerColumns";
import type { Source } from "../../register/source";
import { isTaken } from "../host/freeName";
import { refusal } from "../host/hostRefusal";
import { withOneUndo } from "../host/oneUndo";
import { orBack, type WayBack } from "../host/wayBack";
import { needRegister, refuseProtected, rowWithId, type OpenRegister, type RegisterRow } from "./openRegister";

export interface SourceEdit {
  /** As the row has it before. */
  readonly id: string;
  readonly changes: Partial<Source>;
}

/** A cell of the body, counted from 0, and what it is to hold. */
interface PlacedWrite extends CellWrite {
  readonly index: number;
}

/** Writes only the cells that change, so that a formula or somebody else's edit in another cell of a row stays. */
export function updateSource(id: string, changes: Partial<Source>): Promise<void> {
  return updateSources([{ id, changes }]);
}

/** One step of undo. An id that is gone, stands twice or is taken is a Refusal before anything is written. */
export function updateSources(edits: readonly SourceEdit[]): Promise<void> {
  return withOneUndo((options) =>
    orBack(async (context, wayBack) => {
      const register = await needRegister(context);
      refuseProtected(register);
      await writeEdits(context, register, edits, wayBack);
    }, options),
  );
}

/** The caller has seen that the register may be written. */
export async function writeEdits(
  context: Excel.RequestContext,
  register: OpenRegister,
  edits: readonly SourceEdit[],
  wayBack: WayBack,
): Promise<void> {
  const edited = edits.map((edit) => ({ ...edit, row: rowWithId(register, edit.id) }));
  refuseTakenIds(register, edited);
  const runs = runsOf(edited.flatMap(({ changes, row }) => differing(changes, row, register)));
  if (runs.length === 0) return;
  const cellsOf = (sheet: Excel.Worksheet, run: Run) =>
    sheet.getRangeByIndexes(register.firstRow + run[0].index, register.firstColumn + run[0].place, run.length, 1);
  const before = runs.map((run) => cellsOf(register.sheet, run).load("formulas,numberFormat"));
  await context.sync();
  wayBack.push(async (again) => {
    const sheet = again.workbook.worksheets.getItem(register.sheetName);
    for (const [number, run] of runs.entries()) {
      const { formulas, numberFormat } = before[number]!;
      cellsOf(sheet, run).numberFormat = numberFormat;
      cellsOf(sheet, run).formulas = asTypedCells(formulas);
    }
    await again.sync();
  });
  if (runs.length > 1) context.application.suspendApiCalculationUntilNextSync();
  for (const run of runs) {
    const cells = cellsOf(register.sheet, run);
    if (run[0].numberFormat !== numberFormats.text) cells.numberFormat = run.map(({ numberFormat }) => [numberFormat]);
    cells.values = run.map(({ content }) => [content]);
  }
  await context.sync();
}

function refuseTakenIds({ rows }: OpenRegister, edited: readonly (SourceEdit & { readonly row: RegisterRow })[]): void {
  const ids = new Map(rows.map(({ index, source }) => [index, source.id]));
  for (const { changes, row } of edited) {
    const newId = changes.id?.trim() ?? row.source.id;
    if (newId === "") throw refusal("idEmpty", {});
    if (changes.id === undefined) continue;
    const others = [...ids].filter(([index]) => index !== row.index).map(([, id]) => id);
    if (isTaken(newId, others)) throw refusal("idTaken", { id: newId });
    ids.set(row.index, newId);
  }
}

function differing(changes: Partial<Source>, { index, source }: RegisterRow, { places }: OpenRegister): PlacedWrite[] {
  const fields = Object.fromEntries(
    registerColumns
      .map(({ field }) => [field, changes[field]] as const)
      .filter(([field, value]) => value !== undefined && value !== source[field]),
  ) as Partial<Source>;
  return cellWrites(fields, places).map((write) => ({ ...write, index }));
}

type Run = readonly [PlacedWrite, ...PlacedWrite[]];

/** Cells below each other in one column are written at once. */
function runsOf(writes: readonly PlacedWrite[]): Run[] {
  const runs: [PlacedWrite, ...PlacedWrite[]][] = [];
  const inOrder = [...writes].sort((one, other) => one.place - other.place || one.index - other.index);
  for (const write of inOrder) {
    const last = runs.at(-1);
    const above = last?.at(-1);
    if (above?.place === write.place && above.index + 1 === write.index) last?.push(write);
    else runs.push([write]);
  }
  return runs;
}
