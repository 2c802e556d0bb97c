/** What an analyst may type wrongly, and the check that has to notice. */
export interface Break {
  readonly model: string;
  /** The key of a line. */
  readonly line: string;
  /** Along the axis, from 0; the value column where it is left out. */
  readonly column?: number;
  readonly typed: number | string;
  readonly fails: string;
}

export const breaks: readonly Break[] = [
  { model: "gigawatt", line: "annualCost", column: 0, typed: -4.6, fails: "No cost below zero" },
  { model: "gigawatt", line: "annualCost", column: 0, typed: 4600, fails: "A plausible cost of a gigawatt-year" },
  { model: "gigawatt", line: "use", typed: 65, fails: "Shares lie between 0 and 1" },
  { model: "gigawatt", line: "life", column: 1, typed: "", fails: "No error on the sheet of calculations" },
  { model: "gigawatt", line: "systems", typed: 670, fails: "Published figures are met" },
  { model: "bubble", line: "value", column: 1, typed: -7.4, fails: "No reading below zero" },
  { model: "bubble", line: "value", column: 3, typed: 33000, fails: "Readings in the unit of their thresholds" },
  { model: "bubble", line: "red", column: 0, typed: 1, fails: "Amber and red differ" },
  { model: "bubble", line: "capexHistory", column: 3, typed: 2.5, fails: "The last quarter is today's reading" },
  { model: "bubble", line: "amber", column: 2, typed: "", fails: "No input left empty" },
  { model: "government", line: "liabilities", column: 1, typed: -142, fails: "Liabilities have no sign" },
  { model: "government", line: "liabilities", column: 0, typed: 0.75, fails: "In per cent of GDP" },
  { model: "government", line: "rate", column: 1, typed: 3.3, fails: "Plausible rates and maturities" },
  { model: "government", line: "maturity", column: 2, typed: "", fails: "Plausible rates and maturities" },
  { model: "lab", line: "freePart", typed: 95, fails: "Shares lie between 0 and 1" },
  { model: "lab", line: "costPerFree", typed: 250, fails: "Published figures are met" },
  { model: "lab", line: "smallPrice", typed: -20, fails: "Prices and costs have no sign" },
  { model: "lab", line: "margin", column: 1, typed: 33, fails: "Margins above 100% or below −500%" },
  { model: "lab", line: "commitmentsAll", typed: 1100000, fails: "Commitments of a plausible size" },
  { model: "lab", line: "users", typed: "", fails: "No input left empty" },
  { model: "firm", line: "budget", typed: 96, fails: "Budget and spending in the same unit" },
  { model: "firm", line: "heads", column: 1, typed: -25, fails: "No amount below zero" },
  { model: "firm", line: "useless", typed: 50, fails: "Shares lie between -1 and 1" },
  { model: "firm", line: "spend", column: 2, typed: "", fails: "Published figures are met" },
  { model: "firm", line: "weight", column: 0, typed: "", fails: "No input left empty" },
  { model: "tokenDemand", line: "price", column: 1, typed: -0.5, fails: "Prices and volumes are positive" },
  { model: "tokenDemand", line: "score", column: 2, typed: 0.868, fails: "Scores in per cent" },
  { model: "tokenDemand", line: "inputPrice", column: 0, typed: 2000, fails: "Output costs at least as much as input" },
  { model: "tokenDemand", line: "months", typed: 1.5, fails: "Published figures are met" },
  { model: "tokenDemand", line: "confidence", typed: "", fails: "No input left empty" },
  { model: "momentum", line: "monthlyGrowth", column: 3, typed: 9.8, fails: "Growth a month is a fraction" },
  { model: "momentum", line: "startRevenue", typed: -0.083, fails: "No revenue below zero" },
  { model: "momentum", line: "gdp", column: 2, typed: 31.4, fails: "Labour cost and profits below GDP" },
  { model: "momentum", line: "prices", column: 3, typed: -188.9, fails: "Prices rise plausibly" },
  { model: "momentum", line: "step", typed: "", fails: "No input left empty" },
  { model: "capex", line: "spendMSFT", column: 4, typed: 10952, fails: "No quarter leaps" },
  { model: "capex", line: "spendGOOG", column: 0, typed: -6.289, fails: "No spending below zero" },
  { model: "capex", line: "itPart", typed: 65, fails: "Parts lie between 0 and 1" },
  { model: "capex", line: "fromDebt", typed: 0.02, fails: "The sources of funds add up to one" },
  { model: "capex", line: "itLife", typed: 3, fails: "Published figures are met" },
  { model: "capex", line: "revenue", column: 2, typed: "", fails: "No input left empty" },
  { model: "company", line: "filedCloud", column: 8, typed: 43229, fails: "Segments add up to revenue as filed" },
  { model: "company", line: "filedAllCosts", column: 9, typed: -273.797, fails: "Operating income as filed" },
  { model: "company", line: "filedFinancingCash", column: 7, typed: 72.093, fails: "Cash ties" },
  { model: "company", line: "filedLiabilities", column: 4, typed: "", fails: "The balance sheet balances" },
  { model: "company", line: "capexPlan", column: 10, typed: 180000, fails: "No leap of revenue or spending" },
  { model: "company", line: "aiOfCloud", column: 9, typed: 14.5, fails: "Shares lie between 0 and 1" },
  { model: "company", line: "rent", column: 9, typed: 14000, fails: "Drivers continue the filed years" },
  { model: "company", line: "quarterCapex", column: 3, typed: 2.785, fails: "Quarters add up to the year" },
  { model: "company", line: "itLife", typed: "", fails: "No input left empty" },
];
