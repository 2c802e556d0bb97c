/** What others spend on AI beside their accounts, and what the same million does to a margin. */
import type { Axis, Section } from "../language/definition";
import { assumption, definition, formula, single, sourced } from "../language/lines";
import { classes } from "./peerSources";

const dollars = "#,##0";
const monthly = "USD a month";
export const peerAxes: readonly Axis[] = [
  { key: "uberLine", label: "Uber", values: ["Revenue", "Costs and expenses", "Operating income"] },
  { key: "class", label: "Ramp's customers", values: classes },
  { key: "size", label: "Revenue of the firm, USD m", values: [5, 10, 20, 50, 100] },
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
      definition("usdPerMillion", "Dollars in a million", "USD", dollars, 1_000_000),
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
