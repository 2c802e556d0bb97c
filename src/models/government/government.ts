/** Government ledger: what three governments own and owe, what the debt costs and how soon it must be refinanced. */
import type { ModelDefinition } from "../language/definition";
import { assumption, formula, sourced } from "../language/lines";
import { charts } from "./charts";
import { headline } from "./headline";
import { governmentSources } from "./sources";

const percent = "% of GDP";
const whole = "0";
const rates = "0.0%";
const mine = "An assumption to be replaced by the finance ministry's figure.";

export const government: ModelDefinition = {
  id: "government",
  short: "Government",
  version: "1.0",
  title: { en: "Government ledger", "zh-CN": "政府账本" },
  summary: {
    en: "Assets, liabilities and net position of three governments, what their debt costs and how soon it must be refinanced.",
    "zh-CN": "三国政府的资产、负债与净头寸，债务的利息成本与续借压力。",
  },
  inputs: [
    { en: "assets and liabilities, % of GDP", "zh-CN": "资产与负债，占 GDP 的百分比" },
    { en: "average interest and maturity of the debt", "zh-CN": "债务的平均利率与期限" },
  ],
  outputs: [
    { en: "net position", "zh-CN": "净头寸" },
    { en: "interest and refinancing a year, and after a rise in rates", "zh-CN": "每年利息与续借额，以及利率上升之后" },
  ],
  about: {
    purpose:
      "Shows how much room three governments have to pay for an AI build-out: what they own, what they owe, what the debt costs and how soon it must be refinanced.",
    method:
      "Net position = assets − liabilities. Interest of a year = liabilities × average rate; the share that must be refinanced within a year = liabilities ÷ average maturity, and only on that part a rise of rates is felt at once. " +
      "Assets and liabilities after The State of the AI Economy (25 June 2026).",
    howToUse:
      "1 Replace the blue figures on {sheet:Government inputs}: rates and maturities are assumptions.  2 Read {sheet:Government output}.  3 Every line of {sheet:Government checks} has to say PASS.",
    units: "Per cent of GDP; rates as per cent a year; maturity in years.",
  },
  tabColor: "#5C2E91",
  axes: [{ key: "country", label: "Country", values: ["China", "United States", "Japan"] }],
  inputSections: [
    {
      title: "What they own and owe",
      axis: "country",
      lines: [
        sourced("assets", "Assets", percent, whole, ["G-009", "G-015", "G-019"]),
        sourced("liabilities", "Liabilities", percent, whole, ["G-010", "G-014", "G-018"]),
      ],
    },
    {
      title: "What the debt costs",
      axis: "country",
      lines: [
        assumption("rate", "Average interest", "a year", rates, [0.025, 0.033, 0.01], { note: mine }),
        assumption("maturity", "Average maturity", "years", "0.0", [6, 6, 9], { note: mine }),
      ],
    },
    {
      title: "A rise of rates",
      lines: [
        assumption("rise", "Rise in rates on refinanced debt", "points", rates, 0.01, {
          note: "One point, to compare.",
        }),
      ],
    },
  ],
  calculationSections: [
    {
      title: "Position and burden",
      axis: "country",
      lines: [
        formula("net", "Net position", percent, whole, "=[assets]-[liabilities]", { isTotal: true }),
        formula("interest", "Interest a year", percent, "0.0", "=[liabilities]*[rate]"),
        formula("renewed", "Refinanced within a year", percent, "0.0", "=[liabilities]/[maturity]"),
        formula("firstYear", "Added interest, first year after the rise", percent, "0.00", "=[renewed]*[rise]"),
        formula("inTheEnd", "Added interest once all is refinanced", percent, "0.00", "=[liabilities]*[rise]"),
      ],
    },
  ],
  outputSections: [
    {
      title: "Net position",
      axis: "country",
      lines: [
        formula("shownAssets", "Assets", percent, whole, "=[assets]"),
        formula("shownLiabilities", "Liabilities", percent, whole, "=-[liabilities]"),
        formula("shownNet", "Net position", percent, whole, "=[net]", { isTotal: true, name: "GovernmentNetPosition" }),
      ],
    },
    {
      title: "What the debt costs",
      axis: "country",
      lines: [
        formula("shownInterest", "Interest a year", percent, "0.0", "=[interest]"),
        formula("shownRenewed", "Refinanced within a year", percent, "0.0", "=[renewed]"),
        formula("shownFirst", "Added interest, first year after the rise", percent, "0.00", "=[firstYear]"),
        formula("shownEnd", "Added interest once all is refinanced", percent, "0.00", "=[inTheEnd]"),
      ],
    },
  ],
  headline,
  charts,
  trust: {
    figure: "The net position of the three",
    parts: [
      { values: "[assets:row]", grades: "[assets:grades]" },
      { values: "[liabilities:row]", grades: "[liabilities:grades]" },
    ],
  },
  anchors: [
    {
      words: "China 166 − 75 = 91",
      unit: percent,
      source: "G-004",
      formula: "=INDEX([net:row],1,1)",
      numberFormat: whole,
      name: "GovernmentChina",
    },
    {
      words: "United States owes 119 net: 142 − 23",
      unit: percent,
      source: "G-016",
      formula: "=-INDEX([net:row],1,2)",
      numberFormat: whole,
      name: "GovernmentUnitedStates",
    },
    {
      words: "Japan owes 119 net: 252 − 134",
      unit: percent,
      source: "G-020",
      formula: "=-INDEX([net:row],1,3)",
      differs: "252 − 134 is 118; the print repeats the United States' figure, or the parts are rounded.",
      numberFormat: whole,
      name: "GovernmentJapan",
    },
  ],
  checks: [
    {
      name: "Positions add up",
      formula: "=SUM([assets:row])-SUM([liabilities:row])-SUM([net:row])",
      tolerance: 0.000001,
      meaning: "All assets less all liabilities, less all net positions.",
    },
    {
      name: "Liabilities have no sign",
      formula: '=COUNTIF([liabilities:row],"<0")+COUNTIF([assets:row],"<0")',
      tolerance: 0,
      meaning: "Assets or liabilities below zero: the model subtracts by itself.",
    },
    {
      name: "In per cent of GDP",
      formula:
        "=SUMPRODUCT(--([liabilities:row]>1000))+SUMPRODUCT(--([assets:row]>1000))+SUMPRODUCT(--([liabilities:row]<1))",
      tolerance: 0,
      meaning: "Figures above ten times GDP or liabilities below 1%: money or a fraction instead of per cent.",
    },
    {
      name: "Plausible rates and maturities",
      formula:
        "=SUMPRODUCT(--([rate:row]>1))+SUMPRODUCT(--([rate:row]<0))+SUMPRODUCT(--([maturity:row]<=0))+SUMPRODUCT(--([maturity:row]>100))",
      tolerance: 0,
      meaning: "Rates above 100% (3 typed for 3%) or below zero, maturities that are none.",
    },
  ],
  sources: governmentSources,
};
