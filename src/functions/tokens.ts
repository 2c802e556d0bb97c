/** Tokens: what a token costs, and what demand does. */
import { blendedPrice } from "../engine/blendedPrice";
import { demandResponse } from "../engine/demandResponse";
import { elasticityOf } from "../engine/elasticity";
import { elasticityStats } from "../engine/elasticityStats";
import { frontierPrice } from "../engine/frontierPrice";
import { tokenFloor } from "../engine/tokenFloor";
import { answer, optional, range } from "./cell";

/**
 * The least that a million tokens must cost, sell for at a gross margin, and be worth at a return.
 * @customfunction TOKEN_FLOOR
 * @helpurl https://localhost:3000/assets/help/tokens.html#TOKEN_FLOOR
 * @param annual_cost Capital and operating cost of the capacity, in USD a year.
 * @param annual_tokens Tokens that the capacity produces in a year. It decides the answer, so there is no default.
 * @param [licence_fee] What the model's owner is paid, in USD per 1 million tokens. Default: 0.
 * @param [gross_margin] The seller's gross margin, a fraction below 1. Default: 0.
 * @param [roi] The return that the buyer must draw, a fraction. Default: 0.
 * @returns USD per 1 million tokens.
 * @example =AIE.TOKEN_FLOOR(7.9E+9,7.9E+16) => 0.1
 * @example =AIE.TOKEN_FLOOR(7.9E+9,7.9E+16,0.25*1.29) => 0.4225
 * @example =AIE.TOKEN_FLOOR(7.9E+9,7.9E+16,0,{0.5,0.75}) => {0.2,0.4}
 * @error =AIE.TOKEN_FLOOR(7.9E+9,0) => #DIV/0! annual_tokens needs a number of tokens above zero; got 0
 * @error =AIE.TOKEN_FLOOR(7.9E+9,7.9E+16,0,1) => #NUM! gross_margin needs a fraction below 1; got 1
 */
export function TOKEN_FLOOR(
  annual_cost: any[][],
  annual_tokens: any[][],
  licence_fee?: any[][],
  gross_margin?: any[][],
  roi?: any[][],
): any[][] {
  return answer([annual_cost, annual_tokens, licence_fee, gross_margin, roi], () =>
    tokenFloor(range(annual_cost), range(annual_tokens), {
      licenceFee: optional(licence_fee),
      grossMargin: optional(gross_margin),
      roi: optional(roi),
    }),
  );
}

/**
 * The price elasticity of demand: by how many per cent volume rises when the price falls by one per cent.
 * @customfunction ELASTICITY
 * @helpurl https://localhost:3000/assets/help/tokens.html#ELASTICITY
 * @param prices Prices in any one unit, all positive, in a row or a column.
 * @param volumes Volumes at those prices, in any one unit, all positive.
 * @param [method] loglog (least squares through all points), log (first to last), arc (midpoints) or point (on the first values). Default: loglog.
 * @returns The elasticity, positive for normal demand.
 * @example =AIE.ELASTICITY({1;0.9},{100;112},"point") => 1.2
 * @example =AIE.ELASTICITY({4;2;1},{1;2;4}) => 1
 * @error =AIE.ELASTICITY({4;2;-1},{1;2;4}) => #NUM! prices needs positive numbers; got -1 in row 3
 * @error =AIE.ELASTICITY({2;2},{1;4}) => #DIV/0! prices needs a last price other than the first; got 2 in row 2
 * @error =AIE.ELASTICITY({4;2;1},{1;2}) => #VALUE! volumes needs 3 rows like prices; got 2
 */
export function ELASTICITY(prices: any[][], volumes: any[][], method?: any[][]): any[][] {
  return answer([prices, volumes, method], () => elasticityOf(range(prices), range(volumes), optional(method)));
}

/**
 * The price elasticity of demand with its standard error and interval, from a fit of ln volume on ln price.
 * @customfunction ELASTICITY_STATS
 * @helpurl https://localhost:3000/assets/help/tokens.html#ELASTICITY_STATS
 * @param prices Prices in any one unit, all positive, in a row or a column; three or more.
 * @param volumes Volumes at those prices, in any one unit, all positive.
 * @param [confidence] How sure the interval from Low to High is to hold the elasticity, a fraction between 0 and 1. Default: 0.95.
 * @param [headers] TRUE shows the header row above the table. Default: TRUE.
 * @returns A table of one row: Elasticity, Standard error, Low, High, R squared, Observations, Intercept (of ln volume).
 * @example =AIE.ELASTICITY_STATS({4;2;1},{1;2;4},0.95,FALSE) => {1,0,1,1,1,3,1.3862943611198906}
 * @error =AIE.ELASTICITY_STATS({4;2},{1;2}) => #N/A prices needs at least 3 rows with a price and a volume; got 2
 * @error =AIE.ELASTICITY_STATS({4;2;1},{1;2;4},95) => #NUM! confidence needs a fraction between 0 and 1; got 95
 */
export function ELASTICITY_STATS(prices: any[][], volumes: any[][], confidence?: any[][], headers?: any[][]): any[][] {
  return answer([prices, volumes, confidence, headers], () =>
    elasticityStats(range(prices), range(volumes), { confidence: optional(confidence), headers: optional(headers) }),
  );
}

/**
 * What a change of price does to volume and to spend, at a given elasticity.
 * @customfunction DEMAND_RESPONSE
 * @helpurl https://localhost:3000/assets/help/tokens.html#DEMAND_RESPONSE
 * @param elasticity Per cent of volume gained for each per cent off the price, positive for normal demand.
 * @param price_change The change of price, a fraction above -1: -0.1 is 10% off.
 * @param [form] point (a straight line from today, for small changes) or constant (the same elasticity all along, for large ones). Default: point.
 * @returns Change of volume and change of spend, as fractions, one row for each input row.
 * @example =AIE.DEMAND_RESPONSE(1.2,-0.1) => {0.12,0.008}
 * @example =AIE.DEMAND_RESPONSE({1;2},-0.5,"constant") => {1,0;3,1}
 * @error =AIE.DEMAND_RESPONSE(1.2,-1) => #NUM! price_change needs a fraction above -1; got -1
 * @error =AIE.DEMAND_RESPONSE(1.2,-0.1,"curve") => #VALUE! form needs one of point, constant; got "curve"
 */
export function DEMAND_RESPONSE(elasticity: any[][], price_change: any[][], form?: any[][]): any[][] {
  return answer([elasticity, price_change, form], () =>
    demandResponse(range(elasticity), range(price_change), optional(form)),
  );
}

/**
 * One price for a mix of input, cached and output tokens.
 * @customfunction BLENDED_PRICE
 * @helpurl https://localhost:3000/assets/help/tokens.html#BLENDED_PRICE
 * @param input_price Price of input tokens, in USD per 1 million tokens.
 * @param output_price Price of output tokens, in USD per 1 million tokens.
 * @param [input_share] The part of all tokens that is input, a fraction below 1. Default: 0.75.
 * @param [cached_price] Price of input tokens served from cache, in USD per 1 million tokens.
 * @param [cached_share] The part of input tokens served from cache, a fraction below 1. Default: 0.
 * @returns USD per 1 million tokens.
 * @example =AIE.BLENDED_PRICE(1,5) => 2
 * @example =AIE.BLENDED_PRICE(1,5,0.75,0.1,0.5) => 1.6625
 * @error =AIE.BLENDED_PRICE(1,5,1.2) => #NUM! input_share needs a fraction of zero or more, below 1; got 1.2
 * @error =AIE.BLENDED_PRICE(1,5,0.75,,0.5) => #VALUE! cached_price needs a price when cached_share is above 0; got blank
 */
export function BLENDED_PRICE(
  input_price: any[][],
  output_price: any[][],
  input_share?: any[][],
  cached_price?: any[][],
  cached_share?: any[][],
): any[][] {
  return answer([input_price, output_price, input_share, cached_price, cached_share], () =>
    blendedPrice(range(input_price), range(output_price), {
      inputShare: optional(input_share),
      cachedPrice: optional(cached_price),
      cachedShare: optional(cached_share),
    }),
  );
}

/**
 * The lowest price so far of any model that scores at least a threshold, date by date.
 * @customfunction FRONTIER_PRICE
 * @helpurl https://localhost:3000/assets/help/tokens.html#FRONTIER_PRICE
 * @param dates Dates on which the models came out, in any order, in a row or a column.
 * @param scores Their scores on one test, in its unit.
 * @param prices Their prices, in USD per 1 million tokens, zero or more.
 * @param thresholds Scores that a model must reach, one column of the table each.
 * @param [headers] TRUE shows the header row above the table. Default: TRUE.
 * @returns A table: Date, then the lowest price at each threshold; "" before the first model that reaches it.
 * @example =AIE.FRONTIER_PRICE({45000;45100;45200},{50;80;60},{10;30;2},{50,70}) => {"Date",50,70;45000,10,"";45100,10,30;45200,2,30}
 * @error =AIE.FRONTIER_PRICE({45000;45100},{50;"high"},{10;30},50) => #VALUE! scores needs numbers; got "high" in row 2
 * @error =AIE.FRONTIER_PRICE({45000;45100},{50;80},{10;-3},50) => #NUM! prices needs prices of zero or more; got -3 in row 2
 */
export function FRONTIER_PRICE(
  dates: any[][],
  scores: any[][],
  prices: any[][],
  thresholds: any[][],
  headers?: any[][],
): any[][] {
  return answer([dates, scores, prices, thresholds, headers], () =>
    frontierPrice(
      { dates: range(dates), scores: range(scores), prices: range(prices) },
      range(thresholds),
      optional(headers),
    ),
  );
}
