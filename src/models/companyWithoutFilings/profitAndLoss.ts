/** Revenue by drivers or as reported, inference and training apart, down to what is left; blank where a driver is. */
import { definedName } from "../companySheets/definedName";
import type { Section } from "../language/definition";
import { assumption, definition, formula, payments } from "../language/lines";
import { excludedLayer } from "../payments/paymentRows";
import { billions, money } from "./formats";
import type { KnownLab } from "./knownFigures";

const layers = ["Foundation models", "Apps", "Hosting", excludedLayer];

/** Blank where one of them is. */
const where = (keys: readonly string[], text: string) =>
  `=IF(OR(${keys.map((key) => `[${key}]=""`).join(",")}),"",${text})`;
/** Those that are there; blank where none is. */
const total = (keys: readonly string[]) =>
  `=IF(AND(${keys.map((key) => `[${key}]=""`).join(",")}),"",${keys.map((key) => `N([${key}])`).join("+")})`;
/** The worst letter of those drivers that have a figure. */
const worst = (keys: readonly string[]) =>
  `CHAR(MAX(${keys.map((key) => `IF([${key}]="",0,CODE([${key}:grade]&"J"))`).join(",")}))`;

const ofUsers = ["users", "freePart", "monthlyPrice"];
const ofTokens = ["tokens", "tokenPrice"];
const line = (key: string, label: string, text: string, isTotal = false) =>
  formula(key, label, billions, money, text, isTotal ? { isTotal } : {});
const letter = (key: string, label: string, figure: string, text: string) =>
  formula(key, label, "letter", "General", `=IF([${figure}]="","",${text})`);
const computing = (kind: "inference" | "training") =>
  `=IF([${kind}Billed]<>"",[${kind}Billed],IF(OR([${kind}Capacity]="",[capacityCost]=""),"",[${kind}Capacity]*[capacityCost]))`;
const computingGrade = (kind: "inference" | "training") =>
  `IF([${kind}Billed]<>"",[${kind}Billed:grade],${worst([`${kind}Capacity`, "capacityCost"])})`;

/** `called` is the lab's short name, as payments of others name it. */
export function profitAndLoss(name: string, called: string, { cloud = "", partner = "" }: KnownLab): Section[] {
  const said = (key: string, label: string, value: string, list?: readonly string[]) =>
    assumption(key, label, "name", "General", value, { isKey: true, ...(list === undefined ? {} : { list }) });
  const shareText = where(["revenue", "partnerShare"], "[revenue]*[partnerShare]");
  return [
    {
      title: "Lab",
      lines: [
        said("company", "Lab", name),
        said("payee", "Who is paid, as payments of others name it", called),
        said("payer", "Who pays", "End customers"),
        said("layer", "Layer of the stack", layers[0]!, layers),
        said("cloud", "From whom it rents computing", cloud || `Cloud of ${called}`),
        said("partner", "Who takes a share of its revenue", partner || `Partner of ${called}`),
        definition("months", "Months of a year", "months", "0", 12),
        definition("perBillion", "Millions in a billion", "number", "#,##0", 1_000),
      ],
    },
    {
      title: "Profit and loss",
      axis: "year",
      note: "Calendar years. A year without revenue stays blank; costs that nobody knows count as none, so that what is left is at most this much.",
      lines: [
        line(
          "fromUsers",
          "Subscriptions: users × paying share × price",
          where(["users", "monthlyPrice"], "[users]*(1-N([freePart]))*[monthlyPrice]*[months]/[perBillion]"),
        ),
        line("fromTokens", "Tokens × price", where(ofTokens, "[tokens]*[tokenPrice]/[perBillion]")),
        line("fromElse", "Other revenue", '=IF([otherRevenue]="","",[otherRevenue])'),
        line("byDrivers", "Revenue by the drivers", total(["fromUsers", "fromTokens", "fromElse"])),
        line("revenue", "Revenue", '=IF([reported]<>"",[reported],[byDrivers])', true),
        line("apart", "As reported less by the drivers", where(["reported", "byDrivers"], "[reported]-[byDrivers]")),
        line("inference", "Inference", computing("inference")),
        line("margin", "Revenue less inference", where(["revenue", "inference"], "[revenue]-[inference]"), true),
        line("partnerCut", "A partner's share", shareText),
        line("training", "Training", computing("training")),
        line("staffCosts", "Staff", where(["staff", "staffCost"], "[staff]*[staffCost]")),
        line("selling", "Sales and administration", where(["revenue", "sellingPart"], "[revenue]*[sellingPart]")),
        line("elseCosts", "Other costs", '=IF([otherCosts]="","",[otherCosts])'),
        line(
          "result",
          "What is left",
          where(
            ["revenue"],
            "[revenue]-N([inference])-N([partnerCut])-N([training])-N([staffCosts])-N([selling])-N([elseCosts])",
          ),
          true,
        ),
        line("withoutTraining", "What would be left without training", where(["result"], "[result]+N([training])")),
      ],
    },
    {
      title: "What these rest on",
      axis: "year",
      lines: [
        letter(
          "revenueGrade",
          "Grade of revenue",
          "revenue",
          `IF([reported]<>"",[reported:grade],${worst([...ofUsers, ...ofTokens, "otherRevenue"])})`,
        ),
        letter("inferenceGrade", "Grade of inference", "inference", computingGrade("inference")),
        letter("trainingGrade", "Grade of training", "training", computingGrade("training")),
        letter(
          "partnerGrade",
          "Grade of the partner's share",
          "partnerCut",
          'CHAR(MAX(CODE([revenueGrade]&"J"),CODE([partnerShare:grade]&"J")))',
        ),
      ],
    },
    {
      title: "Payments",
      axis: "year",
      lines: [
        payments("payments", "Who pays whom", billions, {
          name: `${definedName(called)}Payments`,
          numberFormat: "#,##0.000",
          period: "=DATE([year],[months]+1,0)",
          months: "=[months]",
          account: "=[payee]",
          flows: [
            { payer: "=[payer]", payee: "=[payee]", layer: "=[layer]", amount: "=[revenue]", grades: ["revenueGrade"] },
            {
              payer: "=[payee]",
              payee: "=[cloud]",
              layer: "Hosting",
              what: "inference",
              amount: "=[inference]",
              grades: ["inferenceGrade"],
            },
            {
              payer: "=[payee]",
              payee: "=[cloud]",
              layer: "Hosting",
              what: "training",
              amount: "=[training]",
              grades: ["trainingGrade"],
            },
            {
              payer: "=[payee]",
              payee: "=[partner]",
              layer: "Hosting",
              what: "share of revenue",
              amount: "=[partnerCut]",
              grades: ["partnerGrade"],
            },
          ],
        }),
      ],
    },
  ];
}
