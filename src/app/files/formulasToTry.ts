/** What a copy would calculate in place of the add-in's functions, so that the host can try it before the copy is made. */
import { placeOf } from "../../audit/snapshot/workbookSnapshot";
import type { FormulaToTry } from "../../excel/review/tryFormulas";
import { fromAnywhere } from "../../formula/fromAnywhere";
import { usesAnyName } from "../../formula/usesAnyName";
import { readWorkbook } from "../../xlsx/read/readWorkbook";
import { PortablePlan, type PlanOptions } from "./portablePlan";

export interface FormulasToTry {
  readonly formulas: readonly FormulaToTry[];
  /** What they call beside the names of the workbook, with the equals sign; a name of the workbook that changes is among them. */
  readonly names: ReadonlyMap<string, string>;
}

/** Formulas that stand where a call stood, and those that use a name in which one did. */
export function formulasToTry(bytes: Uint8Array, options: PlanOptions): FormulasToTry {
  const file = readWorkbook(bytes);
  const plan = new PortablePlan(file, options);
  if (options.as !== "recomputing") return { formulas: [], names: new Map() };
  const changed = plan.definedNames.flatMap(({ address, formula }) =>
    formula === null ? [] : [[address, formula] as const],
  );
  const changedNames = new Set(changed.map(([name]) => name.toLowerCase()));
  const written = new Map(plan.cells.map((change) => [placeText(change), change.formula]));
  const formulas = file.sheets.flatMap(({ name: sheet, cells, spills }) => {
    const sheetNames = new Set(file.names.flatMap((one) => (one.sheet === sheet ? [one.name.toLowerCase()] : [])));
    return [...cells].flatMap(([key, { formula }]): FormulaToTry[] => {
      if (formula === "") return [];
      const cell = { sheet, ...placeOf(key) };
      const text = written.get(placeText(cell)) ?? (usesAnyName(formula, changedNames) ? formula : null);
      if (text === null) return [];
      const { rowCount, columnCount } = spills.find((one) => one.row === cell.row && one.column === cell.column) ?? one;
      const filled = { ...cell, rowCount, columnCount };
      return [{ filled, formula: fromAnywhere(text, cell, file.tables, sheetNames) }];
    });
  });
  return { formulas, names: new Map([...plan.newNames, ...changed]) };
}

const one = { rowCount: 1, columnCount: 1 };

function placeText({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }) {
  return `${row} ${column} ${sheet}`;
}
