/**
 * Formulas that read themselves, directly or through others. Excel shows 0 in each cell of the circle and warns with its
 * cells; Univer gives whatever one pass leaves behind, and calculates again if it was told to. Here nothing iterates.
 */
import { IFormulaRuntimeService, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { CellPlace } from "../../book/bookArea";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";

interface Runtime {
  readonly currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
  setRuntimeData(value: BaseValueObject): void;
  reset(): void;
}

/** `report` is told of the cells of all circles that a calculation found, once for the same cells. */
export function breakCircles(engine: Engine, calculation: Calculation, report: (cells: CellPlace[]) => void): void {
  const runtime = engine.injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const circle = new Map<string, CellPlace>();
  let reported = "";

  calculation.onCircles((cells) => {
    for (const { sheetId, row, column } of cells) circle.set(keyOf(sheetId, row, column), { sheetId, row, column });
    const signature = [...circle.keys()].sort().join();
    if (signature !== reported) report([...circle.values()]);
    reported = signature;
  });
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    const isInCircle =
      circle.size > 0 && circle.has(keyOf(runtime.currentSubUnitId, runtime.currentRow, runtime.currentColumn));
    setRuntimeData(isInCircle ? NumberValueObject.create(0) : value);
  };
  const reset = runtime.reset.bind(runtime);
  runtime.reset = () => {
    circle.clear();
    reset();
  };
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}
