/**
 * Depreciation headroom: the part of revenue that is left when the wear of the equipment has been paid.
 *
 * headroom = (revenue − depreciation) ÷ revenue. It answers whether an industry earns its capital back before anything
 * else is paid for: 19% means that 81 of every 100 received go to replace chips and buildings. From the capex chapter of
 * The State of the AI Economy (25 June 2026), which finds 19% for hyperscalers and neoclouds and 32% for all
 * generative-AI revenue in the first quarter of 2026. Turned round, depreciation ÷ (1 − headroom) is the revenue that a
 * headroom needs: 111.5bn of depreciation needs 223bn for 50%.
 *
 * Limits: operating cost, tax and the price of capital are not in it, so headroom is no profit margin.
 */
import { broadcast, type PlaceOf } from "./arguments/broadcast";
import { Decimal, one, toDouble } from "./exact/decimal";
import { needs } from "./arguments/error";
import type { Answer, Grid } from "./arguments/table";

export function headroom(revenue: Grid, depreciation: Grid): Answer {
  return broadcast(
    [
      { name: "revenue", grid: revenue },
      { name: "depreciation", grid: depreciation },
    ],
    ([received, worn], placeOf) => {
      refuseNoRevenue(received!, placeOf);
      return toDouble(new Decimal(received!).minus(worn!).div(received!));
    },
  );
}

/** Of a period in which more was credited than earned, a headroom would read as the best of all. */
export function refuseNoRevenue(revenue: number, placeOf: PlaceOf): void {
  const place = placeOf("revenue");
  if (revenue === 0) throw needs("revenue", "an amount other than zero", 0, { place, code: "#DIV/0!" });
  if (revenue < 0) throw needs("revenue", "an amount above zero", revenue, { place, code: "#NUM!" });
}

export const standardHeadroom = 0.5;

export function requiredRevenue(depreciation: Grid, wanted: Grid = [[standardHeadroom]]): Answer {
  return broadcast(
    [
      { name: "depreciation", grid: depreciation },
      { name: "headroom", grid: wanted },
    ],
    ([worn, share], placeOf) => {
      if (share! >= 1)
        throw needs("headroom", "a fraction below 1", share, { place: placeOf("headroom"), code: "#NUM!" });
      return toDouble(new Decimal(worn!).div(one.minus(share!)));
    },
  );
}
