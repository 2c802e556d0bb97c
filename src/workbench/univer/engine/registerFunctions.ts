/** Makes an add-in's functions known to the formula engine. */
import { IFunctionService } from "@univerjs/engine-formula";
import type { CellPlace } from "../../book/bookArea";
import type { BookSheets } from "../../book/bookSheets";
import { fullAddress } from "../../book/address";
import type { Engine } from "./engine";
import { HostFunction, type FunctionHost } from "./hostFunction";

export function registerFunctions(engine: Engine, host: FunctionHost): void {
  const service = engine.injector.get(IFunctionService);
  service.registerExecutors(...host.source.metadata.functions.map((one) => new HostFunction(one, host)));
}

/** "Stack!B4", as a function is told where it stands. */
export function addressOf(sheets: BookSheets, place: CellPlace): string {
  return fullAddress(sheets.get(place.sheetId)?.name ?? "", { ...place, rowCount: 1, columnCount: 1 });
}
