import type { ReviewerWords } from "./reviewerWords.en";

export const chineseReviewer: ReviewerWords = {
  callsSheet: "函数调用",
  calls: "加载项的函数调用",
  explainCalls: ({ calls, becomes }) => {
    const count = (number: number) => number.toLocaleString("zh-CN");
    const written = becomes.formula + becomes["named formula"];
    const parts = [
      ...(written > 0 ? [`${count(written)} 个改为 Excel 自带的公式`] : []),
      ...(becomes.value > 0 ? [`${count(becomes.value)} 个保留原有结果`] : []),
      ...(becomes.removed > 0 ? [`${count(becomes.removed)} 个随其规则或名称一并去除`] : []),
      ...(becomes.call > 0 ? [`${count(becomes.call)} 个保留并需要加载项`] : []),
    ];
    return calls === 0
      ? "工作簿没有调用加载项的函数。"
      : `加载项函数的 ${count(calls)} 个调用中，${parts.join("，")}。`;
  },
  explainNames: (names) =>
    names.length === 0
      ? "每个调用在此以文本保留。没有添加名称。"
      : `每个调用在此以文本保留。名称下的公式见“公式”>“名称管理器”：${names.join("、")}。`,
  where: "位置",
  call: "调用",
  becomes: "改为",
  standsNow: "现在的内容",
  become: {
    formula: "公式",
    "named formula": "名称下的公式",
    value: "保留结果",
    removed: "去除",
    call: "保留调用",
  },
};
