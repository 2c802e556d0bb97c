/** Generative AI cut out of the company: its own profit and loss, cash flow and balance sheet, funded by the rest. */
import type { Section } from "../language/definition";
import { formula, single, spilledTable } from "../language/lines";
import { billions, money, share } from "./units";

const line = (key: string, label: string, text: string, more: Parameters<typeof formula>[5] = {}) =>
  formula(key, label, billions, money, text, more);
const total = { isTotal: true } as const;
const inLastYear = (key: string) => `XLOOKUP([lastActual],[year:row],[${key}:row])`;

/** Spending until the end of the last year, or of the one before. */
const builtBefore = (which: "<" | "<=") => `SUMIFS([aiCapex:row],[year:row],"${which}"&[lastActual])`;

/** The worst letter of what an estimate rests on. */
const worst = (...keys: string[]) => `=AIE.GRADE_INHERIT(${keys.map((key) => `[${key}:grades]`).join(",")})`;

export const carveOutSections: readonly Section[] = [
  {
    title: "Generative AI: profit and loss",
    axis: "year",
    lines: [
      line("aiOperatingCosts", "Operating costs", "=[operatingCosts]*[aiOfOperating]"),
      line("aiOperating", "Operating income", "=[aiRevenue]-[aiCash]-[aiOperatingCosts]-[aiDepreciation]", total),
      formula("effectiveTax", "Tax, share of pre-tax income", "share", share, "=[tax]/[beforeTax]"),
      line("aiTax", "Tax", "=[aiOperating]*[effectiveTax]", { note: "A loss lowers the tax of the company." }),
      line("aiNet", "Net income", "=[aiOperating]-[aiTax]", total),
    ],
  },
  {
    title: "Generative AI: cash flow and balance sheet",
    axis: "year",
    lines: [
      line("aiOperatingCash", "Cash from operations", "=[aiNet]+[aiDepreciation]"),
      line("aiFree", "Cash after capital spending", "=[aiOperatingCash]-[aiCapex]", total),
      line("aiFixed", "Property and equipment", "=[aiFixed:prior]+[aiCapex]-[aiDepreciation]", {
        opening: "=0*[lastActual]",
        ...total,
      }),
      line("aiFunding", "Paid in by the rest of the company", "=[aiFunding:prior]-[aiFree]", {
        opening: "=0*[lastActual]",
      }),
      line("aiRetained", "Retained earnings", "=[aiRetained:prior]+[aiNet]", { opening: "=0*[lastActual]" }),
    ],
  },
  {
    title: "Estimates of generative-AI revenue in the last filed year",
    axis: "method",
    lines: [
      single("lastBottomUp", "Bottom-up: users, tokens, capacity", billions, "0.00", `=${inLastYear("bottomUp")}`),
      single("lastTopDown", "Top-down: part of each segment", billions, "0.00", `=${inLastYear("aiRevenue")}`),
      single(
        "lastPartner",
        "Partner-implied",
        billions,
        "0.00",
        '=IF([partnerReceipts]=0,"",INDEX(AIE.IMPLIED_REVENUE([partnerReceipts],[partnerRate]),2,1))',
      ),
      single(
        "lastProxy",
        "Capacity proxy: gigawatts built × revenue",
        billions,
        "0.00",
        `=AVERAGE(${builtBefore("<")},${builtBefore("<=")})/[gigawattPrice]*[gigawattRevenue]`,
        { note: "All that was spent, on average of the year: gross against the price of a new gigawatt." },
      ),
      single(
        "bottomGrade",
        "Worst grade bottom-up",
        "letter",
        "General",
        worst("usersPublished", "tokensPublished", "payingPart", "monthlyPrice", "tokenPrice", "rentedPower", "rent"),
      ),
      single("topGrade", "top-down", "letter", "General", worst("filedOther", "filedCloud", "aiOfOther", "aiOfCloud")),
      single("partnerGrade", "partner-implied", "letter", "General", worst("partnerReceipts", "partnerRate")),
      single(
        "proxyGrade",
        "of the capacity proxy",
        "letter",
        "General",
        worst("filedCapex", "aiOfCapex", "gigawattPrice", "gigawattRevenue"),
      ),
      formula(
        "estimates",
        "Estimate",
        billions,
        "0.00",
        "=CHOOSE(COLUMNS([method:todate]),[lastBottomUp],[lastTopDown],[lastPartner],[lastProxy])",
      ),
      formula(
        "estimateGrades",
        "Grade: the worst of what it rests on",
        "letter",
        "General",
        '=IF([estimates]="","",CHOOSE(COLUMNS([method:todate]),[bottomGrade],[topGrade],[partnerGrade],[proxyGrade]))',
      ),
      formula(
        "estimateOrigins",
        "Where its numbers come from",
        "",
        "General",
        '=IF([estimates]="","",CHOOSE(COLUMNS([method:todate]),"The analyst","The analyst","The partner","The analyst"))',
        { note: "Three methods that rest on one analyst's assumptions are one origin." },
      ),
    ],
  },
  {
    title: "Triangulation",
    lines: [
      spilledTable(
        "triangulation",
        "USD bn",
        "=AIE.TRIANGULATE([estimates:row],[estimateGrades:row],[estimateOrigins:row])",
        1,
        ["0.00", "0.00", "0.00", "0%", "0", "General", "General"],
      ),
    ],
  },
];
