/** What users gain from generative AI beyond what they pay, month by month beside what everybody pays for it. */
import type { Anchor, Axis, ChartDefinition, Check, Section } from "../language/definition";
import { assumption, formula, sourced } from "../language/lines";
import { restatedFigure } from "../claims/restatedFigure";
import { serialFromIso } from "../../formula/serialDate";
import type { Source } from "../../register/source";

const billions = "USD bn";

/** The months that the report's chart shows. */
const firstShown = [2024, 6] as const;
const monthsShown = 19;
const monthEnds = Array.from({ length: monthsShown }, (_month, index) => {
  const [year, month] = firstShown;
  return serialFromIso(new Date(Date.UTC(year, month + index + 1, 0)).toISOString().slice(0, 10))!;
});

const surveys = [
  { label: "2024", key: "1", day: "2024-07-01", asked: 98, users: 82 },
  { label: "July 2025", key: "2", day: "2025-07-15", asked: 98, users: 98.78 },
  { label: "March 2026", key: "3", day: "2026-03-15", asked: 124.5, users: 115.33 },
] as const;

export const welfareAxes: readonly Axis[] = [
  { key: "survey", label: "Survey", values: surveys.map(({ label }) => `of ${label}`) },
  { key: "welfareMonth", label: "Month", values: monthEnds, numberFormat: "mmm yy" },
];

const newspaper = {
  source: "Songai, crediting Collis, Brynjolfsson and Eggers",
  reference:
    "Songai, on A. Collis and E. Brynjolfsson in The Wall Street Journal, August 2025, https://songai.vn/posts/ai-da-mang-lai-97-ty-usd-nhung-bi-vo-hinh-hoa-trong-gdp-my",
};
const workingPaper = {
  source: "Edgeless Lab, crediting Brynjolfsson, Collis, Eggers, Kazinnik and Nguyen",
  reference:
    "Edgeless Lab, The $172B Question, on the working paper What is Generative AI Worth?, April 2026, https://edgelesslab.com/blog/stanford-genai-worth-2026/",
};

export const welfareSources: readonly Source[] = surveys.flatMap(({ label, key, day, asked, users }, index) => {
  const from = { company: "United States", periodEnd: day, ...(index === 0 ? newspaper : workingPaper) };
  return [
    restatedFigure({
      ...from,
      id: `MOM-W${key}`,
      datapoint: `Asked on average to go a month without generative AI, survey of ${label}`,
      value: asked,
      unit: "USD a person a month",
    }),
    restatedFigure({
      ...from,
      id: `MOM-U${key}`,
      datapoint: `Adults who use generative AI, survey of ${label}`,
      value: users,
      unit: "m people",
    }),
  ];
});

export const welfareInputs: readonly Section[] = [
  {
    title: "What users would ask to go without",
    axis: "survey",
    note: "What is asked on average, of a few large answers: the middle user asks a tenth of it.",
    lines: [
      sourced(
        "asked",
        "Asked to go without",
        "USD a person",
        "0.00",
        surveys.map(({ key }) => `MOM-W${key}`),
      ),
      sourced(
        "adults",
        "Adults who use it",
        "m people",
        "0.0",
        surveys.map(({ key }) => `MOM-U${key}`),
      ),
      assumption(
        "surveyDay",
        "Day that it stands for",
        "date",
        "yyyy-mm-dd",
        surveys.map(({ day }) => serialFromIso(day)!),
        {
          isKey: true,
          note: "The middle of 2024; months of the two later surveys.",
        },
      ),
    ],
  },
  {
    title: "Months without it",
    lines: [sourced("monthsAsked", "Months that the question asks about", "months", "0", "R-056")],
  },
];

const at = (line: string, place: 1 | 2 | 3) => `INDEX([${line}:row],1,${place})`;
/** Even growth between two surveys. */
const between = (from: 1 | 2, to: 2 | 3) =>
  `${at("surplus", from)}*(${at("surplus", to)}/${at("surplus", from)})^(([welfareMonth]-${at("surveyDay", from)})/(${at("surveyDay", to)}-${at("surveyDay", from)}))`;

export const welfareCalculations: readonly Section[] = [
  {
    title: "Consumer welfare by survey",
    axis: "survey",
    lines: [
      formula(
        "surplus",
        "Consumer welfare, a year",
        billions,
        "0.0",
        "=[asked]/[monthsAsked]*[adults]*[monthsPerYear]/1000",
        {
          isTotal: true,
        },
      ),
    ],
  },
  {
    title: "Consumer welfare by month",
    axis: "welfareMonth",
    lines: [
      formula(
        "welfareOfMonth",
        "Consumer welfare of the month",
        billions,
        "0.0",
        `=IF([welfareMonth]<=${at("surveyDay", 2)},${between(1, 2)},${between(2, 3)})/[monthsPerYear]`,
      ),
      formula(
        "paidInMonth",
        "Revenue of the month",
        billions,
        "0.0",
        "=XLOOKUP([welfareMonth],[month:row],[monthRevenue:row])",
      ),
    ],
  },
];

export const welfareOutputs: readonly Section[] = [
  {
    title: "Do users gain more than is paid?",
    axis: "welfareMonth",
    note: "US households against all that the world pays, firms included. Even growth between three surveys.",
    lines: [
      formula("shownWelfareMonth", "Consumer welfare of the month", billions, "0.0", "=[welfareOfMonth]", {
        isTotal: true,
      }),
      formula("shownPaidMonth", "Revenue of the month", billions, "0.0", "=[paidInMonth]"),
      formula("shownWelfareTimes", "Welfare, times revenue", "times", "0.0", "=[welfareOfMonth]/[paidInMonth]"),
    ],
  },
];

export const welfareChart: ChartDefinition = {
  title: "Do users gain more than is paid?",
  kind: "Line",
  categories: "[welfareMonth:row]",
  series: [
    { name: "Consumer welfare, US", values: "[shownWelfareMonth:row]" },
    { name: "Revenue, world", values: "[shownPaidMonth:row]" },
  ],
  valueAxis: { title: "USD bn a month", numberFormat: "0" },
};

export const welfareAnchors: readonly Anchor[] = [
  {
    words: "Consumer welfare of 97bn in 2024",
    unit: billions,
    source: "MOM-09",
    formula: "=[surplus:first]",
    numberFormat: "0.0",
    lastDigit: 1,
    name: "MomentumWelfare2024",
    differs: "98 USD of 82m users over twelve months; both are rounded.",
  },
];

export const welfareChecks: readonly Check[] = [
  {
    name: "Surveys of plausible answers",
    formula:
      '=COUNTIF([asked:row],"<30")+COUNTIF([asked:row],">400")+COUNTIF([adults:row],"<30")+COUNTIF([adults:row],">260")+([monthsAsked]<>1)+(INDEX([surveyDay:row],1,2)<=[surveyDay:first])+([surveyDay:last]<=INDEX([surveyDay:row],1,2))+([surveyDay:last]>[surveyDay:first]+1500)+([surveyDay:first]<DATE(2023,1,1))',
    tolerance: 0,
    meaning: "Answers under 30 or above 400 USD a month, more users than adults, or surveys not in their order.",
  },
];
