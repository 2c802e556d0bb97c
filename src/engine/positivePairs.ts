/** Prices beside volumes, read from two ranges: rows blank in both are left out, anything else must be positive. Fewer than `least` is #N/A. */
import { ModelError, needs } from "./error";
import { isBlank, sameLength, toNumber, toVector, type Cell, type Grid } from "./table";

export function positivePairs(prices: Grid, volumes: Grid, least: number): { prices: number[]; volumes: number[] } {
  const price = toVector("prices", prices).cells;
  const volume = toVector("volumes", volumes).cells;
  sameLength("volumes", volume.length, "prices", price.length);
  const pairs = { prices: [] as number[], volumes: [] as number[] };
  price.forEach((cell, index) => {
    if (isBlank(cell) && isBlank(volume[index]!)) return;
    pairs.prices.push(toPositive("prices", cell, index + 1));
    pairs.volumes.push(toPositive("volumes", volume[index]!, index + 1));
  });
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
