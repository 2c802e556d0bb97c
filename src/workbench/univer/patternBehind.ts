/** The number format of the first cell behind a reference, as a typed formula takes it over. */
import { deserializeRangeWithSheet, IDefinedNamesService } from "@univerjs/engine-formula";
import type { CellPlace } from "../book/bookArea";
import { patternOf } from "./cellReader";
import type { Engine } from "./engine/engine";
import type { PatternBehind } from "./entry/inheritedFormat";

const cells = /^(?:'(?:[^']|'')+'!|[^'!]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** Seen from a cell, for `[@Column]`. */
export function patternBehind(engine: Engine, place: CellPlace): PatternBehind {
  return (reference) => {
    const address = reference.includes("[") ? engine.addressOfTable(reference, place) : addressOf(engine, reference);
    if (address === null || !cells.test(address)) return "General";
    const { sheetName, range } = deserializeRangeWithSheet(address);
    const sheet =
      sheetName === ""
        ? engine.worksheet(place.sheetId)
        : engine.worksheets().find((one) => one.getName().toLowerCase() === sheetName.toLowerCase());
    return sheet ? patternOf(sheet, sheet.getCellRaw(range.startRow, range.startColumn)) : "General";
  };
}

/** The cells that a name of the workbook stands for; null where it stands for something else. */
function addressOf(engine: Engine, reference: string): string | null {
  if (cells.test(reference)) return reference;
  const named = engine.injector.get(IDefinedNamesService).getValueByName(engine.unitId, reference);
  return named ? named.formulaOrRefString.replace(/^=/, "") : null;
}
