/** What the sheets of sources, facts and companies say around their tables; the tables' own headers are English, as formulas name them. */
import { companiesIntroduction } from "../../models/companies/companiesTable";
import { factsIntroduction } from "../../register/factColumns";
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { sheetLanguage } from "../host/sheetLanguage";

const english = {
  sources: "Sources",
  sourcesIntroduction:
    "Every figure with where it stands and how far to trust it. Formulas find a source by its ID. New rows go directly below.",
  facts: "Facts",
  factsIntroduction,
  companies: "Companies",
  companiesIntroduction,
  guide: ["Grade", "What it is", "Example"],
  blank: ["blank", "Ungraded"],
  grade: "Grade",
  gradeMessage:
    "Grade needs a letter from A (audited filing) to J (unsourced). Leave it empty while nobody has judged it.",
  caliber: "Caliber",
  caliberMessage: "This caliber is not on the list. Figures of different calibers are not compared.",
};

const chinese: typeof english = {
  sources: "来源",
  sourcesIntroduction: "每个数字都注明出处与可信程度。公式按 ID 查找来源。新行直接加在下方。",
  facts: "申报数据",
  factsIntroduction:
    "公司申报的内容：每行一个项目与期间，附所载文件、首次申报的数值以及该表单的等级。空白表示未申报，备注说明原因。",
  companies: "公司",
  companiesIntroduction: "工作簿中的各家公司；代码与角色为键入。未写年份的汇率适用于没有自身汇率的各年。",
  guide: ["等级", "含义", "示例"],
  blank: ["空白", "未定级"],
  grade: "等级",
  gradeMessage: "等级应为 A（经审计的申报文件）至 J（无来源）的字母；尚未评定时请留空。",
  caliber: "口径",
  caliberMessage: "此口径不在列表中。口径不同的数字不作比较。",
};

export function evidenceSheetTexts(language: SheetLanguage = sheetLanguage()): typeof english {
  return language === "zh-CN" ? chinese : english;
}
