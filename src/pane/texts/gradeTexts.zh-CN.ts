import { gradeGuideIn } from "../../register/gradeGuide";
import { fromGuide, type CaliberTexts, type GradeTexts } from "./gradeTexts.en";

const { guide, ungraded } = gradeGuideIn("zh-CN");

export const chineseGrades: GradeTexts = {
  grade: (letter, words) => `${letter} 级：${words}`,
  ungraded: "未定级",
  ungradedDefinition: ungraded,
  example: (example) => `例如：${example}`,
  words: {
    A: "经审计的申报文件",
    B: "未经审计的申报文件",
    C: "官方发布",
    D: "公司公开表态",
    E: "媒体见到文件",
    F: "多名知情人",
    G: "方法公开的估算",
    H: "单一知情人",
    I: "假设",
    J: "无来源",
  },
  definitions: fromGuide(guide, ({ whatItIs }) => `${whatItIs}。`),
  examples: fromGuide(guide, ({ example }) => example),
};

export const chineseCalibers: CaliberTexts = {
  "Fiscal year": "财年：完整财年的报告值",
  "Calendar year": "自然年：完整自然年的报告值",
  "Year to date": "年初至今：自年初至期末累计，如前三季度",
  "Half year": "半年：半年的报告值",
  Quarter: "单季：单个季度的报告值",
  Month: "单月：单个月份的报告值",
  "Trailing 12 months": "过去十二个月合计",
  "Month × 12": "最近一个月 × 12",
  "Best month × 12": "最高月份 × 12",
  "Quarter × 4": "最近一个季度 × 4",
  "Contracted ARR": "已签约的年度经常性收入",
  "Exit rate": "期末年化运行率",
  Guidance: "公司给出的指引",
  "Point in time": "时点值：某日的存量、价格或数量",
};
