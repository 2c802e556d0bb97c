/**
 * How far a figure of each grade is moved where somebody asks what its uncertainty does to a result: up and down by a part of
 * itself. No source says how far figures of a grade are off: the parts are assumptions (grade I) in the order of the grades,
 * they stand in a sheet of the workbook, and what stands there counts.
 */
import { gradeGuideIn } from "../../register/gradeGuide";
import { gradesOrUngraded, type GradeOrUngraded } from "../../register/sourceGrade";
import { quotedSheetName } from "../../formula/sheetPrefix";
import { writtenRow, type WrittenSheet } from "../sheets/writtenSheet";
import { headedSheet } from "../snapshot/headedRow";
import { cellAt, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { sheetLanguages, sheetWords } from "./sheetWords";
import type { SheetLanguage } from "../sheets/sheetLanguage";

const headerRow = 3;
const partColumn = 2;

/** 0.05 is 5% up and 5% down. */
export type GradeRanges = Readonly<Record<GradeOrUngraded, number>>;

export const assumedRanges: GradeRanges = {
  A: 0.01,
  B: 0.02,
  C: 0.03,
  D: 0.05,
  E: 0.1,
  F: 0.15,
  G: 0.25,
  H: 0.35,
  I: 0.5,
  J: 0.75,
  ungraded: 0.75,
};

export function rangesSheet(ranges: GradeRanges, language: SheetLanguage = "en"): WrittenSheet {
  const words = sheetWords[language].ranges;
  const { guide, ungraded } = gradeGuideIn(language);
  const meaning = (grade: GradeOrUngraded) => guide.find(({ letter }) => letter === grade)?.whatItIs ?? ungraded;
  return {
    name: words.sheet,
    cells: [
      ...writtenRow(0, [words.sheet], "title"),
      ...writtenRow(1, [words.note], "note"),
      ...writtenRow(headerRow, words.headers, "header"),
      ...gradesOrUngraded.flatMap((grade, place) => [
        ...writtenRow(headerRow + 1 + place, [grade, meaning(grade)], "wrapped"),
        { row: headerRow + 1 + place, column: partColumn, value: ranges[grade], formula: "", look: "percent" as const },
      ]),
    ],
    widths: [12, 100, 18],
    frozenRows: headerRow + 1,
    isHidden: false,
    print: "portrait",
  };
}

export type ReadRanges =
  | { readonly kind: "absent" }
  | { readonly kind: "read"; readonly ranges: GradeRanges }
  /** A grade without a part of 0 or more. */
  | { readonly kind: "unfit"; readonly grade: GradeOrUngraded; readonly got: string; readonly sheet: string };

function headedRanges(snapshot: WorkbookSnapshot) {
  const [headed] = sheetLanguages.flatMap((language) => {
    const { sheet, headers } = sheetWords[language].ranges;
    return headedSheet(snapshot, sheet, headers) ?? [];
  });
  return headed;
}

/** Its name by now; null where there is none. */
export function rangesSheetIn(snapshot: WorkbookSnapshot): string | null {
  return headedRanges(snapshot)?.sheet.name ?? null;
}

/** Whether the sheet still gives a grade the part that it gave: `grade` and `part` are addresses or constants of a formula. */
export function isSamePart(sheet: string, grade: string, part: string): string {
  const table = `${quotedSheetName(sheet)}!$A:$${String.fromCharCode(65 + partColumn)}`;
  return `IFERROR(ABS(VLOOKUP(${grade},${table},${partColumn + 1},FALSE)-${part})<=1E-9,FALSE)`;
}

/** What the sheet of the workbook says. */
export function rangesIn(snapshot: WorkbookSnapshot): ReadRanges {
  const headed = headedRanges(snapshot);
  if (headed === undefined) return { kind: "absent" };
  const { sheet } = headed;
  const found = new Map<string, { readonly value: unknown; readonly text: string }>();
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const name = String(cellAt(sheet, row, 0)?.value ?? "").trim();
    const part = cellAt(sheet, row, partColumn);
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), { value: part?.value, text: part?.text ?? "" });
  }
  const ranges: Partial<Record<GradeOrUngraded, number>> = {};
  for (const grade of gradesOrUngraded) {
    const { value, text } = found.get(grade.toLowerCase()) ?? { value: undefined, text: "" };
    if (typeof value !== "number" || value < 0) return { kind: "unfit", grade, got: text, sheet: sheet.name };
    ranges[grade] = value;
  }
  return { kind: "read", ranges: ranges as GradeRanges };
}
