/**
 * Writes a workbook anew as an .xlsx file: cells with the results they have now, formulas in the language of files, tables,
 * names, formats, rules, notes, native charts. The same workbook is written as the same bytes. Nothing is recalculated, and
 * Excel is not asked to on opening: it shows what was calculated here.
 */
import { areaOf, type SheetArea } from "../../formula/reference";
import { expressionOf } from "../../formula/expression";
import type { Surroundings } from "../../formula/arrayEvaluation";
import { cellAddress } from "../../formula/address";
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import type { SheetContent, RuleLook } from "../content/sheetContent";
import type { FileTable, WorkbookContent } from "../content/workbookContent";
import { escapedCharacters } from "../package/escape";
import { chartText } from "./charts/chartPart";
import { drawingText } from "./charts/drawingPart";
import type { HeldByCell } from "./charts/seriesText";
import { element } from "../package/element";
import { checkLimits } from "./limits";
import { metadataText } from "./metadataPart";
import { notesDrawingText, notesText } from "./notesParts";
import { Parts } from "./parts";
import { appText, coreText, customText } from "./propertiesParts";
import { rowsText } from "./rowsText";
import { sheetText } from "./sheetPart";
import { stylesText } from "./stylesPart";
import { headersByPlace, tableText, wholeArea } from "./tablePart";
import { workbookText } from "./workbookPart";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingML = "application/vnd.openxmlformats-officedocument";
const workbookPart = "xl/workbook.xml";

/** What Excel cannot hold (a sheet's name, a text or a sheet that is too long) is a FileError that names it. */
export function writeWorkbook(workbook: WorkbookContent): Uint8Array {
  checkLimits(workbook);
  const writer = new WorkbookWriter(workbook);
  return writer.parts().toBytes();
}

class WorkbookWriter {
  private readonly made = new Parts();
  private readonly texts = new Map<string, number>();
  private textUses = 0;
  private readonly looks: RuleLook[] = [];
  private readonly lookPlaces = new Map<string, number>();
  private hasDynamicArrays = false;
  private tableCount = 0;
  private chartCount = 0;

  constructor(private readonly workbook: WorkbookContent) {}

  parts(): Parts {
    const { made, workbook } = this;
    const { properties, sheets } = workbook;
    made.relate("", "officeDocument", workbookPart);
    made.relate("", "coreProperties", "docProps/core.xml");
    made.relate("", "extendedProperties", "docProps/app.xml");
    const relations = sheets.map((sheet, index) => this.addSheet(sheet, index + 1));
    made.add(workbookPart, `${spreadsheet}.sheet.main+xml`, workbookText(workbook, relations));
    this.addBesideSheets();
    made.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", coreText(properties));
    made.add("docProps/app.xml", `${drawingML}.extended-properties+xml`, appText());
    if (properties.custom.size > 0) {
      made.relate("", "customProperties", "docProps/custom.xml");
      made.add("docProps/custom.xml", `${drawingML}.custom-properties+xml`, customText(properties.custom));
    }
    return made;
  }

  private addBesideSheets(): void {
    const { made, workbook, looks, texts } = this;
    const add = (part: string, relation: "styles" | "sharedStrings" | "sheetMetadata", type: string, text: string) => {
      made.relate(workbookPart, relation, part);
      made.add(part, `${spreadsheet}.${type}+xml`, text);
    };
    add("xl/styles.xml", "styles", "styles", stylesText(workbook.styles, looks));
    if (texts.size > 0) add("xl/sharedStrings.xml", "sharedStrings", "sharedStrings", this.sharedTexts());
    if (this.hasDynamicArrays) add("xl/metadata.xml", "sheetMetadata", "sheetMetadata", metadataText());
  }

  private sharedTexts(): string {
    return element(
      "sst",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        count: this.textUses,
        uniqueCount: this.texts.size,
      },
      ...[...this.texts.keys()].map((text) => `<si><t xml:space="preserve">${escapedCharacters(text)}</t></si>`),
    );
  }

  /** The id under which the workbook refers to the sheet. */
  private addSheet(sheet: SheetContent, number: number): string {
    const { made, workbook } = this;
    const part = `xl/worksheets/sheet${number}.xml`;
    const own = workbook.tables.filter(({ body }) => body.sheet.toLowerCase() === sheet.name.toLowerCase());
    const headers = headersByPlace(own);
    const rows = rowsText(sheet, {
      sharedText: (text) => this.sharedText(text),
      tableAt: (row, column) => tableAt(own, row, column),
      headerAt: (row, column) => headers.get(cellAddress(row, column)),
      references: (row, column) => this.references(sheet.name, row, column),
    });
    this.hasDynamicArrays ||= rows.hasDynamicArrays;
    const links = new Map<string, string>();
    for (const { address } of sheet.hyperlinks)
      if (address !== null && !links.has(address)) links.set(address, made.relateOutside(part, "hyperlink", address));
    const relations = {
      links,
      drawing: this.addDrawing(sheet, part, number),
      notesDrawing: this.addNotes(sheet, part, number),
      tables: own.map((table) => this.addTable(table, sheet, part)),
    };
    const place = {
      isActive: number - 1 === workbook.activeSheet,
      lookPlace: (look: RuleLook) => this.lookPlace(look),
    };
    made.add(part, `${spreadsheet}.worksheet+xml`, sheetText(sheet, rows.text, relations, place));
    return made.relate(workbookPart, "worksheet", part);
  }

  private sharedText(text: string): number {
    this.textUses += 1;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, this.texts.size);
    return this.texts.size - 1;
  }

  private lookPlace(look: RuleLook): number {
    const key = JSON.stringify(look);
    const known = this.lookPlaces.get(key);
    if (known !== undefined) return known;
    this.lookPlaces.set(key, this.looks.length);
    return this.looks.push(look) - 1;
  }

  private references(sheet: string, row: number, column: number): Surroundings {
    const { tables, names } = this.workbook;
    const isOneCell = (reference: string) => {
      const area = areaOf(reference, { sheet, row, column }, tables);
      return area !== null && area.rowCount === 1 && area.columnCount === 1;
    };
    const isOneValue = (name: string) => {
      const sought = name.toLowerCase();
      const found = names
        .filter((one) => one.name.toLowerCase() === sought)
        .find((one) => one.sheet === null || one.sheet.toLowerCase() === sheet.toLowerCase());
      const expression = found === undefined ? null : expressionOf(found.formula);
      if (expression?.kind === "reference") return isOneCell(expression.text);
      return expression?.kind === "constant";
    };
    return { isOneCell, isOneValue };
  }

  private addTable(table: FileTable, sheet: SheetContent, sheetPart: string): string {
    this.tableCount += 1;
    const part = `xl/tables/table${this.tableCount}.xml`;
    this.made.add(part, `${spreadsheet}.table+xml`, tableText(table, this.tableCount, sheet));
    return this.made.relate(sheetPart, "table", part);
  }

  private addDrawing({ charts }: SheetContent, sheetPart: string, number: number): string | null {
    if (charts.length === 0) return null;
    const part = `xl/drawings/drawing${number}.xml`;
    const relations = charts.map((chart) => {
      this.chartCount += 1;
      const chartPart = `xl/charts/chart${this.chartCount}.xml`;
      const text = chartText(chart, (area) => this.held(area));
      this.made.add(chartPart, `${drawingML}.drawingml.chart+xml`, text);
      return this.made.relate(part, "chart", chartPart);
    });
    this.made.add(part, `${drawingML}.drawing+xml`, drawingText(charts, relations));
    return this.made.relate(sheetPart, "drawing", part);
  }

  private held({ sheet, row, column, rowCount, columnCount }: SheetArea): HeldByCell[] {
    const { sheets, styles } = this.workbook;
    const cells = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.cells;
    return Array.from({ length: rowCount * columnCount }, (_, index) => {
      const at = placeKey(row + Math.floor(index / columnCount), column + (index % columnCount));
      const cell = cells?.get(at);
      return { value: cell?.value ?? null, numberFormat: styles[cell?.format ?? 0]?.numberFormat ?? "General" };
    });
  }

  private addNotes({ notes }: SheetContent, sheetPart: string, number: number): string | null {
    if (notes.length === 0) return null;
    const part = `xl/comments${number}.xml`;
    this.made.add(part, `${spreadsheet}.comments+xml`, notesText(notes));
    this.made.relate(sheetPart, "comments", part);
    const drawing = `xl/drawings/notes${number}.vml`;
    this.made.add(drawing, `${drawingML}.vmlDrawing`, notesDrawingText(notes));
    return this.made.relate(sheetPart, "vmlDrawing", drawing);
  }
}

function tableAt(tables: readonly FileTable[], row: number, column: number): string | null {
  const found = tables.find((table) => {
    const area = wholeArea(table);
    return (
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount
    );
  });
  return found?.name ?? null;
}
