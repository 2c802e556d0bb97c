/** The rectangle from A1 that a sheet of a model fills, its charts included: what is printed. */
import { areaFrom } from "../../formula/address";
import type { ModelSheet } from "./model";

export function filledArea({ blocks, charts = [] }: ModelSheet): {
  readonly rowCount: number;
  readonly columnCount: number;
} {
  const areas = [...blocks, ...charts].map(({ area }) => areaFrom(area));
  return {
    rowCount: Math.max(1, ...areas.map(({ row, rowCount }) => row + rowCount)),
    columnCount: Math.max(1, ...areas.map(({ column, columnCount }) => column + columnCount)),
  };
}
