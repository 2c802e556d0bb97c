/**
 * One price for a mix of input, cached and output tokens.
 *
 * Providers price what is read, what is read again from a cache and what is written apart; a buyer pays their average by
 * tokens: share × input + (1 − share) × output, where the part of the input that comes from the cache has its own price. Three tokens
 * read for one written (0.75) is the usual convention of price comparisons.
 *
 * Limits: the mix is the user's, and changes with the work; storage of a cache and minimum fees are not in it.
 */
import { broadcast } from "./arguments/broadcast";
import { Decimal, one, toDouble } from "./exact/decimal";
import { ModelError, needs } from "./arguments/error";
import type { Answer, Grid } from "./arguments/table";

export interface BlendOptions {
  readonly inputShare?: Grid | undefined;
  readonly cachedPrice?: Grid | undefined;
  readonly cachedShare?: Grid | undefined;
}

export function blendedPrice(
  inputPrice: Grid,
  outputPrice: Grid,
  { inputShare = [[0.75]], cachedPrice, cachedShare = [[0]] }: BlendOptions = {},
): Answer {
  return broadcast(
    [
      { name: "input_price", grid: inputPrice },
      { name: "output_price", grid: outputPrice },
      { name: "input_share", grid: inputShare },
      { name: "cached_share", grid: cachedShare },
      { name: "cached_price", grid: cachedPrice ?? [[0]] },
    ],
    ([input, output, read, again, cached], placeOf) => {
      const price = (argument: string, value: number) => {
        if (value < 0)
          throw needs(argument, "a price of zero or more", value, { place: placeOf(argument), code: "#NUM!" });
      };
      const share = (argument: string, value: number) => {
        if (value < 0 || value >= 1)
          throw needs(argument, "a fraction of zero or more, below 1", value, {
            place: placeOf(argument),
            code: "#NUM!",
          });
      };
      price("input_price", input!);
      price("output_price", output!);
      price("cached_price", cached!);
      share("input_share", read!);
      share("cached_share", again!);
      if (again! > 0 && cachedPrice === undefined)
        throw new ModelError("#VALUE!", "cached_price needs a price when cached_share is above 0; got blank");
      const perInput = one.minus(again!).times(input!).plus(new Decimal(again!).times(cached!));
      return toDouble(perInput.times(read!).plus(one.minus(read!).times(output!)));
    },
  );
}
