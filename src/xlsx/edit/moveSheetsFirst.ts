/** Puts sheets of a file before all others. What counts sheets by their place (names of a sheet, views) follows; everything else stays. */
import { FileError } from "../package/fileError";
import type { WorkbookPackage } from "../package/workbookPackage";
import { workbookPartOf } from "../read/readWorkbook";
import { workbookListOf } from "../read/workbookList";
import { itemsOf, prefixOf, toTagEnd } from "./partLists";
import { attributeIn, setAttribute, withoutHidden } from "./sheetText";
import { listSheetTitles } from "./sheetTitles";
import { splicedText, type Splice } from "./splice";

/** In the order given; the first of them is the one that shows when the file is opened. Nothing happens without names. */
export function moveSheetsFirst(file: WorkbookPackage, names: readonly string[]): void {
  if (names.length === 0) return;
  const part = workbookPartOf(file);
  const text = file.text(part);
  const sheets = workbookListOf(part, text).sheets.map(({ name }) => name.toLowerCase());
  const wanted = names.map((name) => {
    const place = sheets.indexOf(name.toLowerCase());
    if (place < 0) throw new FileError("limit", `The file has no sheet ${name} to put first.`);
    return place;
  });
  const order = [...wanted, ...[...sheets.keys()].filter((place) => !wanted.includes(place))];
  const items = itemsOf(part, text, "sheets");
  const splices: Splice[] = [];
  let from = 0;
  for (const [at, item] of items.entries()) {
    const start = text.indexOf(item, from);
    from = start + item.length;
    splices.push({ start, end: from, text: items[order[at]!]! });
  }
  const prefix = prefixOf(part, text);
  const renumber = (tagName: string, change: (tag: string) => string) => {
    for (const { 0: tag, index } of withoutHidden(text).matchAll(new RegExp(`<${prefix}${tagName}\\s${toTagEnd}`, "g")))
      splices.push({ start: index, end: index + tag.length, text: change(tag) });
  };
  const placeNow = (place: string | undefined) => String(order.indexOf(Number(place ?? 0)));
  renumber("definedName", (tag) => {
    const place = attributeIn(tag, "localSheetId");
    return place === undefined ? tag : setAttribute(tag, "localSheetId", placeNow(place));
  });
  renumber("workbookView", (tag) => setAttribute(setAttribute(tag, "firstSheet", null), "activeTab", "0"));
  file.set(part, splicedText(text, splices));
  listSheetTitles(file);
  showAlone(file, part, sheets, wanted[0]!);
}

/** Sheets that are chosen together would all be written on at once. */
function showAlone(file: WorkbookPackage, workbook: string, sheets: readonly string[], shown: number): void {
  const { sheets: listed } = workbookListOf(workbook, file.text(workbook));
  const relations = new Map(file.relations(workbook).map(({ id, target }) => [id, target]));
  for (const { name, relation } of listed) {
    const target = relations.get(relation);
    if (target === undefined || !file.has(target)) continue;
    const text = file.text(target);
    const isShown = name.toLowerCase() === sheets[shown];
    const changed = text.replace(new RegExp(`<(?:[\\w.-]+:)?sheetView(?=[\\s/>])${toTagEnd}`, "g"), (tag) =>
      isShown || attributeIn(tag, "tabSelected") !== undefined
        ? setAttribute(tag, "tabSelected", isShown ? "1" : null)
        : tag,
    );
    if (changed !== text) file.set(target, changed);
  }
}
