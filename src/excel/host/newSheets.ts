/** Before a sheet is added: what keeps it out is told before anything is written. */
import { freeSheetName, isTaken } from "./freeName";
import { refusal } from "./hostRefusal";

/** Refuses in a workbook whose structure is protected. Returns the names of all sheets. */
export async function refuseNewSheets(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw refusal("structureProtected", { prevents: "adding" });
  return worksheets.items.map(({ name }) => name);
}

/** A name for the sheet that is to hold the tables. A Refusal when the workbook uses a table's name for something else. */
export async function freeSheetForTables(
  context: Excel.RequestContext,
  sheetName: string,
  tables: readonly string[],
): Promise<string> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  const taken = names.items.map(({ name }) => name);
  for (const name of tables) if (isTaken(name, taken)) throw refusal("nameInUse", { name });
  return freeSheetName(
    sheetName,
    worksheets.items.map(({ name }) => name),
  );
}
