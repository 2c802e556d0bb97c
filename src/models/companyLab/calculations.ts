/** What the lab ledger works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledTable } from "../language/lines";
import { billions, periods, share } from "./inputs";

const chosen = (key: string) => `XLOOKUP([chosen],[period:row],[${key}:row])`;
const whole = { isTotal: true } as const;

export const calculationSections: readonly Section[] = [
  {
    title: "Revenue that the partner's share implies",
    lines: [
      spilledTable(
        "implied",
        "USD bn, period by period",
        "=AIE.IMPLIED_REVENUE([receipts:row],[partnerShare],[reported:row])",
        periods.length,
        ["0.000", "0.000", "0.000", share],
      ),
    ],
  },
  {
    title: "Profit and loss on both revenues",
    axis: "period",
    lines: [
      formula("impliedRevenue", "Revenue as implied", billions, "0.00", "=INDEX([implied:1],COLUMNS([period:todate]))"),
      formula("partnerCost", "The partner's share", billions, "0.00", "=[receipts]"),
      formula(
        "leftReported",
        "Left of the revenue reported",
        billions,
        "0.00",
        "=[reported]-[inference]-[partnerCost]",
        whole,
      ),
      formula(
        "leftImplied",
        "Left of the revenue implied",
        billions,
        "0.00",
        "=[impliedRevenue]-[inference]-[partnerCost]",
        whole,
      ),
      formula("shareOnReported", "Partner's share of the revenue reported", "share", share, "=[receipts]/[reported]"),
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
        "=[reported]*(1-[grossMargin])",
      ),
      formula(
        "freeInference",
        "Inference that is not in it, at least",
        billions,
        "0.00",
        "=[inference]-[costInMargin]",
        {
          ...whole,
          note: "Free users and research, booked elsewhere; more, if the cost of revenue holds anything else.",
        },
      ),
      formula("freeInferencePart", "Part of all inference", "share", share, "=[freeInference]/[inference]"),
      formula(
        "marginWithAll",
        "Gross margin with all inference",
        "share",
        share,
        "=([reported]-[inference])/[reported]",
      ),
    ],
  },
  {
    title: "Revenue from other sides",
    axis: "period",
    lines: [
      formula("payers", "Paying users", "million", "0.0", "=[users]*(1-[freePart])"),
      formula(
        "bottomUp",
        "Users × paying part × price, and the rest",
        billions,
        "0.00",
        "=[payers]*[monthlyPrice]*[monthsIn]/1000/(1-[otherPart])",
      ),
      formula(
        "gigawatts",
        "Gigawatts that the inference pays for",
        "GW",
        "0.00",
        "=[inference]/[gigawattCost]*12/[monthsIn]",
      ),
      formula(
        "proxy",
        "Gigawatts × revenue a gigawatt",
        billions,
        "0.00",
        "=[gigawatts]*[gigawattRevenue]*[monthsIn]/12",
      ),
    ],
  },
  {
    title: "Estimates of the period chosen",
    axis: "method",
    lines: [
      single("oneReported", "Reported", billions, "0.00", `=${chosen("reported")}`),
      single("oneImplied", "Partner-implied", billions, "0.00", `=${chosen("impliedRevenue")}`),
      single("oneBottomUp", "Bottom-up", billions, "0.00", `=${chosen("bottomUp")}`),
      single("oneProxy", "Capacity proxy", billions, "0.00", `=${chosen("proxy")}`),
      single(
        "reportedGrade",
        "Grade of the revenue as reported",
        "letter",
        "General",
        "=AIE.GRADE_INHERIT(XLOOKUP([chosen],[period:row],[reported:grades]))",
      ),
      single(
        "impliedGrade",
        "of the partner's share",
        "letter",
        "General",
        "=AIE.GRADE_INHERIT(XLOOKUP([chosen],[period:row],[receipts:grades]),[partnerShare:grades])",
      ),
      single(
        "bottomGrade",
        "of users and prices",
        "letter",
        "General",
        "=AIE.GRADE_INHERIT([users:grades],[monthlyPrice:grades],[otherPart:grades],[freePart:grades])",
      ),
      single(
        "proxyGrade",
        "of the capacity proxy",
        "letter",
        "General",
        "=AIE.GRADE_INHERIT(XLOOKUP([chosen],[period:row],[inference:grades]),[gigawattCost:grades],[gigawattRevenue:grades])",
      ),
      formula(
        "estimates",
        "Estimate",
        billions,
        "0.00",
        "=CHOOSE(COLUMNS([method:todate]),[oneReported],[oneImplied],[oneBottomUp],[oneProxy])",
      ),
      formula(
        "estimateGrades",
        "Grade",
        "letter",
        "General",
        "=CHOOSE(COLUMNS([method:todate]),[reportedGrade],[impliedGrade],[bottomGrade],[proxyGrade])",
      ),
      formula(
        "origins",
        "Origin",
        "",
        "General",
        '=CHOOSE(COLUMNS([method:todate]),"Reports","Ledger","Users","Ledger")',
        {
          note: "Two estimates rest on one ledger and count as one origin.",
        },
      ),
    ],
  },
  {
    title: "Triangulation",
    lines: [
      spilledTable(
        "triangulation",
        "USD bn",
        "=AIE.TRIANGULATE([estimates:row],[estimateGrades:row],[origins:row])",
        1,
        ["0.00", "0.00", "0.00", "0%", "0", "General", "General"],
      ),
    ],
  },
];
