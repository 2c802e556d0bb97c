import type { KindTexts } from "./kindTexts.en";

/** 同类发现归在一起。 */
export const chineseKinds: KindTexts = {
  suggestions: {
    import: "导入时建议的首次定级",
    corroborated: "有其他独立出处印证",
    contradicted: "与更好的来源相矛盾",
    disputed: "公司有异议",
    "old run-rate": "过时的年化数字",
    "soft wording": "措辞含糊",
    guidance: "属于指引而非结果",
  },
  findings: {
    "margin above 100%": "利润率超过 100%",
    "margin below -500%": "利润率低于 −500%",
    "unit slip": "单位可能混用",
    "off its neighbours": "与相邻数字差距大",
    "negative spending": "支出为负",
    "no number": "数值不是数字",
    "same id": "编号重复",
    "missing caliber": "缺少口径",
    "unknown caliber": "未知口径",
    "old run-rate": "超过一年的年化数字",
    "stale datapoint": "已过时的数字",
    "missing reference": "没有可核对的文件",
    "unusable reference": "他人无法打开的出处",
    "dead reference": "已失效的出处",
    "incomplete override": "不完整的人工更改",
    "override mismatch": "等级与人工更改不符",
    "period mismatch": "比率的期间不同",
    "period ends differ": "比率的期末不同",
    "caliber mismatch": "比率的口径不同",
    "caliber mix": "相加的口径不同",
    "unit mix": "相加的单位不同",
  },
};
