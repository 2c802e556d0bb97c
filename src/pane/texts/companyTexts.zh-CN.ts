import type { CompanyTexts } from "./companyTexts.en";

/** 由 Facts 表生成的公司模型。 */
export const chineseCompany: CompanyTexts = {
  title: "由申报文件生成公司模型",
  summary: "从 Facts 表查得一家公司的利润表、现金流量表、资产负债表和比率，附三年预测，并在整体旁列出生成式 AI。",
  choose: "公司",
  none: "请先导入申报文件：来源 > 导入 > 申报文件。",
};
