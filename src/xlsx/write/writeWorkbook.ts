/**
 * Writes a workbook anew as an .xlsx file: cells with the results they have now, formulas in the language of files, tables,
 * names, formats, rules, notes, native charts. The same workbook is written as the same bytes. Nothing is recalculated, and
 * Excel is not asked to on opening: it shows what was calculated here.
 */
import type { WorkbookContent } from "../content/workbookContent";
import { element } from "../package/element";
import { escapedCharacters } from "../package/escape";
import { RuleLooks } from "./rulesText";
import { checkLimits, checkVisible } from "./limits";
import { metadataText } from "./metadataPart";
import { Parts } from "./parts";
import { appText, coreText, customText } from "./propertiesParts";
import { drawingML, SheetParts, spreadsheetML } from "./sheetParts";
import { stylesText } from "./stylesPart";
import { workbookText } from "./workbookPart";

const workbookPart = "xl/workbook.xml";

/** What Excel cannot hold (a sheet's name, a text or a sheet that is too long) is a FileError that names it. */
export function writeWorkbook(workbook: WorkbookContent): Uint8Array {
  checkVisible(workbook);
  checkLimits(workbook);
  const writer = new WorkbookWriter(workbook);
  return writer.parts().toBytes();
}

class WorkbookWriter {
  private readonly made = new Parts();
  private readonly texts = new Map<string, number>();
  private textUses = 0;
  private readonly looks = new RuleLooks();

  constructor(private readonly workbook: WorkbookContent) {}

  parts(): Parts {
    const { made, workbook } = this;
    const { properties, sheets, activeSheet } = workbook;
    made.relate("", "officeDocument", workbookPart);
    made.relate("", "coreProperties", "docProps/core.xml");
    made.relate("", "extendedProperties", "docProps/app.xml");
    const writer = new SheetParts(made, workbook, {
      textCell: (head, text) => `${head} t="s"><v>${this.sharedText(text)}</v></c>`,
      // The first of the list that goes with the file.
      arrayMark: () => 1,
      looks: this.looks,
    });
    const relations = sheets.map((sheet, index) =>
      made.relate(workbookPart, "worksheet", writer.add(sheet, { isActive: index === activeSheet })),
    );
    made.add(workbookPart, `${spreadsheetML}.sheet.main+xml`, workbookText(workbook, relations));
    this.addBesideSheets(writer.hasDynamicArrays);
    made.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", coreText(properties));
    made.add("docProps/app.xml", `${drawingML}.extended-properties+xml`, appText());
    if (properties.custom.size > 0) {
      made.relate("", "customProperties", "docProps/custom.xml");
      made.add("docProps/custom.xml", `${drawingML}.custom-properties+xml`, customText(properties.custom));
    }
    return made;
  }

  private addBesideSheets(hasDynamicArrays: boolean): void {
    const { made, workbook, looks, texts } = this;
    const add = (part: string, relation: "styles" | "sharedStrings" | "sheetMetadata", type: string, text: string) => {
      made.relate(workbookPart, relation, part);
      made.add(part, `${spreadsheetML}.${type}+xml`, text);
    };
    add("xl/styles.xml", "styles", "styles", stylesText(workbook.styles, looks.all, workbook.namedStyles));
    if (texts.size > 0) add("xl/sharedStrings.xml", "sharedStrings", "sharedStrings", this.sharedTexts());
    if (hasDynamicArrays) add("xl/metadata.xml", "sheetMetadata", "sheetMetadata", metadataText());
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

  private sharedText(text: string): number {
    this.textUses += 1;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, this.texts.size);
    return this.texts.size - 1;
  }
}
