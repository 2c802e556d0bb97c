/** Coverage: many companies, one calendar, one stack. */
import { calendarise } from "../engine/calendarise";
import { dedupeSeries } from "../engine/dedupeSeries";
import { trailingYear } from "../engine/trailingYear";
import { answer, optional, range, stated } from "./cell";

/**
 * Fiscal flows put on calendar periods: each value spread over its months, each calendar period taking those that fall into it.
 * @customfunction CALENDARISE
 * @helpurl https://localhost:3000/assets/help/coverage.html#CALENDARISE
 * @param period_ends The month end of each fiscal period as an Excel date; an end of 52 or 53 weeks counts to the nearest month end.
 * @param values The flow of each period, in any one money unit.
 * @param [months] Months that end at each period end: 12 for years, 3 for quarters; one for all or one for each period. Default: 12.
 * @param [calendar_ends] The month ends of the calendar periods, rising. Default: the calendar years that end within the values.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table of Period end, Value and Covered: the part of the period's months that the values reach. A period not wholly covered has no value.
 * @example =AIE.CALENDARISE({45808;46173},{120;240}) => {"Period end","Value","Covered";45657,"",0.5833333333333334;46022,190,1}
 * @example =AIE.CALENDARISE({45747;45838},{30;60},3,{45716;45777},FALSE) => {45716,20,1;45777,30,1}
 * @error =AIE.CALENDARISE({45808;45991},{120;240}) => #VALUE! period_ends needs periods that do not overlap; got row 1 and row 2 in the same months
 * @error =AIE.CALENDARISE({45808;46188},{120;240}) => #VALUE! period_ends needs month ends, or ends of 52 or 53 weeks at most a week away, as dates; got 46188 in row 2
 */
export function CALENDARISE(
  period_ends: any[][],
  values: any[][],
  months?: any[][],
  calendar_ends?: any[][],
  headers?: any[][],
): any[][] {
  return answer([period_ends, values, months, calendar_ends, headers], () =>
    calendarise(range(period_ends), range(values), {
      months: optional(months),
      calendarEnds: optional(calendar_ends),
      headers: optional(headers),
    }),
  );
}

/**
 * The stack over time: value added by layer or firm in every period, with each period's end-customer dollars counted once.
 * @customfunction GENAI_DEDUPE_SERIES
 * @helpurl https://localhost:3000/assets/help/coverage.html#GENAI_DEDUPE_SERIES
 * @param periods The period of each payment: a date, a year or a text such as 2026 Q1.
 * @param amounts Payments in any one money unit, in a row or a column.
 * @param payers Who pays each amount. A payer that receives no counted payment in the period is an end customer.
 * @param payees Who is paid each amount.
 * @param layers The layer of each row's payee, such as Apps, Models, Hosting. In one period a firm is in one layer.
 * @param [by] The rows to show: layers or firms. Default: layers.
 * @param [measure] What to show: value added, gross, share or, by layers, hhi (how concentrated the firms of a layer are). Default: value added.
 * @param [exclude] Layers whose payments are capital spending, as a range or separated by commas. Default: Chips. "" excludes none.
 * @param [headers] TRUE for a header row above the table. Default: TRUE.
 * @returns A table with a row for each layer or firm and a column for each period, then a total, then what is excluded.
 * @example =AIE.GENAI_DEDUPE_SERIES({2025;2024;2024},{100;50;20},{"Users";"Users";"App"},{"App";"App";"Lab"},{"Apps";"Apps";"Models"}) => {"Layer",2024,2025;"Apps",30,100;"Models",20,0;"Total",50,100}
 * @example =AIE.GENAI_DEDUPE_SERIES({"Q1";"Q1";"Q2"},{60;20;90},"Users",{"App";"Chat";"App"},"Apps",,"hhi",,FALSE) => {"Apps",6250,10000;"Total",6250,10000}
 * @error =AIE.GENAI_DEDUPE_SERIES({2024;""},{100;60},{"Users";"App"},{"App";"Lab"},{"Apps";"Models"}) => #VALUE! periods needs a period in every row with an amount; got blank in row 2
 * @error =AIE.GENAI_DEDUPE_SERIES({2024;2024},{100;60},"Users",{"App";"Lab"},{"Apps";"Models"},"firms","hhi") => #VALUE! measure needs one of value added, gross, share by firms; got "hhi"
 */
export function GENAI_DEDUPE_SERIES(
  periods: any[][],
  amounts: any[][],
  payers: any[][],
  payees: any[][],
  layers: any[][],
  by?: any[][],
  measure?: any[][],
  exclude?: any[][],
  headers?: any[][],
): any[][] {
  return answer([periods, amounts, payers, payees, layers, by, measure, exclude, headers], () =>
    dedupeSeries(
      range(periods),
      { amounts: range(amounts), payers: range(payers), payees: range(payees), layers: range(layers) },
      { by: optional(by), measure: optional(measure), exclude: stated(exclude), headers: optional(headers) },
    ),
  );
}

/**
 * The trailing-twelve-months sum at every period.
 * @customfunction TTM
 * @helpurl https://localhost:3000/assets/help/coverage.html#TTM
 * @param values A flow by period in any one unit, oldest first, in a row or a column.
 * @param [periods_per_year] Periods in a year, a whole number: 4 for quarters, 12 for months. Default: 4.
 * @returns The sum of each period and those of the year before it, in the unit of the values; blank until a year is known.
 * @example =AIE.TTM({20;25;30;35;40}) => {"";"";"";110;130}
 * @example =AIE.TTM({1,2,3},2) => {"",3,5}
 * @error =AIE.TTM({20;25},0) => #NUM! periods_per_year needs a whole number above zero; got 0
 * @error =AIE.TTM({20;"n/a"}) => #VALUE! values needs numbers; got "n/a" in row 2
 */
export function TTM(values: any[][], periods_per_year?: any[][]): any[][] {
  return answer([values, periods_per_year], () => trailingYear(range(values), optional(periods_per_year)));
}
