/** The scale of grades as it stands beside the register, for readers without the add-in. */
export interface GuideEntry {
  readonly letter: string;
  readonly whatItIs: string;
  readonly example: string;
}

export const gradeGuide: readonly GuideEntry[] = [
  { letter: "A", whatItIs: "Audited statement in a statutory filing", example: "10-K note" },
  {
    letter: "B",
    whatItIs: "Filed, not audited: 10-Q, prospectus figure, exhibit under oath",
    example: "Data-centre revenue in a 10-Q",
  },
  {
    letter: "C",
    whatItIs: "Official and furnished: earnings release, prepared call remarks, government statistics",
    example: "8-K earnings release",
  },
  {
    letter: "D",
    whatItIs: "Company on record elsewhere, or third-party estimates corroborated by three origins",
    example: "CFO on television",
  },
  {
    letter: "E",
    whatItIs: "Company documents seen by a reputable outlet, or two outlets with separate sources",
    example: "Leaked revenue-share statements",
  },
  {
    letter: "F",
    whatItIs: "One reputable outlet, two or more people with direct knowledge",
    example: "Newspaper citing three people familiar with the figures",
  },
  {
    letter: "G",
    whatItIs: "Third-party estimate with published method and inputs",
    example: "Chip counts with a 5-95% range",
  },
  {
    letter: "H",
    whatItIs: "One outlet, one unnamed person; an aggregator restating a report it links",
    example: "Newsletter quoting one person",
  },
  {
    letter: "I",
    whatItIs: "Assumption, guidance, forecast, estimate without method; a constant typed into a formula",
    example: "“Goal of 20bn by year end”",
  },
  {
    letter: "J",
    whatItIs: "Unsourced, rumour, dead link, generated text",
    example: "Figure on a slide with no origin",
  },
];

export const ungradedGuide = "Nobody has judged it yet: counts like J and is shown apart.";

const chineseGuide: readonly GuideEntry[] = [
  { letter: "A", whatItIs: "法定申报文件中经审计的报表", example: "10-K 年报的财务报表附注" },
  { letter: "B", whatItIs: "已申报但未经审计：10-Q、招股书指标、宣誓提交的证据", example: "10-Q 季报中的数据中心收入" },
  { letter: "C", whatItIs: "官方提供：业绩公告、电话会预备发言、政府统计", example: "以 8-K 表提供的业绩公告" },
  {
    letter: "D",
    whatItIs: "公司在其他场合的公开表态（具名高管、公司博客），或经三个独立来源印证的第三方估算",
    example: "首席财务官接受电视采访",
  },
  { letter: "E", whatItIs: "可靠媒体见到公司文件，或两家媒体各有独立消息源", example: "外泄的收入分成账单" },
  { letter: "F", whatItIs: "一家可靠媒体，两名或以上直接知情人", example: "报纸援引三名了解数据的人士" },
  { letter: "G", whatItIs: "公布方法与输入的第三方估算", example: "带 5–95% 区间的芯片数量" },
  { letter: "H", whatItIs: "一家媒体、一名匿名人士，或转述其链接报道的汇总网站", example: "通讯刊物引用一名人士" },
  { letter: "I", whatItIs: "假设、指引、预测、无方法的估算，或直接写入公式的常数", example: "“年底目标 200 亿”" },
  { letter: "J", whatItIs: "无来源、传闻、失效链接或机器生成的文字", example: "幻灯片上没有出处的数字" },
];

const chineseUngraded = "尚无人评定该来源。计算时按 J 级处理，并单独列示。";

/** The same in the language of a sheet. */
export function gradeGuideIn(language: "en" | "zh-CN"): {
  readonly guide: readonly GuideEntry[];
  readonly ungraded: string;
} {
  return language === "en"
    ? { guide: gradeGuide, ungraded: ungradedGuide }
    : { guide: chineseGuide, ungraded: chineseUngraded };
}
