/** What differs between two versions of a workbook, of which either may be a copy without the add-in. */
import { comparedWorkbooks } from "../../audit/compare/comparedWorkbooks";
import type { Comparison } from "../../audit/compare/comparison";
import type { SnapshotName, WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { calledFormula, isTwinName } from "../../twins/calledFormula";

/** A twin is compared as the call that it stands for, on either side. */
export function comparedVersions(before: WorkbookSnapshot, after: WorkbookSnapshot): Comparison {
  const [old, young] = [withCalls(before), withCalls(after)];
  return old.twins + young.twins > 0
    ? comparedWorkbooks(old.snapshot, young.snapshot)
    : comparedWorkbooks(before, after);
}

/** The workbook with calls in the place of twins, and without the names that stand for twins. */
function withCalls(snapshot: WorkbookSnapshot): { readonly snapshot: WorkbookSnapshot; readonly twins: number } {
  const isTwin = ({ name, formula, sheet }: SnapshotName) => sheet === null && isTwinName(name, formula);
  const own = new Set(snapshot.names.filter(isTwin).map(({ name }) => name.toUpperCase()));
  let twins = 0;
  const withCall = <Part extends { readonly formula: string }>(part: Part): Part => {
    const found = calledFormula(part.formula, own);
    twins += found.twins;
    return found.formula === part.formula ? part : { ...part, formula: found.formula };
  };
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, withCall(cell)])),
  }));
  const names = snapshot.names.filter((one) => !isTwin(one)).map(withCall);
  return { snapshot: { ...snapshot, sheets, names }, twins };
}
