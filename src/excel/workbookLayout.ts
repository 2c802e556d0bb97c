/** Sheets, tables and names of the workbook as tracing needs them, and the register with its rows. */
import { openRegister, type OpenRegister } from "./openRegister";
import type { TableLayout } from "./referenceArea";

export interface WorkbookLayout {
  readonly sheets: readonly string[];
  readonly tables: readonly TableLayout[];
  /** What a defined name of the workbook stands for, by the name in lower case. */
  readonly names: ReadonlyMap<string, string>;
  readonly register: OpenRegister | null;
}

export async function readLayout(context: Excel.RequestContext): Promise<WorkbookLayout> {
  const { tables, names, worksheets } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const parts = tables.items.map((table) => {
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    table.worksheet.load("name");
    header.load("values");
    body.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, header, body };
  });
  const register = await openRegister(context);
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: parts.map(({ table, header, body }) => ({
      name: table.name,
      headers: (header.values[0] ?? []).map(String),
      body: {
        sheet: table.worksheet.name,
        row: body.rowIndex,
        column: body.columnIndex,
        rowCount: body.rowCount,
        columnCount: body.columnCount,
      },
    })),
    names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    register,
  };
}
