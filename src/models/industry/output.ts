/** What the industry shows. */
import type { Section } from "../language/definition";
import { formula, single, spilledTable } from "../language/lines";
import type { GatheredPayments } from "../payments/gatheredPayments";
import { coverage, lateFirms } from "./coverage";
import { excludedLayer } from "../payments/paymentRows";
import { gradedTotals } from "./builderGrades";
import { billions, share } from "./inputs";
import { counted, gatheredPeriods, quarterColumn, status } from "./paymentPlaces";
import { firmShareLine, leaderOutputs } from "./leaders";
import { thenAndNowOutputs } from "./thenAndNow";
import { layers, typedPayments } from "./typedPayments";

/** Every payment that another account puts elsewhere, and by how much. */
const conflicts = (rows: number) =>
  `=LET(found,FILTER(HSTACK(${quarterColumn("Key")},${quarterColumn("Account")},${quarterColumn("Quarter")},${quarterColumn("Amount")},MID(${status},FIND(": ",${status}&": ")+LEN(": "),LEN(${status}))),(LEFT(${status},LEN("Conflict"))="Conflict")*(${quarterColumn("Amount")}>0),""),` +
  `VSTACK(HSTACK("Payment","Account","Quarter","Amount","Against what counts"),TAKE(found,MIN(ROWS(found),${rows}))))`;

const ofGrade = (column: number) => `=INDEX([byGrade:${column}],COLUMNS([grade:todate]))`;

const conflictRows = 24;

/** Rows of a table of a row a firm, some to spare. */
export const firmRows = (gathered: readonly GatheredPayments[]) =>
  new Set([...typedPayments.map(({ payee }) => payee), ...gathered.flatMap(({ payees }) => payees)]).size + 10;

export function outputSectionsOf(quarters: readonly number[], firms: number): readonly Section[] {
  return [
    {
      title: "Who keeps each dollar?",
      axis: "quarter",
      note: "Value added of the firms covered. Blank: not reported yet, or fewer than four quarters so far. A firm is missing from quarters after its last figures, and from their pace: see whom it covers.",
      lines: [
        ...layers.map((layer, index) => formula(`shown${index}`, layer, billions, "0.0", `=[added${index}]`)),
        formula("shownTotal", "Total: what end customers pay", billions, "0.0", "=[added]", { isTotal: true }),
        formula("shownChips", "Chips bought, not counted", billions, "0.0", "=[chipSales]"),
        formula("shownTrailing", "Trailing four quarters", billions, "0.0", "=[trailing]"),
        formula("shownPace", "Pace of a year", "USD bn a year", "0.0", "=[pace]"),
      ],
    },
    {
      title: "How do the shares shift?",
      axis: "quarter",
      note: "A layer that pays on more than it takes in has a share below zero.",
      lines: [
        ...layers.map((layer, index) =>
          formula(`share${index}`, layer, "share", "0%", `=IF([shownTotal]=0,"",[shown${index}]/[shownTotal])`),
        ),
        formula(
          "again",
          "Counted again in the sum of revenues",
          "share",
          "0%",
          '=IF([gross]=0,"",([gross]-[added])/[gross])',
        ),
      ],
    },
    ...thenAndNowOutputs(firms),
    {
      title: "Who earns it?",
      lines: [
        spilledTable(
          "firms",
          "Value added by firm and quarter, USD bn",
          `=AIE.GENAI_DEDUPE_SERIES(${quarterColumn("Quarter")},${counted},${quarterColumn("Payer")},${quarterColumn("Payee")},${quarterColumn("Layer")},"firms")`,
          firms + 2,
          ["General", ...quarters.map(() => "0.00")],
          { headFormat: "mmm yy", name: "IndustryFirms" },
        ),
        firmShareLine(quarters, firms + 2),
      ],
    },
    {
      title: "Who leads each layer?",
      note: "By what a firm is paid, payments to it that are passed on included. HHI: 10,000 is a monopoly, above 1,800 counts as highly concentrated.",
      lines: [
        spilledTable(
          "leaders",
          "Last four quarters",
          "=AIE.CONCENTRATION([coverage:3],[coverage:1],[coverage:2])",
          layers.length + 2,
          ["General", "General", "0%", "#,##0", "0.0"],
        ),
        spilledTable(
          "leadersBefore",
          "Four quarters before",
          "=AIE.CONCENTRATION([coverage:4],[coverage:1],[coverage:2])",
          layers.length + 2,
          ["General", "General", "0%", "#,##0", "0.0"],
        ),
      ],
    },
    ...leaderOutputs,
    {
      title: "The builders together",
      axis: "year",
      note: "Seven builders. Headroom is on the payments of the firms covered, in years whose quarters are all counted.",
      lines: [
        formula("shownSpend", "Capital spending", billions, "0", "=[spend]"),
        formula("shownAiSpend", "for generative AI", billions, "0.0", "=[aiSpend]"),
        formula("shownDepreciation", "Depreciation of that", billions, "0.0", "=[depreciation]", { isTotal: true }),
        formula("shownNeeded", "Revenue for the headroom wanted", billions, "0.0", "=[needed]"),
        formula("shownRevenue", "End customers pay", billions, "0.0", "=[revenueYear]"),
        formula("shownHeadroom", "Headroom", "share", "0%", "=[headroom]"),
      ],
    },
    {
      title: "Headroom in the first quarter of 2026",
      note: "At a yearly rate, on the payments of the firms covered. What the report prints stands below, under published figures.",
      lines: [
        single("shownQuarterHeadroom", "All generative-AI revenue", "share", share, "=[quarterHeadroom]"),
        single("shownQuarterOwners", "Revenue of hosting", "share", share, "=[quarterHeadroomOwners]"),
      ],
    },
    {
      title: "Tokens",
      axis: "tokensOf",
      note: "Google's count is of 2025; Doubao's and the world's are of 2026.",
      lines: [
        formula("shownTokens", "Tokens a month, by the model that ran them", "tn a month", "#,##0", "=[tokensMonth]"),
        formula("shownTokensPart", "Share of the world's as printed", "share", share, "=[tokensPart]"),
      ],
    },
    {
      title: "What the last four quarters rest on",
      axis: "grade",
      note: "Payments counted, by the grade that each has; what a bill takes out of another figure is below zero, and counts by its size in the share. Chips are of the quarters reported so far.",
      lines: [
        ...[...layers, excludedLayer].map((layer, index) =>
          formula(`graded${index}`, layer, billions, "0.0", ofGrade(index + 2)),
        ),
        formula("gradedCustomers", "End customers pay", billions, "0.0", ofGrade(layers.length + 3), { isTotal: true }),
        formula(
          "gradedShare",
          "Share of it, by size",
          "share",
          "0%",
          `=INDEX([byGrade:${layers.length + 4}],COLUMNS([grade:todate]))/SUM([byGrade:${layers.length + 4}])`,
        ),
      ],
    },
    gradedTotals,
    {
      title: "How much it covers, and what is entered twice",
      lines: [
        single("covered", "Part of the printed trailing year", "share", "0%", "=[trailing:last]/[printedTrailing]"),
        single(
          "otherAccounts",
          "Entered in another account as well, not counted, all quarters",
          billions,
          "0.0",
          `=SUMPRODUCT((${quarterColumn("Amount")}>0)*(${quarterColumn("Amount")}-${counted}))`,
        ),
        single(
          "conflictCount",
          "Of these, off by more than a twentieth",
          "payments a quarter",
          "0",
          `=SUMPRODUCT((LEFT(${status},LEN("Conflict"))="Conflict")*(${quarterColumn("Amount")}>0))`,
        ),
        single(
          "elsewhere",
          "Payments of other quarters than these, not shown",
          "payments",
          "0",
          `=SUMPRODUCT((${gatheredPeriods}<=EOMONTH([quarter:first],-[monthsPerQuarter]))+(${gatheredPeriods}>EOMONTH([quarter:last],[monthsPerQuarter])))`,
        ),
        single(
          "lateFirms",
          "Paid in the four quarters, nothing entered of the last one: missing from the pace",
          "firms",
          "0",
          lateFirms(),
        ),
      ],
    },
    {
      title: "Whom it covers",
      lines: [
        spilledTable(
          "coverage",
          "Last four quarters, USD bn, and the part of it that is filed, reported or assumed",
          coverage(),
          firms,
          ["General", "General", "0.0", "0.0", "0%", "0%", "0%", "mmm yy", "General", "General"],
          { letters: 18, name: "IndustryCoverage" },
        ),
      ],
    },
    {
      title: "One payment in two accounts",
      note: "The account that does not count, and how far it is off from the one that does: the better grade, of equal grades the first row. The sheet Payments shows all of them.",
      lines: [
        spilledTable(
          "conflicts",
          "The first of them",
          conflicts(conflictRows),
          conflictRows,
          ["General", "General", "mmm yy", "0.000", "General"],
          { letters: 14 },
        ),
      ],
    },
  ];
}
