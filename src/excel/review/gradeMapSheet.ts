/** Writes a grade map as plain values on a sheet of its own, for readers without the add-in. */
import { gradeGuide, ungradedGuide } from "../../register/gradeGuide";
import { freeSheetName } from "../host/freeName";
import type { GradeMap } from "./readGradeMap";
import { palette } from "../host/styles";
import { inExcel } from "../host/officeErrors";
import type { GradeMapCell } from "../../audit/trace/provenance";
import { asTypedText } from "../../register/registerRow";
import { today } from "../../audit/review/today";

const sheetName = "Grade map";
/** By the names that it is given here. */
export function isGradeMapSheet(name: string): boolean {
  return /^grade map(?: \d+)?$/i.test(name);
}

const headers = [
  "Cell",
  "Label",
  "Value",
  "Floor grade",
  "What it is",
  "Weighted by value",
  "Value that rests on it",
  "Disputed",
  "Stale",
  "Sources",
];
const widths = [110, 170, 80, 70, 230, 100, 120, 60, 50, 220];
const headerRow = 3;
const rowsAtOnce = 2_000;

/** The rows stand in the order of the map. Returns the sheet's name. */
export function writeGradeMap({ place, cells }: GradeMap): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      sheetName,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    queueHead(sheet, place);
    for (let first = 0; first < cells.length; first += rowsAtOnce) {
      const rows = cells.slice(first, first + rowsAtOnce).map(rowOf);
      const block = sheet.getRangeByIndexes(headerRow + 1 + first, 0, rows.length, headers.length);
      block.values = rows;
      block.format.verticalAlignment = "Top";
      sheet.getRangeByIndexes(headerRow + 1 + first, 3, rows.length, 1).format.horizontalAlignment = "Center";
      sheet.getRangeByIndexes(headerRow + 1 + first, 5, rows.length, 1).format.horizontalAlignment = "Center";
      sheet.getRangeByIndexes(headerRow + 1 + first, 4, rows.length, 1).format.wrapText = true;
      await context.sync();
    }
    sheet.freezePanes.freezeRows(headerRow + 1);
    sheet.activate();
    await context.sync();
    return name;
  });
}

function queueHead(sheet: Excel.Worksheet, place: string): void {
  const title = sheet.getRange("A1");
  title.values = [["Grade map"]];
  title.format.font.size = 18;
  title.format.rowHeight = 28;
  title.format.font.bold = true;
  title.format.font.color = palette.title;
  const note = sheet.getRange("A2");
  note.values = [
    [
      asTypedText(
        `Every figure of ${place} on ${today()}: the worst grade it rests on and the grade weighted by value. ` +
          "Plain values: they do not follow later changes.",
      ),
    ],
  ];
  note.format.font.color = palette.quiet;
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, headers.length);
  header.values = [headers];
  header.format.fill.color = palette.headerFill;
  header.format.font.color = palette.headerText;
  header.format.font.bold = true;
  for (const [column, width] of widths.entries())
    sheet.getRangeByIndexes(headerRow, column, 1, 1).format.columnWidth = width;
}

const meanings = new Map<string, string>(gradeGuide.map(({ letter, whatItIs }) => [letter, whatItIs]));

function rowOf(cell: GradeMapCell): (string | number)[] {
  const { floor, weighted } = cell;
  const meaning = floor === null ? "Nothing to grade" : floor === "ungraded" ? ungradedGuide : meanings.get(floor);
  return [
    asTypedText(cell.address),
    asTypedText(cell.label),
    cell.value,
    floor ?? "",
    meaning ?? "",
    weighted ?? "",
    cell.restingOn,
    cell.isDisputed ? "yes" : "",
    cell.isStale ? "yes" : "",
    asTypedText(cell.sourceIds.join(", ")),
  ];
}
