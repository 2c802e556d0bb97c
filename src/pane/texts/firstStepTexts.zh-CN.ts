import type { FirstStepTexts } from "./firstStepTexts.en";

export const chineseFirstSteps: FirstStepTexts = {
  title: "三种开始方式",
  cards: {
    model: {
      title: "试用模型",
      text: "应用、模型与托管各层谁赚了多少，附来源、检查和图表。请用您自己的数据替换蓝色输入值。",
      sample: "插入产业链模型",
    },
    flows: {
      title: "粘贴我的付款",
      text: "供您粘贴企业间付款的工作表；最终客户的每一美元只计一次。",
      sample: "写入示例付款",
    },
    sources: {
      title: "导入来源",
      text: "把电子表格或 CSV 文件中的数字变成带等级的登记表。",
      sample: "使用示例表格",
    },
  },
  allModels: "全部模型",
  failed: "操作未完成。",
  modelInserted: (sheet) => `产业链模型已写入工作簿；结果在“${sheet}”中。`,
  flowsWritten: (sheet) => `工作表“${sheet}”已就绪：请用您的付款覆盖示例。`,
  path: "七步从空白工作簿得到带等级的合计：",
};
