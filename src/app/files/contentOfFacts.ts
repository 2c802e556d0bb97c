/** A workbook with the table of facts: one sheet, readable without the add-in. */
import type { Fact } from "../../register/fact";
import {
  factCells,
  factColumns,
  factNumberFormat,
  factNumberFormats,
  factsSheetName,
  factsTableName,
} from "../../register/factColumns";
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import { plainStyle, type CellStyle } from "../../xlsx/content/cellStyle";
import { plainSheet, type FileCell } from "../../xlsx/content/sheetContent";
import { noProperties, type WorkbookContent } from "../../xlsx/content/workbookContent";
import { evidenceSheetTexts } from "../../excel/register/evidenceSheetTexts";
import { palette } from "../../excel/host/styles";
import { charactersOf } from "./contentOfBook";

const headerRow = 3;

const fontOf = (font: Partial<CellStyle["font"]>): CellStyle => ({
  ...plainStyle,
  font: { ...plainStyle.font, ...font },
});
const styles = {
  plain: plainStyle,
  title: fontOf({ size: 18, isBold: true, color: palette.title }),
  quiet: fontOf({ color: palette.quiet }),
  header: { ...fontOf({ isBold: true, color: palette.headerText }), fill: palette.headerFill },
  text: fontOf({ color: palette.input }),
  whole: { ...fontOf({ color: palette.input }), numberFormat: factNumberFormats.whole },
  fraction: { ...fontOf({ color: palette.input }), numberFormat: factNumberFormats.fraction },
  date: { ...fontOf({ color: palette.input }), numberFormat: factNumberFormats.date },
} satisfies Record<string, CellStyle>;
type StyleName = keyof typeof styles;
const styleNames = Object.keys(styles) as StyleName[];

const styleOf = (kind: (typeof factColumns)[number]["kind"], value: string | number) =>
  (["text", "date", "whole", "fraction"] as const).find(
    (name) => factNumberFormats[name] === factNumberFormat(kind, value),
  )!;

/** The facts in the order given; the same ones give the same content. Its sheet and headers are called alike in either language, as formulas name them. */
export function contentOfFacts(facts: readonly Fact[], language: SheetLanguage): WorkbookContent {
  const texts = evidenceSheetTexts(language);
  const cells = new Map<number, FileCell>();
  const put = (row: number, column: number, value: string | number, style: StyleName) => {
    const format = styleNames.indexOf(style);
    if (value !== "") cells.set(placeKey(row, column), { value, formula: "", isError: false, format });
  };
  put(0, 0, texts.facts, "title");
  put(1, 0, texts.factsIntroduction, "quiet");
  for (const [column, { header }] of factColumns.entries()) put(headerRow, column, header, "header");
  for (const [index, fact] of facts.entries())
    for (const [column, value] of factCells(fact).entries())
      put(headerRow + 1 + index, column, value, styleOf(factColumns[column]!.kind, value));
  // A table needs one row.
  const rowCount = Math.max(1, facts.length);
  return {
    sheets: [
      {
        ...plainSheet,
        name: factsSheetName,
        cells,
        rowCount: headerRow + 1 + rowCount,
        columnCount: factColumns.length,
        columns: factColumns.map(({ width }, place) => ({
          first: place,
          last: place,
          size: charactersOf(width),
          isHidden: false,
          format: null,
        })),
        rows: [{ first: 0, last: 0, size: 28, isHidden: false, format: null }],
        frozenRows: headerRow + 1,
        frozenColumns: 2,
        tabColor: palette.sourcesTab,
      },
    ],
    tables: [
      {
        name: factsTableName,
        body: { sheet: factsSheetName, row: headerRow + 1, column: 0, rowCount, columnCount: factColumns.length },
        headers: factColumns.map(({ header }) => header),
        hasHeaders: true,
        hasTotals: false,
        style: "TableStyleLight1",
        hasBandedRows: false,
        hasFilterButtons: true,
      },
    ],
    names: [],
    styles: styleNames.map((name) => styles[name]),
    properties: { ...noProperties, title: texts.facts },
    activeSheet: 0,
  };
}
