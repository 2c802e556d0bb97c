/** A workbook as it was before its calls became formulas of Excel's own. */
import type { SnapshotCell, SnapshotName, WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { calledFormula, isTwinName } from "../../twins/calledFormula";

/**
 * Calls stand in the place of twins, and the names that stand for twins are gone; the workbook itself where it has none. `isEven`: calls that
 * were there are written as those read back are.
 */
export function calledSnapshot(snapshot: WorkbookSnapshot, { isEven }: { readonly isEven: boolean }): WorkbookSnapshot {
  const isTwin = ({ name, formula, sheet }: SnapshotName) => sheet === null && isTwinName(name, formula);
  const own = new Set(snapshot.names.filter(isTwin).map(({ name }) => name.toUpperCase()));
  let isSame = own.size === 0;
  const calledIn = (written: string): string => {
    const { formula, twins } = calledFormula(written, own);
    if (formula === written || (twins === 0 && !isEven)) return written;
    isSame = false;
    return formula;
  };
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, withFormula(cell, calledIn(cell.formula))])),
  }));
  const names = snapshot.names.filter((one) => !isTwin(one)).map((one) => ({ ...one, formula: calledIn(one.formula) }));
  return isSame ? snapshot : { ...snapshot, sheets, names };
}

/** Cells may make what they show when they are asked for it. */
function withFormula(cell: SnapshotCell, formula: string): SnapshotCell {
  if (cell.formula === formula) return cell;
  const { value, text, isError, isDate } = cell;
  return { value, text, isError, isDate, formula };
}
