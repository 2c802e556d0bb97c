/** Writes a grade map as plain values on a sheet of its own, for readers without the add-in. */
import { freeSheetName } from "../host/freeName";
import { gradeMapTexts } from "./gradeMapTexts";
import type { GradeMap } from "./readGradeMap";
import { palette } from "../host/styles";
import { inExcel } from "../host/officeErrors";
import type { GradeMapCell } from "../../audit/trace/provenance";
import { asTypedText } from "../../register/registerRow";
import { today } from "../../audit/review/today";

const widths = [110, 170, 80, 70, 230, 100, 120, 60, 50, 220];
const headerRow = 3;
const rowsAtOnce = 2_000;

/** The rows stand in the order of the map. Returns the sheet's name. */
export function writeGradeMap({ place, cells }: GradeMap): Promise<string> {
  const texts = gradeMapTexts();
  const rowOf = rowIn(texts);
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      texts.sheet,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    queueHead(sheet, place, texts);
    for (let first = 0; first < cells.length; first += rowsAtOnce) {
      const rows = cells.slice(first, first + rowsAtOnce).map(rowOf);
      const block = sheet.getRangeByIndexes(headerRow + 1 + first, 0, rows.length, widths.length);
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

type Texts = ReturnType<typeof gradeMapTexts>;

function queueHead(sheet: Excel.Worksheet, place: string, texts: Texts): void {
  const title = sheet.getRange("A1");
  title.values = [[texts.sheet]];
  title.format.font.size = 18;
  title.format.rowHeight = 28;
  title.format.font.bold = true;
  title.format.font.color = palette.title;
  const note = sheet.getRange("A2");
  note.values = [[asTypedText(texts.note(place, today()))]];
  note.format.font.color = palette.quiet;
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, widths.length);
  header.values = [texts.headers];
  header.format.fill.color = palette.headerFill;
  header.format.font.color = palette.headerText;
  header.format.font.bold = true;
  for (const [column, width] of widths.entries())
    sheet.getRangeByIndexes(headerRow, column, 1, 1).format.columnWidth = width;
}

function rowIn({ guide, ungraded: ungradedMeaning, nothing, yes, ungradedWord, separator }: Texts) {
  const meanings = new Map<string, string>(guide.map(({ letter, whatItIs }) => [letter, whatItIs]));
  const word = (grade: GradeMapCell["floor"]) => (grade === "ungraded" ? ungradedWord : (grade ?? ""));
  return (cell: GradeMapCell): (string | number)[] => {
    const { floor, weighted } = cell;
    const meaning = floor === null ? nothing : floor === "ungraded" ? ungradedMeaning : meanings.get(floor);
    return [
      asTypedText(cell.address),
      asTypedText(cell.label),
      cell.value,
      word(floor),
      meaning ?? "",
      word(weighted),
      cell.restingOn,
      cell.isDisputed ? yes : "",
      cell.isStale ? yes : "",
      asTypedText(cell.sourceIds.join(separator)),
    ];
  };
}
