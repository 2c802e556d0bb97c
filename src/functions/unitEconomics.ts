/** Unit economics: does a user pay for the tokens? */
import { budgetRunway } from "../engine/budgetRunway";
import { freeUserBurden } from "../engine/freeUserBurden";
import { subscriptionMargin } from "../engine/subscriptionMargin";
import { tokenQuota } from "../engine/tokenQuota";
import { answer, optional, range } from "./cell";

/**
 * What is left of a flat subscription when its user has drawn tokens.
 * @customfunction SUBSCRIPTION_MARGIN
 * @helpurl https://localhost:3000/assets/help/unitEconomics.html#SUBSCRIPTION_MARGIN
 * @param token_multiple Tokens at list price that the plan's limit allows, as a multiple of its price.
 * @param utilisation The part of the limit that is used, a fraction from 0 to 1.
 * @param [api_margin] Gross margin in the list price of tokens, a fraction below 1. Default: 0.75.
 * @returns A fraction of the plan's price: -0.25 loses a quarter of it.
 * @example =AIE.SUBSCRIPTION_MARGIN(20,0.25) => -0.25
 * @example =AIE.SUBSCRIPTION_MARGIN(20,{0.1,0.2}) => {0.5,0}
 * @error =AIE.SUBSCRIPTION_MARGIN(20,25) => #NUM! utilisation needs a fraction from 0 to 1; got 25
 * @error =AIE.SUBSCRIPTION_MARGIN(20,0.25,1) => #NUM! api_margin needs a fraction below 1; got 1
 */
export function SUBSCRIPTION_MARGIN(token_multiple: any[][], utilisation: any[][], api_margin?: any[][]): any[][] {
  return answer([token_multiple, utilisation, api_margin], () =>
    subscriptionMargin(range(token_multiple), range(utilisation), optional(api_margin)),
  );
}

/**
 * What free users cost those who pay, and what would have to change for a gross margin.
 * @customfunction FREE_USER_BURDEN
 * @helpurl https://localhost:3000/assets/help/unitEconomics.html#FREE_USER_BURDEN
 * @param users All users, paying or not.
 * @param paying_share The part of them that pays, a fraction below 1.
 * @param price What one of them pays in a period, in any one currency unit.
 * @param cost_per_paying What serving a paying user costs in the period, in the same unit.
 * @param cost_per_free What serving a free user costs in the period, in the same unit.
 * @param [target_margin] The gross margin wanted, a fraction below 1. Default: 0.6.
 * @param [headers] TRUE shows the header row above the table. Default: TRUE.
 * @returns A table of one row: Revenue, Cost, Gross margin, Free cost per payer, Break-even paying share, Paying share for target, Cost cut for target; "" where nothing reaches it.
 * @example =AIE.FREE_USER_BURDEN(1000,0.05,20,6,0.4,0.6,FALSE) => {1000,680,0.32,7.6,0.027777777777777776,0.16666666666666666,0.4117647058823529}
 * @error =AIE.FREE_USER_BURDEN(1000,5,20,6,0.4) => #NUM! paying_share needs a fraction of zero or more, below 1; got 5
 * @error =AIE.FREE_USER_BURDEN(1000,0.05,20,6,0.4,60) => #NUM! target_margin needs a fraction below 1; got 60
 */
export function FREE_USER_BURDEN(
  users: any[][],
  paying_share: any[][],
  price: any[][],
  cost_per_paying: any[][],
  cost_per_free: any[][],
  target_margin?: any[][],
  headers?: any[][],
): any[][] {
  return answer([users, paying_share, price, cost_per_paying, cost_per_free, target_margin, headers], () =>
    freeUserBurden(
      {
        users: range(users),
        payingShare: range(paying_share),
        price: range(price),
        costPerPaying: range(cost_per_paying),
        costPerFree: range(cost_per_free),
      },
      { targetMargin: optional(target_margin), headers: optional(headers) },
    ),
  );
}

/**
 * A team's pool of tokens shared out: each at least a floor, at most request and cap, the rest by weight.
 * @customfunction TOKEN_QUOTA
 * @helpurl https://localhost:3000/assets/help/unitEconomics.html#TOKEN_QUOTA
 * @param pool What there is to share out, in tokens or in money, zero or more.
 * @param requests What each asks for, in the same unit, in a row or a column.
 * @param [floors] What each gets in any case; one above the request or the cap is that. Default: 0.
 * @param [caps] The most that each may get. Default: the request.
 * @param [weights] How the rest of the pool is divided, any unit. Default: equally.
 * @returns What each gets, in the order of the requests; never more than the pool in all.
 * @example =AIE.TOKEN_QUOTA(100,{10;50;80}) => {10;45;45}
 * @example =AIE.TOKEN_QUOTA(100,{80;80},{40;0}) => {70;30}
 * @error =AIE.TOKEN_QUOTA(100,{80;80},{60;50}) => #NUM! floors needs at most the pool of 100 in all; got 110
 * @error =AIE.TOKEN_QUOTA(100,{80;-5}) => #NUM! requests needs numbers of zero or more; got -5 in row 2
 */
export function TOKEN_QUOTA(
  pool: any[][],
  requests: any[][],
  floors?: any[][],
  caps?: any[][],
  weights?: any[][],
): any[][] {
  return answer([pool, requests, floors, caps, weights], () =>
    tokenQuota(range(pool), range(requests), {
      floors: optional(floors),
      caps: optional(caps),
      weights: optional(weights),
    }),
  );
}

/**
 * How many periods a budget lasts, with the spending so far and the last period growing from then on.
 * @customfunction BUDGET_RUNWAY
 * @helpurl https://localhost:3000/assets/help/unitEconomics.html#BUDGET_RUNWAY
 * @param budget The budget in any one currency unit, zero or more.
 * @param spend Spending by period so far in the same unit, oldest first, in a row or a column.
 * @param [growth] Growth of spending from each period to the next, a fraction of -1 or more. Default: 0.
 * @returns Periods from the first one's start, with fractions.
 * @example =AIE.BUDGET_RUNWAY(120,{25;30;35},0) => 3.857142857142857
 * @example =AIE.BUDGET_RUNWAY(100,10,1) => 3.375
 * @error =AIE.BUDGET_RUNWAY(100,{10;0}) => #VALUE! spend needs its last period filled; row 2 is empty or 0
 * @error =AIE.BUDGET_RUNWAY(200,100,-0.5) => #N/A growth needs a rate at which the budget is used up; got -0.5
 */
export function BUDGET_RUNWAY(budget: any[][], spend: any[][], growth?: any[][]): any[][] {
  return answer([budget, spend, growth], () => budgetRunway(range(budget), range(spend), optional(growth)));
}
