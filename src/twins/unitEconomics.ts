/** Unit economics: does a user pay for the tokens? */
import { eachCell } from "./eachCell";
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
