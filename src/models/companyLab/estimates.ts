/** What is known of the period chosen from each side, and what the sides together say. */
import type { Section } from "../language/definition";
import { formula, single, spilledTable } from "../language/lines";
import { billions } from "./inputs";

const chosen = (key: string) => `XLOOKUP([chosen],[period:row],[${key}:row])`;

export const estimateSections: readonly Section[] = [
  {
    title: "Estimates of the period chosen",
    axis: "method",
    lines: [
      single("oneReported", "Reported", billions, "0.00", `=${chosen("reported")}`),
      single("oneImplied", "Partner-implied", billions, "0.00", `=${chosen("impliedRevenue")}`),
      single("oneBottomUp", "Bottom-up", billions, "0.00", `=${chosen("bottomUp")}`),
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
        "=AIE.GRADE_INHERIT(XLOOKUP([chosen],[period:row],[receipts:grades])&XLOOKUP([chosen],[period:row],[impliedPrinted:grades]),[partnerShare:grades])",
      ),
      single(
        "bottomGrade",
        "of users and prices",
        "letter",
        "General",
        "=AIE.GRADE_INHERIT([users:grades],[monthlyPrice:grades],[otherPart:grades],[freePart:grades])",
      ),
      formula(
        "estimates",
        "Estimate",
        billions,
        "0.00",
        "=CHOOSE(COLUMNS([method:todate]),[oneReported],[oneImplied],[oneBottomUp])",
      ),
      formula(
        "estimateGrades",
        "Grade",
        "letter",
        "General",
        '=IF([estimates]="","",CHOOSE(COLUMNS([method:todate]),[reportedGrade],[impliedGrade],[bottomGrade]))',
      ),
      formula(
        "origins",
        "Where its numbers come from",
        "",
        "General",
        '=IF([estimates]="","",CHOOSE(COLUMNS([method:todate]),"Press","Leaked bills","Assumed users"))',
      ),
    ],
  },
  {
    title: "Triangulation",
    lines: [
      spilledTable(
        "triangulation",
        "USD bn",
        '=AIE.TRIANGULATE(IF([estimateGrades:row]="I","",[estimates:row]),IF([estimateGrades:row]="I","",[estimateGrades:row]),IF([estimateGrades:row]="I","",[origins:row]))',
        1,
        ["0.00", "0.00", "0.00", "0%", "0", "General", "General"],
      ),
    ],
  },
];
