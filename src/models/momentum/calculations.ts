/** What the momentum model works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledTable } from "../language/lines";
import { welfareCalculations } from "./welfare";
import { billions } from "./inputs";

const known = (line: string) => `FILTER([${line}:row],[${line}:row]<>"")`;
const beside = (line: string, other: string) => `FILTER([${line}:row],[${other}:row]<>"")`;
const wave = (line: string) =>
  `=AIE.YEAR_ZERO(${beside("year", line)},${known(line)},[threshold],${beside("deflator", line)})`;

export const calculationSections: readonly Section[] = [
  {
    title: "Monthly revenue",
    axis: "month",
    lines: [
      formula(
        "monthRevenue",
        "Revenue of the month",
        billions,
        "0.00",
        "=[monthRevenue:prior]*(1+XLOOKUP(YEAR([month]),[calendar:row],[monthlyGrowth:row]))",
        {
          opening: "=[startRevenue]",
          isTotal: true,
        },
      ),
      formula("cumulative", "Revenue since January 2023", billions, "0.0", "=[cumulative:prior]+[monthRevenue]", {
        opening: "=0*[startRevenue]",
      }),
      formula(
        "trailing",
        "Trailing twelve months",
        billions,
        "0.0",
        '=IF(COUNT([monthRevenue:todate])<12,"",SUMIFS([monthRevenue:row],[month:row],"<="&[month],[month:row],">"&EOMONTH([month],-12)))',
      ),
    ],
  },
  {
    title: "By quarter",
    axis: "quarter",
    lines: [
      formula(
        "quarterRevenue",
        "Revenue of the quarter",
        billions,
        "0.00",
        '=SUMIFS([monthRevenue:row],[month:row],"<="&[quarter],[month:row],">"&EOMONTH([quarter],-3))',
        { isTotal: true },
      ),
      formula(
        "quarterGrowth",
        "Growth on the quarter before",
        "share",
        "0%",
        '=IF(N([quarterRevenue:prior])=0,"first",[quarterRevenue]/[quarterRevenue:prior]-1)',
      ),
    ],
  },
  {
    title: "By calendar year",
    axis: "year",
    lines: [
      formula(
        "genaiRevenue",
        "Generative AI",
        billions,
        "0.0",
        '=IF(COUNTIFS([month:row],">="&DATE([year],1,1),[month:row],"<="&DATE([year],12,31))<12,"",SUMIFS([monthRevenue:row],[month:row],">="&DATE([year],1,1),[month:row],"<="&DATE([year],12,31)))',
      ),
      formula("priceLevel", "Consumer prices", "1982-84 = 100", "0.0", '=IF([prices]="",[priceLevel2025],[prices])'),
      formula(
        "deflator",
        "Price level, base year = 1",
        "ratio",
        "0.000",
        "=[priceLevel]/XLOOKUP([baseYear],[year:row],[priceLevel:row])",
      ),
    ],
  },
  {
    title: "First quarters, at yearly rates",
    axis: "point",
    lines: [
      formula(
        "quarterPace",
        "Revenue of the quarter × 4",
        billions,
        "0.0",
        '=4*SUMIFS([monthRevenue:row],[month:row],">="&DATE([point],1,1),[month:row],"<="&DATE([point],4,0))',
        { isTotal: true },
      ),
      formula("ofGdp", "Share of GDP", "share", "0.00%", "=[quarterPace]/[gdp]"),
      formula("ofLabour", "Share of labour cost", "share", "0.00%", "=[quarterPace]/[labourCost]"),
      formula("ofProfits", "Share of profits", "share", "0.00%", "=[quarterPace]/[profits]"),
    ],
  },
  {
    title: "From the published figures",
    lines: [
      single(
        "oneYearTimes",
        "Share of GDP, times that of a year before",
        "times",
        "0.0",
        "=[publishedOfGdp:last]/INDEX([publishedOfGdp:row],1,2)",
      ),
      single(
        "twoYearTimes",
        "times that of two years before",
        "times",
        "0.0",
        "=[publishedOfGdp:last]/[publishedOfGdp:first]",
      ),
      single(
        "doublingOfShares",
        "Time to double, by the last year of shares",
        "years",
        "0.00",
        "=LN(2)/LN([oneYearTimes])",
      ),
      single(
        "daysAtPace",
        "Days for a further step at the pace",
        "days",
        "0.00",
        "=[step]*[daysPerYear]/[publishedPace]",
      ),
      single(
        "profitTimes",
        "Corporate profits over revenue",
        "times",
        "0.0",
        "=[profits:last]/([publishedOfGdp:last]*[gdp:last])",
      ),
    ],
  },
  {
    title: "Beside the IT sector",
    lines: [
      single(
        "ofIt",
        "Generative-AI revenue, share of the IT sector",
        "share",
        "0.0%",
        "=[publishedOfGdp:last]/[itOfGdp]",
        {
          note: "World revenue beside the sector of one country.",
        },
      ),
    ],
  },
  {
    title: "Waves counted from their year 0, USD bn of the base year",
    lines: [
      spilledTable("googleWave", "Google", wave("googleRevenue"), 8, ["0", "0.0"]),
      spilledTable("awsWave", "AWS", wave("awsRevenue"), 8, ["0", "0.0"]),
      spilledTable("genaiWave", "Generative AI", wave("genaiRevenue"), 8, ["0", "0.0"]),
    ],
  },
  {
    title: "Run rates and milestones",
    lines: [
      spilledTable("runRates", "Run rate by basis, USD bn a year", "=AIE.RUN_RATE([monthRevenue:row])", 4, [
        "General",
        "0.0",
        "0%",
      ]),
      single(
        "doublingLast",
        "Time to double, by the last month",
        "years",
        "0.00",
        '=AIE.DOUBLING_TIME([monthRevenue:row],[monthsPerYear],"last")',
      ),
      single(
        "doublingFit",
        "Time to double, fitted to all months",
        "years",
        "0.00",
        '=AIE.DOUBLING_TIME([monthRevenue:row],[monthsPerYear],"fit")',
      ),
      spilledTable(
        "milestones",
        "When each further step of cumulative revenue was passed",
        "=AIE.MILESTONES([month:row],[monthRevenue:row],[step])",
        200,
        ["0", "yyyy-mm-dd", "0.0"],
      ),
    ],
  },
  ...welfareCalculations,
];
