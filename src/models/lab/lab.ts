/** Lab unit economics: whether a user pays for the tokens, what free users cost, what a margin would need. */
import type { ModelDefinition } from "../language/definition";
import { calculationSections } from "./calculations";
import { charts } from "./charts";
import { anchors, checks } from "./checks";
import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { outputSections } from "./output";
import { labSources } from "./sources";

export const lab: ModelDefinition = {
  id: "lab",
  short: "Lab",
  version: "1.0",
  title: { en: "Lab unit economics", "zh-CN": "实验室单位经济" },
  summary: {
    en: "Whether a subscriber pays for the tokens, what free and heavy users cost, and what the margin expected would need.",
    "zh-CN": "订阅能否覆盖其 token、免费与重度用户的成本，以及达到预期毛利率需要什么。",
  },
  inputs: [
    { en: "plans, limits, use, list-price margin", "zh-CN": "套餐、上限、使用率、标价毛利率" },
    { en: "paying and free users and what they cost", "zh-CN": "付费与免费用户及其成本" },
    { en: "margins, elasticity, commitments", "zh-CN": "毛利率、弹性、承诺采购额" },
  ],
  outputs: [
    { en: "margin by use of the limit", "zh-CN": "按使用率的毛利率" },
    { en: "free-user burden, heavy users, margin bridge", "zh-CN": "免费用户负担、重度用户、毛利率桥" },
    { en: "spend after price cuts, revenue that the commitments need", "zh-CN": "降价后的支出、承诺所需的收入" },
  ],
  about: {
    purpose:
      "Shows whether the users of a lab pay for the tokens they draw, what those cost who do not pay or who draw the most, and what would bring the gross margin that was expected.",
    method:
      "A plan's margin is 1 − multiple × part used × (1 − API margin). Free users are carried by those who pay. The bridge holds revenue still and moves the cost of revenue from margin to margin. Demand answers to price with a constant elasticity. " +
      "After The State of the AI Economy (25 June 2026).",
    howToUse:
      "1 Replace the blue figures on {sheet:Lab inputs}, or the values of its sources in the register.  2 Read {sheet:Lab output}.  3 Every line of {sheet:Lab checks} has to say PASS.",
    units: "USD a month for plans and users, USD bn for the lab, fractions shown as per cent.",
  },
  tabColor: "#038387",
  axes,
  inputSections,
  calculationSections,
  outputSections,
  headline,
  charts,
  trust: {
    figure: "The margin of the published user",
    parts: [
      { values: "[multiple]/[multiple]", grades: "[multiple:grades]" },
      { values: "[userShare]/[userShare]", grades: "[userShare:grades]" },
      { values: "[apiMargin]/[apiMargin]", grades: "[apiMargin:grades]" },
    ],
  },
  anchors,
  checks,
  sources: labSources,
};
