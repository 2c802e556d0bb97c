/** The gigawatt model: what a gigawatt of capacity costs a year, and what its tokens must cost, sell for and be worth. */
import type { ModelDefinition } from "../language/definition";
import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { calculationSections } from "./calculations";
import { charts } from "./charts";
import { anchors, checks } from "./checks";
import { outputSections } from "./output";
import { gigawattSources } from "./sources";

export const gigawatt: ModelDefinition = {
  id: "gigawatt",
  short: "Gigawatt",
  version: "1.0",
  title: { en: "Gigawatt model", "zh-CN": "一吉瓦模型" },
  summary: {
    en: "What one gigawatt of capacity costs a year, and what its tokens must cost, sell for and be worth.",
    "zh-CN": "一吉瓦算力每年花费多少，其 token 的成本、售价与价值应为多少。",
  },
  inputs: [
    { en: "cost a year and life of each component, operations", "zh-CN": "各组成部分的年成本与年限、运营费用" },
    { en: "GPUs, use, tokens a second, licence, margins", "zh-CN": "GPU 数量、利用率、每秒 token 数、许可费、毛利率" },
  ],
  outputs: [
    { en: "cost of a gigawatt-year by item", "zh-CN": "一吉瓦年的分项成本" },
    { en: "token floor, price and value, open and licensed", "zh-CN": "开放与授权模型的 token 下限、价格与价值" },
    { en: "GPU yield by rent and price", "zh-CN": "按租金与价格的 GPU 收益率" },
  ],
  about: {
    purpose:
      "Shows what one gigawatt of capacity costs a year, how many tokens it makes, and what a million of them must cost, sell for and be worth to the customer.",
    method:
      "Capital is spread over the life of each component (an annuity, straight-line without interest), operations are added; divided by the tokens of a year and with the licence that is the floor. " +
      "Price leaves a gross margin, value a return to the customer. After The State of the AI Economy (25 June 2026).",
    howToUse:
      "1 Replace the blue figures on {sheet:Gigawatt inputs}, or the values of its sources in the register.  2 Read {sheet:Gigawatt output}.  3 Every line of {sheet:Gigawatt checks} has to say PASS.",
    units: "USD bn a year for cost, USD per 1 million tokens for prices, fractions shown as per cent.",
  },
  tabColor: "#C19C00",
  axes,
  inputSections,
  calculationSections,
  outputSections,
  headline,
  charts,
  trust: {
    figure: "The cost of a gigawatt-year",
    parts: [
      { values: "[annualCost:row]", grades: "[annualCost:grades]" },
      { values: "[operationCost:row]", grades: "[operationCost:grades]" },
    ],
  },
  anchors,
  checks,
  sources: gigawattSources,
};
