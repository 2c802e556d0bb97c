/** Calls laid out on a sheet, each with its inputs in cells of their own and room for what it spills. */
import { areaAddress } from "../../src/formula/address";
import type { Cells } from "../functions/host";

export type Shown = number | string | boolean | { readonly error: string };

export interface Call {
  readonly id: string;
  /** A matrix of cells, or null where the argument is left out. */
  readonly args: readonly (Cells | null)[];
}

export interface PlacedCall extends Call {
  /** Where its result begins. */
  readonly row: number;
  readonly column: number;
  /** The address of each argument, "" of one left out. */
  readonly addresses: readonly string[];
}

export interface Sheet {
  readonly calls: readonly PlacedCall[];
  /** Rows of inputs from A1 on; null is an empty cell. */
  readonly inputs: readonly (readonly unknown[])[];
}

/** `heights` say how many rows each call's result may take. */
export function sheetOf(calls: readonly Call[], heights: readonly number[]): Sheet {
  const widths = calls.map(({ args }) => args.reduce((sum, cells) => sum + (cells?.[0]?.length ?? 0), 0));
  const column = Math.max(1, ...widths) + 1;
  const inputs: unknown[][] = [];
  const placed = calls.map((call, index): PlacedCall => {
    const row = inputs.length;
    const height = Math.max(heights[index]!, ...call.args.map((cells) => cells?.length ?? 0)) + 1;
    for (let line = 0; line < height; line += 1) inputs.push(new Array<unknown>(column - 1).fill(null));
    let left = 0;
    const addresses = call.args.map((cells) => {
      if (cells === null) return "";
      const columnCount = cells[0]!.length;
      cells.forEach((line, at) => line.forEach((cell, place) => (inputs[row + at]![left + place] = cell)));
      const address = areaAddress({ row, column: left, rowCount: cells.length, columnCount });
      left += columnCount;
      return address;
    });
    return { ...call, row, column, addresses };
  });
  return { calls: placed, inputs };
}
