/** What the sheets of results and cases say, in each language. A sheet is found again by its headers, whichever it was written in. */
import type { SheetLanguage } from "../sheets/sheetLanguage";

export const sheetLanguages = ["en", "zh-CN"] as const satisfies readonly SheetLanguage[];

const english = {
  table: {
    sheet: "Sensitivity",
    headers: ["Sensitivity", "What it is", "When written", "Now"],
    title: (output: string, inputs: readonly string[]) => `${output} by ${inputs.join(" and ")}`,
    note: "Values that the add-in worked out by trying each input: they do not follow later changes.",
    down: "Down",
    across: "Across",
  },
  output: "Output",
  state: "State",
  current: (day: string) => `As of ${day}`,
  stale: (day: string) => `Stale: inputs have moved since ${day}`,
  tornado: {
    sheet: "Tornado",
    headers: ["Tornado", "What it is", "When written", "Now"],
    title: (output: string) => `What moves ${output}`,
    note: "Each input moved alone by the range of its grade (sheet Grade ranges). Values: they do not follow later changes.",
    leftOut: "Left out",
    lighter: (count: number) => `${count} inputs that weigh less`,
    immovable: (count: number) =>
      `${count} that no cell holds as a number other than 0 (numbers in formulas, missing sources)`,
    nothing: "nothing",
    between: "; ",
    swings: [
      "Input",
      "Cell",
      "Value",
      "Now",
      "Grade",
      "Up and down by",
      "Output at low input",
      "Output at high input",
      "Swing",
      "Swing with grade D",
      "Low input: output less today's",
      "High input: output less today's",
    ],
    question: (output: string) => `What moves ${output} most?`,
    low: "Input at its low",
    high: "Input at its high",
    axis: "Output less today's",
  },
  ranges: {
    sheet: "Grade ranges",
    headers: ["Grade", "What it is", "Up and down by"],
    note: "Assumptions, grade I: by what part a figure of each grade is moved up and down. Change them here; the next tornado takes them.",
  },
  cases: {
    sheet: "Cases",
    note: "The case named here is live: the cells of the list read its values. A value left blank is that of the base case.",
    live: "Live case",
    heads: ["Input", "Cell", "Unit"],
    names: ["Base", "High", "Low", "Own"],
    last: "Live",
  },
};

export type SheetWords = typeof english;

/** A label inside a Chinese sentence: letters and figures stand apart from Chinese, as elsewhere on the sheets. */
const apart = (label: string) => label.replace(/^(?=[A-Za-z0-9])/, " ").replace(/(?<=[A-Za-z0-9%])$/, " ");

const chinese: SheetWords = {
  table: {
    sheet: "敏感性",
    headers: ["敏感性", "内容", "写入时", "现在"],
    title: (output, inputs) => `${output}，随${inputs.map(apart).join("与")}变化`,
    note: "由加载项逐一试算各输入得出的值：不随之后的改动而变。",
    down: "纵向",
    across: "横向",
  },
  output: "输出",
  state: "状态",
  current: (day) => `截至 ${day}`,
  stale: (day) => `已过期：${day} 之后输入有变动`,
  tornado: {
    sheet: "龙卷风图",
    headers: ["龙卷风图", "内容", "写入时", "现在"],
    title: (output) => `什么影响${apart(output).trimEnd()}`,
    note: "各输入按其等级的区间单独变动（工作表“等级区间”）。均为值：不随之后的改动而变。",
    leftOut: "未列入",
    lighter: (count) => `${count} 个影响较小的输入`,
    immovable: (count) => `${count} 个没有单元格以非 0 数字存放（公式中的数字、缺失的来源）`,
    nothing: "无",
    between: "；",
    swings: [
      "输入",
      "单元格",
      "数值",
      "现在",
      "等级",
      "上下变动",
      "输入偏低时的输出",
      "输入偏高时的输出",
      "波动",
      "等级为 D 时的波动",
      "输入偏低：输出减当前值",
      "输入偏高：输出减当前值",
    ],
    question: (output) => `什么对${apart(output)}影响最大？`,
    low: "输入偏低",
    high: "输入偏高",
    axis: "输出减当前值",
  },
  ranges: {
    sheet: "等级区间",
    headers: ["等级", "含义", "上下变动"],
    note: "假设，等级 I：各等级的数字上下变动的比例。在此修改，下一张龙卷风图即采用。",
  },
  cases: {
    sheet: "情景",
    note: "此处所选的情景生效：列表中的单元格读取它的值。留空的值取基准情景。",
    live: "生效情景",
    heads: ["输入", "单元格", "单位"],
    names: ["基准", "高", "低", "自定义"],
    last: "生效值",
  },
};

export const sheetWords: Readonly<Record<SheetLanguage, SheetWords>> = { en: english, "zh-CN": chinese };
