/** Capex and headroom: what is spent, how fast it wears out, and whether revenue covers it. */
import type { ModelDefinition } from "../language/definition";
import { anchors } from "./anchors";
import { calculationSections } from "./calculations";
import { charts } from "./charts";
import { checks } from "./checks";
import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { outputSections } from "./output";
import { capexSources } from "./sources";

export const capex: ModelDefinition = {
  id: "capex",
  short: "Capex",
  version: "1.0",
  title: { en: "Capex and headroom", "zh-CN": "资本开支与折旧余量" },
  summary: {
    en: "What seven builders spend from 2020 to 2026, leases included, how fast it wears out, whether revenue covers it, and what longer-lived chips would change.",
    "zh-CN": "七家建设方 2020 至 2026 年的资本开支（含租赁）、折旧速度、收入能否覆盖，以及芯片寿命延长的影响。",
  },
  inputs: [
    { en: "fixed assets and leases by builder and fiscal year", "zh-CN": "各建设方逐财年的固定资产与租赁" },
    { en: "part for generative AI, revenue, lives, funding", "zh-CN": "用于生成式 AI 的比例、收入、年限、资金来源" },
  ],
  outputs: [
    {
      en: "depreciation by vintage against the printed one, revenue needed",
      "zh-CN": "分批折旧与公布值对照、所需收入",
    },
    { en: "spending that the printed depreciation implies", "zh-CN": "由公布折旧反推的开支" },
    { en: "headroom by chip life, break-even life", "zh-CN": "按芯片年限的余量、盈亏平衡年限" },
    { en: "external funding, backlog in years of revenue", "zh-CN": "外部资金、以收入年数计的在手订单" },
    {
      en: "forecasts by the date they were made, cost of a data centre",
      "zh-CN": "按发布日期的预测、数据中心造价构成",
    },
  ],
  about: {
    purpose:
      "Shows whether revenue covers the depreciation of what is spent on generative AI, which revenue it would need, and how much depends on the life of the chips.",
    method:
      "Fiscal years are spread over calendar years. Spending is split into chips and buildings and written off evenly over their lives, vintage by vintage. Headroom = (revenue − depreciation) ÷ revenue; the revenue needed is depreciation ÷ (1 − headroom wanted). Another life of the chips counts from 2026 on: what is left is spread over what remains of it. " +
      "After The State of the AI Economy (25 June 2026).",
    howToUse:
      "1 Replace the blue figures on {sheet:Capex inputs}: the part for generative AI and its revenue are assumptions.  2 Read {sheet:Capex output}.  3 Every line of {sheet:Capex checks} has to say PASS.",
    units: "USD bn by calendar year; lives in years; fractions shown as per cent.",
  },
  tabColor: "#498205",
  axes,
  inputSections,
  calculationSections,
  outputSections,
  headline,
  charts,
  trust: {
    figure: "Depreciation of generative AI",
    parts: [{ values: "[aiSpend:row]", grades: "[aiPart:grades]" }],
  },
  anchors,
  checks,
  sources: capexSources,
};
