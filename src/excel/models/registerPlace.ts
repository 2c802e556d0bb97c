/** Where the register stands that a model's formulas read. */
import { areaAddress } from "../../formula/address";
import { registerTableName } from "../../register/registerColumns";
import { rowsAfter } from "../host/tableRows";
import type { OpenRegister } from "../register/openRegister";
import { absoluteAddress, type RegisterPlace } from "./modelNames";

const noRegister: RegisterPlace = { table: registerTableName, sheet: "", ids: "" };

/** Once so many sources more are in it; null is a workbook without one. */
export function registerPlace(register: OpenRegister | null, added = 0): RegisterPlace {
  if (register === null) return noRegister;
  const area = {
    row: register.firstRow,
    column: register.firstColumn + (register.places.get("id") ?? 0),
    rowCount: rowsAfter(register, added),
    columnCount: 1,
  };
  const ids = absoluteAddress(register.sheetName, areaAddress(area));
  return { table: registerTableName, sheet: register.sheetName, ids };
}
