/** Profit and loss, cash flow and balance sheet of the whole company: as filed, then driven; cash is what the cash flow leaves. */
import type { Section } from "../language/definition";
import { formula } from "../language/lines";
import { billions, money, share } from "./units";

const filedOr = (filed: string, driven: string) => `=IF([isFiled]=1,${filed},${driven})`;
const line = (key: string, label: string, text: string, more: Parameters<typeof formula>[5] = {}) =>
  formula(key, label, billions, money, text, more);
const total = { isTotal: true } as const;

export const statementSections: readonly Section[] = [
  {
    title: "Profit and loss",
    axis: "year",
    lines: [
      formula(
        "costRatio",
        "Cost to revenue, both without AI",
        "share",
        share,
        filedOr(
          "([filedCost]-[filedDepreciation]*[depreciationInCost]-[aiCash])/[restRevenue]",
          "[costRatio:prior]+[costChange]",
        ),
        { note: "Cost of revenue before depreciation." },
      ),
      formula(
        "operatingRatio",
        "Operating costs to revenue",
        "share",
        share,
        filedOr(
          "([filedAllCosts]-[filedCost]-[filedDepreciation]*(1-[depreciationInCost]))/[revenue]",
          "[operatingRatio:prior]+[operatingChange]",
        ),
        { note: "Before depreciation." },
      ),
      line("cost", "Cost of revenue before depreciation", "=[costRatio]*[restRevenue]+[aiCash]"),
      line("operatingCosts", "Operating costs before depreciation", "=[operatingRatio]*[revenue]"),
      line("operating", "Operating income", "=[revenue]-[cost]-[operatingCosts]-[depreciation]", total),
      line(
        "interest",
        "Interest, net; filed: all other income",
        filedOr("[filedOtherIncome]", "[interestEarned]*([cash:prior]+[securities:prior])-[interestPaid]*[debt:prior]"),
        { note: "On balances of the year before, so that nothing runs in a circle." },
      ),
      line("beforeTax", "Income before tax", "=[operating]+[interest]"),
      line("tax", "Tax", filedOr("[filedTax]", "[taxRate]*[beforeTax]")),
      line("net", "Net income", "=[beforeTax]-[tax]", total),
    ],
  },
  {
    title: "Cash flow",
    axis: "year",
    lines: [
      line("cashNet", "Net income", "=[net]"),
      line("cashDepreciation", "Depreciation", "=[depreciation]"),
      line("stock", "Pay in shares", filedOr("0", "[stockPay]*[revenue]"), {
        note: "Of filed years in the next line.",
      }),
      line(
        "working",
        "Working capital; filed: all else",
        filedOr(
          "[filedOperatingCash]-[net]-[depreciation]",
          "([otherLiabilities]-[otherLiabilities:prior])-([otherAssets]-[otherAssets:prior])",
        ),
      ),
      line("operatingCash", "Cash from operations", "=[cashNet]+[cashDepreciation]+[stock]+[working]", total),
      line("cashCapex", "Capital spending", "=-[capex]"),
      line(
        "cashSecurities",
        "Securities, net; filed: all else",
        filedOr("[filedInvestingCash]+[filedCapex]", "-[securitiesBought]"),
      ),
      line("investingCash", "Cash from investing", "=[cashCapex]+[cashSecurities]", total),
      line("cashDebt", "Debt, net", filedOr("[debt]-[debt:prior]", "[newDebt]")),
      line("cashPayout", "To shareholders; filed: all else", filedOr("[filedFinancingCash]-[cashDebt]", "-[payout]")),
      line("financingCash", "Cash from financing", "=[cashDebt]+[cashPayout]", total),
      line("exchange", "Exchange rates", filedOr("[filedExchange]", "0")),
      line(
        "cash",
        "Cash at the end of the year",
        "=[cash:prior]+[operatingCash]+[investingCash]+[financingCash]+[exchange]",
        {
          opening: "=[openingCash]",
          ...total,
        },
      ),
    ],
  },
  {
    title: "Balance sheet",
    axis: "year",
    note: "Other assets and other liabilities of filed years are what the filed totals leave: receivables, goodwill, leases, payables.",
    lines: [
      line("cashHeld", "Cash", "=[cash]"),
      line(
        "securities",
        "Marketable securities",
        filedOr("[filedSecurities]", "[securities:prior]+[securitiesBought]"),
      ),
      line("fixed", "Property and equipment", filedOr("[filedFixed]", "[fixed:prior]+[capex]-[depreciation]"), {
        opening: "=[openingFixed]",
      }),
      line(
        "otherAssets",
        "Other assets",
        filedOr(
          "[filedAssets]-[filedCash]-[filedSecurities]-[filedFixed]",
          "[otherAssets:prior]+[assetsNeeded]*([revenue]-[revenue:prior])",
        ),
      ),
      line("assets", "Assets", "=[cashHeld]+[securities]+[fixed]+[otherAssets]", total),
      line("debt", "Long-term debt", filedOr("[filedDebt]", "[debt:prior]+[newDebt]"), { opening: "=[openingDebt]" }),
      line(
        "otherLiabilities",
        "Other liabilities",
        filedOr(
          "[filedLiabilities]-[filedDebt]",
          "[otherLiabilities:prior]+[liabilitiesGiven]*([revenue]-[revenue:prior])",
        ),
      ),
      line("paidIn", "Paid-in capital and other", filedOr("[filedEquity]-[filedRetained]", "[paidIn:prior]+[stock]")),
      line("retained", "Retained earnings", filedOr("[filedRetained]", "[retained:prior]+[net]-[payout]"), {
        opening: "=[openingRetained]",
      }),
      line("claims", "Liabilities and equity", "=[debt]+[otherLiabilities]+[paidIn]+[retained]", total),
      line(
        "payout",
        "To shareholders from retained earnings",
        filedOr("[retained:prior]+[net]-[filedRetained]", "[payoutPart]*[net]"),
        {
          note: "Of filed years all that was charged to retained earnings.",
        },
      ),
      line("balance", "Assets less liabilities and equity", "=[assets]-[claims]", { note: "Nothing, in every year." }),
    ],
  },
];
