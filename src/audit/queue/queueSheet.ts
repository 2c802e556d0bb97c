/** The sheet of the review queue: coverage in formulas of any spreadsheet program, then a row for each thing to look at. */
import { areaAddress } from "../../formula/address";
import type { SheetArea } from "../../formula/reference";
import { sheetAddress } from "../../formula/sheetAddress";
import { quotedSheetName } from "../../formula/sheetPrefix";
import type { SheetLanguage } from "../sheets/sheetLanguage";
import { writtenRow, type WrittenCell, type WrittenSheet } from "../sheets/writtenSheet";
import { reviewQueueName } from "../signoff/signOffSheet";
import { queueKinds, type QueueItem, type QueueKind } from "./queueItems";
import { queueWords } from "./queueWords";

export const queueHeaders = [
  "No.",
  "Kind",
  "Where",
  "What",
  "Holds",
  "Cells",
  "Source",
  "Grade",
  "Tick",
  "Query",
  "Fail",
  "Reviewer",
  "Date",
  "Comment",
  "Since the review before",
  "As listed",
] as const;
export type QueueHeader = (typeof queueHeaders)[number];

/** What a reviewer fills in, by hand in any program. */
export const markHeaders = ["Tick", "Query", "Fail", "Reviewer", "Date", "Comment"] as const;
export type QueueMarks = Readonly<Record<(typeof markHeaders)[number], string>>;
export const noMarks: QueueMarks = { Tick: "", Query: "", Fail: "", Reviewer: "", Date: "", Comment: "" };

/** A row of the queue; of what is no longer in the workbook only its marks are left. */
export interface QueueRow {
  readonly item: QueueItem | GoneItem;
  readonly marks: QueueMarks;
  /** "new", why a tick was lost, or "" where nothing has changed. */
  readonly note: string;
  /** What columns that a reviewer added hold, in their order; empty where the row has nothing in them. */
  readonly added: readonly WrittenCell["value"][];
}

export interface GoneItem extends Pick<QueueItem, "label" | "content" | "identity"> {
  readonly kind: "gone";
  /** Where it stood. */
  readonly place: string;
}

const coverageRow = 3;
/** Counted from 0. */
export const queueHeaderRow = coverageRow + queueKinds.length + 3;
/** Longer formulas are hard to read, and 8,192 characters are the most. */
export const mostAreasInFormula = 30;

/** Columns that a reviewer added stand behind the others. */
export function queueSheet(
  rows: readonly QueueRow[],
  addedHeaders: readonly string[],
  language: SheetLanguage,
): WrittenSheet {
  const words = queueWords[language];
  const first = queueHeaderRow + 1;
  return {
    name: reviewQueueName,
    cells: [
      ...writtenRow(0, [words.title], "title"),
      ...words.explanations.flatMap((text, place) => writtenRow(place + 1, [text], "note")),
      ...coverageCells(rows, language),
      ...writtenRow(queueHeaderRow, [...queueHeaders, ...addedHeaders], "header"),
      ...rows.flatMap((row, index) => rowCells(row, first + index, index + 1)),
    ],
    widths: [12, 10, 28, 36, 48, 9, 18, 9, 8, 8, 8, 16, 12, 36, 40, 24, ...addedHeaders.map(() => 24)],
    frozenRows: queueHeaderRow + 1,
    isHidden: false,
    print: "landscape",
    // What the queue finds its rows by again is for no reader.
    printedColumns: queueHeaders.indexOf("Comment") + 1,
  };
}

function rowCells({ item, marks, note, added }: QueueRow, row: number, number: number): WrittenCell[] {
  const areas = item.kind === "gone" ? [] : item.areas;
  const texts: Readonly<Record<Exclude<QueueHeader, "No." | "Cells">, string>> = {
    Kind: item.kind,
    Where: item.kind === "gone" ? item.place : whereOf(areas),
    What: item.label,
    Holds: item.content,
    Source: item.kind === "gone" ? "" : item.sourceIds.join(", "),
    Grade: item.kind === "gone" ? "" : (item.grade ?? ""),
    ...marks,
    "Since the review before": note,
    "As listed": item.identity,
  };
  const own = queueHeaders.map((header, column): WrittenCell => {
    if (header === "No.") return { row, column, value: number, formula: "", look: "plain" };
    if (header === "Cells")
      return { row, column, value: cellCount(areas), formula: cellsFormula(areas), look: "plain" };
    const isMark = (markHeaders as readonly string[]).includes(header);
    return { row, column, value: texts[header], formula: "", look: isMark ? "entry" : "plain" };
  });
  return [...own, ...writtenRow(row, added, "entry", queueHeaders.length)];
}

/** The sheet once: "Stack!B4:F4, B9". */
function whereOf([first, ...others]: readonly SheetArea[]): string {
  return first === undefined ? "" : [sheetAddress(first), ...others.map(areaAddress)].join(", ");
}

function cellCount(areas: readonly SheetArea[]): number {
  return areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

/** Its references move along as cells are inserted and sheets renamed: by them the row is found again. */
function cellsFormula(areas: readonly SheetArea[]): string {
  if (areas.length === 0) return "";
  const terms = areas.slice(0, mostAreasInFormula).map((area) => {
    const reference = `${quotedSheetName(area.sheet)}!${areaAddress(area)}`;
    return `IFERROR(ROWS(${reference})*COLUMNS(${reference}),0)`;
  });
  const rest = cellCount(areas.slice(mostAreasInFormula));
  return `=${[...terms, ...(rest > 0 ? [String(rest)] : [])].join("+")}`;
}

/** Shares are of what is in the workbook; a query and a tick may stand side by side. */
function coverageCells(rows: readonly QueueRow[], language: SheetLanguage): WrittenCell[] {
  const words = queueWords[language];
  const [first, last] = [queueHeaderRow + 2, queueHeaderRow + 1 + Math.max(1, rows.length)];
  const column = (header: QueueHeader) => {
    const letter = String.fromCharCode(65 + queueHeaders.indexOf(header));
    return `$${letter}$${first}:$${letter}$${last}`;
  };
  const line = (kind: QueueKind | null, row: number): WrittenCell[] => {
    const own = rows.filter(({ item }) => (kind === null ? item.kind !== "gone" : item.kind === kind));
    const ticked = own.filter(({ marks }) => marks.Tick !== "");
    const cellsIn = (some: readonly QueueRow[]) =>
      some.reduce((sum, { item }) => sum + (item.kind === "gone" ? 0 : cellCount(item.areas)), 0);
    const isOwn =
      kind === null ? `(${column("Kind")}<>"gone")*(${column("Kind")}<>"")` : `(${column("Kind")}="${kind}")`;
    const marked = (header: QueueHeader) => `=SUMPRODUCT(${isOwn}*(LEN(${column(header)})>0))`;
    const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
    const at = (place: number) => `$${String.fromCharCode(65 + place)}$${row + 1}`;
    const numbers: readonly (readonly [number, string])[] = [
      [own.length, `=SUMPRODUCT(${isOwn}*1)`],
      [ticked.length, marked("Tick")],
      [own.filter(({ marks }) => marks.Query !== "").length, marked("Query")],
      [own.filter(({ marks }) => marks.Fail !== "").length, marked("Fail")],
      [share(ticked.length, own.length), `=IF(${at(1)}=0,0,${at(2)}/${at(1)})`],
      [
        share(cellsIn(ticked), cellsIn(own)),
        `=IFERROR(SUMPRODUCT(${isOwn}*(LEN(${column("Tick")})>0)*${column("Cells")})/SUMPRODUCT(${isOwn}*${column("Cells")}),0)`,
      ],
    ];
    return [
      ...writtenRow(row, [kind === null ? words.all : words.kinds[kind]], "plain"),
      ...numbers.map(([value, formula], place): WrittenCell => ({
        row,
        column: place + 1,
        value,
        formula,
        look: place >= 4 ? "percent" : "plain",
      })),
    ];
  };
  return [
    ...writtenRow(coverageRow, words.coverage, "header"),
    ...[null, ...queueKinds].flatMap((kind, place) => line(kind, coverageRow + 1 + place)),
  ];
}
