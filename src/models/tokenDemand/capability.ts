/** How much better the output has become by three indices, each brought to January 2025. */
import type { Axis, Section } from "../language/definition";
import { assumption, formula, single, sourced } from "../language/lines";
import { rememberedFigure, restatedFigure } from "../claims/restatedFigure";
import { serialFromIso } from "../../formula/serialDate";
import type { Source } from "../../register/source";

const times = '0.0"×"';

export const indexAxis: Axis = {
  key: "index",
  label: "Index",
  values: ["Epoch AI", "METR, on Epoch's", "Artificial Analysis", "METR, as time"],
};

const metr = {
  company: "METR",
  unit: "minutes",
  source: "Agents Directory, crediting METR",
  reference:
    "Agents Directory, METR 50% time horizon, suite 1.1, https://agentsdirectory.pages.dev/benchmarks/metr-time-horizons/",
} as const;

const analysis = { company: "Artificial Analysis", unit: "points" } as const;

export const capabilitySources: readonly Source[] = [
  restatedFigure({ ...metr, id: "TOK-M1", datapoint: "Task horizon of o1", value: 38.83, periodEnd: "2024-12-31" }),
  restatedFigure({
    ...metr,
    id: "TOK-M2",
    datapoint: "Task horizon of Claude Opus 4.6",
    value: 718.81,
    periodEnd: "2026-04-30",
  }),
  restatedFigure({
    company: "Epoch AI",
    id: "TOK-E1",
    datapoint: "Points of its capability index for a doubling of METR's horizon, about",
    value: 5,
    unit: "points",
    periodEnd: "2025-11-06",
    source: "Epoch AI",
    reference: "Epoch AI, capability index, frequent questions, https://epoch.ai/data/eci-documentation/faq",
    reason: "Said of the time of its launch, about; the fit was not read.",
  }),
  rememberedFigure({
    ...analysis,
    id: "TOK-A1",
    datapoint: "Intelligence index, version 4, of o1",
    value: 31,
    periodEnd: "2025-01-31",
    source: "Artificial Analysis",
    reference: "Artificial Analysis, intelligence index 4.0, https://artificialanalysis.ai",
  }),
  restatedFigure({
    ...analysis,
    id: "TOK-A2",
    datapoint: "Intelligence index, version 4, highest in April 2026",
    value: 57,
    periodEnd: "2026-04-30",
    source: "The Agent Times, crediting Artificial Analysis",
    reference:
      "The Agent Times, three-way tie on the intelligence index, https://theagenttimes.com/articles/openai-anthropic-and-google-lock-in-three-way-tie-on-intelli-343d917f",
  }),
];

export const capabilityInputs: readonly Section[] = [
  {
    title: "Three indices of capability",
    lines: [
      sourced("eciOld", "Epoch's index, Claude 3.5 Sonnet", "points", "0", "R-166"),
      assumption("eciOldDay", "Day of that model", "date", "yyyy-mm-dd", serialFromIso("2024-06-20")!, { isKey: true }),
      sourced("eciNew", "Epoch's index, GPT-5", "points", "0", "R-165"),
      assumption("eciNewDay", "Day of that model", "date", "yyyy-mm-dd", serialFromIso("2025-08-07")!, { isKey: true }),
      sourced("metrThen", "METR's horizon, best at the start", "minutes", "0.0", "TOK-M1"),
      sourced("metrNow", "METR's horizon, best at the end", "minutes", "0.0", "TOK-M2", {
        note: "METR warns that measures above sixteen hours are unreliable, and those near it wide.",
      }),
      sourced("pointsPerDoubling", "Points of Epoch's index for a doubling of that", "points", "0", "TOK-E1"),
      sourced("analysisThen", "Artificial Analysis, best at the start", "points", "0", "TOK-A1"),
      sourced("analysisNow", "Artificial Analysis, best at the end", "points", "0", "TOK-A2"),
      sourced("analysisTop", "Top of its scale", "points", "0", "R-168H"),
      sourced("startYear", "Index base: January of", "year", "0", "R-172"),
      sourced("endYear", "Compared: April of", "year", "0", "R-173H"),
      sourced("outputGrowth", "Output between the two, times what it was", "times", times, "R-169"),
    ],
  },
];

const epochOn = (day: string) => `=[eciOld]+([eciNew]-[eciOld])*(${day}-[eciOldDay])/([eciNewDay]-[eciOldDay])`;
const byIndex = (...terms: readonly string[]) => `=CHOOSE(COLUMNS([index:todate]),${terms.join(",")})`;

export const capabilityCalculations: readonly Section[] = [
  {
    title: "Epoch's index at both ends",
    note: "On the straight line through the two printed scores.",
    lines: [
      single("epochThen", "In January of the base year", "points", "0.0", epochOn("DATE([startYear],1,31)")),
      single("epochNow", "In April of the last year", "points", "0.0", epochOn("DATE([endYear],4,30)")),
    ],
  },
  {
    title: "Three indices, January 2025 to April 2026",
    axis: "index",
    lines: [
      formula(
        "indexThen",
        "Then",
        "points or minutes",
        "0.0",
        byIndex("[epochThen]", "[epochThen]", "[analysisThen]", "[metrThen]"),
      ),
      formula(
        "indexNow",
        "Now",
        "points or minutes",
        "0.0",
        byIndex(
          "[epochNow]",
          "[epochThen]+[pointsPerDoubling]*LOG([metrNow]/[metrThen],2)",
          "[analysisNow]",
          "[metrNow]",
        ),
      ),
      formula("indexTimes", "Times what it was", "times", "0.00", "=[indexNow]/[indexThen]"),
      formula("adjustedOutput", "Output times capability", "times", times, "=[outputGrowth]*[indexTimes]"),
    ],
  },
];

export const capabilityOutputs: readonly Section[] = [
  {
    title: "What do three indices make of the output?",
    axis: "index",
    note: "Published: 33 to 59 times. A horizon in minutes is no scale of quality: on Epoch's scale a doubling is five points.",
    lines: [
      formula("shownIndexTimes", "Capability, times what it was", "times", "0.00", "=[indexTimes]"),
      formula("shownAdjusted", "Output times capability", "times", times, "=[adjustedOutput]", { isTotal: true }),
    ],
  },
];
