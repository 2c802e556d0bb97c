/** The stack over time: value added by layer and quarter, concentration, and what would be counted twice. */
import type { ModelDefinition } from "../language/definition";
import { calculationSections } from "./calculations";
import { anchors, checks } from "./checks";
import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { charts, outputSections } from "./output";
import { stackTimeSources } from "./sources";

export const stackTime: ModelDefinition = {
  id: "stackTime",
  short: "StackTime",
  version: "1.0",
  title: { en: "Stack over time", "zh-CN": "产业链随时间变化" },
  summary: {
    en: "Value added by layer and quarter since 2024, shares and their shift, concentration of each layer, and claims counted once.",
    "zh-CN": "2024 年以来各层逐季增加值、份额及其变化、各层集中度，以及只计一次的申报。",
  },
  inputs: [
    { en: "payments of end customers by quarter, parts paid on", "zh-CN": "终端客户逐季付款、向下支付的比例" },
    {
      en: "firms of each layer in 2024 and 2026; research compute of the labs",
      "zh-CN": "各层企业 2024 与 2026 年数据；实验室研发算力",
    },
    { en: "claims on the same tokens and assets", "zh-CN": "对同一 token 与资产的申报" },
  ],
  outputs: [
    { en: "value added and shares by layer and quarter", "zh-CN": "各层逐季增加值与份额" },
    { en: "trailing year and pace", "zh-CN": "过去一年与年化" },
    { en: "firms' shares and concentration by layer, then and now", "zh-CN": "各层企业份额与集中度的变化" },
    { en: "claims counted once, profile by grade", "zh-CN": "只计一次的申报、等级分布" },
  ],
  about: {
    purpose:
      "Shows who keeps each end-customer dollar quarter by quarter, how the shares shift, how concentrated each layer is, and what would be counted twice.",
    method:
      "Each quarter's payments run down the stack; value added is what a layer is paid less what it pays on. Chips are hosting's capital spending and stand beside. Concentration is over firms by name, on revenue at a yearly rate. Research and training compute that investors pay is a row of its own, outside of value added. Claims on one thing count once, the best graded. " +
      "After The State of the AI Economy (25 June 2026), method: count once.",
    howToUse:
      "1 Replace the blue figures on {sheet:StackTime inputs} by measured payments, firms and claims.  2 Read {sheet:StackTime output}.  3 Every line of {sheet:StackTime checks} has to say PASS.",
    units:
      "USD bn a quarter; quarters end in February, May, August and November, so that the last one ends where the report does.",
  },
  tabColor: "#0F6CBD",
  axes,
  inputSections,
  calculationSections,
  outputSections,
  headline,
  charts,
  trust: {
    figure: "Value added in the latest quarter",
    parts: [{ values: "[counted:last]", grades: "[spend:grades]" }],
  },
  anchors,
  checks,
  sources: stackTimeSources,
};
