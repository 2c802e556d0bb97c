/** Government ledger: what three governments own and owe, what the debt costs and how soon it must be refinanced. */
import type { ModelDefinition } from "../language/definition";
import { assumption, formula, single, sourced } from "../language/lines";
import { anchors, checks } from "./checks";
import { charts } from "./charts";
import { headline } from "./headline";
import { governmentSources } from "./sources";

const percent = "% of GDP";
const whole = "0";
const rates = "0.0%";

export const government: ModelDefinition = {
  id: "government",
  short: "Government",
  version: "1.0",
  title: { en: "Government ledger", "zh-CN": "政府账本" },
  summary: {
    en: "Assets, liabilities and net position of three governments, what counts as an asset in each, and what is printed of their interest.",
    "zh-CN": "三国政府的资产、负债与净资产，各国资产的口径，以及公布的利息成本。",
  },
  inputs: [
    { en: "assets and liabilities, % of GDP", "zh-CN": "资产与负债，占 GDP 的百分比" },
    { en: "interest and refinancing, where printed", "zh-CN": "公布的利息与再融资额" },
  ],
  outputs: [
    { en: "net position", "zh-CN": "净资产" },
    {
      en: "interest of a year, and after a rise in rates where debt falls due",
      "zh-CN": "每年利息，以及到期债务利率上升之后",
    },
  ],
  about: {
    purpose:
      "Shows how much room three governments have to pay for an AI build-out: what they own, what they owe and what the debt costs.",
    method:
      "Net position = assets − liabilities, in the words of the print; assets are counted differently in each country, so the three positions are not comparable. Interest is what is printed, as rate × liabilities or as an amount. " +
      "Debt that falls due is taken only where it is printed: an average maturity says nothing of a ladder. After a post that restates the People's Bank of China.",
    howToUse:
      "1 Replace the blue figures on {sheet:Government inputs}: GDP is an assumption.  2 Read {sheet:Government output}.  3 Every line of {sheet:Government checks} has to say PASS.",
    units: "Per cent of GDP; rates as per cent a year.",
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
        assumption(
          "assetsAre",
          "What counts as an asset",
          "",
          "General",
          ["State firms", "Financial assets", "All assets"],
          { note: "As the post says: land and natural resources of China's local governments are left out." },
        ),
      ],
    },
    {
      title: "What is printed of interest",
      axis: "country",
      note: "An empty source ID is a figure that the post does not print.",
      lines: [sourced("rate", "Interest on local debt, about", "a year", rates, ["G-022", "", ""])],
    },
    {
      title: "The United States in dollars",
      lines: [
        sourced("interestPaid", "Interest of a year, near", "USD bn", "#,##0", "G-017"),
        sourced("refinanced", "Debt that falls due within a year", "USD bn", "#,##0", "G-024"),
        assumption("gdp", "GDP of 2024", "USD bn", "#,##0", 29200, {
          note: "Rounded, from the national accounts: look up the latest estimate.",
        }),
      ],
    },
    {
      title: "What else is printed of China's books",
      lines: [
        sourced("stateEquity", "Equity in state firms", percent, whole, "G-011"),
        sourced("worldTimes", "of which the world's average is one part in", "times", whole, "G-012"),
        sourced("equityGrowth", "Growth of that equity", "a year", rates, "G-013"),
        assumption("growthYears", "Years of that growth", "years", whole, 10, { note: "2012 to 2022." }),
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
        formula("timesGdp", "Liabilities, times GDP", "times", "0.00", "=[liabilities]/100"),
      ],
    },
    {
      title: "Interest",
      lines: [
        single("interestChina", "China: rate × liabilities", percent, "0.0", "=[liabilities:first]*[rate:first]"),
        single("interestUnitedStates", "United States: amount ÷ GDP", percent, "0.0", "=[interestPaid]/[gdp]*100"),
        single("dueOfGdp", "United States: debt that falls due", percent, "0.0", "=[refinanced]/[gdp]*100"),
        single("addedByRise", "United States: interest added by the rise", percent, "0.00", "=[dueOfGdp]*[rise]"),
      ],
    },
    {
      title: "Equity in state firms",
      lines: [
        single("worldEquity", "The world's average", percent, "0.0", "=[stateEquity]/[worldTimes]"),
        single("equityTimes", "Growth over those years", "times", "0.0", "=(1+[equityGrowth])^[growthYears]"),
      ],
    },
  ],
  outputSections: [
    {
      title: "Net position",
      axis: "country",
      note: "Not comparable from country to country: each counts other assets.",
      lines: [
        formula("shownAssets", "Assets", percent, whole, "=[assets]"),
        formula("shownLiabilities", "Liabilities", percent, whole, "=-[liabilities]"),
        formula("shownNet", "Net position", percent, whole, "=[net]", { isTotal: true, name: "GovernmentNetPosition" }),
        formula("shownAssetsAre", "What counts as an asset", "", "General", "=[assetsAre]"),
      ],
    },
    {
      title: "What the debt costs",
      axis: "country",
      note: "Debt that falls due is printed for the United States alone; no maturity is made up for the others.",
      lines: [
        formula(
          "shownInterest",
          "Interest a year",
          percent,
          "0.0",
          '=CHOOSE(COLUMNS([country:todate]),[interestChina],[interestUnitedStates],"not printed")',
        ),
        formula(
          "shownDue",
          "Debt that falls due within a year",
          percent,
          "0.0",
          '=CHOOSE(COLUMNS([country:todate]),"not printed",[dueOfGdp],"not printed")',
        ),
        formula(
          "shownAdded",
          "Interest that the rise adds in that year",
          percent,
          "0.00",
          '=CHOOSE(COLUMNS([country:todate]),"not printed",[addedByRise],"not printed")',
        ),
      ],
    },
    {
      title: "Equity in state firms, as printed of China",
      lines: [
        single("shownWorld", "The world's average that it implies", percent, "0.0", "=[worldEquity]"),
        single("shownTimes", "Growth from 2012 to 2022", "times", "0.0", "=[equityTimes]"),
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
  anchors,
  checks,
  sources: governmentSources,
};
