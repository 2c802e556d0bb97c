/** Revenue down to net income: as filed, then driven by growth, cost shares, interest and tax. */
import { serialFromIso } from "../../formula/serialDate";
import type { StandardLine } from "../../register/import/filings/standardLine";
import { standardLines } from "../../register/import/filings/standardLines";
import type { Line, Section } from "../language/definition";
import { assumption, definition, formula, single } from "../language/lines";
import type { CompanyFacts } from "./companyFacts";
import { debtLines, liquidLines } from "./balances";
import { conflictSection, keyOf, notFiledSection } from "./filedBlock";
import { currencyFormat, dateFormat, forecastYears, shareFormat } from "./formats";
import { difference, ratio } from "./formulas";
import { commonCurrency } from "../companies/companiesTable";
import { generativeAiSections } from "./generativeAi";
import { firstGrowth, growthLine, revenueForecast } from "./growth";
import type { KnownFiler } from "./knownFiler";
import { paymentsSection } from "./payments";
import { yearsNote } from "./yearsNote";
import { daySections, filledBlocks, periodSections, yearsSection, type Statement } from "./statementSections";

const isOfIncome = ({ statement, name }: StandardLine) => statement === "Income" || name === "Diluted shares";

export const incomeStatement: Statement = { key: "income", title: "Profit and loss", wants: isOfIncome };

/** A result that the forecast arrives at, from the one before it. */
interface Step {
  readonly key: string;
  readonly line: string;
}

export interface Profit {
  readonly sections: readonly Section[];
  /** Results that the forecast arrives at: their keys by what they are. */
  readonly keys: Readonly<Partial<Record<"cost" | "gross" | "operating" | "beforeTax" | "net", string>>>;
  readonly costShares: readonly string[];
}

/** `called` is the company's short name. */
export function profitAndLoss(facts: CompanyFacts, called: string, known: KnownFiler | null): Profit {
  const has = (line: string) => facts.lastValue(line) !== null;
  const hasDebt = debtLines.some((line) => facts.isFiled(line));
  const hasLiquid = liquidLines.some((line) => facts.isFiled(line));
  const worked: Line[] = [];
  const drivers: Line[] = [];
  const forecasts: Record<string, string> = { Revenue: revenueForecast(facts) };
  /** A share of revenue; without any revenue what it was in the last year. */
  const costOf = (key: string, of: string) => (facts.hasRevenue ? `=[revenue]*[${key}Share]` : `=[${of}:prior]`);
  const share = (key: string, label: string, of: string) => {
    if (!facts.hasRevenue)
      return void worked.push(
        formula(`${key}Share`, `${label}, share of revenue`, "share", shareFormat, ratio(of, "revenue")),
      );
    worked.push(
      formula(`${key}Share`, `${label}, share of revenue`, "share", shareFormat, ratio(of, "revenue"), {
        forecast: `=[${key}Share:prior]+[${key}Change]`,
      }),
    );
    drivers.push(
      assumption(`${key}Change`, `${label}: change of its share of revenue`, "points a year", shareFormat, 0, {
        note: "0 holds the share of the last filed year.",
      }),
    );
  };
  const result = (key: string, label: string, text: string, forecast: string) =>
    worked.push(formula(key, label, facts.currency, currencyFormat, text, { forecast }));

  const keys: Partial<Record<"cost" | "gross" | "operating" | "beforeTax" | "net", string>> = {};
  let last: Step = { key: "revenue", line: "Revenue" };
  if (has("Cost of revenue") || has("Gross profit")) {
    keys.cost = has("Cost of revenue") ? keyOf("Cost of revenue") : "costWorkedOut";
    keys.gross = has("Gross profit") ? keyOf("Gross profit") : "grossWorkedOut";
    const cost = costOf("cost", keys.cost);
    const gross = `=[revenue]-[${keys.cost}]`;
    if (has("Cost of revenue")) forecasts["Cost of revenue"] = cost;
    else result(keys.cost, "Cost of revenue, worked out", difference("revenue", keys.gross), cost);
    if (has("Gross profit")) forecasts["Gross profit"] = gross;
    else result(keys.gross, "Gross profit, worked out", difference("revenue", keys.cost), gross);
    share("cost", "Cost of revenue", keys.cost);
    last = { key: keys.gross, line: "Gross profit" };
  }
  const costShares = keys.cost === undefined ? [] : ["costShare"];
  /** What lies between the last result and this one goes on as a share of revenue. */
  const costsDownTo = (line: string, key: string, label: string) => {
    result(`${key}Costs`, label, difference(last.key, keyOf(line)), costOf(key, `${key}Costs`));
    share(key, label, `${key}Costs`);
    costShares.push(`${key}Share`);
    forecasts[line] = `=[${last.key}]-[${key}Costs]`;
    last = { key: keyOf(line), line };
  };
  if (has("Operating income")) {
    costsDownTo("Operating income", "operating", keys.gross === undefined ? "Costs and expenses" : "Operating costs");
    keys.operating = last.key;
    for (const part of ["Research and development", "Sales and marketing", "General and administrative"])
      if (has(part)) forecasts[part] = alongCosts(part, "operatingCosts");
    for (const part of ["Selling, general and administrative", "Operating expenses"])
      if (has(part)) forecasts[part] = alongCosts(part, "operatingCosts");
    if (has("Costs and expenses"))
      forecasts["Costs and expenses"] =
        "=IF([revenue:prior]-[operatingIncome:prior]=0,[costsAndExpenses:prior],[costsAndExpenses:prior]*([revenue]-[operatingIncome])/([revenue:prior]-[operatingIncome:prior]))";
  }
  if (has("Income before tax")) {
    if (keys.operating === undefined) costsDownTo("Income before tax", "beforeTax", "Costs before tax");
    else {
      const earned = hasLiquid ? "[interestEarned]*N([liquid:prior])" : "0";
      result(
        "otherIncome",
        "Interest and other income, net",
        difference(keyOf("Income before tax"), keys.operating),
        `=${earned}${hasDebt ? "-[interestPaid]*N([debt:prior])" : ""}`,
      );
      forecasts["Income before tax"] = `=[${keys.operating}]+[otherIncome]`;
      last = { key: keyOf("Income before tax"), line: "Income before tax" };
      if (hasLiquid)
        drivers.push(
          assumption("interestEarned", "Interest earned on cash and securities", "a year", shareFormat, 0.04),
        );
      if (hasDebt) drivers.push(assumption("interestPaid", "Interest paid on debt", "a year", shareFormat, 0.05));
    }
    keys.beforeTax = last.key;
    if (has("Interest expense") && hasDebt && keys.operating !== undefined)
      forecasts["Interest expense"] = "=[interestPaid]*N([debt:prior])";
  }
  if (has("Net income")) {
    if (keys.beforeTax === undefined) costsDownTo("Net income", "net", "Other costs and tax");
    else {
      const tax = `=MAX(0,[${keys.beforeTax}])*[taxRate]`;
      if (has("Income tax")) forecasts["Income tax"] = tax;
      else result("taxWorkedOut", "Tax and other, worked out", difference(keys.beforeTax, keyOf("Net income")), tax);
      forecasts["Net income"] = `=[${keys.beforeTax}]-[${has("Income tax") ? "incomeTax" : "taxWorkedOut"}]`;
      drivers.push(
        assumption("taxRate", "Tax, share of income before tax", "share", shareFormat, 0.21, {
          note: "The federal rate of the United States; a loss pays none and is not carried forward.",
        }),
      );
    }
    keys.net = keyOf("Net income");
  }
  if (has("Diluted shares")) forecasts["Diluted shares"] = "=[dilutedShares:prior]";

  const toCome = Array.from({ length: forecastYears }, () => null);
  const days = (of: "start" | "end") => [...facts.years.map((year) => serialFromIso(year[of])), ...toCome];
  const periods: Line[] = [
    assumption("starts", "Year begins", "date", dateFormat, days("start"), { isKey: true }),
    assumption("ends", "Year ends", "date", dateFormat, days("end"), { isKey: true }),
  ];
  return {
    keys,
    costShares,
    sections: [
      {
        title: "Company",
        lines: [
          assumption("company", "Company, as the table Facts names it", "name", "General", facts.company, {
            isKey: true,
          }),
          ...(facts.currency === commonCurrency
            ? []
            : [
                assumption("currency", "Currency of its filings", "currency", "General", facts.currency, {
                  isKey: true,
                }),
              ]),
          definition("months", "Months of a fiscal year", "months", "0", 12),
          ...(facts.calendar === null
            ? []
            : [assumption("quarterMonths", "Months of a fiscal quarter", "months", "0", 3, { isKey: true })]),
          single(
            "lastYear",
            facts.calendar === null ? "Last fiscal year filed" : "Last calendar year covered",
            "year",
            "0",
            "=INDEX([year:row],COUNT([ends:row]))",
          ),
        ],
      },
      {
        title: facts.calendar === null ? "Fiscal years" : "Calendar years",
        axis: "year",
        ...(yearsNote(facts) !== "" && { note: yearsNote(facts) }),
        lines: periods,
      },
      yearsSection(
        facts,
        incomeStatement,
        facts.calendar === null
          ? "Filed years come from the table Facts by one formula; years marked E are driven."
          : "Periods that reach over the end of a year count by their months; years marked E are driven.",
        forecasts,
      ),
      { title: "Worked out", axis: "year", lines: [growthLine(facts), ...worked] },
      { title: "Drivers of the forecast", lines: [...firstGrowth(facts), growthKept, ...drivers] },
      ...generativeAiSections(facts, costShares, called, known),
      ...daySections(facts, incomeStatement),
      ...periodSections(facts, incomeStatement),
      conflictSection("income", filledBlocks(facts, incomeStatement)),
      ...notFiledSection(
        facts,
        "Lines that it does not file",
        standardLines.filter((line) => isOfIncome(line)),
      ),
      paymentsSection(facts, called, known),
    ],
  };
}

const growthKept = assumption("growthKept", "Growth kept from one year to the next", "share", shareFormat, 0.7, {
  note: "Growth of each year to come, as a share of the growth of the year before.",
});

function alongCosts(line: string, costs: string): string {
  return `=IF(N([${costs}:prior])=0,[${keyOf(line)}:prior],[${keyOf(line)}:prior]*[${costs}]/[${costs}:prior])`;
}
