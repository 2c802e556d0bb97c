/** The sources of a model go into the one register of the workbook, which comes into being with them when there is none. */
import { areaAddress } from "../../formula/address";
import type { Source } from "../../register/source";
import { queueAppend, rowsAfter } from "../register/appendSources";
import { absoluteAddress, type RegisterPlace } from "./modelNames";
import { queueMark, registerMark } from "./modelRecord";
import type { OpenRegister } from "../register/openRegister";
import { firstBodyRow, queueRegisterSheet } from "../register/registerSheet";
import { registerTableName } from "../../register/registerColumns";
import { removeSheet, type WayBackStep } from "../host/wayBack";

export interface SourcesPlan {
  readonly sources: readonly Source[];
  /** Null when the register comes into being with these sources. */
  readonly register: OpenRegister | null;
  readonly sheetName: string;
}

/** Where the register's ids stand once the sources are in it. */
export function placeAfter({ sources, register, sheetName }: SourcesPlan): RegisterPlace {
  const area =
    register === null
      ? { row: firstBodyRow, column: 0, rowCount: sources.length, columnCount: 1 }
      : {
          row: register.firstRow,
          column: register.firstColumn + (register.places.get("id") ?? 0),
          rowCount: rowsAfter(register, sources.length),
          columnCount: 1,
        };
  return { table: registerTableName, sheet: sheetName, ids: absoluteAddress(sheetName, areaAddress(area)) };
}

/** Queues the rows and returns the way back; the caller syncs. */
export function queueSources(workbook: Excel.Workbook, { sources, register, sheetName }: SourcesPlan): WayBackStep {
  if (register === null) {
    queueMark(queueRegisterSheet(workbook, sheetName, sources), registerMark, "made with a model");
    return removeSheet(sheetName, []);
  }
  return queueAppend(register, sources);
}
