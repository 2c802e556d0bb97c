/** Balance sheet: as filed, then moved by the cash flow, so that it balances by what moves and not by a plug. */
import { standardLines } from "../../register/import/filings/standardLines";
import type { StandardLine } from "../../register/import/filings/standardLine";
import type { Line, Section } from "../language/definition";
import { formula } from "../language/lines";
import {
  debtLines,
  depreciationLine,
  liquidLines,
  missingForCash,
  wearingLines,
  wears,
  workingAssets,
  workingLiabilities,
} from "./balances";
import { withRevenue, yearDay } from "./cashFlow";
import type { CompanyFacts } from "./companyFacts";
import { conflictSection, keyOf, notFiledSection } from "./filedBlock";
import { currencyFormat, dateFormat } from "./formats";
import { total } from "./formulas";
import { dayKey, daySections, filledBlocks, periodSections, yearsSection, type Statement } from "./statementSections";

const isOfBalances = ({ measure }: StandardLine) => measure === "balance";
export const balanceStatement: Statement = { key: "balance", title: "Balance sheet", wants: isOfBalances };
const between = ["Noncontrolling interests", "Temporary equity"];
const currentAssets = ["Receivables", "Inventories"];
const currentLiabilities = ["Payables", "Deferred revenue, current"];
/** They follow no driver. */
const notDriven = new Set(["Remaining performance obligations", "Retained earnings", "Finance lease assets"]);

export interface Balances {
  readonly sections: readonly Section[];
  /** What stands between liabilities and equity, and is filed: keys. */
  readonly between: readonly string[];
  readonly liabilities: string | null;
}

export function balanceSheet(facts: CompanyFacts): Balances {
  const has = (line: string) => facts.lastValue(line) !== null;
  const missing = missingForCash(facts);
  const isDriven = missing.length === 0;
  const { currency } = facts;
  const own = between.filter((line) => facts.isFiled(line)).map(keyOf);
  const worked: Line[] = [];
  const add = (key: string, label: string, text: string, more: Parameters<typeof formula>[5] = {}) =>
    worked.push(formula(key, label, currency, currencyFormat, text, more));
  const filed = (names: readonly string[]) => names.filter((line) => facts.isFiled(line)).map(keyOf);

  const liquid = filed(liquidLines);
  if (liquid.length > 0) add("liquid", "Cash and securities", total(liquid));
  const debt = filed(debtLines);
  if (debt.length > 0) add("debt", "Debt", total(debt));
  const wearing = filed(wearingLines);
  if (wears(facts)) add("wearing", "Fixed and intangible assets", total(wearing));

  let liabilities: string | null = facts.isFiled("Total liabilities") ? keyOf("Total liabilities") : null;
  const change = (names: readonly string[]) =>
    names
      .filter(has)
      .map((line) => `+[${keyOf(line)}]-[${keyOf(line)}:prior]`)
      .join("");
  const moved = (key: string, by: string) => `=[${key}:prior]${by}`;
  const owed = `+N([newDebt])*[million]${change(workingLiabilities)}`;
  if (!has("Total liabilities") && has("Total assets") && has("Equity")) {
    liabilities = "liabilitiesWorkedOut";
    const text = `=IF(OR([totalAssets]="",[equity]=""),"",[totalAssets]-[equity]${own.map((key) => `-N([${key}])`).join("")})`;
    add(liabilities, "Total liabilities, worked out", text, isDriven ? { forecast: moved(liabilities, owed) } : {});
  }
  const forecasts = isDriven ? forecastsOf(facts, has, moved, change, owed) : {};
  if (facts.isFiled("Capital expenditure") && wears(facts))
    add(
      "aiFixed",
      "Fixed assets for generative AI",
      '=IF(AND([aiCapex]="",N([aiFixed:prior])=0),"",N([aiFixed:prior])*(1-N([wear]))+N([aiCapex]))',
      { from: 1, note: "Spent in the years that have a driver, and not worn off." },
    );
  return {
    between: own,
    liabilities,
    sections: [
      {
        title: `${facts.calendar === null ? "Fiscal" : "Calendar"} years of the balance sheet`,
        axis: "year",
        lines: [balanceDays(facts)],
      },
      yearsSection(
        facts,
        balanceStatement,
        isDriven
          ? "Years marked E are moved by the cash flow; what no driver moves is held."
          : `No forecast: ${missing.join(", ")} not filed for the last year.`,
        forecasts,
      ),
      ...(worked.length === 0 ? [] : [{ title: "Balance sheet worked out", axis: "year", lines: worked }]),
      ...daySections(facts, balanceStatement),
      ...periodSections(facts, balanceStatement),
      conflictSection("balance", filledBlocks(facts, balanceStatement)),
      ...notFiledSection(facts, "Balance-sheet lines that it does not file", standardLines.filter(isOfBalances)),
    ],
  };
}

/** By calendar years the days of the fiscal periods that end nearest to theirs. */
function balanceDays({ calendar, years }: CompanyFacts): Line {
  if (calendar === null) return yearDay("balanceEnds", "Year ends", "ends");
  const day = (end: string) => {
    const [term] = standardLines.flatMap((line) => (isOfBalances(line) ? (calendar.termOf(line.name, end) ?? []) : []));
    return term === undefined ? "" : `=[${dayKey("balance", term.axis, "Ends")}:${term.first}]`;
  };
  return formula("balanceEnds", "Balances are of", "date", dateFormat, "", {
    byColumn: years.map(({ end }) => day(end)),
    forecast: "",
    note: "The end of the fiscal period that lies nearest to the end of the year.",
  });
}

function forecastsOf(
  facts: CompanyFacts,
  has: (line: string) => boolean,
  moved: (key: string, by: string) => string,
  change: (names: readonly string[]) => string,
  owed: string,
): Record<string, string> {
  const depreciation = depreciationLine(facts);
  const worn = depreciation === null ? "" : `-[${keyOf(depreciation)}]`;
  const spent = has("Capital expenditure") ? "+[capitalExpenditure]" : "";
  const pay = has("Stock-based compensation") ? "+[stockBasedCompensation]" : "";
  const wear = wears(facts) ? "*(1-[wear])" : "";
  const held = standardLines.filter((line) => isOfBalances(line) && has(line.name) && !notDriven.has(line.name));
  const debt = [...debtLines].reverse().find(has);
  const special: Record<string, string> = {
    "Cash and equivalents": moved("cashAndEquivalents", "+[cashAdded]"),
    "Cash and restricted cash": moved("cashAndRestrictedCash", "+[cashAdded]"),
    "Current assets": moved("currentAssets", `+[cashAdded]${change(currentAssets)}`),
    "Fixed assets, net": `=[fixedAssetsNet:prior]${wear}${spent}`,
    "Fixed assets, gross": moved("fixedAssetsGross", spent),
    "Intangible assets": `=[intangibleAssets:prior]${wear}`,
    "Total assets": moved("totalAssets", `+[cashAdded]${change(workingAssets)}${spent}${worn}`),
    "Current liabilities": moved("currentLiabilities", change(currentLiabilities)),
    "Total liabilities": moved("totalLiabilities", owed),
    Equity: moved("equity", `+[netIncome]${pay}-[payout]`),
    ...Object.fromEntries([...workingAssets, ...workingLiabilities].map((line) => [line, withRevenue(line)])),
    ...(debt === undefined ? {} : { [debt]: moved(keyOf(debt), "+N([newDebt])*[million]") }),
  };
  return Object.fromEntries(held.map(({ name }) => [name, special[name] ?? moved(keyOf(name), "")]));
}
