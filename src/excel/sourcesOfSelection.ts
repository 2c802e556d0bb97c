import type { Source } from "../models/source";
import { withGraph } from "./snapshotKeeper";

/** The sources that the selected cell itself names: by a defined name, in its formula, or in the row of its table. */
export function sourcesOfSelection(): Promise<readonly Source[]> {
  return withGraph(async (graph, context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    cell.worksheet.load("name");
    await context.sync();
    return graph.sourcesNamedBy({ sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex });
  });
}
