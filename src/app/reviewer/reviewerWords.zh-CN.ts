import type { ReviewerWords } from "./reviewerWords.en";

const chineseCounts: ReviewerWords["explainCalls"] = ({ calls, becomes }) => {
  const count = (number: number) => number.toLocaleString("zh-CN");
  const written = becomes.formula + becomes["named formula"];
  const parts = [
    ...(written > 0 ? [`${count(written)} 个改为 Excel 自带的公式`] : []),
    ...(becomes.value > 0 ? [`${count(becomes.value)} 个保留原有结果`] : []),
    ...(becomes.removed > 0 ? [`${count(becomes.removed)} 个随其规则或名称一并去除`] : []),
    ...(becomes.call > 0 ? [`${count(becomes.call)} 个保留并需要加载项`] : []),
  ];
  return calls === 0 ? "工作簿没有调用加载项的函数。" : `加载项函数的 ${count(calls)} 个调用中，${parts.join("，")}。`;
};

export const chineseReviewer: ReviewerWords = {
  coverSheet: "封面",
  forReview: "供复核",
  asOf: (day, by) => `截至 ${day}${by === "" ? "" : `，由 ${by} 提交`}。`,
  kinds: {
    recomputing: (counts) => `此副本无需加载项即可计算。${chineseCounts(counts)}`,
    frozen: (counts) => `此副本以结果代替加载项的函数。${chineseCounts(counts)}`,
    "with-add-in": (counts) => `此副本需要加载项 AI Economy 才能计算。${chineseCounts(counts)}`,
  },
  unit: "单位",
  worst: "最低等级",
  weighted: "加权等级",
  checksPass: (passed, all) => `${all} 项中 ${passed} 项通过`,
  checksPassFormula: (passed, all) => `="${all} 项中 "&${passed}&" 项通过"`,
  openFindings: (count) => (count === 0 ? "未决发现" : `未决发现：${count.toLocaleString("zh-CN")}`),
  more: (count) => `另有 ${count.toLocaleString("zh-CN")} 项`,
  howToRead: "如何阅读此工作簿",
  explainGrades: (grades) =>
    `等级说明数字的可信程度：${grades}。最低等级是最弱依据的等级；加权等级是全部依据按其在数字中所占比重的平均等级。`,
  calculating: ({ excel, names }) =>
    `重新计算需要 ${excel === 2024 ? "Excel 2024、Microsoft 365" : "Excel 2021"} 或其他支持 ${names.join("、")} 的程序；其他程序在被要求全部重新计算之前显示保存时的结果。`,
  calculatingAnywhere: "任何电子表格程序都能计算此副本。",
  calculatingWithAddIn: "重新计算需要装有加载项的 Excel；没有加载项时，任何程序都显示保存时的结果。",
  signedBefore: "工作簿已签核。签核针对调用改变之前的工作簿：其状态仍说明输入是否改变；封印仅对原件有效。",
  aboutSources: "每个来源及其等级和出处。",
  aboutFacts: "每个申报数字及其所在的申报文件和等级。",
  gradesSheet: "等级",
  grades: "数字的等级",
  explainGradesSheet:
    "每个数字的最低等级、全部依据的平均等级、依据达到 D 级或更好的部分，以及拖低等级的依据：等级、名称和数字经由它的部分。",
  drags: "拖低等级的依据",
  allFigures: "工作簿的全部数字，按最低等级",
  aboutGrades: "每个数字的等级和拖低等级的依据。",
  changesSheet: "变化",
  aboutChanges: (former) => `自 ${former} 以来的变化。`,
  aboutQueue: "每个不同的公式、输入和覆盖各列一次，可标记通过、疑问或不通过，并计算覆盖率。",
  aboutCalls: "加载项的每个调用（文本）及其现在的内容。",
  callsSheet: "函数调用",
  calls: "加载项的函数调用",
  explainCalls: chineseCounts,
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
