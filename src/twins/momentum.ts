/** Momentum: how fast revenue grows. */
import { numberOption, wordOption } from "./options";
import { filledSeries } from "./series";
import { parametersOf, type Twin } from "./twin";

export const DOUBLING_TIME: Twin = {
  id: "DOUBLING_TIME",
  parameters: parametersOf("values", ["periods_per_year", "1"], ["method", '"last"']),
  steps: [
    ...numberOption("periods_per_year", "1", (used) => `${used}<=0`),
    ...wordOption("method", ["last", "fit"], "1"),
    ...filledSeries("values"),
    ["filled", '(series<>"")*1'],
    ["count", "SUM(filled)"],
    ["beyond", "SUM(filled*(series<=0))"],
    ["value", "FILTER(series, filled=1)"],
    ["period", "FILTER(SEQUENCE(size), filled=1)"],
    ["newer", "INDEX(value, count)"],
    ["older", "INDEX(value, count-1)"],
    ["gain", "ROUND(newer-older, 14-INT(LOG10(newer)))"],
    ["last", "2*ATANH(gain/(older+newer))/(INDEX(period, count)-INDEX(period, count-1))"],
    ["growth", "IF(used_method=1, last, SLOPE(LN(value), period))"],
    ["answer", "IF(growth<=0, #N/A, LN(2)/growth/used_periods_per_year)"],
  ],
  result: 'IF(used_periods_per_year+used_method<"", IF(fault=0, IF(beyond>0, #NUM!, IF(count<2, #N/A, answer))))',
  limits: [],
};
