/** What the lab ledger shows. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { billions, share } from "./inputs";

const whole = { isTotal: true } as const;
const triangle = (column: number) => `=INDEX([triangulation:${column}],1)`;

export const outputSections: readonly Section[] = [
  {
    title: "Does the ledger bear out the revenue reported?",
    axis: "period",
    note: "Blank: no revenue was reported for the period.",
    lines: [
      formula("shownReported", "Revenue as reported", billions, "0.00", "=[reported]"),
      formula("shownImplied", "Revenue as implied", billions, "0.00", "=[impliedRevenue]", whole),
      formula("shownGap", "Reported less implied", billions, "0.00", "=[missing]"),
      formula(
        "shownGapPart",
        "Share of the reported",
        "share",
        share,
        '=IF([shownGap]="","",[shownGap]/[shownReported])',
      ),
    ],
  },
  {
    title: "Does revenue pay for inference?",
    axis: "period",
    note: "Blank: no revenue was reported for the period.",
    lines: [
      formula("shownInference", "Inference", billions, "0.00", "=[inference]"),
      formula("shownPartner", "The partner's share", billions, "0.00", "=[partnerCost]"),
      formula("shownLeft", "Revenue as reported, less both", billions, "0.00", "=[leftReported]", whole),
      formula("shownLeftImplied", "Revenue as implied, less both", billions, "0.00", "=[leftImplied]", whole),
      formula(
        "perDollar",
        "Inference for a dollar reported",
        "USD",
        "0.00",
        '=IF([reported]="","",[inference]/[reported])',
      ),
      formula("perDollarImplied", "Inference for a dollar implied", "USD", "0.00", "=[inference]/[impliedRevenue]"),
    ],
  },
  {
    title: "Where is inference booked if the gross margin is positive?",
    axis: "period",
    note: "Blank: no revenue was reported for the period.",
    lines: [
      formula("shownMargin", "Gross margin as published", "share", share, "=[grossMargin]"),
      formula("shownMarginAll", "Gross margin with all inference", "share", share, "=[marginWithAll]"),
      formula("shownFree", "Inference not in the cost of revenue", billions, "0.00", "=[freeInference]", whole),
      formula("shownFreePart", "Share of all inference", "share", share, "=[freeInferencePart]"),
    ],
  },
  {
    title: "What do the estimates say for the chosen period?",
    axis: "method",
    lines: [
      formula("shownEstimates", "Estimate", billions, "0.00", "=[estimates]"),
      formula("shownCentral", "Central estimate", billions, "0.00", "=[triCentral]"),
      formula("shownGrades", "Grade", "letter", "General", "=[estimateGrades]"),
    ],
  },
  {
    title: "What is the central estimate?",
    lines: [
      single("triCentral", "Central estimate", billions, "0.00", triangle(1), whole),
      single("triLow", "Lowest", billions, "0.00", triangle(2)),
      single("triHigh", "Highest", billions, "0.00", triangle(3)),
      single("triSpread", "Spread", "share", "0%", triangle(4)),
      single("triAgreeing", "Origins that agree", "origins", "0", triangle(5)),
      single("triVerdict", "Verdict", "", "General", triangle(6)),
      single("triGrade", "Grade", "letter", "General", triangle(7)),
    ],
  },
];
