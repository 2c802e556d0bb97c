/** The documents whose printed figures stand in the ledger of claims, and how each is cited. */

export interface ClaimDocument {
  readonly title: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** "2026-06-25"; empty where the document bears none. */
  readonly published: string;
  readonly link: string;
  /** What a reader must know before looking a line up. */
  readonly note: string;
}

export const documents = {
  report: {
    title: "The State of the AI Economy",
    publisher: "Exponential View",
    published: "2026-06-25",
    link: "https://www.exponentialview.co",
    note: "lines of a Chinese translation that drops decimals and units",
  },
  newsletter: {
    title: "Why AI isn't showing up on your bottom line",
    publisher: "Exponential View",
    published: "2026-05-27",
    link: "https://www.exponentialview.co",
    note: "lines of the copy appended to the report",
  },
  dashboard: {
    title: "AI: Boom or Bubble?",
    publisher: "Exponential View",
    published: "2026-06-22",
    link: "https://www.exponentialview.co",
    note: "lines of the copy appended to the report",
  },
  tokenBudgets: {
    title: "Token狂飙这一年:巨头踩刹车 打工人用不起",
    publisher: "AI新榜 (AI Xinbang), on Ebrun",
    published: "2026-06-25",
    link: "https://www.ebrun.com",
    note: "lines of the page, summaries included",
  },
  labLedger: {
    title: "獨家深扒:OpenAI 真實帳本曝光!",
    publisher: "a post on leaked bills of OpenAI",
    published: "",
    link: "",
    note: "undated post without an address",
  },
  governmentLedger: {
    title: "債臺高築還是家底殷實?中美日政府“帳本”掀開了!",
    publisher: "藏金洞 (Cangjindong), a post",
    published: "",
    link: "",
    note: "undated post without an address",
  },
  freeUsers: {
    title: "免费用户高达95%,谁来为AI的推理成本买单?",
    publisher: "美股研究社 (Meigu Yanjiushe)",
    published: "2026-02-26",
    link: "",
    note: "an English summary below the headline",
  },
  brokenomics: {
    title: "AI's Brokenomics",
    publisher: "Where's Your Ed At",
    published: "2026-06-15",
    link: "https://www.wheresyoured.at",
    note: "lines of a copy in English and Chinese",
  },
  epochGigawatt: {
    title: "What a one-gigawatt AI data center costs a year, a data insight with its spreadsheet",
    publisher: "Epoch AI",
    published: "2026-05-14",
    link: "https://epoch.ai/data-insights/ai-datacenter-cost-breakdown",
    note: "",
  },
  receiptsRestated: {
    title: "OpenAI's payments to Microsoft in leaked documents",
    publisher: "Villpress",
    published: "2025-11-14",
    link: "https://villpress.com/openai-leaked-documents-scale-of-payments-to-microsoft",
    note: "restates others",
  },
} as const satisfies Readonly<Record<string, ClaimDocument>>;

export type DocumentKey = keyof typeof documents;
