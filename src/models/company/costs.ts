/** Spending and its depreciation by vintage, and what generative AI costs. */
import type { Section } from "../language/definition";
import { formula, single, spilledRow } from "../language/lines";
import { billions, money } from "./units";

const vintages = (spending: string, life: string) =>
  `=AIE.DEPRECIATION([${spending}:row],[${life}],[columnsPerYear],[convention])`;

export const costSections: readonly Section[] = [
  {
    title: "Capital spending",
    axis: "year",
    lines: [
      formula("capex", "Capital spending", billions, money, "=IF([isFiled]=1,[filedCapex],[capexPlan])", {
        isTotal: true,
      }),
      formula("itCapex", "Servers and network", billions, money, "=[capex]*[itPart]"),
      formula("buildingCapex", "Buildings", billions, money, "=[capex]-[itCapex]"),
      formula("aiCapex", "of all: for AI that is sold", billions, money, "=[capex]*[aiOfCapex]", { isTotal: true }),
      formula("aiItCapex", "Servers and network", billions, money, "=[aiCapex]*[itPart]"),
      formula("aiBuildingCapex", "Buildings", billions, money, "=[aiCapex]-[aiItCapex]"),
    ],
  },
  {
    title: "Depreciation by vintage",
    axis: "year",
    note: "Of spending since 2016; what is older is written off by the first forecast year, but for long-lived buildings.",
    lines: [
      spilledRow("itDepreciation", "Servers and network", billions, "0.00", vintages("itCapex", "itLife")),
      spilledRow("buildingDepreciation", "Buildings", billions, "0.00", vintages("buildingCapex", "buildingLife")),
      formula("vintageDepreciation", "Total", billions, "0.00", "=[itDepreciation]+[buildingDepreciation]"),
      formula(
        "depreciation",
        "Depreciation, filed or by vintage",
        billions,
        money,
        "=IF([isFiled]=1,[filedDepreciation],[vintageDepreciation])",
        { isTotal: true },
      ),
      formula(
        "unexplained",
        "As filed, less by vintage",
        billions,
        money,
        '=IF([isFiled]=1,[filedDepreciation]-[vintageDepreciation],"")',
        { note: "Older assets, and shorter lives before 2023." },
      ),
      spilledRow("aiItDepreciation", "AI sold: servers and network", billions, "0.00", vintages("aiItCapex", "itLife")),
      spilledRow(
        "aiBuildingDepreciation",
        "AI sold: buildings",
        billions,
        "0.00",
        vintages("aiBuildingCapex", "buildingLife"),
      ),
      formula("aiDepreciation", "AI sold, total", billions, "0.00", "=[aiItDepreciation]+[aiBuildingDepreciation]", {
        isTotal: true,
      }),
    ],
  },
  {
    title: "Cost of generative AI",
    axis: "year",
    lines: [
      spilledRow(
        "floor",
        "Cost of a million tokens",
        "USD",
        "0.000",
        "=AIE.TOKEN_FLOOR([gigawattCost]*10^9,[gigawattTokens:row]*10^12)",
      ),
      formula("apiCost", "Tokens through the API", billions, "0.00", "=[tokens]*[floor]/1000"),
      formula("payerCost", "Tokens of paying users", billions, "0.00", "=[payers]*[tokensOfPayer]*12*[floor]/1000"),
      formula(
        "freeCost",
        "Tokens of free users",
        billions,
        "0.00",
        "=([users]-[payers])*[tokensOfFree]*12*[floor]/1000",
      ),
      formula("rentedCost", "Capacity for rent", billions, "0.00", "=[rentedPower]*[gigawattCost]"),
      formula(
        "fullCost",
        "Total, capital included",
        billions,
        "0.00",
        "=[apiCost]+[payerCost]+[freeCost]+[rentedCost]",
        {
          isTotal: true,
        },
      ),
      single("capitalPart", "Capital, share of it", "share", "0.0%", "=[gigawattCapital]/[gigawattCost]"),
      formula("runningCost", "Running cost", billions, "0.00", "=[fullCost]*(1-[capitalPart])"),
      formula("partnerCost", "Partners' share", billions, "0.00", "=[aiRevenue]*[partnerPart]"),
      formula("aiCash", "Cost of revenue before depreciation", billions, "0.00", "=[runningCost]+[partnerCost]", {
        isTotal: true,
      }),
      formula(
        "idle",
        "Depreciation less capital that is used",
        billions,
        "0.00",
        "=[aiDepreciation]-[fullCost]*[capitalPart]",
        { note: "Positive: built ahead of use. Negative: capacity built for other work is used." },
      ),
    ],
  },
];
