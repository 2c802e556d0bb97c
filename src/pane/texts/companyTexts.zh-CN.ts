import type { CompanyTexts } from "./companyTexts.en";

/** 由 Facts 表生成的公司模型。 */
export const chineseCompany: CompanyTexts = {
  title: "公司",
  summary: "有申报文件：从 Facts 表查得利润表、现金流量表、资产负债表和比率，附三年预测，并在整体旁列出生成式 AI。",
  summaryWithout:
    "无申报文件（如私有实验室）：由用户、token 和算力推算利润表、现金、融资轮次与可支撑月数，训练与推理分列。",
  choose: "公司",
  without: "无申报文件…",
  name: "无申报文件的公司名称",
  none: "请先导入申报文件：来源 > 导入 > 申报文件。",
};
