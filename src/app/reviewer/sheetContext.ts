/** What the sheets of a copy for a reviewer are made of. */
import { CellGraph } from "../../audit/trace/cellGraph";
import type { Provenance } from "../../audit/trace/provenance";
import { atOnce } from "../../audit/trace/timeSlices";
import { traceSteps } from "../../audit/trace/traceSteps";
import type { HeadlineFigure } from "../../audit/snapshot/headlineFigures";
import type { NewerFunctions } from "../../formula/newerFunctions";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { shownFigures } from "../documents/shownFigures";
import type { ReviewFindings } from "../../audit/review/reviewFindings";
import { placeKey, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import type { SheetCell } from "../../formula/reference";
import type { GradeOrUngraded } from "../../register/sourceGrade";
import { plainStyle, type CellStyle } from "../../xlsx/content/cellStyle";
import type { SheetContent } from "../../xlsx/content/sheetContent";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import type { PortableKind, PortableReader } from "../files/portablePlan";
import type { PortablePreview } from "../files/portableFile";
import type { DocumentLanguage } from "../documents/documentPage";
import type { StyleList } from "../../xlsx/content/styleList";
import { englishReviewer, type ReviewerWords } from "./reviewerWords.en";
import { chineseReviewer } from "./reviewerWords.zh-CN";

export interface ReviewerContent {
  readonly as: PortableKind;
  readonly reader: PortableReader;
  /** What the workbook calls itself, else its file without the ending. */
  readonly title: string;
  /** Who hands the copy over; "" where nobody said. */
  readonly by: string;
  /** "2026-06-25" */
  readonly day: string;
  readonly language: DocumentLanguage;
  /** The workbook before its calls were changed. */
  readonly file: FileWorkbook;
  readonly snapshot: WorkbookSnapshot;
  readonly preview: PortablePreview;
  /** What the formulas of the copy call. */
  readonly newer: NewerFunctions | null;
  readonly findings: ReviewFindings;
  /** The version before, where one was given. */
  readonly former: { readonly name: string; readonly snapshot: WorkbookSnapshot } | null;
}

export interface TracedFigure extends HeadlineFigure {
  readonly address: string;
  readonly provenance: Provenance;
}

export interface SheetContext extends ReviewerContent {
  readonly words: ReviewerWords;
  readonly figures: readonly TracedFigure[];
  readonly looks: StyleList;
  /** A name that no sheet has yet: the one wanted, or with a number behind it. The same for the same word. */
  readonly nameOf: (wanted: string) => string;
}

/** A sheet, and what the cover says of it. */
export interface ReviewerSheet {
  readonly content: SheetContent;
  readonly about: string;
}

/** Null where the sheet would say nothing. */
export type SheetBuilder = (context: SheetContext) => ReviewerSheet | null;

export function contextOf(content: ReviewerContent, looks: StyleList): SheetContext {
  const words = content.language === "zh-CN" ? chineseReviewer : englishReviewer;
  const { sheets, sheetsWithoutCells } = content.file;
  const taken = new Set([...sheets.map(({ name }) => name), ...sheetsWithoutCells].map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  const nameOf = (wanted: string) => {
    const known = names.get(wanted);
    if (known !== undefined) return known;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
    taken.add(name.toLowerCase());
    names.set(wanted, name);
    return name;
  };
  const graph = new CellGraph(content.snapshot);
  const figures = shownFigures(content.snapshot).map((figure): TracedFigure => ({
    ...figure,
    address: sheetCellAddress(figure),
    provenance: atOnce(traceSteps(graph, figure)).provenance,
  }));
  return { ...content, words, figures, looks, nameOf };
}

/** The look that a cell of the workbook has. */
export function styleAt({ sheets, styles }: FileWorkbook, { sheet, row, column }: SheetCell): CellStyle {
  const format = sheets.find(({ name }) => name === sheet)?.cells.get(placeKey(row, column))?.format ?? 0;
  return styles[format] ?? plainStyle;
}

export function letterOf(grade: GradeOrUngraded | null): string {
  return grade === "ungraded" ? "–" : (grade ?? "");
}
