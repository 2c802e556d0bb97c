/** Revenue from generative AI beside the total, by one of six ways; every driver is typed, and set beforehand only of a company that is known. */
import type { Section } from "../language/definition";
import { assumption, definition, formula } from "../language/lines";
import type { CompanyFacts } from "./companyFacts";
import { byColumn } from "./figuresByColumn";
import { currencyFormat, shareFormat } from "./formats";
import { ratio, total, where } from "./formulas";
import { ways } from "./generativeAiWays";
import type { KnownFiler } from "./knownFiler";
import { billionLine, segmentDrivers, segmentSections, waysOfYears } from "./segments";
import { excludedLayer } from "../payments/paymentRows";

const paidLayers = ["Apps", "Foundation models", "Hosting", excludedLayer];

/** `called` is the company's short name, as payments of others name it. */
export function generativeAiSections(
  facts: CompanyFacts,
  costShares: readonly string[],
  called: string,
  known: KnownFiler | null,
): Section[] {
  const { currency, years } = facts;
  const driver = (key: string, label: string, unit: string, numberFormat: string, said?: string) => {
    const { values, note = said } = known?.drivers[key] ?? { values: {} };
    const figures = byColumn(years, (year) => values[year] ?? null, null);
    return assumption(key, label, unit, numberFormat, figures, note === undefined ? {} : { note });
  };
  const bySegments = known === null ? null : segmentDrivers(facts, known);
  const wayOfYear = known === null ? byColumn(years, () => null, null) : waysOfYears(facts, known);
  const money = `${currency} m`;
  const estimate = (key: string, label: string, drivers: readonly string[], text: string) =>
    formula(key, label, currency, currencyFormat, where(drivers, text));
  const costs = costShares.map((share) => `-[aiRevenue]*N([${share}])`).join("");
  return [
    ...(known === null ? [] : segmentSections(facts, known)),
    {
      title: "Generative AI: which way counts",
      lines: [
        assumption("aiWay", "Revenue from generative AI by", "way", "General", ways.segment, {
          list: Object.values(ways),
          isKey: true,
        }),
        assumption("aiLayer", "Layer of the stack", "layer", "General", "", {
          list: paidLayers,
          isKey: true,
          note: "For the payments at the end of this sheet, which stay blank without it.",
        }),
        assumption("aiPayer", "Who pays", "name", "General", "End customers", { isKey: true }),
        assumption("payee", "Who is paid", "name", "General", called, { isKey: true }),
        definition("million", "Amounts of the drivers below are in", currency, "#,##0", 1_000_000),
        ...(known === null ? [] : [billionLine(currency)]),
      ],
    },
    {
      title: "Generative AI: drivers",
      axis: "year",
      note:
        known === null
          ? "Nothing is assumed beforehand: a year without its drivers stays blank. Typed figures are grade I until a source is linked."
          : "As the gallery's model of the company assumes them, grade I; a year without its drivers stays blank.",
      lines: [
        assumption("aiWayOfYear", "Way of a year in which it is another", "way", "General", wayOfYear, {
          list: Object.values(ways),
          isKey: true,
        }),
        driver("aiDisclosed", "Revenue as the company discloses it", money, "#,##0"),
        ...(bySegments?.lines ?? [
          driver("aiSegment", "Segment that holds it", money, "#,##0", "Blank is the whole revenue."),
          driver("aiShare", "Share of the segment", "share", shareFormat),
        ]),
        driver("aiUsers", "Paying users, average of the year", "million", "#,##0.0"),
        driver("aiUserPrice", "Price of a user", `${currency} a year`, "#,##0.00"),
        driver("aiTokens", "Tokens sold", "trillion", "#,##0"),
        driver("aiTokenPrice", "Price of a million tokens", currency, "#,##0.00"),
        driver("aiCapacity", "Capacity rented out, average of the year", "GW", "#,##0.00"),
        driver("aiCapacityPrice", "Revenue of a gigawatt", `${money} a year`, "#,##0"),
        driver(
          "aiCostShare",
          "Its costs, share of its revenue",
          "share",
          shareFormat,
          "Blank is the share of the company.",
        ),
        driver("aiCapexShare", "Its share of capital expenditure", "share", shareFormat),
      ],
    },
    {
      title: "Generative AI beside the total",
      axis: "year",
      lines: [
        estimate("aiByDisclosed", ways.disclosed, ["aiDisclosed"], "[aiDisclosed]*[million]"),
        bySegments === null
          ? estimate(
              "aiBySegment",
              ways.segment,
              ["aiShare"],
              'IF([aiSegment]="",[revenue],[aiSegment]*[million])*[aiShare]',
            )
          : formula("aiBySegment", ways.segment, currency, currencyFormat, bySegments.text),
        estimate("aiByUsers", ways.users, ["aiUsers", "aiUserPrice"], "[aiUsers]*[aiUserPrice]*[million]"),
        estimate("aiByTokens", ways.tokens, ["aiTokens", "aiTokenPrice"], "[aiTokens]*[aiTokenPrice]*[million]"),
        estimate(
          "aiByCapacity",
          ways.capacity,
          ["aiCapacity", "aiCapacityPrice"],
          "[aiCapacity]*[aiCapacityPrice]*[million]",
        ),
        formula(
          "aiCombined",
          ways.combined,
          currency,
          currencyFormat,
          total(["aiByUsers", "aiByTokens", "aiByCapacity"]),
          { note: "Users, tokens and capacity together." },
        ),
        formula(
          "aiRevenue",
          "Revenue from generative AI",
          currency,
          currencyFormat,
          '=INDEX([aiByDisclosed]:[aiCombined],MATCH(IF([aiWayOfYear]="",[aiWay],[aiWayOfYear]),[aiByDisclosed:label]:[aiCombined:label],0))',
          { isTotal: true },
        ),
        formula("aiPart", "Share of all revenue", "share", shareFormat, ratio("aiRevenue", "revenue")),
        formula(
          "aiRest",
          "Revenue of the rest",
          currency,
          currencyFormat,
          where(["aiRevenue"], "[revenue]-[aiRevenue]"),
        ),
        ...(costShares.length === 0
          ? []
          : [
              formula(
                "aiProfit",
                "Operating income of generative AI",
                currency,
                currencyFormat,
                where(["aiRevenue"], `IF([aiCostShare]="",[aiRevenue]${costs},[aiRevenue]*(1-[aiCostShare]))`),
                { isTotal: true },
              ),
            ]),
      ],
    },
  ];
}
