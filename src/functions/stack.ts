/** Stack: who earns what, counted once. */
import { concentration, herfindahl } from "../engine/concentration";
import { countOnce } from "../engine/countOnce";
import { dedupe } from "../engine/dedupeViews";
import { answer, optional, range, stated } from "./cell";

/**
 * Revenue by value added: what each step, layer or firm keeps, with every dollar of an end customer counted once.
 * @customfunction GENAI_DEDUPE
 * @helpurl https://localhost:3000/assets/help/stack.html#GENAI_DEDUPE
 * @param amounts Payments in any one money unit, in a row or a column. Alone, they are a chain from the end customer's payment downwards.
 * @param [payers] Who pays each amount. A payer that never receives a counted payment is an end customer.
 * @param [payees] Who is paid each amount.
 * @param [layers] The layer of each row's payee, such as Apps, Models, Hosting. One firm is in one layer.
 * @param [view] What to show: chain, layers, firms, totals or rows. Default: layers where layers are given, firms where payers are, else chain.
 * @param [exclude] Layers whose payments are capital spending, as a range or separated by commas. Default: Chips, under any name that plainly means them, such as GPUs. "" excludes none.
 * @param [headers] TRUE for a header row above a table. Default: TRUE.
 * @returns A table, or for a chain what each step keeps, in the unit of the amounts.
 * @example =AIE.GENAI_DEDUPE({100;60;30}) => {40;30;30}
 * @example =AIE.GENAI_DEDUPE({0.3;0.2;0.1}) => {0.1;0.1;0.1}
 * @example =AIE.GENAI_DEDUPE({100;60;30},{"Customers";"App";"Lab"},{"App";"Lab";"Cloud"},{"Apps";"Models";"Hosting"},"layers") => {"Layer","Gross","Paid on","Value added","Share";"Apps",100,60,40,0.4;"Models",60,30,30,0.3;"Hosting",30,0,30,0.3;"Total",190,90,100,1}
 * @error =AIE.GENAI_DEDUPE({100;"sixty";30}) => #VALUE! amounts needs numbers; got "sixty" in row 2
 * @error =AIE.GENAI_DEDUPE({100;60},{"Customers";"App"},{"App";"App"},{"Apps";"Models"}) => #VALUE! layers needs one layer for each payee; got App in "Apps" in row 1 and in "Models" in row 2: split it, e.g. App apps / App models
 * @error =AIE.GENAI_DEDUPE({100;5},{"Customer";"App"},{"App";"Customer"}) => #N/A payers needs an end customer; everyone here is also paid
 * @error =AIE.GENAI_DEDUPE({100;60},{"Customers";"App"},{"App";"Lab"},,"years") => #VALUE! view needs one of chain, layers, firms, totals, rows; got "years"
 */
export function GENAI_DEDUPE(
  amounts: any[][],
  payers?: any[][],
  payees?: any[][],
  layers?: any[][],
  view?: any[][],
  exclude?: any[][],
  headers?: any[][],
): any[][] {
  return answer([amounts, payers, payees, layers, view, exclude, headers], () =>
    dedupe(
      { amounts: range(amounts), payers: optional(payers), payees: optional(payees), layers: optional(layers) },
      { view: optional(view), exclude: stated(exclude), headers: optional(headers) },
    ),
  );
}

/**
 * The same quantity claimed by several reporters, counted once: the best-graded claim of each key stands, the others count zero.
 * @customfunction COUNT_ONCE
 * @helpurl https://localhost:3000/assets/help/stack.html#COUNT_ONCE
 * @param amounts What each reporter claims, in any one unit, in a row or a column.
 * @param keys What is claimed: one or more columns, in which equal rows are the same thing.
 * @param [ranks] How good each claim is: grades A-J or numbers, lower wins; a blank or 0 is unranked. Default: the first claim wins.
 * @param [tolerance] The difference from the winner, as a fraction below 1, above which a duplicate is a conflict. Default: 0.05.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table with a row for each claim: Counted, in the unit of the amounts, and Status.
 * @example =AIE.COUNT_ONCE({100;112;50},{"Lab tokens";"Lab tokens";"App tokens"},{"B";"E";"C"}) => {"Counted","Status";100,"Counted";0,"Conflict with row 1: +12.0%";50,"Counted"}
 * @error =AIE.COUNT_ONCE({100;112;50},{"Lab tokens";"App tokens"}) => #VALUE! keys needs 3 rows like amounts; got 2
 * @error =AIE.COUNT_ONCE({100;112},{"a";"a"},{"B";"Q"}) => #VALUE! ranks needs grades A, B, C, D, E, F, G, H, I, J or numbers; got "Q" in row 2
 */
export function COUNT_ONCE(
  amounts: any[][],
  keys: any[][],
  ranks?: any[][],
  tolerance?: any[][],
  headers?: any[][],
): any[][] {
  return answer([amounts, keys, ranks, tolerance, headers], () =>
    countOnce(range(amounts), range(keys), {
      ranks: optional(ranks),
      tolerance: optional(tolerance),
      headers: optional(headers),
    }),
  );
}

/**
 * Herfindahl-Hirschman index: how concentrated a market is, from near 0 to 10,000 for a monopoly.
 * @customfunction HHI
 * @helpurl https://localhost:3000/assets/help/stack.html#HHI
 * @param values What each firm sells, in any one unit, zero or more.
 * @returns The index, 0 to 10,000.
 * @example =AIE.HHI({50;30;20}) => 3800
 * @example =AIE.HHI({7,7,7,7}) => 2500
 * @error =AIE.HHI({50;-1}) => #NUM! values needs amounts of zero or more; got -1 in row 2
 * @error =AIE.HHI({0;0}) => #DIV/0! values needs an amount above zero; got 0
 */
export function HHI(values: any[][]): any[][] {
  return answer([values], () => herfindahl(range(values)));
}

/**
 * How concentrated each group is: its leader, the leader's share, the Herfindahl-Hirschman index and the effective number of firms.
 * @customfunction CONCENTRATION
 * @helpurl https://localhost:3000/assets/help/stack.html#CONCENTRATION
 * @param values What is sold in each row, in any one unit, zero or more.
 * @param names The firm of each row. A name repeated in a group is summed.
 * @param [groups] The group of each row, such as its layer. Default: one group, All.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table with a row for each group: Group, Leader, Leader share, HHI, Effective firms.
 * @example =AIE.CONCENTRATION({50;25;25;7},{"Lab";"Open";"open";"Cloud"},{"Models";"Models";"Models";"Hosting"}) => {"Group","Leader","Leader share","HHI","Effective firms";"Models","Lab",0.5,5000,2;"Hosting","Cloud",1,10000,1}
 * @error =AIE.CONCENTRATION({50;25},{"Lab";""}) => #VALUE! names needs a name in every row with an amount; got blank in row 2
 * @error =AIE.CONCENTRATION({50;-5},{"Lab";"Open"}) => #NUM! values needs amounts of zero or more; got -5 in row 2
 */
export function CONCENTRATION(values: any[][], names: any[][], groups?: any[][], headers?: any[][]): any[][] {
  return answer([values, names, groups, headers], () =>
    concentration(range(values), range(names), { groups: optional(groups), headers: optional(headers) }),
  );
}
