/** What the momentum model shows. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { welfareOutputs } from "./welfare";
import { billions } from "./inputs";

const rate = (basis: string) => `=XLOOKUP("${basis}",[runRates:1],[runRates:2])`;
const since = (wave: string) => `=XLOOKUP([sinceZero],[${wave}:1],[${wave}:2],"")`;

export const outputSections: readonly Section[] = [
  {
    title: "Which run rate?",
    lines: [
      single("rateTrailing", "Trailing twelve months", billions, "0.0", rate("trailing"), { name: "MomentumTrailing" }),
      single("rateQuarter", "Last quarter × 4", "USD bn a year", "0.0", rate("quarter")),
      single("rateLast", "Last month × 12", "USD bn a year", "0.0", rate("last"), {
        isTotal: true,
        name: "MomentumPace",
      }),
      single("rateBest", "Best month × 12", "USD bn a year", "0.0", rate("best")),
      single(
        "paceOverTrailing",
        "Pace, over the trailing twelve months",
        "share",
        "0%",
        "=[rateLast]/[rateTrailing]-1",
      ),
    ],
  },
  {
    title: "How fast does the next billion come?",
    lines: [
      single("firstDays", "The first took", "days", "0", "=INDEX([milestones:3],1)"),
      single("lastDays", "The last took", "days", "0.0", "=INDEX([milestones:3],COUNT([milestones:1]))", {
        isTotal: true,
      }),
      single("steps", "Milestones passed", "milestones", "0", "=COUNT([milestones:1])"),
    ],
  },
  {
    title: "How long to double?",
    lines: [
      single("shownLast", "By the last month", "years", "0.00", "=[doublingLast]"),
      single("shownFit", "Fitted to all months", "years", "0.00", "=[doublingFit]"),
      single("shownShares", "By the published shares of GDP", "years", "0.00", "=[doublingOfShares]"),
    ],
  },
  {
    title: "How large beside the economy?",
    axis: "point",
    lines: [
      formula("shownPace", "Revenue of the quarter × 4", billions, "0.0", "=[quarterPace]"),
      formula("shownGdp", "Share of GDP", "share", "0.00%", "=[ofGdp]", { isTotal: true }),
      formula("shownLabour", "Share of labour cost", "share", "0.00%", "=[ofLabour]"),
      formula("shownProfits", "Share of profits", "share", "0.00%", "=[ofProfits]"),
    ],
  },
  {
    title: "Beside IT and profits",
    lines: [
      single("shownIt", "Share of the IT sector", "share", "0.0%", "=[ofIt]", { isTotal: true }),
      single("shownProfitTimes", "Corporate profits, times revenue", "times", "0.0", "=[profitTimes]"),
    ],
  },
  {
    title: "How fast from quarter to quarter?",
    axis: "quarter",
    lines: [
      formula("shownQuarter", "Revenue of the quarter", billions, "0.0", "=[quarterRevenue]"),
      formula("shownQuarterGrowth", "Growth on the quarter before", "share", "0%", "=[quarterGrowth]", {
        isTotal: true,
      }),
    ],
  },
  {
    title: "How does this wave compare?",
    axis: "sinceZero",
    note: "USD bn a year, in prices of the base year, counted from the first year at or above the threshold.",
    lines: [
      formula("google", "Google", billions, "0.0", since("googleWave")),
      formula("aws", "AWS", billions, "0.0", since("awsWave"), {
        note: "Reported since 2013 only, when it was above the threshold already.",
      }),
      formula("genai", "Generative AI", billions, "0.0", since("genaiWave"), { isTotal: true }),
    ],
  },
  {
    title: "By how much does it lead?",
    lines: [
      single(
        "shownLead",
        "Revenue two years after year 0, times the larger earlier wave",
        "times",
        "0.0",
        "=INDEX([genai:row],1,3)/MAX(INDEX([google:row],1,3),INDEX([aws:row],1,3))",
      ),
    ],
  },
  {
    title: "Month by month",
    axis: "month",
    note: "Blank: fewer than twelve months so far.",
    lines: [
      formula("shownMonth", "Revenue of the month × 12", "USD bn a year", "0.0", "=12*[monthRevenue]"),
      formula("shownTrailing", "Trailing twelve months", billions, "0.0", "=[trailing]"),
    ],
  },
  {
    title: "What users gain beside what they pay",
    lines: [
      single("shownWelfare", "Consumer welfare of 2024 beyond what is paid", billions, "0", "=[welfare]"),
      single(
        "shownRevenue",
        "Revenue of 2024",
        billions,
        "0.0",
        "=XLOOKUP(INDEX([point:row],1,1),[year:row],[genaiRevenue:row])",
      ),
      single("shownTimes", "Welfare, times revenue", "times", "0.0", "=[shownWelfare]/[shownRevenue]"),
    ],
  },
  ...welfareOutputs,
];
