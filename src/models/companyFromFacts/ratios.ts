/** What the statements say: growth, margins, cash and returns; and the identities between them, year by year. */
import type { Identity } from "../../register/import/filings/identities";
import type { Line, Section } from "../language/definition";
import { formula } from "../language/lines";
import type { Balances } from "./balanceSheet";
import { wears } from "./balances";
import type { CompanyFacts } from "./companyFacts";
import { keyOf } from "./filedBlock";
import { currencyFormat, shareFormat } from "./formats";
import { ratio, where } from "./formulas";
import { identityLines } from "./identityLines";
import type { Profit } from "./profitAndLoss";

export function ratioSections(
  facts: CompanyFacts,
  { keys }: Profit,
  balances: Balances,
  identities: readonly Identity[],
): Section[] {
  const { currency } = facts;
  const has = (line: string) => facts.isFiled(line);
  const shareOfRevenue = (key: string, label: string, of: string) =>
    formula(key, label, "share", shareFormat, ratio(of, "revenue"));
  const share = (key: string, label: string, one: string, other: string) =>
    formula(key, label, "share", shareFormat, ratio(one, other));
  const hasDebt = has("Debt, current") || has("Debt, non-current");
  const hasLiquid = has("Cash and equivalents") || has("Securities, current");
  const margins: Line[] = [
    formula("revenueGrowth", "Growth of revenue", "a year", shareFormat, "=[growth]", { from: 1 }),
    ...(keys.gross === undefined ? [] : [shareOfRevenue("grossMargin", "Gross margin", keys.gross)]),
    ...(has("Research and development")
      ? [
          shareOfRevenue(
            "researchShare",
            "Research and development, share of revenue",
            keyOf("Research and development"),
          ),
        ]
      : []),
    ...(keys.operating === undefined ? [] : [shareOfRevenue("operatingMargin", "Operating margin", keys.operating)]),
    ...(keys.net === undefined ? [] : [shareOfRevenue("netMargin", "Net margin", keys.net)]),
    ...(has("Stock-based compensation")
      ? [shareOfRevenue("stockShare", "Stock-based pay, share of revenue", keyOf("Stock-based compensation"))]
      : []),
    ...(has("Income tax") && has("Income before tax")
      ? [share("taxShare", "Tax, share of income before tax", keyOf("Income tax"), keyOf("Income before tax"))]
      : []),
  ];
  const cash: Line[] = [
    ...(has("Capital expenditure")
      ? [shareOfRevenue("spending", "Capital expenditure, share of revenue", keyOf("Capital expenditure"))]
      : []),
    ...(has("Operating cash flow") && has("Capital expenditure")
      ? [shareOfRevenue("freeMargin", "Operating cash flow less capital expenditure, share of revenue", "freeCash")]
      : []),
    ...(wears(facts)
      ? [
          formula(
            "wearShown",
            "Written off, share of fixed and intangible assets",
            "share",
            shareFormat,
            '=IF([wear]="","",[wear])',
            { from: 1 },
          ),
        ]
      : []),
    ...(hasLiquid && hasDebt
      ? [
          formula(
            "netCash",
            "Cash and securities less debt",
            currency,
            currencyFormat,
            where(["liquid"], "[liquid]-N([debt])"),
          ),
        ]
      : []),
    ...(keys.net !== undefined && has("Equity")
      ? [
          formula(
            "onEquity",
            "Net income, share of equity at the end of the year",
            "share",
            shareFormat,
            `=IF(OR([${keys.net}]="",N([equity])<=0),"",[${keys.net}]/[equity])`,
            { note: "Blank where equity is not above nothing." },
          ),
        ]
      : []),
    ...(has("Remaining performance obligations")
      ? [
          formula(
            "backlogYears",
            "Remaining performance obligations, in years of revenue",
            "years",
            "0.00",
            ratio(keyOf("Remaining performance obligations"), "revenue"),
          ),
        ]
      : []),
  ];
  const ai: Line[] = [
    formula("aiPartShown", "Share of revenue", "share", shareFormat, '=IF([aiPart]="","",[aiPart])'),
    ...(keys.operating === undefined
      ? []
      : [share("aiMargin", "Operating margin of generative AI", "aiProfit", "aiRevenue")]),
    ...(has("Capital expenditure")
      ? [share("aiCapexPart", "Share of capital expenditure", "aiCapex", "capitalExpenditure")]
      : []),
  ];
  return [
    { title: "Growth and margins", axis: "year", lines: margins },
    ...(cash.length === 0 ? [] : [{ title: "Cash and returns", axis: "year", lines: cash }]),
    { title: "Generative AI", axis: "year", note: "Blank until its drivers are set.", lines: ai },
    {
      title: "Identities",
      axis: "year",
      note: `What must be nothing, from the figures as filed and as driven; a difference is shown and nothing is bent to it.${
        facts.calendar?.areBalancesApart === true
          ? " Cash is not bridged: balances are of the ends of fiscal periods, flows of calendar years."
          : ""
      }`,
      lines: identityLines(facts, balances, identities),
    },
  ];
}
