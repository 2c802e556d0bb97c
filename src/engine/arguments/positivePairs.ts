/** Prices beside volumes, read from two ranges: rows blank in both, or 0 in both, are left out, anything else must be positive. Fewer than `least` is #N/A. */
import { ModelError, type Place } from "./error";
import { isBlankText, type Grid } from "./table";
import { Vector } from "./vector";

export interface PositivePairs {
  readonly prices: number[];
  readonly volumes: number[];
  /** Where the last price stands. */
  readonly lastPlace: Place;
}

export function positivePairs(priceCells: Grid, volumeCells: Grid, least: number): PositivePairs {
  const price = new Vector("prices", priceCells);
  const volume = new Vector("volumes", volumeCells);
  price.beside(volume, { each: true });
  const [prices, volumes]: [number[], number[]] = [[], []];
  let last = 0;
  for (let row = 0; row < price.length; row += 1) {
    if (isBlankText(price.at(row)) && isBlankText(volume.at(row))) continue;
    prices.push(toPositive(price, row));
    volumes.push(toPositive(volume, row));
    last = row;
  }
  if (prices.length < least)
    throw new ModelError("#N/A", `prices needs at least ${least} rows with a price and a volume; got ${prices.length}`);
  return { prices, volumes, lastPlace: price.place(last) };
}

function toPositive(column: Vector, row: number): number {
  const value = column.number(row, "positive numbers");
  if (value <= 0) throw column.refusal(row, "positive numbers", "#NUM!");
  return value;
}
