/**
 * Takes sheets out of a workbook file, with what belongs to them alone: their parts, and the names that are theirs. What counts sheets by their
 * place follows; a formula elsewhere that reads one of them is not looked at.
 */
import type { WorkbookPackage } from "../package/workbookPackage";
import { workbookPartOf } from "../read/readWorkbook";
import { workbookListOf } from "../read/workbookList";
import { dropCalculationChain } from "./calculationChain";
import { dropPart } from "./dropPart";
import { itemsOf, prefixOf, toTagEnd } from "./partLists";
import { attributeIn, setAttribute, withoutHidden } from "./sheetText";
import { splicedText, type Splice } from "./splice";

/** Sheets that the file does not have are none to drop; one at least has to stay. */
export function dropSheets(file: WorkbookPackage, names: readonly string[]): void {
  const part = workbookPartOf(file);
  const text = file.text(part);
  const { sheets } = workbookListOf(part, text);
  const unwanted = new Set(names.map((name) => name.toLowerCase()));
  const isGone = sheets.map(({ name }) => unwanted.has(name.toLowerCase()));
  if (!isGone.includes(true)) return;
  if (!isGone.includes(false)) throw new Error("a workbook needs a sheet that stays");
  file.set(part, splicedText(text, [...itemsGone(part, text, isGone), ...placesNow(part, text, isGone)]));
  const relations = new Map(file.relations(part).map((relation) => [relation.id, relation]));
  for (const [place, { relation }] of sheets.entries()) {
    const found = relations.get(relation);
    if (isGone[place] !== true || found === undefined || !file.has(found.target)) continue;
    dropOwn(file, found.target);
    dropPart(file, part, found);
  }
  dropCalculationChain(file);
}

function itemsGone(part: string, text: string, isGone: readonly boolean[]): Splice[] {
  let from = 0;
  return itemsOf(part, text, "sheets").flatMap((item, place) => {
    const start = text.indexOf(item, from);
    from = start + item.length;
    return isGone[place] === true ? [{ start, end: from, text: "" }] : [];
  });
}

/** Names of a sheet, and which sheet is in view. */
function placesNow(part: string, text: string, isGone: readonly boolean[]): Splice[] {
  const last = isGone.filter((gone) => !gone).length - 1;
  const placeNow = (place: number) => Math.min(isGone.slice(0, place).filter((gone) => !gone).length, last);
  const moved = (tag: string, attribute: string) => {
    const place = attributeIn(tag, attribute);
    return place === undefined ? tag : setAttribute(tag, attribute, String(placeNow(Number(place))));
  };
  const prefix = prefixOf(part, text);
  const plain = withoutHidden(text);
  const name = new RegExp(`(<${prefix}definedName\\s${toTagEnd})[^<]*</${prefix}definedName\\s*>`, "g");
  const view = new RegExp(`<${prefix}workbookView(?=[\\s/>])${toTagEnd}`, "g");
  return [
    ...[...plain.matchAll(name)].map(({ 0: markup, 1: tag = "", index }): Splice => {
      const isDropped = isGone[Number(attributeIn(tag, "localSheetId") ?? -1)] === true;
      const end = index + (isDropped ? markup : tag).length;
      return { start: index, end, text: isDropped ? "" : moved(tag, "localSheetId") };
    }),
    ...[...plain.matchAll(view)].map(({ 0: tag, index }): Splice => {
      return { start: index, end: index + tag.length, text: moved(moved(tag, "firstSheet"), "activeTab") };
    }),
  ];
}

/** What a part leads to and no other part does: its notes, its drawing. */
function dropOwn(file: WorkbookPackage, part: string): void {
  for (const relation of file.relations(part)) {
    if (relation.isExternal || !file.has(relation.target)) continue;
    const isShared = file
      .names()
      .some(
        (other) =>
          other !== part &&
          !other.endsWith(".rels") &&
          file.relations(other).some(({ isExternal, target }) => !isExternal && target === relation.target),
      );
    if (isShared) continue;
    dropOwn(file, relation.target);
    dropPart(file, part, relation);
  }
}
