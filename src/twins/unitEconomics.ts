/** Unit economics: does a user pay for the tokens? */
import { eachCell } from "./eachCell";
import { eachRow } from "./eachRow";
import { headersOption, numberOption, requiredNumber } from "./options";
import { filledSeries } from "./series";
import { parametersOf, type Twin } from "./twin";

export const SUBSCRIPTION_MARGIN = eachCell({
  id: "SUBSCRIPTION_MARGIN",
  parameters: ["token_multiple", "utilisation", ["api_margin", "0.75"]],
  steps: [["beyond", "(token_multiple<0)+(utilisation<0)+(utilisation>1)+(used_api_margin>=1)"]],
  result: "IF(beyond>0, #NUM!, 1-token_multiple*utilisation*(1-used_api_margin))",
});

const share = (used: string) => `(${used}<0)+(${used}>=1)`;
const negative = (used: string) => `${used}<0`;

export const FREE_USER_BURDEN: Twin = {
  id: "FREE_USER_BURDEN",
  parameters: parametersOf(
    "users",
    "paying_share",
    "price",
    "cost_per_paying",
    "cost_per_free",
    ["target_margin", "0.6"],
    ["headers", "TRUE"],
  ),
  steps: [
    ...requiredNumber("users", negative),
    ...requiredNumber("paying_share", share),
    ...requiredNumber("price", negative),
    ...requiredNumber("cost_per_paying", negative),
    ...requiredNumber("cost_per_free", negative),
    ...numberOption("target_margin", "0.6", (used) => `${used}>=1`),
    headersOption,
    ["free_share", "1-used_paying_share"],
    ["revenue", "used_users*used_paying_share*used_price"],
    ["cost", "used_users*(used_paying_share*used_cost_per_paying+free_share*used_cost_per_free)"],
    ["gross_margin", 'IF(revenue=0, "", (revenue-cost)/revenue)'],
    ["per_payer", 'IF(used_paying_share=0, "", free_share*used_cost_per_free/used_paying_share)'],
    ["left", "used_price-used_cost_per_paying"],
    ["left_at_target", "used_price*(1-used_target_margin)-used_cost_per_paying"],
    ["break_even", 'IF((left<0)+(left+used_cost_per_free=0)>0, "", used_cost_per_free/(left+used_cost_per_free))'],
    [
      "for_target",
      'IF((left_at_target<0)+(left_at_target+used_cost_per_free=0)>0, "", used_cost_per_free/(left_at_target+used_cost_per_free))',
    ],
    ["cut", 'IF(revenue*cost=0, "", 1-(1-used_target_margin)*revenue/cost)'],
    ["table", "HSTACK(revenue, cost, gross_margin, per_payer, break_even, for_target, cut)"],
    [
      "header",
      '{"Revenue", "Cost", "Gross margin", "Free cost per payer", "Break-even paying share", "Paying share for target", "Cost cut for target"}',
    ],
  ],
  result: 'IF(revenue+cost+used_target_margin+shown<"", IF(shown, VSTACK(header, table), table))',
  limits: [],
};

export const TOKEN_QUOTA: Twin = {
  id: "TOKEN_QUOTA",
  parameters: parametersOf("pool", "requests", ["floors", "0"], ["caps", '""'], ["weights", "1"]),
  steps: [
    ...requiredNumber("pool", negative),
    ...eachRow(
      { name: "requests", isEach: true },
      { name: "floors", standard: "0" },
      { name: "weights", standard: "1" },
      { name: "caps", standard: "0" },
    ),
    ["no_caps", "IF(size_caps=1, ISTEXT(caps), FALSE)"],
    ["request", "IF(blank, 0, column_requests)"],
    ["cap", "IF(blank, 0, IF(no_caps, column_requests, column_caps))"],
    ["most", "IF(cap<request, cap, request)"],
    ["wanted", "IF(blank, 0, column_floors)"],
    ["floor", "IF(wanted<most, wanted, most)"],
    ["room", "most-floor"],
    ["weight", "SEQUENCE(rows)^0*IF(blank, 0, column_weights)"],
    ["beyond", "SUM((request<0)+(cap<0)+(wanted<0)+(weight<0))+(SUM(weight)=0)"],
    ["left", "used_pool-SUM(SEQUENCE(rows)^0*floor)"],
    ["level", "IF((weight>0)*(room>0), room/IF(weight>0, weight, 1), 0)"],
    ["poured", "MAP(level, LAMBDA(one, SUM(IF(weight*one<room, weight*one, room))))"],
    ["full", "(level>0)*(poured<=left)"],
    ["rest", "(level>0)*(1-full)"],
    ["height", "IF(SUM(rest*weight)=0, 0, (left-SUM(full*room))/SUM(rest*weight))"],
    ["quota", 'IF(blank, "", floor+full*room+rest*weight*height)'],
    ["across", "(rows>1)*(IFERROR(ROWS(requests), 1)=1)"],
  ],
  result: "IF(used_pool*0=unfit, IF((beyond=0)*(left>=0), IF(across, TRANSPOSE(quota), quota), #NUM!), #VALUE!)",
  limits: [],
};

export const BUDGET_RUNWAY: Twin = {
  id: "BUDGET_RUNWAY",
  parameters: parametersOf("budget", "spend", ["growth", "0"]),
  steps: [
    ...requiredNumber("budget", negative),
    ...numberOption("growth", "0", (used) => `${used}<-1`),
    ...filledSeries("spend"),
    ["amount", 'IF(series="", 0, series)'],
    ["period", "SEQUENCE(size)"],
    ["left", "used_budget-SCAN(0, amount, LAMBDA(sum, spent, sum+spent))+amount"],
    ["ends", '(left<=0)+(series="")+(left<=IF(amount>0, amount, 0))>0'],
    ["end", "MIN(IF(ends, period, size+1))"],
    ["left_there", "INDEX(left, IF(end>size, size, end))"],
    ["spent_there", "INDEX(series, IF(end>size, size, end))"],
    ["within", 'IF(left_there<=0, end-1, IF(spent_there="", #N/A, end-1+left_there/spent_there))'],
    ["last", "INDEX(amount, size)"],
    ["left_after", "used_budget-SUM(amount)"],
    ["next", "last*(1+used_growth)"],
    ["reach", "left_after*used_growth/next+1"],
    ["whole", "IF(used_growth=0, INT(left_after/next), INT(LN(reach)/LN(1+used_growth)))"],
    ["factor", "(1+used_growth)^whole"],
    ["spent_ahead", "IF(used_growth=0, next*whole, next*(factor-1)/used_growth)"],
    ["ahead", "IF(next<=0, #N/A, IF(reach<=0, #N/A, size+whole+(left_after-spent_ahead)/(next*factor)))"],
  ],
  result: 'IF(used_budget+used_growth<"", IF(fault=0, IF(end>size, ahead, within)))',
  limits: [],
};
