/** Capex: does revenue cover depreciation? */
import { headroom } from "../engine/headroom";
import { answer, range } from "./cell";

/**
 * Depreciation headroom: the part of revenue that is left when depreciation has been paid.
 * @customfunction DEPRECIATION_HEADROOM
 * @helpurl https://localhost:3000/assets/help/capex.html#DEPRECIATION_HEADROOM
 * @param revenue Revenue of the period, in any money unit.
 * @param depreciation Depreciation charged in the same period, in the same unit.
 * @returns A fraction: 0.19 is 19% of revenue.
 * @example =AIE.DEPRECIATION_HEADROOM(100,81) => 0.19
 * @example =AIE.DEPRECIATION_HEADROOM({100;100},{81;68}) => {0.19;0.32}
 */
export function DEPRECIATION_HEADROOM(revenue: any[][], depreciation: any[][]): any[][] {
  return answer([revenue, depreciation], () => headroom(range(revenue), range(depreciation)));
}
