/** `aie cells`: what cells of a workbook file hold. */
import { sheetAddress } from "../../formula/sheetAddress";
import { cellAt, sheetNamed, usedPart } from "../../audit/snapshot/workbookSnapshot";
import { exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { areaNamed, openWorkbook } from "./workbookFile";

const mostCells = 2_000_000;

export function runCells(args: readonly string[], terminal: Terminal): number {
  const { words, flags } = optionsOf(args, ["--formulas", "--json"], []);
  const [file, place, ...more] = words;
  if (more.length > 0) throw new WrongUsage(`cells needs a workbook and one area; got "${more[0]}" as well`);
  const snapshot = openWorkbook(file);
  if (place === undefined) throw new WrongUsage("cells needs an area like Sheet1!A1:C9");
  const asked = areaNamed(place, snapshot);
  // Whole columns end where the sheet is no longer in use.
  const isWhole = asked.rowCount * asked.columnCount > mostCells;
  const area = isWhole ? (usedPart(snapshot, asked)?.area ?? { ...asked, rowCount: 1, columnCount: 1 }) : asked;
  const sheet = sheetNamed(snapshot, area.sheet)!;
  const rows = Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, right) => {
      const cell = cellAt(sheet, area.row + down, area.column + right);
      if (cell === undefined) return null;
      if (flags.has("--formulas") && cell.formula !== "") return cell.formula;
      return cell.isError ? { error: { code: String(cell.value), message: "" } } : cell.value;
    }),
  );
  terminal.print(
    JSON.stringify({ address: sheetAddress(area), [flags.has("--formulas") ? "formulas" : "values"]: rows }),
  );
  return exitCodes.fine;
}
