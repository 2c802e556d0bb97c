/** What the builders' spending, headroom and tokens rest on, by grade. */
import type { Check, Section } from "../language/definition";
import { formula, spilledTable } from "../language/lines";
import { builders } from "../capex/builders";
import { fromEndCustomers, quarterColumn } from "./paymentPlaces";
import { billions, grades } from "./inputs";

const spenders = [
  ...builders.map(({ key, company }, index) => ({ key, company, spend: `spend${key}`, fiscal: `fiscal${key}`, index })),
  {
    key: "Leases",
    company: "Amazon: leases",
    spend: "spendLeases",
    fiscal: "leasesAMZN",
    index: builders.findIndex(({ key }) => key === "AMZN"),
  },
];
const [firstSpender, lastSpender] = [spenders[0]!.key, spenders.at(-1)!.key];

/** Of the fiscal years that give the calendar year its months, the worse letter. */
function letterOf({ spend, fiscal, index }: (typeof spenders)[number]): string {
  const place = "XMATCH([year],[fiscal:row])";
  const code = (at: string) => `CODE(INDEX([${fiscal}:grades],1,${at})&"J")`;
  return `=IF(N([${spend}])=0,"",CHAR(MAX(${code(place)},IF(INDEX([endMonth:row],1,${index + 1})=[monthsPerYear],0,${code(`${place}+1`)}))))`;
}

const letters = `[letter${firstSpender}:first]:[letter${lastSpender}:last]`;
const spent = "[spendMSFT:first]:[spendLeases:last]";
const ofLetter = `(${letters}=[grade])*IF(ISNUMBER(${spent}),${spent},0)`;
/** What end customers pay in the last year that is over, with its signs and without: one pass over the payments for all letters. */
function customersByGrade(): string {
  const quarter = quarterColumn("Quarter");
  return (
    `=LET(found,FILTER(HSTACK(${quarterColumn("Grade")},${fromEndCustomers}),(${quarter}>DATE([lastActual],0+1,1))*(${quarter}<=DATE([lastActual],[monthsPerYear]+1,0)),HSTACK("",0)),` +
    `amount,INDEX(found,,2),letters,TRANSPOSE([grade:row]),` +
    `VSTACK(HSTACK("Grade","End customers pay","without signs"),HSTACK(letters,MMULT(IF(letters=TRANSPOSE(INDEX(found,,1)),1,0),HSTACK(amount,ABS(amount))))))`
  );
}
const ofCustomers = (column: number) => `INDEX([customersGraded:${column}],COLUMNS([grade:todate]))`;
const inLastActual = (line: string) => `XLOOKUP([lastActual],[year:row],[${line}:row])`;

export const builderGrades: readonly Section[] = [
  {
    title: "Grades of the builders' spending",
    axis: "year",
    note: "Of a calendar year in two fiscal years the worse of their grades; depreciation is as good as all that it is worked out from.",
    lines: [
      ...spenders.map((one) => formula(`letter${one.key}`, one.company, "letter", "General", letterOf(one))),
      formula(
        "letterDepreciation",
        "Depreciation",
        "letter",
        "General",
        `=CHAR(MAX(CODE([letter${firstSpender}:first]:[letter${lastSpender}]&"A"),CODE([aiPart:grades]),CODE([itPart:grades]),CODE([itLife:grades]),CODE([buildingLife:grades])))`,
      ),
    ],
  },
  {
    title: "End customers by grade",
    lines: [
      spilledTable("customersGraded", "Last year that is over, USD bn", customersByGrade(), grades.length, [
        "General",
        "0.000",
        "0.000",
      ]),
    ],
  },
  {
    title: "By grade",
    axis: "grade",
    lines: [
      formula(
        "spendGraded",
        "Capital spending, last year that is over",
        billions,
        "0.0",
        `=SUMPRODUCT(${ofLetter}*([year:row]=[lastActual]))`,
      ),
      formula("allSpendGraded", "Capital spending, all years", billions, "0.0", `=SUMPRODUCT(${ofLetter})`),
      formula(
        "depreciationGraded",
        "Depreciation, last year that is over",
        billions,
        "0.0",
        `=IF(${inLastActual("letterDepreciation")}=[grade],${inLastActual("depreciation")},0)`,
      ),
      formula("revenueGraded", "End customers pay, last year that is over", billions, "0.0", `=${ofCustomers(2)}`),
      formula("headroomGraded", "These two, by size", billions, "0.0", `=[depreciationGraded]+${ofCustomers(3)}`),
      formula(
        "tokensGraded",
        "Tokens a month",
        "tn a month",
        "#,##0",
        "=SUMPRODUCT(([letterTokens:row]=[grade])*[tokensMonth:row])",
      ),
    ],
  },
];

const shareOf = (key: string, label: string, of: string) =>
  formula(key, label, "share", "0%", `=IF(SUM([${of}:row])=0,"",[${of}]/SUM([${of}:row]))`);

export const gradedTotals: Section = {
  title: "What spending, headroom and tokens rest on",
  axis: "grade",
  note: "Spending of all seven builders; depreciation and the payments of end customers, which headroom compares, in the last year that is over.",
  lines: [
    formula("shownSpendGraded", "Capital spending, last year that is over", billions, "0.0", "=[spendGraded]"),
    formula("shownAllGraded", "Capital spending, all years", billions, "0.0", "=[allSpendGraded]"),
    shareOf("allSpendShare", "Share of it", "allSpendGraded"),
    formula("shownDepreciationGraded", "Depreciation", billions, "0.0", "=[depreciationGraded]"),
    formula("shownRevenueGraded", "End customers pay", billions, "0.0", "=[revenueGraded]"),
    shareOf("headroomShare", "Headroom: share of these two, by size", "headroomGraded"),
    formula("shownTokensGraded", "Tokens a month, both", "tn a month", "#,##0", "=[tokensGraded]"),
    shareOf("tokensShare", "Share of them", "tokensGraded"),
  ],
};

export const gradeChecks: readonly Check[] = [
  {
    name: "Grades add up to spending and tokens",
    formula:
      "=ABS(SUM([allSpendGraded:row])-SUM([spend:row]))+ABS(SUM([tokensGraded:row])-[tokensKnown])+ABS(SUM([depreciationGraded:row])-XLOOKUP([lastActual],[year:row],[depreciation:row]))",
    tolerance: 0.000001,
    meaning: "Totals less the sums of their parts by grade.",
  },
];
