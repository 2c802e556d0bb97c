/** The gigawatt model: what a gigawatt of capacity costs a year, and what its tokens must cost, sell for and be worth. */
import type { ModelDefinition } from "../language/definition";
import { anchors } from "./anchors";
import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { calculationSections } from "./calculations";
import { charts } from "./charts";
import { checks } from "./checks";
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
    {
      en: "capital up front by component, lives, cost of capital, operations",
      "zh-CN": "各组成部分的前期投入与年限、资本成本、运营费用",
    },
    { en: "GPUs, use, tokens a second, licence, margins", "zh-CN": "GPU 数量、利用率、每秒 token 数、许可费、毛利率" },
  ],
  outputs: [
    { en: "cost of a gigawatt-year by item", "zh-CN": "一吉瓦年的分项成本" },
    { en: "token floor, price and value, open and licensed", "zh-CN": "开放与授权模型的 token 下限、价格与价值" },
    { en: "cost by rate and by life, GPU price and yield", "zh-CN": "按利率与年限的成本、GPU 价格与收益率" },
    { en: "rent of an H100, yield and useful life by generation", "zh-CN": "H100 租金、各代收益率与可用年限" },
  ],
  about: {
    purpose:
      "Shows what one gigawatt of capacity costs a year, how many tokens it makes, and what a million of them must cost, sell for and be worth to the customer.",
    method:
      "What a gigawatt costs up front is repaid with interest over the life of each component (an annuity, straight-line at 0%); land bears interest alone; operations are added. Divided by the tokens of a year and with the licence that is the floor. " +
      "Price leaves a gross margin, value a return to the customer. The price of a gigawatt is that of Epoch AI's public cost sheet (14 May 2026), lives and operations those of The State of the AI Economy (25 June 2026).",
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
      { values: "[capitalCost]", grades: "[pricePart:grades]" },
      { values: "IF(ISNUMBER([operationCost:row]),[operationCost:row],0)", grades: "[operationCost:grades]" },
    ],
  },
  anchors,
  checks,
  sources: gigawattSources,
};
