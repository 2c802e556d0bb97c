/**
 * What a GPU earns in a year of rent, as a part of its price.
 *
 * yield = hourly rate × utilisation × hours ÷ list price. The report takes the on-demand rate, half of the 8,760 hours of a
 * year and the list price (The State of the AI Economy, 25 June 2026). A yield that falls below 1 ÷ life no longer earns the chip back.
 *
 * Limits: before power, staff and building; on-demand rates are above contract rates, list prices above those paid.
 */
import { broadcast } from "./arguments/broadcast";
import { Decimal, toDouble } from "./exact/decimal";
import { needs, type ErrorCode } from "./arguments/error";
import type { Answer, Grid } from "./arguments/table";

export function gpuYield(
  hourlyRate: Grid,
  listPrice: Grid,
  { utilisation = [[0.5]], hours = [[8760]] }: { utilisation?: Grid | undefined; hours?: Grid | undefined } = {},
): Answer {
  return broadcast(
    [
      { name: "hourly_rate", grid: hourlyRate },
      { name: "list_price", grid: listPrice },
      { name: "utilisation", grid: utilisation },
      { name: "hours", grid: hours },
    ],
    ([rate, price, used, yearly], placeOf) => {
      const outside = (argument: string, requirement: string, got: number, code: ErrorCode = "#NUM!") =>
        needs(argument, requirement, got, { place: placeOf(argument), code });
      if (rate! < 0) throw outside("hourly_rate", "a rate of zero or more", rate!);
      if (price === 0) throw outside("list_price", "a price above zero", 0, "#DIV/0!");
      if (price! < 0) throw outside("list_price", "a price above zero", price!);
      if (used! < 0 || used! > 1) throw outside("utilisation", "a fraction from 0 to 1", used!);
      if (yearly! < 0) throw outside("hours", "hours of zero or more", yearly!);
      return toDouble(new Decimal(rate!).times(used!).times(yearly!).div(price!));
    },
  );
}
