/** Capex: does revenue cover depreciation? */
import { eachCell } from "./eachCell";
import { eachRow } from "./eachRow";
import { nameColumn } from "./nameColumn";
import { numberColumn } from "./numberColumn";
import { headersOption, numberOption, sizeOf, wordOption } from "./options";
import { parametersOf, type Step, type Twin } from "./twin";

export const DEPRECIATION_HEADROOM = eachCell({
  id: "DEPRECIATION_HEADROOM",
  parameters: ["revenue", "depreciation"],
  result: "IF(revenue=0, #DIV/0!, IF(revenue<0, #NUM!, (revenue-depreciation)/revenue))",
});

export const REQUIRED_REVENUE = eachCell({
  id: "REQUIRED_REVENUE",
  parameters: ["depreciation", ["headroom", "0.5"]],
  result: "IF(used_headroom>=1, #NUM!, depreciation/(1-used_headroom))",
});

export const HEADROOM_BY_LIFE = eachCell({
  id: "HEADROOM_BY_LIFE",
  parameters: ["revenue", "it_depreciation", "other_depreciation", "base_life", "lives"],
  steps: [["worn", "it_depreciation*base_life/lives+other_depreciation"]],
  result: "IF(revenue=0, #DIV/0!, IF((revenue<0)+(base_life<=0)+(lives<=0)>0, #NUM!, (revenue-worn)/revenue))",
});

export const BREAKEVEN_LIFE = eachCell({
  id: "BREAKEVEN_LIFE",
  parameters: ["revenue", "it_depreciation", "other_depreciation", "base_life", ["target", "0"]],
  steps: [
    ["left", "revenue*(1-used_target)-other_depreciation"],
    ["years", "IF(left<=0, #N/A, it_depreciation*base_life/left)"],
  ],
  result: "IF(revenue=0, #DIV/0!, IF((revenue<0)+(base_life<=0)+(it_depreciation<=0)>0, #NUM!, years))",
});

export const GPU_YIELD = eachCell({
  id: "GPU_YIELD",
  parameters: ["hourly_rate", "list_price", ["utilisation", "0.5"], ["hours", "8760"]],
  steps: [["beyond", "(list_price<0)+(used_utilisation<0)+(used_utilisation>1)+(used_hours<0)"]],
  result:
    "IF(hourly_rate<0, #NUM!, IF(list_price=0, #DIV/0!, IF(beyond>0, #NUM!, hourly_rate*used_utilisation*used_hours/list_price)))",
});

const conventions = wordOption("convention", ["full", "half", "next"], "1");
const periodsPerYear = numberOption("periods_per_year", "1", (used) => `${used}<=0`);

/** The charge of each period across, from a vintage a row: the part of each period in which it is used, over its life. */
const charges = (of: string, amount: string, years: string, periods: string): Step[] => [
  [`${of}_length`, `${years}*used_periods_per_year`],
  [`${of}_end`, `start+${of}_length`],
  [`${of}_from`, "IF(period-1>start, period-1, start)"],
  [`${of}_until`, `IF(period<${of}_end, period, ${of}_end)`],
  [`${of}_use`, `IF(${of}_until>${of}_from, ${of}_until-${of}_from, 0)`],
  [`${of}_charge`, `TRANSPOSE(MMULT(SEQUENCE(1, ${periods})^0, ${amount}*${of}_use/${of}_length))`],
];

export const DEPRECIATION: Twin = {
  id: "DEPRECIATION",
  parameters: parametersOf("capex", "life", ["periods_per_year", "1"], ["convention", '"full"'], ["horizon", '""']),
  steps: [
    ...eachRow({ name: "capex", isEach: true }, { name: "life" }),
    ...periodsPerYear,
    ...conventions,
    ["amount", "IF(blank, 0, column_capex)"],
    ["years", "IF(blank, 1, column_life)"],
    ["too_short", "IFERROR(SUM((1-blank)*(years<=0)), 0)"],
    ...numberOption("horizon", "rows", (used) => `(${used}<rows)+(${used}>1048576)+(${used}<>INT(${used}))`),
    ["start", "SEQUENCE(rows)-1+(used_convention-1)/2"],
    ["period", "SEQUENCE(1, used_horizon)"],
    ...charges("capex", "amount", "years", "rows"),
    ["across", "(rows>1)*(IFERROR(ROWS(capex), 1)=1)"],
    ["answer", "IF(across, TRANSPOSE(capex_charge), capex_charge)"],
  ],
  result:
    "IF(unfit=0, IF(used_periods_per_year*used_convention>0, IF(too_short=0, IF(used_horizon>0, answer), #NUM!)), #VALUE!)",
  limits: [],
};

export const HEADROOM_SCHEDULE: Twin = {
  id: "HEADROOM_SCHEDULE",
  parameters: parametersOf(
    "revenue",
    "it_capex",
    "other_capex",
    ["it_life", "6"],
    ["other_life", "14"],
    ["periods_per_year", "1"],
    ["convention", '"full"'],
    ["target", "0.5"],
    ["headers", "TRUE"],
  ),
  steps: [
    ...eachRow(
      { name: "revenue", isEach: true },
      { name: "it_capex", isEach: true },
      { name: "other_capex", isEach: true },
    ),
    ...numberOption("it_life", "6", (used) => `${used}<=0`),
    ...numberOption("other_life", "14", (used) => `${used}<=0`),
    ...periodsPerYear,
    ...conventions,
    ...numberOption("target", "0.5", (used) => `${used}>=1`),
    headersOption,
    ["start", "SEQUENCE(rows)-1+(used_convention-1)/2"],
    ["period", "SEQUENCE(1, rows)"],
    ...charges("it", "IF(blank, 0, column_it_capex)", "used_it_life", "rows"),
    ...charges("other", "IF(blank, 0, column_other_capex)", "used_other_life", "rows"),
    ["received", "SEQUENCE(rows)^0*IF(blank, 0, column_revenue)"],
    ["worn", "it_charge+other_charge"],
    ["margin", 'IF(received>0, (received-worn)/received, "")'],
    ["needed", "worn/(1-used_target)"],
    ["all_received", "SCAN(0, received, LAMBDA(sum, amount, sum+amount))"],
    ["all_worn", "SCAN(0, worn, LAMBDA(sum, amount, sum+amount))"],
    ["all_margin", 'IF(all_received>0, (all_received-all_worn)/all_received, "")'],
    ["money", "HSTACK(received, it_charge, other_charge, worn, margin, needed, all_received, all_worn, all_margin)"],
    ["table", "HSTACK(SEQUENCE(rows), money)"],
    [
      "header",
      '{"Period", "Revenue", "IT depreciation", "Other depreciation", "Depreciation", "Headroom", "Revenue needed", "Cumulative revenue", "Cumulative depreciation", "Cumulative headroom"}',
    ],
    ["options", "used_periods_per_year*used_convention*used_it_life*used_other_life*(1-used_target)*(shown+1)"],
  ],
  result: "IF(unfit=0, IF(options>0, IF(shown, VSTACK(header, table), table)), #VALUE!)",
  limits: [],
};

export const OWNERSHIP_COST: Twin = {
  id: "OWNERSHIP_COST",
  parameters: parametersOf(
    "names",
    "capital",
    "lives",
    ["rate", "0"],
    ["opex_names", '""'],
    ["opex", '""'],
    ["headers", "TRUE"],
  ),
  steps: [
    ...numberOption("rate", "0", (used) => `${used}<0`),
    headersOption,
    ["rows", `MAX(${sizeOf("names")}, ${sizeOf("capital")})`],
    ...nameColumn("names"),
    ...numberColumn("capital", "rows"),
    ...numberColumn("lives", "rows"),
    ["misfit", "misfit_names+(size_capital<>rows)+misfit_capital+misfit_lives"],
    ["blank_life", "IF((size_lives=1)*(rows>1), 1, no_lives)"],
    ["blank_name", 'IF((size_names=1)*(rows>1), 1, key_names="")*1'],
    ["blank", "no_capital*blank_life*blank_name"],
    ["wrong", 'SUM((1-blank)*((key_names="")+1-is_capital+1-is_lives>0))'],
    ["too_short", "SUM((1-blank)*is_lives*(number_lives<=0))"],
    ["life", "IF(number_lives>0, number_lives, 1)"],
    ["longest", "IF(life>1, life, 1)"],
    ["interest", "IF(used_rate=0, 1, used_rate)"],
    [
      "yearly",
      "IF(used_rate*longest<0.0000000001, number_capital/life*(1+used_rate*(1+life)/2), number_capital*interest/(1-(1+interest)^(0-life)))",
    ],
    ["no_opex_at_all", `IF(${sizeOf("opex")}=1, IF(ISTEXT(opex), opex="", FALSE), FALSE)`],
    ["no_costs", `no_opex_at_all*IF(${sizeOf("opex_names")}=1, IF(ISTEXT(opex_names), opex_names="", FALSE), FALSE)`],
    ["cost_rows", `IF(no_costs, 1, MAX(${sizeOf("opex_names")}, ${sizeOf("opex")}))`],
    ...nameColumn("opex_names").map(([name, formula]): Step => [
      name,
      formula.replaceAll("rows)", "cost_rows)").replaceAll("<>rows", "<>cost_rows"),
    ]),
    ...numberColumn("opex", "cost_rows"),
    ["cost_misfit", "misfit_opex_names+(size_opex<>cost_rows)+misfit_opex"],
    ["blank_cost_name", 'IF((size_opex_names=1)*(cost_rows>1), 1, key_opex_names="")*1'],
    ["blank_cost", "IF(no_costs, 1, no_opex*blank_cost_name)"],
    ["wrong_cost", 'SUM((1-blank_cost)*((key_opex_names="")+1-is_opex>0))'],
    ["all_yearly", "VSTACK((1-blank)*yearly, (1-blank_cost)*number_opex)"],
    ["total", "SUM(all_yearly)"],
    ["item", 'VSTACK(written_names, written_opex_names, "Total")'],
    ["cost", "VSTACK(all_yearly, total)"],
    ["share", 'IF(total=0, IF(cost=0, "", ""), cost/IF(total=0, 1, total))'],
    ["lines", 'VSTACK({"Item", "Annual cost", "Share"}, HSTACK(item, cost, share))'],
    ["kept", "VSTACK(shown*1, 1-blank, 1-blank_cost, 1)"],
    [
      "fault",
      "IF(misfit>0, #VALUE!, IF(wrong>0, #VALUE!, IF(too_short>0, #NUM!, IF(no_costs, 0, IF(cost_misfit>0, #VALUE!, IF(wrong_cost>0, #VALUE!, 0))))))",
    ],
  ],
  result: 'IF(SUM(capital, lives)+used_rate+shown<"", IF(fault=0, FILTER(lines, kept=1)))',
  limits: [
    {
      en: "At a rate between 0 and a millionth the annuity keeps fewer than twelve digits.",
      "zh-CN": "利率在 0 与百万分之一之间时，年金的有效数字少于十二位。",
    },
  ],
};
