/** What the industry works out. */
import type { Section } from "../language/definition";
import { formula, payments, spilledRow, spilledTable } from "../language/lines";
import { builderGrades } from "./builderGrades";
import { builderSections } from "./builders";
import { excludedLayer, type PaymentFlow } from "../payments/paymentRows";
import { billions, grades, pacedFirms } from "./inputs";
import { counted, fromEndCustomers, quarterColumn } from "./paymentPlaces";
import { leaderCalculations } from "./leaders";
import { thenAndNowCalculations } from "./thenAndNow";
import { endCustomers, layers } from "./typedPayments";

const models = "Foundation models";
const hosting = "Hosting";

/** Between the days at the growth that leads from the one rate to the other; blank in a quarter before the one day or after the other. */
function rateBetween(index: number): string {
  const of = (key: string) => `INDEX([${key}:row],1,${index + 1})`;
  return `=IF(([quarter]<${of("thenDay")})+(EOMONTH([quarter],-[monthsPerQuarter])>=${of("nowDay")}),"",${of("thenRate")}*(${of("nowRate")}/${of("thenRate")})^(([middle]-${of("thenDay")})/(${of("nowDay")}-${of("thenDay")})))`;
}

const flows: readonly PaymentFlow[] = [
  { payer: endCustomers, payee: "Anthropic", layer: models, amount: "=[paidANT]", grades: ["path"] },
  { payer: "Anthropic", payee: "Amazon", layer: hosting, amount: "=[toAmazon]", grades: ["path", "amazonPart"] },
  { payer: "Anthropic", payee: "Alphabet", layer: hosting, amount: "=[toAlphabet]", grades: ["path", "amazonPart"] },
  {
    payer: endCustomers,
    payee: "Alphabet",
    layer: hosting,
    what: "Anthropic's bill in it",
    amount: '=IF([toAlphabet]="","",0-[toAlphabet])',
    grades: ["path", "amazonPart"],
  },
  { payer: endCustomers, payee: "Microsoft", layer: hosting, amount: "=[paidMSFT]", grades: ["path"] },
  {
    payer: endCustomers,
    payee: "Amazon",
    layer: hosting,
    amount: '=IF([paidAWS]="","",[paidAWS]-N([toAmazon]))',
    grades: ["path", "amazonPart"],
  },
  { payer: "Microsoft", payee: "CoreWeave", layer: hosting, amount: "=[resold]", grades: ["path", "resoldPart"] },
  {
    payer: endCustomers,
    payee: "CoreWeave",
    layer: hosting,
    amount: '=IF([paidCRWV]="","",[paidCRWV]-[resold])',
    grades: ["path", "resoldPart"],
  },
];

export const ownRows = (quarters: readonly number[]) => flows.length * quarters.length;

const series = (by: string, measure: string) =>
  `=AIE.GENAI_DEDUPE_SERIES(${quarterColumn("Quarter")},${counted},${quarterColumn("Payer")},${quarterColumn("Payee")},${quarterColumn("Layer")},"${by}","${measure}")`;

/** The figure of a layer in the quarter of the column; an error of the whole table is no zero. */
const inSeries = (table: string, name: string) =>
  `=IFNA(INDEX([${table}:all],XMATCH("${name}",[${table}:1]),XMATCH([quarter],[${table}:head])),N(INDEX([${table}:head],1,1)))`;
/** No chips were bought in a quarter that nobody reported yet. */
const blankZero = (formula: string) => `=LET(bought,${formula.slice(1)},IF(bought=0,"",bought))`;

/** By native formulas, of the last year: the three layers, chips, and what end customers pay. */
function byGrade(): string {
  const layer = (name: string) => `IF(INDEX(found,,1)="${name}",amount,0)`;
  const columns = [...layers, excludedLayer].map(layer);
  const heads = [...layers, excludedLayer].map((name) => `"${name}"`);
  return (
    `=LET(found,FILTER(HSTACK(${quarterColumn("Layer")},${quarterColumn("Payer")},${quarterColumn("Grade")},${counted}),${quarterColumn("Quarter")}>EOMONTH([quarter:last],-[monthsPerYear])),` +
    `amount,INDEX(found,,4),letters,TRANSPOSE([grade:row]),` +
    `VSTACK(HSTACK("Grade",${heads.join(",")},"End customers pay","without signs"),` +
    `HSTACK(letters,MMULT(IF(letters=TRANSPOSE(INDEX(found,,3)),1,0),HSTACK(${columns.join(",")},IF(INDEX(found,,2)="${endCustomers}",HSTACK(amount,ABS(amount)),0))))))`
  );
}

/** `firms` is how many rows a table of a row a firm has. */
export function calculationSectionsOf(quarters: readonly number[], firms: number): readonly Section[] {
  return [
    {
      title: "Between two known rates",
      axis: "quarter",
      note: "Of firms that publish no quarter: the yearly rate in the middle of each, and a quarter of it. Blank in quarters that end before the day of the one rate or begin after that of the other: no rate is known of them.",
      lines: [
        formula(
          "middle",
          "Middle of the quarter",
          "date",
          "yyyy-mm-dd",
          "=AVERAGE(EOMONTH([quarter],-[monthsPerQuarter]),[quarter])",
        ),
        ...pacedFirms.map(({ key, firm }, index) =>
          formula(`rate${key}`, `${firm}, yearly rate`, "USD bn a year", "0.00", rateBetween(index)),
        ),
        ...pacedFirms.map(({ key, firm }) =>
          formula(
            `paid${key}`,
            `${firm}, paid`,
            billions,
            "0.000",
            `=IF([rate${key}]="","",[rate${key}]*[monthsPerQuarter]/[monthsPerYear])`,
          ),
        ),
        formula(
          "toHosting",
          "Anthropic's hosting, as in the illustration",
          billions,
          "0.000",
          '=IF([paidANT]="","",[paidANT]*[illustratedHosting]/[illustratedModels])',
        ),
        formula(
          "toAmazon",
          "of which from Amazon",
          billions,
          "0.000",
          '=IF([toHosting]="","",[toHosting]*[amazonPart])',
        ),
        formula(
          "toAlphabet",
          "of which from Alphabet",
          billions,
          "0.000",
          '=IF([toHosting]="","",[toHosting]-[toAmazon])',
        ),
        formula(
          "resold",
          "CoreWeave's sales to Microsoft",
          billions,
          "0.000",
          '=IF([paidCRWV]="","",[paidCRWV]*[resoldPart])',
        ),
        payments("ownPayments", "Their payments", billions, {
          name: "IndustryPayments",
          account: "Two rates",
          period: "=[quarter]",
          months: "=[monthsPerQuarter]",
          numberFormat: "#,##0.000",
          flows,
        }),
      ],
    },
    {
      title: "Value added, each end-customer dollar once",
      lines: [
        spilledTable(
          "series",
          "By layer and quarter, USD bn",
          series("layers", "value added"),
          layers.length + 3,
          ["General", ...quarters.map(() => "0.00")],
          { headFormat: "mmm yy" },
        ),
        spilledTable(
          "grossSeries",
          "What each layer is paid, USD bn",
          series("layers", "gross"),
          layers.length + 3,
          ["General", ...quarters.map(() => "0.00")],
          { headFormat: "mmm yy" },
        ),
        spilledTable("byGrade", "By grade in the last four quarters, USD bn", byGrade(), grades.length, [
          "General",
          ...[...layers, "chips", "customers", "without signs"].map(() => "0.000"),
        ]),
      ],
    },
    {
      title: "By layer",
      axis: "quarter",
      lines: [
        ...layers.map((layer, index) => formula(`added${index}`, layer, billions, "0.00", inSeries("series", layer))),
        formula("added", "Total", billions, "0.00", "=SUM([added0]:[added2])", { isTotal: true }),
        formula("firmTotal", "Total of the firms", billions, "0.00", inSeries("firms", "Total")),
        spilledRow(
          "paid",
          "End customers pay, by native formulas",
          billions,
          "0.00",
          `=SUMIFS(${fromEndCustomers},${quarterColumn("Quarter")},[quarter:row])`,
        ),
        formula("gross", "Added up as revenue", billions, "0.00", inSeries("grossSeries", "Total")),
        formula("hostingPaid", "Hosting is paid", billions, "0.0", inSeries("grossSeries", hosting)),
        formula("chipSales", "Chips bought", billions, "0.0", blankZero(inSeries("grossSeries", excludedLayer))),
        formula(
          "trailing",
          "Trailing four quarters",
          billions,
          "0.0",
          '=IF(COUNT([added:todate])<[monthsPerYear]/[monthsPerQuarter],"",SUM(INDEX([added:row],1,COUNT([added:todate])-[monthsPerYear]/[monthsPerQuarter]+1):[added]))',
        ),
        formula(
          "pace",
          "Quarter at a yearly rate",
          "USD bn a year",
          "0.0",
          "=[added]*[monthsPerYear]/[monthsPerQuarter]",
        ),
        formula(
          "falls",
          "A year at this pace is less than the quarter before",
          "1 or 0",
          "0",
          "=--([pace]<N([added:prior]))",
        ),
      ],
    },
    ...leaderCalculations(quarters, firms),
    ...thenAndNowCalculations,
    ...builderSections,
    ...builderGrades,
  ];
}
