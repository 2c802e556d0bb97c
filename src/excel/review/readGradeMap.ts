/** Reads the grades of all figures of the open sheet or of the selection. It never writes to their cells, so undo survives. */
import { gradeMapSteps } from "../../audit/trace/gradeMapSteps";
import type { GradeMapCell, TraceOptions } from "../../audit/trace/provenance";
import type { SheetArea } from "../../formula/reference";
import { today } from "../../audit/review/today";
import type { SnapshotKeeper } from "../trace/snapshotKeeper";
import { inSlices } from "../../audit/trace/timeSlices";

export interface GradeMap {
  /** "Stack" or "Stack!B4:D9" */
  readonly place: string;
  readonly cells: readonly GradeMapCell[];
}

const everyRow = 1_048_576;
const everyColumn = 16_384;

export function readGradeMap(
  keeper: SnapshotKeeper,
  scope: "sheet" | "selection",
  options: TraceOptions = {},
): Promise<GradeMap> {
  return keeper.withGraph(async (graph, context) => {
    const { place, areas } = await (scope === "sheet" ? openSheet(context) : selection(context));
    const cells = await inSlices(gradeMapSteps(graph, areas, today()), graph.formulaCount, options);
    return { place, cells };
  });
}

interface Scope {
  readonly place: string;
  readonly areas: readonly SheetArea[];
}

async function openSheet(context: Excel.RequestContext): Promise<Scope> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  await context.sync();
  const area = { sheet: sheet.name, row: 0, column: 0, rowCount: everyRow, columnCount: everyColumn };
  return { place: sheet.name, areas: [area] };
}

/** Several areas may be selected; whole rows and columns count as far as they are used. */
async function selection(context: Excel.RequestContext): Promise<Scope> {
  const selected = context.workbook.getSelectedRanges();
  selected.load("address");
  selected.areas.load("items/address,items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  selected.worksheet.load("name");
  await context.sync();
  const areas = selected.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    sheet: selected.worksheet.name,
    row: rowIndex,
    column: columnIndex,
    rowCount,
    columnCount,
  }));
  return { place: selected.address, areas };
}
