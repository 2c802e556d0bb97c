/** What the stack over time works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledTable } from "../language/lines";
import { billions, share } from "./inputs";

export const calculationSections: readonly Section[] = [
  {
    title: "What is paid on, as in the illustration",
    lines: [
      single(
        "toModels",
        "to the model, share of what customers pay",
        "share",
        share,
        "=[illustratedModels]/[illustrated]",
      ),
      single(
        "toHosting",
        "to hosting, share of what customers pay",
        "share",
        share,
        "=[illustratedHosting]/[illustrated]",
      ),
    ],
  },
  {
    title: "Payments down the stack",
    axis: "quarter",
    lines: [
      formula("toApps", "End customers to apps", billions, "0.00", "=[spend]"),
      formula(
        "paidModels",
        "Apps to models",
        billions,
        "0.00",
        "=[spend]*([toModels]-[shift]*(COLUMNS([spend:todate])-1))",
      ),
      formula("paidHosting", "Models to hosting", billions, "0.00", "=[spend]*[toHosting]"),
      formula("spendFalls", "Payments fall back", "1 or 0", "0", "=--([spend]<N([spend:prior]))"),
      formula("gross", "Added up as revenue", billions, "0.00", "=SUM([toApps]:[paidHosting])"),
    ],
  },
  {
    title: "Value added, each end-customer dollar once",
    axis: "quarter",
    lines: [
      formula("apps", "Apps", billions, "0.00", "=INDEX(AIE.GENAI_DEDUPE([toApps]:[paidHosting]),1)"),
      formula("models", "Foundation models", billions, "0.00", "=INDEX(AIE.GENAI_DEDUPE([toApps]:[paidHosting]),2)"),
      formula("hosting", "Hosting", billions, "0.00", "=INDEX(AIE.GENAI_DEDUPE([toApps]:[paidHosting]),3)"),
      formula("counted", "Total", billions, "0.00", "=SUM([apps]:[hosting])", { isTotal: true }),
      formula("again", "Counted again in the sum of revenues", billions, "0.00", "=[gross]-[counted]"),
      formula(
        "trailing",
        "Trailing four quarters",
        billions,
        "0.0",
        '=IF(COUNT([counted:todate])<4,"",SUM(INDEX([counted:row],1,COUNT([counted:todate])-3):[counted]))',
      ),
    ],
  },
  {
    title: "How concentrated each layer is",
    lines: [
      spilledTable(
        "concentrationThen",
        "Beginning of 2024, on firms",
        "=AIE.CONCENTRATION([firmThen:row],[firm:row],[layerOf:row])",
        3,
        ["General", "General", "0%", "#,##0", "0.0"],
      ),
      spilledTable(
        "concentration",
        "Beginning of 2026, on firms",
        "=AIE.CONCENTRATION([firmNow:row],[firm:row],[layerOf:row])",
        3,
        ["General", "General", "0%", "#,##0", "0.0"],
      ),
    ],
  },
  {
    title: "Each firm's share of its layer",
    axis: "firm",
    lines: [
      formula(
        "shareThen",
        "Beginning of 2024",
        "share",
        share,
        "=[firmThen]/SUMIFS([firmThen:row],[layerOf:row],[layerOf])",
      ),
      formula(
        "shareNow",
        "Beginning of 2026",
        "share",
        share,
        "=[firmNow]/SUMIFS([firmNow:row],[layerOf:row],[layerOf])",
        {
          isTotal: true,
        },
      ),
      formula(
        "firmTimes",
        "Revenue, times what it was",
        "times",
        "0.0",
        '=IF([firmThen]=0,"new",[firmNow]/[firmThen])',
      ),
    ],
  },
  {
    title: "Hosting, and what investors pay it",
    axis: "computeYear",
    lines: [
      formula(
        "hostingYear",
        "Value added of hosting",
        billions,
        "0.0",
        '=SUMIFS([hosting:row],[quarter:row],"<="&DATE([computeYear],12,31),[quarter:row],">"&DATE([computeYear]-1,12,31))',
        { note: "Four quarters, to the end of November." },
      ),
      formula(
        "training",
        "Research and training compute of the labs",
        billions,
        "0.0",
        "=SUM([computeOAI],[computeANT])",
        {
          note: "Of those labs that a year is known of.",
        },
      ),
      formula(
        "trainingPart",
        "Share of what hosting takes in",
        "share",
        share,
        "=[training]/([training]+[hostingYear])",
        {
          isTotal: true,
        },
      ),
    ],
  },
  {
    title: "Claims counted once",
    lines: [
      spilledTable(
        "once",
        "In the order of the claims",
        "=AIE.COUNT_ONCE([claimed:row],[thing:row],[claimGrade:row])",
        5,
        ["0.0", "General"],
        { letters: 28 },
      ),
      single("claimedAll", "All claims", "claimed units", "0.0", "=SUM([claimed:row])"),
      single("countedOnce", "Counted once", "claimed units", "0.0", "=SUM([once:1])", { isTotal: true }),
    ],
  },
  {
    title: "What the latest quarter rests on",
    lines: [
      spilledTable("profile", "Claims by grade", "=AIE.GRADE_PROFILE([claimed:row],[claimGrade:row])", 6, [
        "General",
        "0.0",
        "0%",
        "0%",
      ]),
      single("pace", "Last month × 12", "USD bn a year", "0.0", "=12*[lastMonth]"),
      single("appsNow", "Apps, share of the latest quarter", "share", share, "=[apps:last]/[counted:last]"),
    ],
  },
];
