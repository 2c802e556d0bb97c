import type { CompanyTexts } from "./companyTexts.en";

/** 由 Facts 表生成的公司模型。 */
export const chineseCompany: CompanyTexts = {
  title: "公司",
  summary: "有申报文件：从 Facts 表查得利润表、现金流量表、资产负债表和比率，附三年预测，并在整体旁列出生成式 AI。",
  summaryWithout:
    "无申报文件（如私有实验室）：由用户、token 和算力推算利润表、现金、融资轮次与可支撑月数，训练与推理分列。",
  choose: "公司",
  without: "无申报文件…",
  years: "年度",
  fiscal: "财年（按申报）",
  calendar: "日历年（折算）",
  yearCount: "年数",
  allYears: "全部已申报年度",
  latestYears: (count: number) => `最近 ${count.toLocaleString("zh-CN")} 年`,
  name: "无申报文件的公司名称",
  extend: "补入新期间",
  extendNamed: (company: string) => `为${company}补入新期间`,
  extended: (company: string, ...periods: readonly string[]) => `${company}：已由 Facts 表补入 ${periods.join("、")}。`,
  notExtended: (company: string) => `未能为${company}补入新期间。`,
  withoutRate: (currency: string) =>
    `其申报币种为 ${currency}，而 Companies 工作表上的 CurrencyRates 表中没有该币种的汇率：填入之前，其付款保持空白。`,
  none: "请先导入申报文件：来源 > 导入 > 申报文件。",
};
