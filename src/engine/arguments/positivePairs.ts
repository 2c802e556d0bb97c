/** Prices beside volumes, read from two ranges: rows blank in both are left out, anything else must be positive. Fewer than `least` is #N/A. */
import { ModelError, needs } from "./error";
import { cellAt, isBlank, sameLength, toNumber, vectorLength, type Cell, type Grid } from "./table";

export function positivePairs(prices: Grid, volumes: Grid, least: number): { prices: number[]; volumes: number[] } {
  const length = vectorLength("prices", prices);
  sameLength("volumes", vectorLength("volumes", volumes), "prices", length);
  const pairs = { prices: [] as number[], volumes: [] as number[] };
  for (let row = 0; row < length; row += 1) {
    const [price, volume] = [cellAt(prices, row), cellAt(volumes, row)];
    if (isBlank(price) && isBlank(volume)) continue;
    pairs.prices.push(toPositive("prices", price, row + 1));
    pairs.volumes.push(toPositive("volumes", volume, row + 1));
  }
  if (pairs.prices.length < least)
    throw new ModelError(
      "#N/A",
      `prices needs at least ${least} rows with a price and a volume; got ${pairs.prices.length}`,
    );
  return pairs;
}

function toPositive(argument: string, cell: Cell, row: number): number {
  const value = toNumber(argument, cell, row, "positive numbers");
  if (value <= 0) throw needs(argument, "positive numbers", value, { row, code: "#NUM!" });
  return value;
}
