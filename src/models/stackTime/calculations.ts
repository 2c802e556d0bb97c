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
        "concentration",
        "On the layer's own basis",
        "=AIE.CONCENTRATION([basis:row],[firm:row],[layerOf:row])",
        4,
        ["General", "General", "0%", "#,##0", "0.0"],
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
