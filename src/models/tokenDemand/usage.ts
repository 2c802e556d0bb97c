/** Who uses how many tokens, whose models run them, and what moving work to cheap models saves. */
import type { Axis, Section } from "../language/definition";
import { assumption, formula, single, sourced } from "../language/lines";
import { users } from "./usageSources";

const share = "0.0%";
export const usageAxes: readonly Axis[] = [
  { key: "user", label: "Tokens of", values: users.map(({ label }) => label) },
  { key: "chinaAt", label: "China's tokens", values: ["Early 2024", "End of 2025", "To March 2026"] },
  { key: "moved", label: "Work moved", values: [0.5, 0.75, 0.9, 1], numberFormat: "0%" },
];

export const usageInputs: readonly Section[] = [
  {
    title: "Tokens of single users",
    axis: "user",
    note: "China's count is a national survey; OpenRouter's users choose models themselves and are no cross-section.",
    lines: [
      sourced(
        "userTokens",
        "Tokens as said",
        "in its unit",
        "#,##0.0##",
        users.map(({ claim }) => claim),
      ),
      assumption(
        "userPeriods",
        "Of its periods in a month",
        "periods",
        "0.000",
        users.map(({ periodsAMonth }) => periodsAMonth),
        {
          note: "Weeks, days or thirty days, as printed.",
        },
      ),
      assumption(
        "userUnit",
        "In trillions",
        "tn",
        "0.000",
        users.map(({ inTrillions }) => inTrillions),
        {
          note: "58.com and Meta's heaviest user are said in billions.",
        },
      ),
    ],
  },
  {
    title: "China over time",
    axis: "chinaAt",
    lines: [sourced("chinaTokens", "Tokens a day", "tn a day", "0.0", ["B-015", "B-016", "B-017"])],
  },
  {
    title: "Open weights and cheap models",
    lines: [
      sourced("weekGrowth", "OpenRouter's tokens, change on the week before", "share", share, "B-013"),
      sourced("openEnd2025", "Open-weight models on OpenRouter, end of 2025", "share", "0%", "TOK-O1"),
      sourced("chineseIn2025", "of them Chinese, average of 2025", "share", "0%", "TOK-O2"),
      sourced("boardHeads", "Employees on Meta's board", "people", "#,##0", "B-026"),
      sourced("movedWork", "Work that one firm moved to cheap models", "share", "0%", "Z-048"),
      assumption("sameScore", "Both models score at least", "%", "0", 88, {
        note: "MMLU: the dearest and the cheapest of the list at or above it.",
      }),
    ],
  },
];

export const usageCalculations: readonly Section[] = [
  {
    title: "Tokens of single users, a month",
    axis: "user",
    lines: [
      formula("userMonth", "Tokens a month", "tn", "#,##0.000", "=[userTokens]*[userPeriods]*[userUnit]"),
      formula("userOfWorld", "Against the world's without China", "share", "0.000%", "=[userMonth]/[worldTokens]"),
    ],
  },
  {
    title: "China over time",
    axis: "chinaAt",
    lines: [formula("chinaTimes", "Times the first figure", "times", "#,##0", "=[chinaTokens]/[chinaTokens:first]")],
  },
  {
    title: "Open weights and cheap models",
    lines: [
      single("weekBefore", "OpenRouter's tokens, the week before", "tn", "0.0", "=[weekTokens]/(1+[weekGrowth])"),
      single(
        "chineseTimes",
        "Chinese models' share, times the average of 2025",
        "times",
        "0.0",
        "=[chineseShare]/[chineseIn2025]",
      ),
      single(
        "boardEach",
        "Tokens of an employee on Meta's board",
        "million a month",
        "#,##0",
        "=INDEX([userMonth:row],1,5)*10^6/[boardHeads]",
      ),
      single(
        "dearest88",
        "Dearest model at that score",
        "USD per 1M tokens",
        "0.00",
        '=MAXIFS([blended:row],[score:row],">="&[sameScore])',
      ),
      single(
        "cheapest88",
        "Cheapest model at that score",
        "USD per 1M tokens",
        "0.00",
        '=MINIFS([blended:row],[score:row],">="&[sameScore])',
      ),
      single(
        "savedAtFirm",
        "Saved where that much was moved",
        "share",
        share,
        "=[movedWork]*(1-[cheapest88]/[dearest88])",
      ),
    ],
  },
];

export const usageOutputs: readonly Section[] = [
  {
    title: "Who uses how many tokens?",
    axis: "user",
    note: "A month, against all tokens of the world without China.",
    lines: [
      formula("shownUser", "Tokens a month", "tn", "#,##0.0##", "=[userMonth]", { isTotal: true }),
      formula("shownUserPart", "Against the world's without China", "share", "0.000%", "=[userOfWorld]"),
    ],
  },
  {
    title: "How fast did China's tokens grow?",
    axis: "chinaAt",
    lines: [
      formula("shownChina", "Tokens a day", "tn a day", "0.0", "=[chinaTokens]"),
      formula("shownChinaTimes", "Times the first figure", "times", "#,##0", "=[chinaTimes]", { isTotal: true }),
    ],
  },
  {
    title: "Do open weights gain?",
    lines: [
      single("shownWeekBefore", "OpenRouter's tokens, the week before", "tn", "0.0", "=[weekBefore]"),
      single("shownOpen", "Open-weight models, end of 2025", "share", "0%", "=[openEnd2025]"),
      single("shownChineseThen", "of them Chinese, average of 2025", "share", "0%", "=[chineseIn2025]"),
      single("shownChineseNow", "Chinese models, June 2026", "share", "0%", "=[chineseShare]", { isTotal: true }),
      single("shownChineseTimes", "Chinese models, times the average of 2025", "times", "0.0", "=[chineseTimes]", {
        note: "Nearly all Chinese models on OpenRouter have open weights, so this is about the least that open weights have.",
      }),
      single("shownBoard", "Tokens of an employee on Meta's board", "million a month", "#,##0", "=[boardEach]"),
    ],
  },
  {
    title: "What does moving work to cheap models save?",
    axis: "moved",
    note: "Two models of the list at one score, all work alike: moved share × (1 − cheap price ÷ dear price).",
    lines: [formula("saved", "Saved", "share", share, "=[moved]*(1-[cheapest88]/[dearest88])", { isTotal: true })],
  },
];
