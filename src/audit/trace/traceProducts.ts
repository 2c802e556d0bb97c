/** SUMPRODUCT: each row's product is a part of the sum, and every factor in the row carries that part. */
import type { Expression } from "../../formula/expression";
import type { SheetArea, SheetCell } from "../../formula/reference";
import { numberOf, unknown, wholeOf, type FormulaReading, type Outcome, type Scope } from "./traceOutcome";
import { usedPart } from "../snapshot/workbookSnapshot";

const mostCells = 20_000;

export function sumOfProducts(reading: FormulaReading, parts: readonly Expression[], scope: Scope): Outcome {
  const areas = parts.map((part) => reading.areaOf(part, scope));
  const [first] = areas;
  const isAligned =
    first !== null &&
    first !== undefined &&
    areas.every((area) => area !== null && area.rowCount === first.rowCount && area.columnCount === first.columnCount);
  if (!isAligned) return wholeOf(parts.map((part) => factor(reading, part, scope)));
  const aligned = areas.filter((area) => area !== null);
  const cells = productsOf(reading, aligned);
  if (cells === null) return wholeOf(aligned.map((area) => reading.refer(area)));
  const total = cells.reduce((sum, { size }) => sum + size, 0);
  return {
    ...unknown,
    inputs: cells.flatMap(({ size, cells: row }) =>
      row.flatMap((cell) =>
        reading
          .refer({ ...cell, rowCount: 1, columnCount: 1 })
          .inputs.map(({ node, weight }) => ({ node, weight: (weight * size) / total })),
      ),
    ),
  };
}

/** Comparisons among the factors let rows through; they bear no value. */
function factor(reading: FormulaReading, part: Expression, scope: Scope): Outcome {
  const outcome = reading.figure(reading.read(part, scope));
  if (!outcome.chooses) return outcome;
  reading.choose(part, scope);
  return unknown;
}

/** The rows whose product is not zero; null when they are too many or none. */
function productsOf(
  reading: FormulaReading,
  areas: readonly SheetArea[],
): { readonly size: number; readonly cells: readonly SheetCell[] }[] | null {
  const used = areas.map((area) => usedPart(reading.snapshot, area)?.area);
  const rowCount = Math.min(...used.map((area) => area?.rowCount ?? 0));
  const columnCount = Math.min(...used.map((area) => area?.columnCount ?? 0));
  if (rowCount * columnCount > mostCells) return null;
  for (const area of areas) reading.noteRead(area);
  const products: { size: number; cells: SheetCell[] }[] = [];
  for (let row = 0; row < rowCount; row += 1)
    for (let column = 0; column < columnCount; column += 1) {
      const size = areas.reduce((product, area) => {
        const value = reading.scalarAt(area, row, column);
        return product * (typeof value === "number" ? Math.abs(numberOf(value) ?? 0) : 0);
      }, 1);
      if (size > 0)
        products.push({
          size,
          cells: areas.map((area) => ({ sheet: area.sheet, row: area.row + row, column: area.column + column })),
        });
    }
  return products.length === 0 ? null : products;
}
