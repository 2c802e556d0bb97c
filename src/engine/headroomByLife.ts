/**
 * What headroom becomes when the chips last longer or shorter than the accounts assume.
 *
 * Straight-line depreciation is inversely proportional to life, so the same chips over another life cost
 * IT depreciation × base life ÷ life, while buildings stay as they are:
 * headroom(life) = (revenue − IT × base ÷ life − other) ÷ revenue. Solved for life, that gives the life at which headroom
 * reaches a target: IT × base ÷ (revenue × (1 − target) − other). From the capex chapter of The State of the AI Economy
 * (25 June 2026): 19% at six years becomes 36% at eight.
 *
 * Limits: holds for a fleet in steady state; just after a boom in spending a longer life changes the charges of the years to come more than today's.
 */
import { broadcast, type PlaceOf } from "./arguments/broadcast";
import { Decimal, one, toDouble } from "./exact/decimal";
import { needs } from "./arguments/error";
import { refuseNoRevenue } from "./headroom";
import type { Answer, Grid } from "./arguments/table";

/** One period's accounts, with the life that its chip depreciation assumes. */
export interface Accounts {
  readonly revenue: Grid;
  readonly itDepreciation: Grid;
  readonly otherDepreciation: Grid;
  readonly baseLife: Grid;
}

const named = ({ revenue, itDepreciation, otherDepreciation, baseLife }: Accounts) => [
  { name: "revenue", grid: revenue },
  { name: "it_depreciation", grid: itDepreciation },
  { name: "other_depreciation", grid: otherDepreciation },
  { name: "base_life", grid: baseLife },
];

export function headroomByLife(accounts: Accounts, lives: Grid): Answer {
  return broadcast(
    [...named(accounts), { name: "lives", grid: lives }],
    ([revenue, it, other, base, life], placeOf) => {
      refuseNoRevenue(revenue!, placeOf);
      refuseNoLife("base_life", base!, placeOf);
      refuseNoLife("lives", life!, placeOf);
      const worn = new Decimal(it!).times(base!).div(life!).plus(other!);
      return toDouble(new Decimal(revenue!).minus(worn).div(revenue!));
    },
  );
}

export function breakevenLife(accounts: Accounts, target: Grid = [[0]]): Answer {
  return broadcast(
    [...named(accounts), { name: "target", grid: target }],
    ([revenue, it, other, base, wanted], placeOf) => {
      refuseNoRevenue(revenue!, placeOf);
      refuseNoLife("base_life", base!, placeOf);
      if (it! <= 0)
        throw needs("it_depreciation", "an amount above zero", it, {
          place: placeOf("it_depreciation"),
          code: "#NUM!",
        });
      const left = new Decimal(revenue!).times(one.minus(wanted!)).minus(other!);
      if (left.lessThanOrEqualTo(0))
        throw needs("revenue", "an amount of which other_depreciation and the target leave something", revenue, {
          place: placeOf("revenue"),
          code: "#N/A",
        });
      return toDouble(new Decimal(it!).times(base!).div(left));
    },
  );
}

function refuseNoLife(argument: string, years: number, placeOf: PlaceOf): void {
  if (years <= 0) throw needs(argument, "a life above zero years", years, { place: placeOf(argument), code: "#NUM!" });
}
