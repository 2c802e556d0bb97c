/** The stack model: who earns what along apps, foundation models and hosting, each end-customer dollar counted once. */
import type { Model } from "../language/model";
import { aboutSheet } from "./aboutSheet";
import { checksSheet } from "./checksSheet";
import { flowsSheet } from "./flowsSheet";
import { stackSources } from "./sources";
import { stackSheet } from "./stackSheet";

const version = "1.0";

export const stackModel: Model = {
  id: "stack",
  version,
  title: { en: "Stack model", "zh-CN": "产业链模型" },
  summary: {
    en: "Who earns what along apps, foundation models and hosting, each end-customer dollar counted once.",
    "zh-CN": "应用、基础模型与托管各层分别赚得多少，终端客户的每一美元只计一次。",
  },
  inputs: [
    { en: "payments: payer, payee, layer", "zh-CN": "付款：付款方、收款方、层级" },
    { en: "graded sources of their amounts", "zh-CN": "各金额的已定级来源" },
  ],
  outputs: [
    { en: "value added and share by layer and firm", "zh-CN": "各层与各企业的增加值及份额" },
    { en: "what was counted again", "zh-CN": "重复计算的金额" },
    { en: "concentration (HHI)", "zh-CN": "集中度（HHI）" },
    { en: "worst grade, payments by grade", "zh-CN": "最低等级、按等级划分的付款" },
  ],
  anchors: [
    "100 of in-app spend, 60 paid on, 30 of that to hosting: 40/30/30, never 190",
    "Trailing twelve months 110bn",
  ],
  sheets: [aboutSheet(version), flowsSheet, stackSheet, checksSheet],
  sources: stackSources,
  overallCheck: "StackAllChecks",
};
