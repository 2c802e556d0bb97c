/** What a company is paid for generative AI, in the currency of the workbook. */
import { commonCurrency, ratesTableName, type RateColumn } from "../companies/companiesTable";
import { definedName } from "../companySheets/definedName";
import type { CheckRow } from "../language/checkBlocks";
import type { Line, Section } from "../language/definition";
import { formula, payments } from "../language/lines";
import type { CompanyFacts } from "./companyFacts";
import { currencyFormat } from "./formats";
import { where } from "./formulas";
import type { KnownFiler } from "./knownFiler";
import { segmentDrivers } from "./segments";

const ofSegment = ["aiSegment", "aiShare"];
const otherDrivers = [
  ...["aiDisclosed", "aiUsers", "aiUserPrice", "aiTokens", "aiTokenPrice"],
  ...["aiCapacity", "aiCapacityPrice"],
];

/**
 * What customers pay the company for generative AI, in the currency of the workbook. A year without its drivers is no payment, nor
 * is a year to come: the industry tells what was paid. Without a layer nothing is, as the industry could not say where it counts.
 */
export function paymentsSection(facts: CompanyFacts, called: string, known: KnownFiler | null): Section {
  const { currency } = facts;
  const drivers = [...(known === null ? ofSegment : segmentDrivers(facts, known).keys), ...otherDrivers];
  const lastEnd = "INDEX([ends:actual],COUNT([ends:actual]))";
  const isConverted = currency !== commonCurrency;
  const amount = where(
    ["aiRevenue", "aiLayer", ...(isConverted ? ["usdRate"] : [])],
    `IF([year]>[lastYear],"",[aiRevenue]${isConverted ? "*[usdRate]" : ""})`,
  );
  return {
    title: "Payments",
    axis: "year",
    ...(isConverted && {
      note: `${currency} becomes ${commonCurrency} by the table ${ratesTableName}: the rate of the year, or the one of every year.`,
    }),
    lines: [
      ...(isConverted ? rateLines(currency) : []),
      payments("payments", "What is paid for generative AI, shown in millions", commonCurrency, {
        name: `${definedName(called)}Payments`,
        numberFormat: currencyFormat,
        period: `=IF([ends]="",EDATE(${lastEnd},([year]-[lastYear])*[months]),[ends])`,
        months: "=[months]",
        account: called,
        flows: [
          {
            payer: "=[aiPayer]",
            payee: "=[payee]",
            layer: '=[aiLayer]&""',
            amount,
            grades: isConverted ? [...drivers, "usdRateGrade"] : drivers,
          },
        ],
      }),
    ],
  };
}

const rates = (column: RateColumn) => `${ratesTableName}[${column}]`;

/** The rate of the year, and how good it is; blank where the table has none. */
function rateLines(currency: string): Line[] {
  const criteria = (year: string) =>
    `${rates("Currency")},[currency],${rates("Year")},${year},${rates("USD for one")},">0"`;
  const rateOf = (year: string, otherwise: string) =>
    `IF(COUNTIFS(${criteria(year)})=1,SUMIFS(${rates("USD for one")},${criteria(year)}),${otherwise})`;
  const keys = `${rates("Currency")}&"|"&${rates("Year")}`;
  return [
    formula(
      "usdRate",
      `${commonCurrency} for one ${currency}`,
      commonCurrency,
      "0.0000",
      `=${rateOf("[year]", rateOf('""', '""'))}`,
    ),
    formula(
      "usdRateGrade",
      "Grade of the rate",
      "letter",
      "General",
      `=IF([usdRate]="","",XLOOKUP([currency]&"|"&[year],${keys},${rates("Grade")},XLOOKUP([currency]&"|",${keys},${rates("Grade")}))&"")`,
    ),
  ];
}

/** Payments that wait for a rate. */
export function rateChecks({ currency }: CompanyFacts): CheckRow[] {
  if (currency === commonCurrency) return [];
  return [
    {
      name: `Every payment has a rate of ${currency}`,
      formula: "=COUNT([aiRevenue:row])-SUMPRODUCT(ISNUMBER([aiRevenue:row])*ISNUMBER([usdRate:row]))",
      tolerance: 0,
      meaning: `Years whose payments stay blank: type ${commonCurrency} for one ${currency} into the table ${ratesTableName}.`,
    },
  ];
}
