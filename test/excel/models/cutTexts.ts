/** Texts of a sheet that their column cuts off, as nothing free stands beside it. */
import type { ExcelInNode } from "../../workbench/excelInNode";

/** Points of a digit of Calibri 11, and of a letter on average; bold ones are wider. */
const pointsPerDigit = 5.3;
const pointsPerBold = 5.7;
const pointsOfFreeColumn = 64;

/** "B7: Share of it", each. */
export function cutTexts({ book }: ExcelInNode, sheetId: string): string[] {
  const used = book.cells.used(sheetId)!;
  const cells = book.cells.read(used);
  const at = (column: number) => ({ sheetId, row: 0, column, rowCount: 1, columnCount: 1 });
  const widths = cells[0]!.map((_cell, column) => book.formats.columnWidth(at(column)) ?? 0);
  const looks = book.formats.looks(used);
  return cells.flatMap((row, down) =>
    row.flatMap(({ text, value }, column) => {
      if (text === "") return [];
      const { bold, wrapText, horizontalAlignment, fontSize } = looks[down]![column]!;
      if (wrapText) return [];
      const needed = lettersOf(text) * (bold ? pointsPerBold : pointsPerDigit) * (fontSize / 11);
      const runsOn = typeof value === "string" && horizontalAlignment !== "Right" && horizontalAlignment !== "Center";
      let room = widths[column]!;
      for (let next = column + 1; runsOn && room < needed; next += 1) {
        if (next < row.length && row[next]!.text !== "") break;
        room += widths[next] ?? pointsOfFreeColumn;
      }
      return room >= needed ? [] : [`${String.fromCharCode(65 + column)}${down + 1}: ${text}`];
    }),
  );
}

/** A Chinese character is as wide as two letters. */
function lettersOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}
