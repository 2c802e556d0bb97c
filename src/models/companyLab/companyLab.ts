/** The ledger of a private lab: what its partner's share says of its revenue, and what inference leaves of it. */
import type { ModelDefinition } from "../language/definition";
import { calculationSections } from "./calculations";
import { anchors, checks } from "./checks";
import { headline } from "./headline";
import { axes, inputSections } from "./inputs";
import { outputSections } from "./output";
import { companyLabSources } from "./sources";

export const companyLab: ModelDefinition = {
  id: "companyLab",
  short: "LabLedger",
  version: "1.0",
  title: { en: "Private lab: ledger and revenue", "zh-CN": "私有实验室：账本与收入" },
  summary: {
    en: "What a partner's receipts say of a lab's revenue, whether it pays for inference, where inference is booked, and whether press and ledger agree.",
    "zh-CN": "合作方分成推算出的实验室收入、能否覆盖推理成本、推理成本记在何处，以及报道与账本是否一致。",
  },
  inputs: [
    {
      en: "inference billed, receipts on a revenue share, revenue as reported",
      "zh-CN": "推理账单、收入分成、报道的收入",
    },
    { en: "gross margin, free users", "zh-CN": "毛利率、免费用户占比" },
  ],
  outputs: [
    { en: "implied revenue against reported", "zh-CN": "推算收入与报道收入之差" },
    { en: "inference outside of the cost of revenue", "zh-CN": "未计入营业成本的推理支出" },
    { en: "press against ledger, with verdict and grade", "zh-CN": "报道与账本的印证、结论与等级" },
  ],
  about: {
    purpose:
      "Shows what can be known of a lab that files nothing: its cloud's ledger against the revenue that is reported. A lab publishes no balance sheet, so none is made up here; the statements of a company that files are in the model Company.",
    method:
      "Revenue implied = receipts ÷ the partner's share. The gross margin as published leaves a cost of revenue; inference beyond it is booked elsewhere. TRIANGULATE sets what the press reports against what the leaked bills imply: two origins. " +
      "An estimate from assumed users stands beside them and is no evidence.",
    howToUse:
      "1 Replace the sources on {sheet:LabLedger inputs} and the blue assumptions, and choose the period to triangulate.  2 Read {sheet:LabLedger output}.  3 Every line of {sheet:LabLedger checks} has to say PASS.",
    units: "USD bn by period (a year and half a year), users in million, fractions shown as per cent.",
  },
  tabColor: "#0F6CBD",
  axes,
  inputSections,
  calculationSections,
  outputSections,
  headline,
  charts: [
    {
      title: "Does the ledger bear out the revenue reported?",
      kind: "ColumnClustered",
      categories: "[period:row]",
      series: [
        { name: "Reported", values: "[shownReported:row]" },
        { name: "Implied by the partner's share", values: "[shownImplied:row]" },
        { name: "Inference", values: "[shownInference:row]" },
      ],
      valueAxis: { title: "USD bn of the period", numberFormat: "0.0" },
    },
    {
      title: "What do the estimates say for the chosen period?",
      kind: "ColumnClustered",
      categories: "[method:row]",
      series: [
        { name: "Estimate", values: "[shownEstimates:row]" },
        { name: "Central estimate", values: "[shownCentral:row]", kind: "Line" },
      ],
      valueAxis: { title: "USD bn", numberFormat: "0.0" },
    },
  ],
  trust: {
    figure: "The revenue implied for 2024",
    parts: [
      { values: "[receipts:first]", grades: "INDEX([receipts:grades],1,1)" },
      { values: "[receipts:first]", grades: "[partnerShare:grades]" },
    ],
  },
  anchors,
  checks,
  sources: companyLabSources,
};
