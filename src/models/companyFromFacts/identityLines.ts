/** What must hold between the figures of a year, as rows: the difference, whether it counts as nothing, and why it is not checked. */
import type { CheckRow } from "../language/checkBlocks";
import { factsTableName } from "../../register/factColumns";
import type { Identity } from "../../register/import/filings/identities";
import type { Line } from "../language/definition";
import { assumption, formula } from "../language/lines";
import { missingForCash } from "./balances";
import type { Balances } from "./balanceSheet";
import type { CompanyFacts } from "./companyFacts";
import { keyOf } from "./filedBlock";
import { forecastYears } from "./formats";
import { where } from "./formulas";

const gapFormat = "#,##0.##;-#,##0.##;0";

type Name = Identity["name"];
const rows: readonly { readonly name: Name; readonly key: string; readonly label: string }[] = [
  { name: "Balance sheet", key: "balance", label: "Assets less liabilities, equity and what stands between" },
  { name: "Gross profit", key: "gross", label: "Gross profit less revenue and cost of revenue" },
  { name: "Cash bridge", key: "bridge", label: "Change of cash less the three cash flows and exchange rates" },
];

export function identityLines(facts: CompanyFacts, balances: Balances, identities: readonly Identity[]): Line[] {
  const gaps = gapFormulas(facts, balances);
  return [
    ...rows.flatMap(({ name, key, label }): Line[] => {
      const gap = gaps[name];
      if (gap === undefined) return [];
      const rounded = roundings(facts, identities, name);
      const allowed = rounded === null ? "" : `+N([${key}Rounding])`;
      return [
        formula(`${key}Gap`, label, facts.currency, gapFormat, gap.text, { from: gap.from, forecast: "" }),
        ...(rounded === null
          ? []
          : [
              assumption(
                `${key}Rounding`,
                "    what rounding of the printed figures explains",
                facts.currency,
                "#,##0.##",
                rounded,
                {
                  isKey: true,
                },
              ),
            ]),
        formula(
          `${key}Holds`,
          "    verdict",
          "",
          "General",
          `=IF([${key}Gap]="","not filed",IF(ABS([${key}Gap])<=[smallest]${allowed},"holds","differs"))`,
          { note: reasonOf(identities, name, facts), forecast: "" },
        ),
      ];
    }),
    ...(missingForCash(facts).length > 0 || balances.liabilities === null
      ? []
      : [
          formula(
            "drivenGap",
            "Change of assets less that of liabilities, equity and what stands between",
            facts.currency,
            gapFormat,
            "",
            {
              forecast: `=[totalAssets]-[totalAssets:prior]${[balances.liabilities, "equity", ...balances.between]
                .map((key) => `-(N([${key}])-N([${key}:prior]))`)
                .join("")}`,
              from: facts.years.length,
            },
          ),
        ]),
  ];
}

/** Only where the company's facts say so in some year. */
function gapFormulas(
  facts: CompanyFacts,
  { between }: Balances,
): Partial<Record<Name, { text: string; from: number }>> {
  const has = (...lines: string[]) => lines.every((line) => facts.isFiled(line));
  const nci = keyOf("Noncontrolling interests");
  const others = between.map((key) =>
    key === nci && includesOwners(facts)
      ? `-IF(COUNTIFS(${factsTableName}[Company],[company],${factsTableName}[Line],[equity:label],${factsTableName}[Period end],[balanceEnds],${factsTableName}[Tag],"*Noncontrolling*")>0,0,N([${nci}]))`
      : `-N([${key}])`,
  );
  const flows = ["operatingCashFlow", "investingCashFlow", "financingCashFlow"];
  const exchange = has("Exchange-rate effect on cash") ? `-N([${keyOf("Exchange-rate effect on cash")}])` : "";
  const cash = keyOf("Cash and equivalents");
  const all = keyOf("Cash and restricted cash");
  const both = (key: string) => `[${key}]="",[${key}:prior]="",[cashStarts]>EDATE([cashEnds:prior],1)`;
  const change = (key: string) =>
    `IF(OR(${both(key)}),"",[${key}]-[${key}:prior]${flows.map((flow) => `-[${flow}]`).join("")}${exchange})`;
  const bridge =
    has("Cash and restricted cash") && has("Cash and equivalents")
      ? `IF(OR(${both(all)}),${change(cash)},${change(all)})`
      : change(has("Cash and restricted cash") ? all : cash);
  return {
    ...(has("Total assets", "Total liabilities", "Equity") && {
      "Balance sheet": {
        text: where(
          ["totalAssets", "totalLiabilities", "equity"],
          `[totalAssets]-[totalLiabilities]-[equity]${others.join("")}`,
        ),
        from: 0,
      },
    }),
    ...(has("Gross profit", "Cost of revenue") && {
      "Gross profit": {
        text: where(["grossProfit", "revenue", "costOfRevenue"], "[grossProfit]-([revenue]-[costOfRevenue])"),
        from: 0,
      },
    }),
    ...(has("Operating cash flow", "Investing cash flow", "Financing cash flow") &&
      (has("Cash and equivalents") || has("Cash and restricted cash")) &&
      facts.calendar?.areBalancesApart !== true && {
        "Cash bridge": { text: where(flows, bridge), from: 1 },
      }),
  };
}

function includesOwners(facts: CompanyFacts): boolean {
  return facts.years.some(({ end }) => /noncontrolling/i.test(facts.fact("Equity", end)?.tag ?? ""));
}

/** null where every year holds to the unit. */
function roundings(facts: CompanyFacts, identities: readonly Identity[], name: Name): (number | null)[] | null {
  const found = facts.years.map(({ end }) => {
    const identity = identities.find((one) => one.name === name && one.end === end);
    return identity?.verdict === "holds within rounding" ? Math.abs(Number(identity.difference)) : null;
  });
  return found.every((one) => one === null) ? null : [...found, ...Array.from({ length: forecastYears }, () => null)];
}

/** "Differs as filed in 2013 by 214,000 USD. Not checked in 2008-2009: Total liabilities is not filed." */
function reasonOf(identities: readonly Identity[], name: Name, facts: CompanyFacts): string {
  const own = identities.filter((one) => one.name === name);
  const differing = own.filter(({ verdict }) => verdict === "differs");
  const unchecked = own.filter(({ verdict }) => verdict === "cannot be checked");
  const missing = [...new Set(unchecked.flatMap((one) => one.missing))];
  const year = (end: string) => facts.years.find((one) => one.end === end)?.year ?? end;
  return [
    ...differing.map(
      ({ end, difference: gap }) =>
        `As filed, ${year(end)} differs by ${Number(gap).toLocaleString("en-US")} ${facts.currency}.`,
    ),
    ...(unchecked.length === 0
      ? []
      : [`Not filed in ${unchecked.length} of ${own.length} years: ${missing.join(", ")}.`]),
  ].join(" ");
}

export function checkRows(facts: CompanyFacts, balances: Balances, identities: readonly Identity[]): CheckRow[] {
  const gaps = gapFormulas(facts, balances);
  const isDriven = missingForCash(facts).length === 0;
  return [
    ...rows.flatMap(({ name, key }): CheckRow[] => {
      if (gaps[name] === undefined) return [];
      const differing = identities.filter((one) => one.name === name && one.verdict === "differs").length;
      return [
        {
          name: `${name}: years that differ`,
          formula: `=COUNTIF([${key}Holds:actual],"differs")`,
          tolerance: differing,
          meaning: reasonOf(identities, name, facts) || "All years hold.",
        },
      ];
    }),
    ...(isDriven && balances.liabilities !== null
      ? [
          {
            name: "The forecast balances",
            formula: "=SUMPRODUCT(ABS([drivenGap:forecast]))",
            tolerance: 1,
            meaning: `What assets change by and the other side does not, ${facts.currency} over the years to come.`,
          },
          {
            name: "Cash is never below zero",
            formula: '=COUNTIF([cashAndEquivalents:forecast],"<0")',
            tolerance: 0,
            meaning: "Years to come that need debt, or less spending or payout.",
          },
        ]
      : []),
    {
      name: "Generative AI is no more than the total",
      formula: '=COUNTIF([aiRest:row],"<0")',
      tolerance: 0,
      meaning: "Years in which its revenue exceeds that of the company.",
    },
  ];
}

export const smallest = (currency: string): Line =>
  assumption("smallest", "Identities hold within", currency, "0.00", 0.5, { isKey: true });
