/** Unit economics: does a user pay for the tokens? */
import { subscriptionMargin } from "../engine/subscriptionMargin";
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
 */
export function SUBSCRIPTION_MARGIN(token_multiple: any[][], utilisation: any[][], api_margin?: any[][]): any[][] {
  return answer([token_multiple, utilisation, api_margin], () =>
    subscriptionMargin(range(token_multiple), range(utilisation), optional(api_margin)),
  );
}
