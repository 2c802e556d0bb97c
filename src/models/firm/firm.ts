/** Firm AI budget: quotas by role, runway of the budget, what the tokens bring. */
import type { ModelDefinition } from "../language/definition";
import { calculationSections } from "./calculations";
import { charts } from "./charts";
import { anchors, checks } from "./checks";
import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { outputSections } from "./output";
import { firmSources } from "./sources";

export const firm: ModelDefinition = {
  id: "firm",
  short: "Firm",
  version: "1.0",
  title: { en: "Firm AI budget", "zh-CN": "企业 AI 预算" },
  summary: {
    en: "Shares a firm's pool of tokens out by role, says how long the budget lasts, and holds felt against measured gain.",
    "zh-CN": "按岗位分配企业的 token 总额，算出预算还能用多久，并对照感觉到的与测得的收益。",
  },
  inputs: [
    { en: "heads and requests by role, floor and limit", "zh-CN": "各岗位人数与申请、下限与上限" },
    { en: "budget, spending by month, growth", "zh-CN": "预算、逐月支出、增长率" },
    { en: "waste, speed felt and measured, profit and loss", "zh-CN": "浪费比例、感觉与实测速度、损益" },
  ],
  outputs: [
    { en: "quota and approvals by role", "zh-CN": "各岗位的配额与待批" },
    { en: "months until the budget is gone", "zh-CN": "预算还能用几个月" },
    { en: "worth of the hours, savings against sales", "zh-CN": "工时价值、节省与销售对照" },
    {
      en: "spending a head beside Ramp's customers and Uber's accounts",
      "zh-CN": "人均支出与 Ramp 客户及优步账目对照",
    },
  ],
  about: {
    purpose:
      "Shares out what a firm may spend on AI, says when the budget is gone, and asks what the tokens bring beside the firm's own profit and loss.",
    method:
      "The month's pool is shared out by water-filling: everybody's floor first, the rest by weight up to request and limit; above the limit a request needs approval. The runway takes the spending so far and lets the last month grow. " +
      "Hours felt and measured are priced at the cost of an hour. After The State of the AI Economy (25 June 2026).",
    howToUse:
      "1 Replace the blue figures on {sheet:Firm inputs} by your own: they are an example.  2 Read {sheet:Firm output}.  3 Every line of {sheet:Firm checks} has to say PASS.",
    units: "USD, a month unless a line says otherwise; fractions shown as per cent.",
  },
  tabColor: "#8E562E",
  axes,
  inputSections,
  calculationSections,
  outputSections,
  headline,
  charts,
  trust: {
    figure: "The months until the budget is gone",
    parts: [
      { values: "[budget]", grades: "[budget:grades]" },
      { values: "[spentSoFar]", grades: "[spend:grades]" },
    ],
  },
  anchors,
  checks,
  sources: firmSources,
};
