/**
 * What is left of a flat subscription when its user has drawn tokens.
 *
 * A plan that costs 1 lets its user draw tokens worth `multiple` at list price; at `utilisation` of that limit, and with the
 * list price holding a gross margin, serving the user costs multiple × utilisation × (1 − API margin). So the margin is
 * 1 − that: at 20 times the price, a quarter used and 75% API margin it is −25% (The State of the AI Economy, 25 June 2026).
 *
 * Limits: tokens are the only cost; support, payment and free users are not in it.
 */
import { broadcast } from "./arguments/broadcast";
import { Decimal, one, toDouble } from "./exact/decimal";
import { needs } from "./arguments/error";
import type { Answer, Grid } from "./arguments/table";

export function subscriptionMargin(tokenMultiple: Grid, utilisation: Grid, apiMargin: Grid = [[0.75]]): Answer {
  return broadcast(
    [
      { name: "token_multiple", grid: tokenMultiple },
      { name: "utilisation", grid: utilisation },
      { name: "api_margin", grid: apiMargin },
    ],
    ([multiple, used, margin], placeOf) => {
      const outside = (argument: string, requirement: string, got: number) =>
        needs(argument, requirement, got, { place: placeOf(argument), code: "#NUM!" });
      if (multiple! < 0) throw outside("token_multiple", "a multiple of zero or more", multiple!);
      if (used! < 0 || used! > 1) throw outside("utilisation", "a fraction from 0 to 1", used!);
      if (margin! >= 1) throw outside("api_margin", "a fraction below 1", margin!);
      return toDouble(one.minus(new Decimal(multiple!).times(used!).times(one.minus(margin!))));
    },
  );
}
