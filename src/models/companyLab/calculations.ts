/** What the lab ledger works out. */
import type { Section } from "../language/definition";
import { formula } from "../language/lines";
import { estimateSections } from "./estimates";
import { billions, share } from "./inputs";

const whole = { isTotal: true } as const;
/** Empty where one of the lines is. */
const where = (keys: readonly string[], text: string) =>
  `=IF(COUNT(${keys.map((key) => `[${key}]`).join(",")})<${keys.length},"",${text})`;

export const calculationSections: readonly Section[] = [
  {
    title: "Revenue that the partner's share implies",
    axis: "period",
    lines: [
      formula(
        "impliedRevenue",
        "Revenue as implied",
        billions,
        "0.00",
        '=IF([receipts]="",[impliedPrinted],INDEX(AIE.IMPLIED_REVENUE([receipts],[partnerShare]),2,1))',
        { note: "Receipts over the share; as printed where the receipts are not." },
      ),
      formula(
        "missing",
        "Reported less implied",
        billions,
        "0.00",
        where(["reported", "impliedRevenue"], "[reported]-[impliedRevenue]"),
      ),
      formula(
        "reportedTimes",
        "Reported, times implied",
        "times",
        "0.00",
        where(["reported", "impliedRevenue"], "[reported]/[impliedRevenue]"),
      ),
      formula(
        "yearlyImplied",
        "Implied, at a yearly rate",
        billions,
        "0.00",
        "=[impliedRevenue]*[monthsPerYear]/[monthsIn]",
      ),
      formula(
        "yearlyInference",
        "Inference, at a yearly rate",
        billions,
        "0.00",
        "=[inference]*[monthsPerYear]/[monthsIn]",
      ),
    ],
  },
  {
    title: "Profit and loss on both revenues",
    axis: "period",
    lines: [
      formula("partnerCost", "The partner's share", billions, "0.00", "=[impliedRevenue]*[partnerShare]"),
      formula(
        "leftReported",
        "Revenue as reported, less both",
        billions,
        "0.00",
        where(["reported"], "[reported]-[inference]-[partnerCost]"),
        whole,
      ),
      formula(
        "leftImplied",
        "Revenue as implied, less both",
        billions,
        "0.00",
        "=[impliedRevenue]-[inference]-[partnerCost]",
        whole,
      ),
      formula(
        "shareOnReported",
        "Partner's share of the revenue reported",
        "share",
        share,
        where(["reported"], "[partnerCost]/[reported]"),
      ),
      formula(
        "inferenceTimes",
        "Inference billed, times what was reported",
        "times",
        "0.00",
        where(["inferenceReported"], "[inference]/[inferenceReported]"),
      ),
    ],
  },
  {
    title: "Where the inference is booked",
    axis: "period",
    lines: [
      formula(
        "costInMargin",
        "Cost of revenue that the gross margin leaves",
        billions,
        "0.00",
        where(["reported"], "[reported]*(1-[grossMargin])"),
      ),
      formula(
        "freeInference",
        "Inference that is not in it, at least",
        billions,
        "0.00",
        where(["costInMargin"], "[inference]-[costInMargin]"),
        {
          ...whole,
          note: "Free users and research, booked elsewhere; more, if the cost of revenue holds anything else.",
        },
      ),
      formula(
        "freeInferencePart",
        "Share of all inference",
        "share",
        share,
        where(["freeInference"], "[freeInference]/[inference]"),
      ),
      formula(
        "marginWithAll",
        "Gross margin with all inference",
        "share",
        share,
        where(["reported"], "([reported]-[inference])/[reported]"),
      ),
    ],
  },
  {
    title: "From other sides",
    axis: "period",
    lines: [
      formula("payers", "Paying users", "million", "0.0", "=[users]*(1-[freePart])"),
      formula(
        "bottomUp",
        "Users × paying share × price, and the rest",
        billions,
        "0.00",
        "=[payers]*[monthlyPrice]*[monthsIn]/1000/(1-[otherPart])",
        { note: "Rests on assumptions: shown beside the evidence, and no evidence itself." },
      ),
      formula("gigawatts", "Gigawatts that the inference pays for", "GW", "0.00", "=[yearlyInference]/[gigawattCost]", {
        note: "A measure of size. It follows from the inference alone and says nothing about revenue.",
      }),
    ],
  },
  ...estimateSections,
];
