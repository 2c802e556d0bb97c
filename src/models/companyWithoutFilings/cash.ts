/** Cash of a lab: what it begins with, burns and raises, and how long what is left lasts. */
import type { Section } from "../language/definition";
import { assumption, formula } from "../language/lines";
import { billions, money } from "./formats";

const known = (keys: readonly string[]) => keys.map((key) => `[${key}]=""`).join(",");

export function cashSections(firstYear: number): Section[] {
  return [
    {
      title: "What it begins with",
      lines: [
        assumption("openingCash", `Cash at the end of ${firstYear - 1}`, billions, money, "", {
          note: "Blank: not known, and cash and runway stay blank.",
        }),
      ],
    },
    {
      title: "Cash",
      axis: "year",
      lines: [
        formula(
          "burn",
          "Burned: capital expenditure less what is left",
          billions,
          money,
          `=IF(${known(["result"])},"",N([ownCapex])-[result])`,
          { note: "Below zero where cash comes in." },
        ),
        formula(
          "burnApart",
          "As reported less by the drivers",
          billions,
          money,
          `=IF(OR(${known(["burnReported", "burn"])}),"",[burnReported]-[burn])`,
          { note: "Costs that no driver has yet, where above zero." },
        ),
        formula(
          "raisedInYear",
          "Raised in the year",
          billions,
          money,
          '=SUMIFS([raised:row],[roundDay:row],">="&DATE([year],1,1),[roundDay:row],"<"&DATE([year]+1,1,1))',
        ),
        formula(
          "closing",
          "Cash at the end of the year",
          billions,
          money,
          '=IF(OR([closing:prior]="",[burn]=""),"",[closing:prior]-[burn]+[raisedInYear])',
          { opening: '=IF([openingCash]="","",[openingCash])', isTotal: true },
        ),
        formula("burnedSoFar", "Burned since the first year", billions, money, '=IF([burn]="","",SUM([burn:todate]))'),
      ],
    },
    {
      title: "Runway",
      axis: "year",
      lines: [
        formula(
          "runway",
          "Months that the cash lasts at the burn of the year",
          "months",
          "0.0",
          '=IF(OR([closing]="",[burn]=""),"",IF([burn]<=0,"burns none",MAX(0,[closing])/[burn]*[months]))',
        ),
        formula(
          "shortfall",
          "To be raised for the year to come at that burn",
          billions,
          money,
          '=IF(OR([closing]="",[burn]=""),"",MAX(0,[burn]-[closing]))',
        ),
      ],
    },
    {
      title: "Rounds",
      axis: "round",
      lines: [
        formula(
          "timesRevenue",
          "Valuation, times revenue of its year",
          "times",
          "0.0",
          '=IF(OR([valuation]="",[roundDay]=""),"",LET(sold,XLOOKUP(YEAR([roundDay]),[year:row],[revenue:row],""),IF(N(sold)=0,"",[valuation]/sold)))',
        ),
      ],
    },
  ];
}
