/** A company: three statements, generative AI cut out of them, and its revenue from several sides. */
import type { ModelDefinition } from "../language/definition";
import { calculationSections } from "./calculations";
import { charts } from "./charts";
import { anchors, checks } from "./checks";
import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { outputSections } from "./output";
import { companySources } from "./sources";

export const company: ModelDefinition = {
  id: "company",
  short: "Company",
  version: "1.0",
  title: { en: "Company: three statements and generative AI", "zh-CN": "公司：三张报表与生成式 AI" },
  summary: {
    en: "Ten audited years of Alphabet and five forecast years: profit and loss, cash flow and a balance sheet that balances, with generative AI cut out beside the whole.",
    "zh-CN": "Alphabet 十年审计数据与五年预测：利润表、现金流量表和配平的资产负债表，并列出其中的生成式 AI。",
  },
  inputs: [
    { en: "audited lines from annual reports, by accession number", "zh-CN": "年报审计数据（附申报编号）" },
    {
      en: "generative AI, share of each segment; users, tokens, capacity",
      "zh-CN": "各业务中生成式 AI 的占比；用户、token、算力",
    },
    { en: "growth, spending, lives, debt, payout", "zh-CN": "增长、资本开支、年限、债务、股东回报" },
  ],
  outputs: [
    { en: "three statements, the whole and generative AI side by side", "zh-CN": "三张报表：整体与生成式 AI 并列" },
    { en: "depreciation by vintage, what idle capacity costs", "zh-CN": "分批折旧、闲置算力的成本" },
    { en: "revenue from generative AI, triangulated", "zh-CN": "生成式 AI 收入的多方印证" },
  ],
  about: {
    purpose:
      "Shows what generative AI earns, costs and ties up inside a company whose reports do not say so, in statements that tie to the audited ones. The example is Alphabet; replace its lines by those of another company.",
    method:
      "Filed years take the audited lines; totals are recomputed and checked against those filed. Later years are driven: segments grow, generative AI follows from users × paying part × price, tokens × price and capacity × use × rent; spending is written off vintage by vintage; interest is on the balances of the year before; cash is what the cash flow leaves, never a plug. " +
      "Of generative AI only what outside customers pay counts. Its cost is the token floor without capital, partners' shares, and the depreciation of the capacity built to sell it; the rest of the company funds it. Depreciation in the forecast leaves out buildings older than 2016. After The State of the AI Economy (25 June 2026).",
    howToUse:
      "1 Replace the filed lines and sources on {sheet:Company inputs}, then the blue assumptions: all parts of generative AI are assumptions.  2 Read {sheet:Company output}.  3 Every line of {sheet:Company checks} has to say PASS.",
    units:
      "USD bn by fiscal year; users in million; tokens in trillion a year; lives in years; fractions shown as per cent.",
  },
  tabColor: "#0F6CBD",
  axes,
  inputSections,
  calculationSections,
  outputSections,
  headline,
  charts,
  trust: {
    figure: "Revenue from generative AI",
    parts: [
      { values: "XLOOKUP([lastActual],[year:row],[otherAi:row])", grades: "[aiOfOther:grades]" },
      { values: "XLOOKUP([lastActual],[year:row],[cloudAi:row])", grades: "[aiOfCloud:grades]" },
    ],
  },
  anchors,
  checks,
  sources: companySources,
};
