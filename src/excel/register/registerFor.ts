/** The one register of the workbook, which comes into being when it is needed. */
import { registerSheetName, registerTableName } from "../../register/registerColumns";
import { refusal } from "../host/hostRefusal";
import { freeSheetForTables } from "../host/newSheets";
import { removeSheet, type WayBack } from "../host/wayBack";
import { openRegister, type OpenRegister } from "./openRegister";
import { queueRegisterSheet } from "./registerSheet";

/** The register as it is, or a new one without sources, which the way back then takes away. */
export async function registerFor(context: Excel.RequestContext, wayBack: WayBack): Promise<OpenRegister> {
  return (await openRegister(context)) ?? newRegister(context, await freeRegisterSheetName(context), wayBack);
}

/** A register on a sheet of this name; the workbook has none. */
export async function newRegister(
  context: Excel.RequestContext,
  sheetName: string,
  wayBack: WayBack,
): Promise<OpenRegister> {
  wayBack.push(removeSheet(sheetName, []));
  queueRegisterSheet(context.workbook, sheetName);
  await context.sync();
  const created = await openRegister(context);
  if (created === null) throw refusal("registerNotCreated", { table: registerTableName });
  return created;
}

/** A Refusal when the workbook uses the table's name for something else. */
export function freeRegisterSheetName(context: Excel.RequestContext): Promise<string> {
  return freeSheetForTables(context, registerSheetName, [registerTableName]);
}
