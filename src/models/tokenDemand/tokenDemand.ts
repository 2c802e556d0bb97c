/** Token demand: what price does to volume, how fast tokens grow, what a capability costs. */
import type { ModelDefinition } from "../language/definition";
import { anchors } from "./anchors";
import { calculationSections } from "./calculations";
import { charts } from "./charts";
import { checks } from "./checks";

import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { outputSections } from "./output";
import { tokenDemandSources } from "./sources";

export const tokenDemand: ModelDefinition = {
  id: "tokenDemand",
  short: "Tokens",
  version: "1.0",
  title: { en: "Token demand", "zh-CN": "Token 需求" },
  summary: {
    en: "What price does to volume and spend, how fast tokens grow, and what a capability costs from model to model.",
    "zh-CN": "价格对用量与支出的影响、token 的增长速度，以及同等能力在各模型之间的价格。",
  },
  inputs: [
    { en: "prices and volumes", "zh-CN": "价格与用量" },
    { en: "growth of tokens, output and quality", "zh-CN": "token、输出与质量的增长" },
    { en: "models with price and score at release", "zh-CN": "各模型发布时的价格与得分" },
  ],
  outputs: [
    { en: "elasticity of each provider, of light beside them", "zh-CN": "各供应商的弹性，并与照明对照" },
    { en: "volume and spend after price cuts", "zh-CN": "降价后的用量与支出" },
    { en: "revenue per trillion tokens, growth, price of capability", "zh-CN": "每万亿 token 收入、增长、能力的价格" },
    {
      en: "tokens of single users, three indices of output, open weights, savings by cheap models",
      "zh-CN": "各用户的 token、三种指数下的产出、开放权重份额、换用便宜模型的节省",
    },
  ],
  about: {
    purpose:
      "Shows how demand for tokens answers to price, how fast tokens and their quality grow, what a gigawatt of them earns, and how the price of a given capability falls.",
    method:
      "Elasticity is the slope of ln volume on ln price, least squares, with Student's interval; price cuts follow a constant elasticity. Growth of several months is brought to a year by its root. The price of capability is the cheapest model so far at each score. " +
      "After The State of the AI Economy (25 June 2026).",
    howToUse:
      "1 Replace the figures on {sheet:Tokens inputs}, or the values of its sources in the register.  2 Read {sheet:Tokens output}.  3 Every line of {sheet:Tokens checks} has to say PASS.",
    units: "USD per 1 million tokens for prices, indices and multiples for volumes, fractions shown as per cent.",
  },
  tabColor: "#486991",
  axes,
  inputSections,
  calculationSections,
  outputSections,
  headline,
  charts,
  trust: {
    figure: "Revenue per trillion tokens",
    parts: [
      { values: "[pace]/[pace]", grades: "[pace:grades]" },
      { values: "[worldTokens]/[worldTokens]", grades: "[worldTokens:grades]" },
    ],
  },
  anchors,
  checks,
  sources: tokenDemandSources,
};
