/** Styles of cells and looks of rules added to those of a file; the ones that are there keep their numbers. */
import { plainStyle } from "../content/cellStyle";
import type { FileNamedStyle } from "../content/namedStyles";
import type { RuleLook, Styles } from "../content/sheetContent";
import { attributeOf, readMarkup } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { workbookPartOf } from "../read/readWorkbook";
import { declaration } from "../package/element";
import { lookMarkup, StyleItems, stylesText } from "../write/stylesPart";
import { addPart } from "./addedParts";
import { NamedStyleList } from "./namedStyleList";
import { itemCount, withItems } from "./partLists";

/** In the order of the standard (ECMA-376 part 1, 18.8.39). */
const lists = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The index that each style has in the file. The first is the plain one, which is the file's own. */
export function addStyles(
  file: WorkbookPackage,
  styles: Styles,
  namedStyles: readonly FileNamedStyle[] = [],
): readonly number[] {
  const part = stylesPartOf(file, styles);
  let text = file.text(part);
  const count = (list: string) => itemCount(part, text, list);
  const items = new StyleItems({
    fonts: count("fonts"),
    fills: count("fills"),
    borders: count("borders"),
    cellXfs: count("cellXfs"),
    numberFormat: highestFormat(part, text),
  });
  const named = new NamedStyleList(part, text, namedStyles, (style) => items.namedMarkup(style));
  const places = styles.map((style, index) => (index === 0 ? 0 : items.add(style, named.at(style.named))));
  for (const [name, added] of Object.entries(items.lists())) text = withItems(part, text, styleList(name), added);
  text = withItems(part, text, styleList("cellStyleXfs"), named.added.formats);
  text = withItems(part, text, styleList("cellStyles"), named.added.names);
  file.set(part, text);
  return places;
}

/** How many looks of rules the file has. */
export function lookCount(file: WorkbookPackage): number {
  const part = stylesPartOf(file, []);
  return itemCount(part, file.text(part), "dxfs");
}

export function addLooks(file: WorkbookPackage, looks: readonly RuleLook[]): void {
  const part = stylesPartOf(file, []);
  file.set(part, withItems(part, file.text(part), styleList("dxfs"), looks.map(lookMarkup)));
}

/** The part, made of the first of the styles where the file has none. */
export function stylesPartOf(file: WorkbookPackage, styles: Styles): string {
  const workbook = workbookPartOf(file);
  const known = file.relations(workbook).find(({ kind }) => kind === "styles")?.target;
  if (known !== undefined && file.has(known)) {
    // A part without styles of cells leaves all to the reader; its first one would change every cell.
    if (itemCount(known, file.text(known), "cellXfs") === 0)
      file.set(known, declaration + stylesText([plainStyle], []));
    return known;
  }
  const part = "xl/styles.xml";
  addPart(file, { from: workbook, kind: "styles", part, contentType }, stylesText(styles.slice(0, 1), []));
  return part;
}

/** A list of the part, for `withItems`. */
export function styleList(name: string) {
  const place = lists.findIndex((one) => one === name);
  return { name, before: lists.slice(place + 1), isCounted: true };
}

/** The highest number that a format of the file's own has, at least 163. */
export function highestFormat(part: string, text: string): number {
  // Formats of a file's own are counted from 164 (ECMA-376 part 1, 18.8.30).
  let highest = 163;
  readMarkup(part, text, {
    open: (name, attributes) => {
      if (name === "numFmt") highest = Math.max(highest, Number(attributeOf(attributes, "numFmtId") ?? 0));
    },
  });
  return highest;
}
