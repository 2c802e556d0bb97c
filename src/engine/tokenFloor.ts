/**
 * The token floor: the least that a million tokens must cost, then sell for, then be worth.
 *
 * floor = (yearly cost ÷ yearly tokens × 10⁶ + licence) ÷ (1 − gross margin) × (1 + return).
 * Without margin and return it is the cost of production: all capital and operating cost of the capacity, spread over what it
 * produces, plus what the model's owner is paid. Dividing by 1 − margin gives the price that leaves that gross margin; times
 * 1 + return gives the value that the buyer must draw from the tokens. From the token chapter of The State of the AI Economy
 * (25 June 2026): one gigawatt costs 7.9bn a year; 0.10 USD per million tokens for an open-weight model, 0.42 with a licence.
 *
 * Limits: the number of tokens decides the answer (use, hardware, model size), so it has no default; one price for input and output tokens.
 */
import { broadcast } from "./arguments/broadcast";
import { Decimal, million, one, toDouble } from "./exact/decimal";
import { needs, type ErrorCode } from "./arguments/error";
import type { Answer, Grid } from "./arguments/table";

const none: Grid = [[0]];

export function tokenFloor(
  annualCost: Grid,
  annualTokens: Grid,
  {
    licenceFee = none,
    grossMargin = none,
    roi = none,
  }: { licenceFee?: Grid | undefined; grossMargin?: Grid | undefined; roi?: Grid | undefined } = {},
): Answer {
  return broadcast(
    [
      { name: "annual_cost", grid: annualCost },
      { name: "annual_tokens", grid: annualTokens },
      { name: "licence_fee", grid: licenceFee },
      { name: "gross_margin", grid: grossMargin },
      { name: "roi", grid: roi },
    ],
    ([cost, tokens, licence, margin, gain], placeOf) => {
      const outside = (argument: string, requirement: string, got: number, code: ErrorCode = "#NUM!") =>
        needs(argument, requirement, got, { place: placeOf(argument), code });
      if (cost! < 0) throw outside("annual_cost", "a cost of zero or more", cost!);
      if (tokens === 0) throw outside("annual_tokens", "a number of tokens above zero", 0, "#DIV/0!");
      if (tokens! < 0) throw outside("annual_tokens", "a number of tokens above zero", tokens!);
      if (licence! < 0) throw outside("licence_fee", "a fee of zero or more", licence!);
      if (margin! >= 1) throw outside("gross_margin", "a fraction below 1", margin!);
      if (gain! <= -1) throw outside("roi", "a fraction above -1", gain!);
      const usdPerMillionTokens = new Decimal(cost!).div(tokens!).times(million).plus(licence!);
      return toDouble(usdPerMillionTokens.div(one.minus(margin!)).times(one.plus(gain!)));
    },
  );
}
