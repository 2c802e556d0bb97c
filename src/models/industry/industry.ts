/** The industry: many companies in one stack, each payment counted once, by layer, firm and calendar quarter. */
import type { ModelDefinition } from "../language/definition";
import { calculationSectionsOf, ownRows } from "./calculations";
import { anchors, checks } from "./checks";
import type { GatheredPayments } from "../payments/gatheredPayments";
import { headline } from "./headline";
import { axesOf, inputSections } from "./inputs";
import { charts } from "./charts";
import { firmRows, outputSectionsOf } from "./output";
import { counted, quarterColumn } from "./paymentPlaces";
import { paymentsSheet } from "./paymentsSheet";
import { quartersOf } from "./quarters";
import { industrySources } from "./sources";

const inLastQuarter = `(${quarterColumn("Quarter")}=[quarter:last])*(${counted}<>0)`;

/** With the payments of the companies that the workbook already has. */
export function industryOf(gathered: readonly GatheredPayments[]): ModelDefinition {
  const quarters = quartersOf(gathered);
  const firms = firmRows(gathered);
  return {
    id: "industry",
    short: "Industry",
    resultSheet: "Industry",
    version: "1.0",
    title: { en: "Industry: many companies, one stack", "zh-CN": "产业：多家公司，一条产业链" },
    summary: {
      en: "Payments of all companies of the workbook and typed ones, each counted once whoever reports it, by layer, firm and calendar quarter, with what is covered and what it rests on.",
      "zh-CN":
        "汇集工作簿中各公司及手工录入的付款，无论由谁申报都只计一次，按层级、企业和日历季度列示，并说明覆盖范围与依据。",
    },
    inputs: [
      {
        en: "payments: payer, payee, layer, period, source, account",
        "zh-CN": "付款：付款方、收款方、层级、期间、来源、账目",
      },
      { en: "payments of the companies of the workbook, found by name", "zh-CN": "工作簿中各公司的付款（按名称查找）" },
      {
        en: "spending of seven builders, tokens, drivers of what is not known",
        "zh-CN": "七家建设方的开支、token、未知部分的假设",
      },
    ],
    outputs: [
      {
        en: "value added by layer, firm and quarter, trailing year and pace",
        "zh-CN": "按层级、企业和季度的增加值，过去一年与年化",
      },
      {
        en: "revenue by firm and layer, first quarters of 2024 and 2026",
        "zh-CN": "按企业和层级的收入：2024 年与 2026 年第一季度",
      },
      {
        en: "shares of firms, leaders and concentration (HHI) by layer, quarter by quarter",
        "zh-CN": "逐季的企业份额、各层领先企业与集中度（HHI）",
      },
      {
        en: "spending, depreciation and headroom of the builders, by grade and beside the print",
        "zh-CN": "建设方的开支、折旧与余量：按等级列示，并与报告所载数字对照",
      },
      {
        en: "coverage: filed, reported, assumed; payments in two accounts",
        "zh-CN": "覆盖范围：申报、报道、假设；两处账目中的付款",
      },
    ],
    about: {
      purpose:
        "Puts many companies into one stack: who pays whom, each dollar once, quarter by quarter, and how much of each total is filed, reported or assumed.",
      method:
        "Payments are put on calendar quarters month by month. Rows of one key and quarter are one payment in several accounts: the better grade counts, of equal grades the first row, and the other shows how far it is off. Value added is what a firm is paid less what it pays on; chips are hosting's capital spending and stand beside. " +
        "A cloud's figure for AI that holds a lab's bill is entered less that bill. Of firms that publish no quarter, revenue grows evenly between two known rates. After The State of the AI Economy (25 June 2026), method: count once.",
      howToUse:
        "1 Payments of the workbook's companies are found by name, also of one that is inserted later; a company whose payments reach beyond these quarters needs the industry inserted anew.  2 On {sheet:Payments} replace the typed rows: each names a source of the register, and the part of it that is paid.  3 Read {sheet:Industry}.  4 Every line of {sheet:Industry checks} has to say PASS.",
      units: "USD bn a quarter; calendar quarters. Payments in another unit of the inputs are converted.",
    },
    tabColor: "#0F6CBD",
    axes: axesOf(quarters),
    inputSections,
    calculationSections: calculationSectionsOf(quarters, firms),
    outputSections: outputSectionsOf(quarters, firms),
    headline,
    charts,
    trust: {
      figure: "The latest quarter",
      parts: [
        {
          values: `FILTER(${counted},${inLastQuarter})`,
          grades: `FILTER(${quarterColumn("Grade")},${inLastQuarter})`,
        },
      ],
    },
    anchors,
    checks,
    sources: industrySources,
    readsCompanies: true,
    ownSheets: [paymentsSheet(gathered, ownRows(quarters))],
  };
}

export const industry = industryOf([]);
