/** Cash flow: as filed, then net income with what is no cash, less what revenue ties up, spending and payouts. */
import { standardLines } from "../../register/import/filings/standardLines";
import type { StandardLine } from "../../register/import/filings/standardLine";
import type { Line, Section } from "../language/definition";
import { assumption, formula } from "../language/lines";
import { depreciationLine, missingForCash, wears, workingAssets, workingLiabilities } from "./balances";
import type { CompanyFacts } from "./companyFacts";
import { conflictSection, keyOf, notFiledSection } from "./filedBlock";
import { currencyFormat, dateFormat, forecastYears, shareFormat } from "./formats";
import { difference, ratio, total, where } from "./formulas";
import { daySections, filledBlocks, periodSections, yearsSection, type Statement } from "./statementSections";

const isOfCashFlow = ({ statement }: StandardLine) => statement === "Cash flow";
export const cashStatement: Statement = { key: "cash", title: "Cash flow", wants: isOfCashFlow };
const payoutLines = ["Share buy-backs", "Dividends paid"];

export function cashFlow(facts: CompanyFacts): Section[] {
  const has = (line: string) => facts.lastValue(line) !== null;
  const { currency } = facts;
  const missing = missingForCash(facts);
  const isDriven = missing.length === 0;
  const paid = payoutLines.filter((line) => facts.isFiled(line));
  const forecasts: Record<string, string> = {};
  const worked: Line[] = [];
  const drivers: Line[] = [];
  const capex = has("Capital expenditure") ? "[capitalExpenditure]" : "0";

  if (facts.isFiled("Operating cash flow") && facts.isFiled("Capital expenditure"))
    worked.push(
      formula(
        "freeCash",
        "Operating cash flow less capital expenditure",
        currency,
        currencyFormat,
        difference("operatingCashFlow", "capitalExpenditure"),
        { isTotal: true },
      ),
    );
  if (has("Capital expenditure") && !facts.hasRevenue) forecasts["Capital expenditure"] = "=[capitalExpenditure:prior]";
  else if (has("Capital expenditure")) {
    forecasts["Capital expenditure"] = "=[revenue]*[capexShare]";
    worked.push(
      formula(
        "capexShare",
        "Capital expenditure, share of revenue",
        "share",
        shareFormat,
        ratio("capitalExpenditure", "revenue"),
        { forecast: "=[capexShare:prior]+[capexChange]" },
      ),
    );
    drivers.push(
      assumption(
        "capexChange",
        "Capital expenditure: change of its share of revenue",
        "points a year",
        shareFormat,
        0,
        { note: "0 holds the share of the last filed year." },
      ),
    );
  }
  if (has("Stock-based compensation")) forecasts["Stock-based compensation"] = withRevenue("Stock-based compensation");
  const depreciation = depreciationLine(facts);
  if (depreciation !== null) {
    const key = keyOf(depreciation);
    if (wears(facts)) {
      worked.push(
        formula(
          "wear",
          `${depreciation}, share of what it wears off`,
          "share",
          shareFormat,
          `=IF(OR([${key}]="",N([wearing:prior])=0),"",MIN(1,[${key}]/SUM([wearing:prior])))`,
          {
            from: 1,
            forecast: "=N([wear:prior])",
            note: "Of fixed and intangible assets at the end of the year before; at most all of them.",
          },
        ),
      );
      forecasts[depreciation] = "=[wear]*[wearing:prior]";
    } else forecasts[depreciation] = withRevenue(depreciation);
    if (depreciation !== "Depreciation" && has("Depreciation"))
      forecasts.Depreciation = `=IF(N([${key}:prior])=0,[depreciation:prior],[depreciation:prior]*[${key}]/[${key}:prior])`;
  }
  if (isDriven) {
    const change = (line: string, sign: string) => `${sign}([${keyOf(line)}]-[${keyOf(line)}:prior])`;
    const tiedUp = workingAssets.filter(has).map((line) => change(line, "-"));
    const broughtIn = workingLiabilities.filter(has).map((line) => change(line, "+"));
    const noCash = [
      ...(depreciation === null ? [] : [`+[${keyOf(depreciation)}]`]),
      ...(has("Stock-based compensation") ? ["+[stockBasedCompensation]"] : []),
    ];
    forecasts["Operating cash flow"] = `=[netIncome]${[...noCash, ...tiedUp, ...broughtIn].join("")}`;
    const flows = `[operatingCashFlow]-${capex}+N([newDebt])*[million]-[payout]`;
    if (facts.isFiled("Investing cash flow")) forecasts["Investing cash flow"] = `=-${capex}`;
    if (facts.isFiled("Financing cash flow")) forecasts["Financing cash flow"] = "=N([newDebt])*[million]-[payout]";
    if (facts.isFiled("Debt raised")) forecasts["Debt raised"] = "=MAX(0,N([newDebt])*[million])";
    if (facts.isFiled("Debt repaid")) forecasts["Debt repaid"] = "=MAX(0,-N([newDebt])*[million])";
    if (facts.isFiled("Change in cash")) forecasts["Change in cash"] = `=${flows}`;
    const paidKeys = paid.map(keyOf);
    const payout = "=MAX(0,[operatingCashFlow])*[payoutShare]";
    worked.push(
      formula(
        "payout",
        "Paid out to shareholders",
        currency,
        currencyFormat,
        paid.length === 0 ? "" : total(paidKeys),
        {
          forecast: payout,
        },
      ),
      formula("cashAdded", "Change of cash in the forecast", currency, currencyFormat, "", {
        forecast: `=${flows}`,
        from: facts.years.length,
      }),
    );
    for (const line of paid.filter(has))
      forecasts[line] = `=IF(N([payout:prior])=0,0,[payout]*N([${keyOf(line)}:prior])/[payout:prior])`;
    drivers.push(
      assumption(
        "payoutShare",
        "Paid out, share of operating cash flow",
        "share",
        shareFormat,
        payoutShare(facts, paid),
        {
          note: "Begins with the share of the last filed year, from nothing to all of it.",
        },
      ),
    );
  }
  const newDebt = assumption("newDebt", "Debt raised less repaid", `${currency} m`, "#,##0", [
    ...facts.years.map(() => null),
    ...Array.from({ length: forecastYears }, () => 0),
  ]);
  return [
    {
      title: `${facts.calendar === null ? "Fiscal" : "Calendar"} years of the cash flow`,
      axis: "year",
      lines: [yearDay("cashStarts", "Year begins", "starts"), yearDay("cashEnds", "Year ends", "ends")],
    },
    yearsSection(
      facts,
      cashStatement,
      isDriven
        ? "Years marked E follow from profit and loss; acquisitions and securities stand still."
        : `No forecast: ${missing.join(", ")} not filed for the last year.`,
      forecasts,
    ),
    ...(worked.length === 0 ? [] : [{ title: "Cash flow worked out", axis: "year", lines: worked }]),
    ...(facts.isFiled("Capital expenditure") ? [generativeAiSpending(currency)] : []),
    ...(drivers.length === 0 ? [] : [{ title: "Drivers of the cash flow", lines: drivers }]),
    ...(isDriven ? [{ title: "New debt", axis: "year", lines: [newDebt] }] : []),
    ...daySections(facts, cashStatement),
    ...periodSections(facts, cashStatement),
    conflictSection("cash", filledBlocks(facts, cashStatement)),
    ...notFiledSection(facts, "Cash-flow lines that it does not file", standardLines.filter(isOfCashFlow)),
  ];
}

/** The days of the years again, so that the formula of a block reads its own sheet. */
export function yearDay(key: string, label: string, from: string): Line {
  return formula(key, label, "date", dateFormat, `=[${from}]`, { forecast: "" });
}

/** A line that grows as revenue does; without any revenue it stands still. */
export function withRevenue(line: string): string {
  const prior = `[${keyOf(line)}:prior]`;
  return `=IF(N([revenue:prior])<=0,${prior},${prior}*[revenue]/[revenue:prior])`;
}

function generativeAiSpending(currency: string): Section {
  return {
    title: "Generative AI beside the total",
    axis: "year",
    lines: [
      formula(
        "aiCapex",
        "Capital expenditure for generative AI",
        currency,
        currencyFormat,
        where(["aiCapexShare", "capitalExpenditure"], "[aiCapexShare]*[capitalExpenditure]"),
      ),
    ],
  };
}

/** Of the last year, to whole hundredths. */
function payoutShare(facts: CompanyFacts, lines: readonly string[]): number {
  const paid = lines.reduce((sum, line) => sum + (facts.lastValue(line) ?? 0), 0);
  const earned = facts.lastValue("Operating cash flow") ?? 0;
  return earned <= 0 ? 0 : Math.min(1, Math.max(0, Math.round((paid / earned) * 100) / 100));
}
