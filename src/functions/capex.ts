/** Capex: does revenue cover depreciation? */
import { depreciation } from "../engine/depreciation";
import { gpuYield } from "../engine/gpuYield";
import { headroom, requiredRevenue } from "../engine/headroom";
import { breakevenLife, headroomByLife } from "../engine/headroomByLife";
import { headroomSchedule } from "../engine/headroomSchedule";
import { ownershipCost } from "../engine/ownershipCost";
import { answer, optional, range } from "./cell";

/**
 * Straight-line depreciation charge of each period, over all spending so far.
 * @customfunction DEPRECIATION
 * @helpurl https://localhost:3000/assets/help/capex.html#DEPRECIATION
 * @param capex Spending of each period, in any one money unit, in a row or a column.
 * @param life Useful life in years, one for all or one for each period's spending; may be fractional.
 * @param [periods_per_year] Periods in a year: 1 for years, 4 for quarters, 12 for months. Default: 1.
 * @param [convention] When use starts: full (with the period of spending), half (in its middle) or next (with the next period). Default: full.
 * @param [horizon] Number of periods to show, at least as many as capex has. Default: as many.
 * @returns The charge of each period, in the unit of capex.
 * @example =AIE.DEPRECIATION({60;120},6) => {10;30}
 * @example =AIE.DEPRECIATION({100},2.5,,,4) => {40;40;20;0}
 * @example =AIE.DEPRECIATION({60,120},3,1,"half",5) => {10,40,60,50,20}
 * @error =AIE.DEPRECIATION({60;120},0) => #NUM! life needs a life above zero years; got 0
 * @error =AIE.DEPRECIATION(100,{3,5}) => #VALUE! life needs 1 column like capex; got 2
 * @error =AIE.DEPRECIATION({60;120},6,1,"quarter") => #VALUE! convention needs one of full, half, next; got "quarter"
 */
export function DEPRECIATION(
  capex: any[][],
  life: any[][],
  periods_per_year?: any[][],
  convention?: any[][],
  horizon?: any[][],
): any[][] {
  return answer([capex, life, periods_per_year, convention, horizon], () =>
    depreciation(range(capex), range(life), {
      periodsPerYear: optional(periods_per_year),
      convention: optional(convention),
      horizon: optional(horizon),
    }),
  );
}

/**
 * Depreciation headroom: the part of revenue that is left when depreciation has been paid.
 * @customfunction DEPRECIATION_HEADROOM
 * @helpurl https://localhost:3000/assets/help/capex.html#DEPRECIATION_HEADROOM
 * @param revenue Revenue of the period, above zero, in any money unit.
 * @param depreciation Depreciation charged in the same period, in the same unit.
 * @returns A fraction: 0.19 is 19% of revenue.
 * @example =AIE.DEPRECIATION_HEADROOM(100,81) => 0.19
 * @example =AIE.DEPRECIATION_HEADROOM({100;100},{81;68}) => {0.19;0.32}
 * @error =AIE.DEPRECIATION_HEADROOM(0,81) => #DIV/0! revenue needs an amount other than zero; got 0
 * @error =AIE.DEPRECIATION_HEADROOM(-100,50) => #NUM! revenue needs an amount above zero; got -100
 * @error =AIE.DEPRECIATION_HEADROOM({100;100;100},{81;68}) => #VALUE! depreciation needs 3 rows like revenue; got 2
 */
export function DEPRECIATION_HEADROOM(revenue: any[][], depreciation: any[][]): any[][] {
  return answer([revenue, depreciation], () => headroom(range(revenue), range(depreciation)));
}

/**
 * The revenue that leaves a given headroom when depreciation has been paid.
 * @customfunction REQUIRED_REVENUE
 * @helpurl https://localhost:3000/assets/help/capex.html#REQUIRED_REVENUE
 * @param depreciation Depreciation charged in the period, in any money unit.
 * @param [headroom] The part of revenue that is to be left, a fraction below 1. Default: 0.5.
 * @returns Revenue, in the unit of depreciation.
 * @example =AIE.REQUIRED_REVENUE(111.5) => 223
 * @example =AIE.REQUIRED_REVENUE({21;51.5},0.5) => {42;103}
 * @error =AIE.REQUIRED_REVENUE(111.5,1) => #NUM! headroom needs a fraction below 1; got 1
 */
export function REQUIRED_REVENUE(depreciation: any[][], headroom?: any[][]): any[][] {
  return answer([depreciation, headroom], () => requiredRevenue(range(depreciation), optional(headroom)));
}

/**
 * Headroom period by period, from revenue and from spending on chips and on everything else.
 * @customfunction HEADROOM_SCHEDULE
 * @helpurl https://localhost:3000/assets/help/capex.html#HEADROOM_SCHEDULE
 * @param revenue Revenue of each period, in any one money unit.
 * @param it_capex Spending on chips, servers and network in each period, in the same unit.
 * @param other_capex Spending on buildings and everything else in each period, in the same unit.
 * @param [it_life] Useful life of chips, servers and network, in years. Default: 6.
 * @param [other_life] Useful life of everything else, in years. Default: 14.
 * @param [periods_per_year] Periods in a year: 1 for years, 4 for quarters, 12 for months. Default: 1.
 * @param [convention] When use starts: full (with the period of spending), half (in its middle) or next (with the next period). Default: full.
 * @param [target] The headroom that revenue needed is for, a fraction below 1. Default: 0.5.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table with a row for each period, money in the unit of revenue and headroom as fractions.
 * @example =AIE.HEADROOM_SCHEDULE({100;220},{60;120},{14;28},,,,,,FALSE) => {1,100,10,1,11,0.89,22,100,11,0.89;2,220,30,3,33,0.85,66,320,44,0.8625}
 * @error =AIE.HEADROOM_SCHEDULE({100;220},{60;120},{14;28;30}) => #VALUE! other_capex needs 2 rows like revenue; got 3
 * @error =AIE.HEADROOM_SCHEDULE({100;220},{60;120},{14;28},0) => #NUM! it_life needs a number above zero; got 0
 */
export function HEADROOM_SCHEDULE(
  revenue: any[][],
  it_capex: any[][],
  other_capex: any[][],
  it_life?: any[][],
  other_life?: any[][],
  periods_per_year?: any[][],
  convention?: any[][],
  target?: any[][],
  headers?: any[][],
): any[][] {
  return answer(
    [revenue, it_capex, other_capex, it_life, other_life, periods_per_year, convention, target, headers],
    () =>
      headroomSchedule(range(revenue), range(it_capex), range(other_capex), {
        itLife: optional(it_life),
        otherLife: optional(other_life),
        periodsPerYear: optional(periods_per_year),
        convention: optional(convention),
        target: optional(target),
        headers: optional(headers),
      }),
  );
}

/**
 * Headroom if the same chips lasted another number of years.
 * @customfunction HEADROOM_BY_LIFE
 * @helpurl https://localhost:3000/assets/help/capex.html#HEADROOM_BY_LIFE
 * @param revenue Revenue of the period, in any money unit.
 * @param it_depreciation Depreciation of chips, servers and network in the period, in the same unit.
 * @param other_depreciation Depreciation of everything else in the period, in the same unit.
 * @param base_life The life in years that it_depreciation assumes.
 * @param lives The lives in years to try.
 * @returns Headroom for each life, as fractions.
 * @example =AIE.HEADROOM_BY_LIFE(100,68,13,6,{3,4,6,8}) => {-0.49,-0.15,0.19,0.36}
 * @error =AIE.HEADROOM_BY_LIFE(100,68,13,6,0) => #NUM! lives needs a life above zero years; got 0
 * @error =AIE.HEADROOM_BY_LIFE(0,68,13,6,8) => #DIV/0! revenue needs an amount other than zero; got 0
 */
export function HEADROOM_BY_LIFE(
  revenue: any[][],
  it_depreciation: any[][],
  other_depreciation: any[][],
  base_life: any[][],
  lives: any[][],
): any[][] {
  return answer([revenue, it_depreciation, other_depreciation, base_life, lives], () =>
    headroomByLife(
      {
        revenue: range(revenue),
        itDepreciation: range(it_depreciation),
        otherDepreciation: range(other_depreciation),
        baseLife: range(base_life),
      },
      range(lives),
    ),
  );
}

/**
 * The chip life at which headroom reaches a target.
 * @customfunction BREAKEVEN_LIFE
 * @helpurl https://localhost:3000/assets/help/capex.html#BREAKEVEN_LIFE
 * @param revenue Revenue of the period, in any money unit.
 * @param it_depreciation Depreciation of chips, servers and network in the period, in the same unit.
 * @param other_depreciation Depreciation of everything else in the period, in the same unit.
 * @param base_life The life in years that it_depreciation assumes.
 * @param [target] The headroom to reach, a fraction. Default: 0.
 * @returns Years; #N/A where no life reaches the target.
 * @example =AIE.BREAKEVEN_LIFE(100,68,13,6,0.19) => 6
 * @example =AIE.BREAKEVEN_LIFE(100,60,20,6) => 4.5
 * @error =AIE.BREAKEVEN_LIFE(100,68,120,6) => #N/A revenue needs an amount of which other_depreciation and the target leave something; got 100
 */
export function BREAKEVEN_LIFE(
  revenue: any[][],
  it_depreciation: any[][],
  other_depreciation: any[][],
  base_life: any[][],
  target?: any[][],
): any[][] {
  return answer([revenue, it_depreciation, other_depreciation, base_life, target], () =>
    breakevenLife(
      {
        revenue: range(revenue),
        itDepreciation: range(it_depreciation),
        otherDepreciation: range(other_depreciation),
        baseLife: range(base_life),
      },
      optional(target),
    ),
  );
}

/**
 * A year's rent of a GPU as a part of its purchase price, before operating cost.
 * @customfunction GPU_YIELD
 * @helpurl https://localhost:3000/assets/help/capex.html#GPU_YIELD
 * @param hourly_rate Rent of one GPU, in money an hour.
 * @param list_price Purchase price of one GPU, in the same money.
 * @param [utilisation] The part of the hours that is rented, a fraction from 0 to 1. Default: 0.5.
 * @param [hours] Hours in the year. Default: 8760.
 * @returns A fraction a year: 0.4 earns 40% of the price.
 * @example =AIE.GPU_YIELD(2.5,43800) => 0.25
 * @error =AIE.GPU_YIELD(2.5,0) => #DIV/0! list_price needs a price above zero; got 0
 * @error =AIE.GPU_YIELD(2.5,43800,1.5) => #NUM! utilisation needs a fraction from 0 to 1; got 1.5
 */
export function GPU_YIELD(hourly_rate: any[][], list_price: any[][], utilisation?: any[][], hours?: any[][]): any[][] {
  return answer([hourly_rate, list_price, utilisation, hours], () =>
    gpuYield(range(hourly_rate), range(list_price), { utilisation: optional(utilisation), hours: optional(hours) }),
  );
}

/**
 * What it costs to own something for a year: capital spread over its life, with interest, and yearly operating cost.
 * @customfunction OWNERSHIP_COST
 * @helpurl https://localhost:3000/assets/help/capex.html#OWNERSHIP_COST
 * @param names What each part of the capital is.
 * @param capital The price of each part, in any one money unit.
 * @param lives The useful life of each part, or one for all, in years.
 * @param [rate] Interest on the capital, a fraction a year. Default: 0, which spreads it evenly.
 * @param [opex_names] What each operating cost is.
 * @param [opex] Each operating cost, in money a year.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table of Item, Annual cost and Share, with a total.
 * @example =AIE.OWNERSHIP_COST({"Servers";"Building"},{24;14},{6;14},0,{"Energy"},{5}) => {"Item","Annual cost","Share";"Servers",4,0.4;"Building",1,0.1;"Energy",5,0.5;"Total",10,1}
 * @error =AIE.OWNERSHIP_COST({"Servers";"Building"},{24;14},{6;0}) => #NUM! lives needs lives above zero years; got 0 in row 2
 * @error =AIE.OWNERSHIP_COST({"Servers";""},{24;14},{6;14}) => #VALUE! names needs a name in every row with an amount; got blank in row 2
 */
export function OWNERSHIP_COST(
  names: any[][],
  capital: any[][],
  lives: any[][],
  rate?: any[][],
  opex_names?: any[][],
  opex?: any[][],
  headers?: any[][],
): any[][] {
  return answer([names, capital, lives, rate, opex_names, opex, headers], () =>
    ownershipCost(range(names), range(capital), range(lives), {
      rate: optional(rate),
      opexNames: optional(opex_names),
      opex: optional(opex),
      headers: optional(headers),
    }),
  );
}
