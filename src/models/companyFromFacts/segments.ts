/** Revenue by segment of a company whose reports are known: no tagged total holds it, so that it is read from the register. */
import type { CheckRow } from "../language/checkBlocks";
import type { Line, Section } from "../language/definition";
import { assumption, definition, formula, sourced } from "../language/lines";
import type { CompanyFacts } from "./companyFacts";
import { byColumn } from "./figuresByColumn";
import { currencyFormat, shareFormat } from "./formats";
import { where } from "./formulas";
import { ways } from "./generativeAiWays";
import type { KnownFiler, KnownSegment } from "./knownFiler";

const printedIn = "USD bn";
const shareKey = ({ key }: KnownSegment) => `${key}AiShare`;
const withAi = ({ segments }: KnownFiler) => segments.filter(({ aiShare }) => aiShare !== undefined);

/** The years shown whose segments its reports print, as far as their sources are there. */
function splitYears({ years }: CompanyFacts, { segments }: KnownFiler): ReadonlySet<number> {
  return new Set(years.flatMap(({ year }) => (segments.some(({ ids }) => ids[year] !== undefined) ? [year] : [])));
}

/** A year that is not split counts by its other drivers, where it has any. */
export function waysOfYears(facts: CompanyFacts, known: KnownFiler): (string | null)[] {
  const split = splitYears(facts, known);
  const isDriven = (year: number) => Object.values(known.drivers).some(({ values }) => values[year] !== undefined);
  const way = (year: number) => (isDriven(year) && !split.has(year) ? ways.combined : null);
  return byColumn<string | null>(facts.years, way, null);
}

export function segmentSections(facts: CompanyFacts, known: KnownFiler): Section[] {
  const { years, currency } = facts;
  const { segments } = known;
  const split = splitYears(facts, known);
  const keys = segments.map(({ key }) => `[${key}]`).join(",");
  return [
    {
      title: "Revenue by segment, as its reports print it",
      axis: "year",
      note: "Each figure by the ID of its source in the register; later years are not split.",
      lines: [
        ...segments.map(({ key, label, ids, note }) =>
          sourced(
            key,
            label,
            printedIn,
            "#,##0.0",
            byColumn(years, (year) => (split.has(year) ? (ids[year] ?? "") : ""), ""),
            {
              ...(note !== undefined && { note }),
            },
          ),
        ),
        formula(
          "segmentsTogether",
          "Segments together",
          printedIn,
          "#,##0.0",
          `=IF(COUNT(${keys})=0,"",SUM(${keys}))`,
          {
            forecast: "",
            isTotal: true,
          },
        ),
        formula(
          "segmentGap",
          "Segments together less revenue",
          currency,
          currencyFormat,
          where(["segmentsTogether", "revenue"], "[segmentsTogether]*[billion]-[revenue]"),
          { forecast: "" },
        ),
      ],
    },
  ];
}

/** What the register's figures are in. */
export function billionLine(currency: string): Line {
  return definition("billion", "Figures by segment are in", currency, "#,##0", 1_000_000_000);
}

/** The drivers by which a share of segments makes revenue from generative AI, and the formula. */
export function segmentDrivers(
  facts: CompanyFacts,
  known: KnownFiler,
): { lines: Line[]; keys: string[]; text: string } {
  const split = splitYears(facts, known);
  const holding = withAi(known);
  const keys = holding.map(shareKey);
  const amounts = holding.map((segment) => `N([${shareKey(segment)}])*N([${segment.key}])`).join("+");
  return {
    keys,
    lines: holding.map((segment) =>
      assumption(
        shareKey(segment),
        `${segment.label}: share that is generative AI`,
        "share",
        shareFormat,
        byColumn(facts.years, (year) => (split.has(year) ? (segment.aiShare?.[year] ?? null) : null), null),
      ),
    ),
    text: `=IF(COUNT(${keys.map((key) => `[${key}]`).join(",")})=0,"",(${amounts})*[billion])`,
  };
}

export function segmentCheck(known: KnownFiler | null): CheckRow[] {
  if (known === null) return [];
  return [
    {
      name: "Segments add up to revenue",
      formula: '=COUNTIF([segmentGap:actual],">"&[smallest])+COUNTIF([segmentGap:actual],"<"&-[smallest])',
      tolerance: 0,
      meaning: "Years whose segments, as its reports print them, are not the revenue of its facts.",
    },
  ];
}
