/** What the sheet of a grade map says, in the language in which the add-in writes sheets. */
import { gradeGuideIn } from "../../register/gradeGuide";
import { sheetLanguage } from "../host/sheetLanguage";

const english = {
  sheet: "Grade map",
  note: (place: string, day: string) =>
    `Every figure of ${place} on ${day}: the worst grade it rests on and the grade weighted by value. ` +
    "Plain values: they do not follow later changes.",
  headers: [
    "Cell",
    "Label",
    "Value",
    "Floor grade",
    "What it is",
    "Weighted by value",
    "Value that rests on it",
    "Disputed",
    "Stale",
    "Sources",
  ],
  nothing: "Nothing to grade",
  ungradedWord: "ungraded",
  yes: "yes",
  separator: ", ",
};

const chinese: typeof english = {
  sheet: "等级地图",
  note: (place, day) =>
    `${day} ${place} 的每个数字：所依据的最低等级，以及按数值加权的等级。均为值：不随之后的改动而变。`,
  headers: ["单元格", "名称", "数值", "最低等级", "含义", "按数值加权", "以此为基础的数值", "有争议", "已过期", "来源"],
  nothing: "无需定级",
  ungradedWord: "未定级",
  yes: "是",
  separator: "、",
};

export function gradeMapTexts() {
  const language = sheetLanguage();
  return { ...(language === "zh-CN" ? chinese : english), ...gradeGuideIn(language) };
}

/** By the names that it is given. */
export function isGradeMapSheet(name: string): boolean {
  return /^(?:grade map|等级地图)(?: \d+)?$/i.test(name);
}
