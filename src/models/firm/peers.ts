/** What others spend on AI beside their accounts, and what the same million does to a margin. */
import type { Anchor, Axis, Check, Section } from "../language/definition";
import { assumption, formula, single, sourced } from "../language/lines";
import { rememberedFigure, restatedFigure } from "../claims/restatedFigure";
import type { Source } from "../../register/source";

const dollars = "#,##0";
const monthly = "USD a month";
const uberRelease =
  "Uber, results for the fourth quarter and full year 2025, 4 February 2026, https://www.businesswire.com/news/home/20260204947622/en/Uber-Announces-Results-for-Fourth-Quarter-and-Full-Year-2025";
const uber = {
  company: "Uber",
  unit: "USD m",
  periodEnd: "2025-12-31",
  caliber: "Fiscal year",
  source: "Uber, earnings release",
  reference: uberRelease,
} as const;
const ramp = {
  company: "Firms that use AI",
  unit: "USD a person a month",
  periodEnd: "2026-05-31",
  caliber: "Month",
  source: "Lind Research, crediting Ramp",
  reference:
    "Lind Research, Everyone's Adopting; Almost No One's Using, on the Ramp AI Index, https://www.lindresearch.com/p/trends-ai-everyone-s-adopting-almost-no-one-s-using",
} as const;

const classes = ["Top 1%", "Top 10%", "Median"] as const;

export const peerAxes: readonly Axis[] = [
  { key: "uberLine", label: "Uber", values: ["Revenue", "Costs and expenses", "Operating income"] },
  { key: "class", label: "Ramp's customers", values: classes },
  { key: "size", label: "Revenue of the firm, USD m", values: [5, 10, 20, 50, 100] },
];

export const peerClaims = ["B-020", "R-045", "R-046", "R-046H", "R-047", "R-061", "R-062", "R-063"] as const;

export const peerSources: readonly Source[] = [
  rememberedFigure({ ...uber, id: "FRM-U1", datapoint: "Revenue", value: 52017 }),
  rememberedFigure({ ...uber, id: "FRM-U2", datapoint: "Income from operations", value: 5565 }),
  ...[7449, 611, 11].map((value, index) =>
    restatedFigure({
      ...ramp,
      id: `FRM-R${index + 1}`,
      datapoint: `Spent on AI, ${classes[index]!.toLowerCase()}, about`,
      value,
    }),
  ),
];

export const peerInputs: readonly Section[] = [
  {
    title: "Uber: its cap and its accounts",
    lines: [
      sourced("uberCap", "AI for an engineer, the cap", "USD a year", dollars, "R-044"),
      sourced("uberEngineers", "Engineers with it, about", "people", dollars, "B-020"),
      sourced("uberYear", "Fiscal year of the accounts", "year", "0", "R-047"),
      sourced("uberRevenue", "Revenue", "USD m", dollars, "FRM-U1"),
      sourced("uberIncome", "Income from operations", "USD m", dollars, "FRM-U2"),
    ],
  },
  {
    title: "Ramp's customers",
    axis: "class",
    lines: [
      sourced("classSpend", "Spent on AI, a head", monthly, dollars, ["FRM-R1", "FRM-R2", "FRM-R3"]),
      sourced("classShare", "Firms that spend as much or more", "share", "0%", ["R-046", "R-046H", ""], {
        note: "The median is the half by its name.",
      }),
    ],
  },
  {
    title: "The same million, saved or sold",
    lines: [
      assumption("medianShare", "Firms that spend the median or more", "share", "0%", 0.5, { note: "By its name." }),
      sourced("sample", "US firms in Ramp's sample", "firms", dollars, "R-045"),
      sourced("effect", "Amount saved, or sold", "USD m a year", "0", "R-061"),
      sourced("effectCost", "Cost of the added sales", "share", "0%", "R-063"),
      sourced("printedPoints", "Profitability gained by saving over selling, as printed", "points", "0", "R-062"),
      assumption("usdPerMillion", "Dollars in a million", "USD", dollars, 1_000_000),
    ],
  },
];

/** Points of margin by which a saving beats the same amount of sales. */
const points = (revenue: string, profit: string) =>
  `100*((${profit}+[effect])/${revenue}-(${profit}+[effect]*(1-[effectCost]))/(${revenue}+[effect]))`;

export const peerCalculations: readonly Section[] = [
  {
    title: "Uber's cap beside its accounts",
    axis: "uberLine",
    lines: [
      formula(
        "uberAmount",
        "Amount of the year",
        "USD m",
        dollars,
        "=CHOOSE(COLUMNS([uberLine:todate]),[uberRevenue],[uberRevenue]-[uberIncome],[uberIncome])",
      ),
      formula("uberPart", "AI at the cap, share of it", "share", "0.00%", "=[uberAi]/[uberAmount]"),
    ],
  },
  {
    title: "Uber, all engineers",
    lines: [
      single(
        "uberAi",
        "AI of all engineers at the cap",
        "USD m a year",
        "0",
        "=[uberCap]*[uberEngineers]/[usdPerMillion]",
      ),
    ],
  },
  {
    title: "Beside Ramp's customers",
    axis: "class",
    lines: [
      formula(
        "classFirms",
        "Firms of the sample in it",
        "firms",
        dollars,
        '=[sample]*IF([classShare]="",[medianShare],[classShare])',
      ),
      formula("uberTimes", "Uber's cap, times it", "times", "0.0", "=[uberCap]/12/[classSpend]"),
      formula(
        "ownTimes",
        "This firm's last month a head, times it",
        "times",
        "0.0",
        "=[lastMonth]/SUM([heads:row])/[classSpend]",
      ),
    ],
  },
  {
    title: "The same million in this firm",
    lines: [
      single("yearRevenue", "Revenue of a year", "USD m", "0.0", "=[revenue]*12/[usdPerMillion]"),
      single(
        "yearProfit",
        "Profit of a year",
        "USD m",
        "0.0",
        "=([revenue]-SUM(INDEX([lineItem:row],1,2),INDEX([lineItem:row],1,3)))*12/[usdPerMillion]",
      ),
      single("profitMargin", "Profit margin", "share", "0.0%", "=[yearProfit]/[yearRevenue]"),
      single(
        "ownPoints",
        "Profitability gained by saving over selling",
        "points",
        "0.0",
        `=${points("[yearRevenue]", "[yearProfit]")}`,
      ),
      single(
        "sizeForPoints",
        "Revenue at which it is as printed",
        "USD m",
        "0.0",
        "=LET(points,[printedPoints]/100,middle,([profitMargin]-points)/(points+points),[effect]*(middle+SQRT(middle*middle+1/points)))",
        { note: "Sold without cost, as in the illustration: the larger root of a quadratic equation." },
      ),
    ],
  },
];

export const peerOutputs: readonly Section[] = [
  {
    title: "How large is AI in Uber's accounts?",
    axis: "uberLine",
    note: "Every engineer at the cap: 15,000 USD of 5,000 engineers.",
    lines: [
      formula("shownUberAmount", "Fiscal 2025", "USD m", dollars, "=[uberAmount]"),
      formula("shownUberPart", "AI at the cap, share of it", "share", "0.00%", "=[uberPart]", { isTotal: true }),
    ],
  },
  {
    title: "Who spends how much a head?",
    axis: "class",
    lines: [
      formula("shownClass", "Spent on AI, a head", monthly, dollars, "=[classSpend]"),
      formula("shownClassFirms", "Firms of the sample in it", "firms", dollars, "=[classFirms]"),
      formula("shownUberTimes", "Uber's cap on an engineer, times it", "times", "0.0", "=[uberTimes]"),
      formula("shownOwnTimes", "This firm's last month a head, times it", "times", "0.00", "=[ownTimes]", {
        isTotal: true,
      }),
    ],
  },
  {
    title: "Is a million saved worth more than a million sold?",
    axis: "size",
    note: "Margin by which saving it beats selling it without cost, in firms of another revenue and this firm's margin.",
    lines: [
      formula(
        "shownPoints",
        "Saving over selling",
        "points",
        "0.0",
        `=${points("[size]", "([profitMargin]*[size])")}`,
        {
          isTotal: true,
        },
      ),
    ],
  },
  {
    title: "What does it bring in this firm?",
    lines: [
      single("shownOwnPoints", "Saving over selling", "points", "0.0", "=[ownPoints]", { name: "FirmSavingPoints" }),
      single("shownSize", "Revenue at which it is 4 points, as printed", "USD m", "0.0", "=[sizeForPoints]"),
    ],
  },
];

export const peerAnchors: readonly Anchor[] = [
  {
    words: "The same million brings 4 points more of profitability saved than sold",
    unit: "percentage points",
    source: "R-062",
    formula: "=[ownPoints]",
    numberFormat: "0.0",
    name: "FirmPrintedPoints",
    differs:
      "Of this firm; at its margin 4 points take a smaller one, as shown above. The printed firm is not described.",
  },
];

export const peerChecks: readonly Check[] = [
  {
    name: "Uber's accounts and cap of their size",
    formula:
      "=([uberCap]<1000)+([uberCap]>100000)+([uberEngineers]<500)+([uberEngineers]>40000)+([uberRevenue]<10000)+([uberRevenue]>200000)+([uberIncome]<=0)+([uberIncome]>0.5*[uberRevenue])+([uberYear]<2020)+([uberYear]>2030)+([usdPerMillion]<>10^6)+([uberCap]<>[allowance:last])",
    tolerance: 0,
    meaning: "A cap, accounts or engineers in another unit, or a cap other than that beside the others' allowances.",
  },
  {
    name: "Ramp's classes in their order",
    formula:
      "=([classSpend:first]<=INDEX([classSpend:row],1,2))+(INDEX([classSpend:row],1,2)<=[classSpend:last])+([classSpend:last]<1)+([classSpend:last]>100)+([classSpend:first]>50000)+(INDEX([classSpend:row],1,2)>5000)+(INDEX([classSpend:row],1,2)<100)+([classShare:first]<=0)+(INDEX([classShare:row],1,2)<=[classShare:first])+(INDEX([classShare:row],1,2)>=[medianShare])+([medianShare]>1)+([sample]<1000)+([sample]>500000)",
    tolerance: 0,
    meaning: "A class that spends no more than the one below it, or holds no more firms than the one above.",
  },
  {
    name: "A million that a firm can save or sell",
    formula:
      "=([effect]<=0)+([effect]>5)+([effectCost]<0)+([effectCost]>1)+([printedPoints]<=0)+([printedPoints]>20)+([profitMargin]<-1)+([profitMargin]>0.6)+([yearRevenue]<1)",
    tolerance: 0,
    meaning: "An amount of another unit, a cost above the sales, or costs above twice the revenue.",
  },
];
