/**
 * A reference that Univer puts together, such as A1:A9 from A1 and A9, is not told where formulas filled cells before and
 * where they do now; so it reads cells that a shorter result no longer fills. Here it learns that with the results.
 */
import { BaseReferenceObject, type IArrayFormulaRangeType, type IRuntimeUnitDataType } from "@univerjs/engine-formula";

interface Filled {
  readonly before: IArrayFormulaRangeType;
  readonly now: IArrayFormulaRangeType;
}

const filledBy = new WeakMap<IRuntimeUnitDataType, Filled>();
const setResults = BaseReferenceObject.prototype.setRuntimeArrayFormulaCellData;

/** Concerns every book of the process; doing it again changes nothing. */
export function tellReferencesOfSpills(): void {
  BaseReferenceObject.prototype.setRuntimeArrayFormulaCellData = function (results: IRuntimeUnitDataType): void {
    setResults.call(this, results);
    const filled = filledBy.get(results);
    if (!filled) return;
    this.setArrayFormulaRange(filled.before);
    this.setRuntimeArrayFormulaRange(filled.now);
  };
}

/** At the start of each calculation, which has an object of its own for results. */
export function noteSpills(results: IRuntimeUnitDataType, filled: Filled): void {
  filledBy.set(results, filled);
}
