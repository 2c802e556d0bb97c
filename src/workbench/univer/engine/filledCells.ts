/**
 * After each calculation Univer writes all cells that formulas fill on a sheet out as text and reads them back, to have a copy: a third
 * of a second for a sheet of 100,000 of them. Here they are copied as they are.
 */
import { ObjectMatrix, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

type Content = Record<string, unknown>;
type Copies = "mergeArrayFormulaCellData" | "clearPreviousArrayFormulaCellData";

export function copyFilledCells({ injector }: Engine): void {
  const model = injector.get(FormulaDataModel) as unknown as Record<Copies, (given: unknown) => void>;
  for (const name of ["mergeArrayFormulaCellData", "clearPreviousArrayFormulaCellData"] as const) {
    const write = model[name].bind(model);
    model[name] = (given) => {
      const { getData } = ObjectMatrix.prototype;
      ObjectMatrix.prototype.getData = copied;
      try {
        write(given);
      } finally {
        ObjectMatrix.prototype.getData = getData;
      }
    };
  }
}

function copied(this: ObjectMatrix<unknown>): IObjectMatrixPrimitiveType<unknown> {
  const rows = this.getMatrix() as Record<number, Record<number, Content | null> | undefined>;
  const copy: Record<number, Record<number, unknown>> = {};
  for (const [row, cells] of Object.entries(rows)) {
    const line: Record<number, unknown> = {};
    for (const [column, cell] of Object.entries(cells ?? {})) line[Number(column)] = cell && copyOf(cell);
    copy[Number(row)] = line;
  }
  return copy;
}

/** A value is plain; a look or what else belongs to it may be changed later. Excel has no zero below zero. */
function copyOf(cell: Content): Content {
  const isPlain = (part: unknown) => typeof part !== "object" || part === null;
  const copy = Object.values(cell).every(isPlain) ? { ...cell } : structuredClone(cell);
  if (copy["v"] === 0) copy["v"] = 0;
  return copy;
}
