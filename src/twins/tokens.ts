/** Tokens: what a token costs, and what demand does. */
import { eachCell } from "./eachCell";
import { datedRows, eachRow, uprightText } from "./eachRow";
import { headersOption, numberOption, sizeOf, widthOf, wordOption } from "./options";
import { parametersOf, type Step, type Twin } from "./twin";

export const TOKEN_FLOOR = eachCell({
  id: "TOKEN_FLOOR",
  parameters: ["annual_cost", "annual_tokens", ["licence_fee", "0"], ["gross_margin", "0"], ["roi", "0"]],
  steps: [
    ["cost", "annual_cost/annual_tokens*10^6+used_licence_fee"],
    ["price", "cost/(1-used_gross_margin)"],
    ["beyond", "(annual_tokens<0)+(used_licence_fee<0)+(used_gross_margin>=1)+(used_roi<=-1)"],
  ],
  result: "IF(annual_cost<0, #NUM!, IF(annual_tokens=0, #DIV/0!, IF(beyond>0, #NUM!, price*(1+used_roi))))",
});

export const BLENDED_PRICE = eachCell({
  id: "BLENDED_PRICE",
  parameters: ["input_price", "output_price", ["input_share", "0.75"], ["cached_price", '""'], ["cached_share", "0"]],
  steps: [
    ["beyond", "(input_price<0)+(output_price<0)+(used_cached_price<0)+(used_input_share<0)+(used_input_share>=1)"],
    ["no_share", "(used_cached_share<0)+(used_cached_share>=1)"],
    ["per_input", "(1-used_cached_share)*input_price+used_cached_share*used_cached_price"],
  ],
  refused:
    "IF(one_cached_price, ISTEXT(cached_price)*SUM((used_cached_share>0)*(beyond+no_share=0)*(1-blank)*(1-zero)), 0)",
  result: "IF(beyond+no_share>0, #NUM!, used_input_share*per_input+(1-used_input_share)*output_price)",
});

const pairSteps = (least: number): Step[] => [
  ["size", sizeOf("prices")],
  ["misfit", `(${sizeOf("volumes")}<>size)+(${widthOf("prices")}>1)+(${widthOf("volumes")}>1)`],
  ["every_price", `IF(size=1, IF(ISBLANK(prices), 0, prices), ${uprightText("prices")})`],
  ["every_volume", `IF(size=1, IF(ISBLANK(volumes), 0, volumes), ${uprightText("volumes")})`],
  ["filled", '1-((every_price="")+(every_price=0)>0)*((every_volume="")+(every_volume=0)>0)'],
  ["count", "IFERROR(SUM(filled), 0)"],
  ["wrong", 'IFERROR(SUM(filled*(1-(every_price<"")*(every_volume<""))), 1)'],
  ["beyond", "IFERROR(SUM(filled*((every_price<=0)+(every_volume<=0)>0)), 0)"],
  [
    "fault",
    `IF(SUM(prices, volumes)<"", IF(misfit+wrong>0, #VALUE!, IF(beyond>0, #NUM!, IF(count<${least}, #N/A, 0))), 0)`,
  ],
  ["price", "IF(fault=0, FILTER(every_price, filled=1))"],
  ["volume", "IF(fault=0, FILTER(every_volume, filled=1))"],
];

export const ELASTICITY: Twin = {
  id: "ELASTICITY",
  parameters: parametersOf("prices", "volumes", ["method", '""']),
  steps: [
    ...wordOption("method", ["loglog", "log", "arc", "point"], "1"),
    ...pairSteps(2),
    ["first_price", "INDEX(price, 1)"],
    ["last_price", "INDEX(price, count)"],
    ["first_volume", "INDEX(volume, 1)"],
    ["last_volume", "INDEX(volume, count)"],
    ["loglog", "IF(count=2, 0, 0-SLOPE(LN(volume/first_volume), LN(price/first_price)))"],
    ["log", "0-LN(last_volume/first_volume)/LN(last_price/first_price)"],
    ["price_base", "IF(used_method=3, last_price+first_price, first_price)"],
    ["volume_base", "IF(used_method=3, last_volume+first_volume, first_volume)"],
    ["ratio", "0-(last_volume-first_volume)*price_base/((last_price-first_price)*volume_base)"],
  ],
  result: "IF(used_method*0=fault, IF(used_method>2, ratio, IF((used_method=1)*(count>2), loglog, log)))",
  limits: [],
};

export const ELASTICITY_STATS: Twin = {
  id: "ELASTICITY_STATS",
  parameters: parametersOf("prices", "volumes", ["confidence", "0.95"], ["headers", "TRUE"]),
  steps: [
    ...numberOption("confidence", "0.95", (used) => `(${used}<=0)+(${used}>=1)`),
    headersOption,
    ...pairSteps(3),
    ["x", "LN(price/INDEX(price, 1))"],
    ["y", "LN(volume/INDEX(volume, 1))"],
    ["x_mean", "SUM(x)/count"],
    ["y_mean", "SUM(y)/count"],
    ["x_squares", "SUM((x-x_mean)^2)"],
    ["y_squares", "SUM((y-y_mean)^2)"],
    ["slope", "SUM((x-x_mean)*(y-y_mean))/x_squares"],
    ["residuals", "SUM((y-y_mean-slope*(x-x_mean))^2)"],
    ["error", "SQRT(residuals/(count-2)/x_squares)"],
    ["reach", "T.INV.2T(1-used_confidence, count-2)*error"],
    ["explained", 'IF(y_squares=0, "", IF(residuals>y_squares, 0, 1-residuals/y_squares))'],
    ["intercept", "LN(INDEX(volume, 1))+y_mean-slope*(LN(INDEX(price, 1))+x_mean)"],
    ["table", "HSTACK(0-slope, error, 0-slope-reach, reach-slope, explained, count, intercept)"],
    ["header", '{"Elasticity", "Standard error", "Low", "High", "R squared", "Observations", "Intercept"}'],
  ],
  result: 'IF(used_confidence*shown*0=fault, IF(slope<"", IF(shown, VSTACK(header, table), table)))',
  limits: [],
};

export const DEMAND_RESPONSE: Twin = {
  id: "DEMAND_RESPONSE",
  parameters: parametersOf("elasticity", "price_change", ["form", '""']),
  steps: [
    ...wordOption("form", ["point", "constant"], "1"),
    ...eachRow({ name: "elasticity" }, { name: "price_change" }),
    ["price", "IF(blank, 1, 1+column_price_change)"],
    ["power", "IF(blank, 1, column_elasticity)"],
    ["volume", "IF(used_form=1, 1-power*(price-1), 1/price^power)"],
    ["spend", "IF(used_form=1, volume*price, price^(1-power))"],
    ["beyond", "SUM((1-blank)*(price<=0))+IFERROR(SUM((1-blank)*(volume<0)), 0)"],
    ["table", 'HSTACK(IF(blank, "", volume-1), IF(blank, "", spend-1))'],
  ],
  result: "IF(used_form*0=unfit, IF(beyond=0, table, #NUM!), #VALUE!)",
  limits: [],
};

export const FRONTIER_PRICE: Twin = {
  id: "FRONTIER_PRICE",
  parameters: parametersOf("dates", "scores", "prices", "thresholds", ["headers", "TRUE"]),
  steps: [
    headersOption,
    ["size_thresholds", sizeOf("thresholds")],
    [
      "across",
      'IF(size_thresholds=1, IF(ISBLANK(thresholds), 0, thresholds), IF(ROWS(thresholds)=1, IF(thresholds="", "", thresholds), TRANSPOSE(IF(thresholds="", "", thresholds))))',
    ],
    ["step_count", 'SUM((across<>"")*1)'],
    ["bad_step", `(${widthOf("thresholds")}>1)+(step_count=0)+SUM(1-(across="")-(across<""))`],
    ["step", 'IF(SEQUENCE(1, step_count)>0, IF(step_count=size_thresholds, across, FILTER(across, across<>"")))'],
    ...datedRows({ name: "dates" }, { name: "scores" }, { name: "prices" }),
    ["row", "SEQUENCE(rows)"],
    ["kept", "row^0*(1-blank)"],
    ["date", "row^0*IF(blank, 0, column_dates)"],
    ["score", "row^0*IF(blank, 0, column_scores)"],
    ["price", "row^0*IF(blank, 0, column_prices)"],
    ["beyond", "SUM(kept*((date<=0)+(price<0)>0))"],
    ["last_of_date", "kept*MAP(row, LAMBDA(one, IF(SUM(kept*(row>one)*(date=INDEX(date, one)))=0, 1, 0)))"],
    [
      "lowest",
      'MAKEARRAY(rows, step_count, LAMBDA(line, place, IF(SUM(kept*(date<=INDEX(date, line))*(score>=INDEX(step, 1, place)))=0, "", MIN(IF(kept*(date<=INDEX(date, line))*(score>=INDEX(step, 1, place)), price)))))',
    ],
    ["line_of_row", "HSTACK(date, lowest)"],
    ["sorted", "SORTBY(line_of_row, date, 1)"],
    ["sorted_last", "SORTBY(last_of_date, date, 1)"],
    ["lines", 'VSTACK(HSTACK("Date", step), sorted)'],
    ["seen", "VSTACK(shown*1, sorted_last)"],
  ],
  result:
    'IF(SUM(across)<"", IF(shown+bad_step>=0, IF(bad_step+unfit=0, IF(beyond=0, FILTER(lines, seen=1), #NUM!), #VALUE!)))',
  limits: [],
};
