/** Momentum: how fast revenue grows, by which run rate, beside the economy and beside earlier waves. */
import type { ModelDefinition } from "../language/definition";
import { calculationSections } from "./calculations";
import { charts } from "./charts";
import { anchors, checks } from "./checks";
import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { outputSections } from "./output";
import { momentumSources } from "./sources";

export const momentum: ModelDefinition = {
  id: "momentum",
  short: "Momentum",
  version: "1.0",
  title: { en: "Momentum", "zh-CN": "增长势头" },
  summary: {
    en: "How fast revenue grows: run rates side by side, days per extra billion, parts of GDP, and earlier waves in constant dollars.",
    "zh-CN": "收入增长多快：各口径年化并列、每增 10 亿所需天数、占 GDP 比重，以及以不变美元比较的历次技术浪潮。",
  },
  inputs: [
    { en: "the path of monthly revenue", "zh-CN": "月度收入路径" },
    { en: "GDP, labour cost, profits", "zh-CN": "GDP、劳动成本、利润" },
    { en: "earlier waves and consumer prices", "zh-CN": "历次浪潮与消费者价格" },
  ],
  outputs: [
    { en: "run rates by basis, time to double", "zh-CN": "各口径年化、翻番时间" },
    { en: "days per extra 1bn, parts of the economy", "zh-CN": "每增 10 亿的天数、占经济的比重" },
    { en: "waves from their year 0", "zh-CN": "从第 0 年起的各浪潮" },
    { en: "consumer welfare by month beside revenue", "zh-CN": "逐月的消费者福利与收入对照" },
  ],
  about: {
    purpose:
      "Shows how fast the revenue of generative AI grows, how much of that depends on the run rate chosen, how large it is beside the economy, and how it compares with earlier waves.",
    method:
      "Monthly revenue follows a path that meets the published figures. Run rates are the last month, the best one, the last quarter and the trailing year; milestones are passed linearly within a month; waves are counted from the first year at the threshold, in constant dollars. " +
      "After The State of the AI Economy (25 June 2026).",
    howToUse:
      "1 Replace the path on {sheet:Momentum inputs} by monthly figures, and the economy by the latest national accounts.  2 Read {sheet:Momentum output}.  3 Every line of {sheet:Momentum checks} has to say PASS.",
    units: "USD bn; fractions shown as per cent; dates are month ends.",
  },
  tabColor: "#CA5010",
  axes,
  inputSections,
  calculationSections,
  outputSections,
  headline,
  charts,
  trust: {
    figure: "The pace of a year",
    parts: [{ values: "[rateLast]", grades: "[startRevenue:grades]" }],
  },
  anchors,
  checks,
  sources: momentumSources,
};
