/** The sheet that tells how far each figure can be trusted, and what holds it down. */
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { CellGraph } from "../../audit/trace/cellGraph";
import { gradeMapSteps } from "../../audit/trace/gradeMapSteps";
import type { Provenance } from "../../audit/trace/provenance";
import { atOnce } from "../../audit/trace/timeSlices";
import { englishReport, type ReportWords } from "../documents/reportWords.en";
import { chineseReport } from "../documents/reportWords.zh-CN";
import type { GradeOrUngraded } from "../../register/sourceGrade";
import { letterOf, styleAt, type ReviewerSheet, type SheetContext } from "./sheetContext";
import { looks, SheetDraft } from "./sheetDraft";

const widths = [36, 16, 13, 9, 13, 11, 52, 26];
const titleRow = 2;

export function gradesSheet(context: SheetContext): ReviewerSheet | null {
  const { words, language, figures, file, snapshot, nameOf, day } = context;
  if (figures.length === 0) return null;
  const report = language === "zh-CN" ? chineseReport : englishReport;
  const draft = new SheetDraft(context.looks);
  draft.put(0, words.grades, "title");
  draft.height(28);
  draft.row += 1;
  draft.paragraph(words.explainGradesSheet, widths);
  const headers = [
    report.figure,
    report.value,
    words.unit,
    words.worst,
    words.weighted,
    report.shareAtD,
    words.drags,
    report.where,
  ];
  draft.line(headers, [
    "header",
    "headerRight",
    "headerUnit",
    "headerCenter",
    "headerCenter",
    "headerCenter",
    "header",
    "header",
  ]);
  draft.row += 1;
  for (const { label, unit, address, sheet, row, column, provenance } of figures) {
    const { floor, weighted, shareAtDOrBetter } = provenance;
    const texts = [
      label || address,
      "",
      unit,
      letterOf(floor),
      weighted ?? "",
      "",
      dragsOf(provenance, report, language),
      address,
    ];
    draft.line(texts, ["strong", "number", "unit", "center", "center", "center", "text", "link"]);
    const { value } = cellAt(sheetNamed(snapshot, sheet)!, row, column)!;
    const { numberFormat } = styleAt(file, { sheet, row, column });
    draft.put(1, value, { ...looks.number, numberFormat }, `=${address}`);
    draft.put(5, shareAtDOrBetter, { ...looks.center, numberFormat: "0%" });
    draft.link(7, address);
    draft.row += 1;
  }
  draft.row += 1;
  putCounts(draft, countsOf(snapshot, day), words.allFigures, report);
  const content = draft.content(nameOf(words.gradesSheet), widths, { isLandscape: true, titleRow });
  return { content, about: words.aboutGrades };
}

/** A line for each, worst first: grade, name, what it is, the part of the figure that rests on it. */
function dragsOf({ drags, nodes }: Provenance, report: ReportWords, language: string): string {
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return drags
    .flatMap((key) => nodes.get(key) ?? [])
    .map(({ grade, source, label, address, kind, weight }) => {
      const name = source === null ? label || address : [source.id, label].filter(Boolean).join(" ");
      const what = kind === "assumption" ? report.typedNumber : kind === "missing source" ? report.missingSource : "";
      return [letterOf(grade), [name, what].filter(Boolean).join(", "), percent.format(weight)].join(" · ");
    })
    .join("\n");
}

/** How many figures of the whole workbook have which worst grade. */
function countsOf(snapshot: WorkbookSnapshot, day: string): ReadonlyMap<string, number> {
  const areas = snapshot.sheets.map(({ name, rowCount, columnCount }) => ({
    sheet: name,
    row: 0,
    column: 0,
    rowCount,
    columnCount,
  }));
  const counts = new Map<string, number>();
  for (const { floor } of atOnce(gradeMapSteps(new CellGraph(snapshot), areas, day)))
    if (floor !== null) counts.set(floor, (counts.get(floor) ?? 0) + 1);
  return counts;
}

function putCounts(draft: SheetDraft, counts: ReadonlyMap<string, number>, heading: string, report: ReportWords): void {
  draft.heading(heading, widths.length);
  for (const [grade, meaning] of Object.entries(report.grades)) {
    const count = counts.get(grade);
    if (count === undefined) continue;
    draft.line([`${letterOf(grade as GradeOrUngraded)}  ${meaning}`], "text");
    draft.put(1, count, { ...looks.number, numberFormat: "#,##0" });
    draft.row += 1;
  }
}
