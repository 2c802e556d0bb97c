/** Finds the table of facts in the workbook and reads it, or makes it. */
import { factFromRow, factPlaces, factsSheetName, factsTableName, type FactPlaces } from "../../register/factColumns";
import type { FactRow } from "../../register/import/filings/planFacts";
import { refusal } from "../host/hostRefusal";
import { freeSheetForTables } from "../host/newSheets";
import { openTable } from "../host/openTable";
import type { TableInUse } from "../host/tableRows";
import { removeSheet, type WayBack } from "../host/wayBack";
import { queueFactsSheet } from "./factsSheet";

export interface OpenFacts extends TableInUse {
  readonly isProtected: boolean;
  readonly places: FactPlaces;
  readonly rows: readonly FactRow[];
}

/** Null when the workbook has no facts yet. */
export async function openFacts(context: Excel.RequestContext): Promise<OpenFacts | null> {
  const open = await openTable(context, factsTableName);
  if (open === null) return null;
  const places = factPlaces(open.headers, factsTableName);
  const rows = open.values.flatMap((row, index) => {
    const fact = factFromRow(row, places);
    return Object.values(fact).every((field) => field === "") ? [] : [{ index, fact }];
  });
  return { ...open, places, rows };
}

/** The facts as they are, or a new table without rows, which the way back then takes away. */
export async function factsFor(context: Excel.RequestContext, wayBack: WayBack): Promise<OpenFacts> {
  const open = await openFacts(context);
  if (open !== null) return open;
  const sheetName = await freeSheetForTables(context, factsSheetName, [factsTableName]);
  wayBack.push(removeSheet(sheetName, []));
  queueFactsSheet(context.workbook, sheetName).activate();
  await context.sync();
  const made = await openFacts(context);
  if (made === null) throw refusal("factsNotCreated", { table: factsTableName });
  return made;
}
