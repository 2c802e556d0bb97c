/**
 * Changes defined names of a workbook file and keeps everything else of it: other names to the letter, other parts to the byte. A
 * name that changes keeps what the file says of it that is not changed here.
 */
import { fileFormulaFrom } from "../../formula/fileDialect";
import { FileError } from "../package/fileError";
import { escapedMarkup } from "../package/escape";
import type { WorkbookPackage } from "../package/workbookPackage";
import { workbookPartOf } from "../read/readWorkbook";
import { workbookListOf } from "../read/workbookList";
import { nameText } from "../write/workbookPart";
import { nameList, prefixOf, withItems } from "./partLists";
import { attributeIn, setAttribute, withoutHidden } from "./sheetText";

export interface NameEdit {
  readonly name: string;
  /** The sheet it belongs to; null for a name of the workbook. */
  readonly sheet: string | null;
  /** Null takes the name away. */
  readonly content: { readonly formula: string; readonly comment: string; readonly isHidden: boolean } | null;
}

const attributes = `(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*\\s*`;

interface NameExtent {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly name: string;
  readonly sheetIndex: number | null;
}

/** New names come behind the others. A name of a sheet that the file lacks is a FileError. */
export function editNames(file: WorkbookPackage, edits: readonly NameEdit[]): void {
  if (edits.length === 0) return;
  const part = workbookPartOf(file);
  let text = file.text(part);
  const sheets = new Map(workbookListOf(part, text).sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  for (const edit of edits) {
    if (edit.sheet !== null && !sheets.has(edit.sheet.toLowerCase()))
      throw new FileError("limit", `The name ${edit.name} belongs to the sheet ${edit.sheet}, which the file lacks.`);
    text = withName(part, text, edit, sheets);
  }
  file.set(part, text);
}

function withName(
  part: string,
  text: string,
  { name, sheet, content }: NameEdit,
  sheets: ReadonlyMap<string, number>,
): string {
  const tagName = `${prefixOf(part, text)}definedName`;
  const sheetIndex = sheet === null ? null : sheets.get(sheet.toLowerCase());
  const names = namesIn(withoutHidden(text), tagName);
  const known = names.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.sheetIndex === sheetIndex);
  if (content === null) {
    if (known === undefined) return text;
    return names.length > 1 ? spliced(text, known, "") : withoutList(text, tagName);
  }
  if (known === undefined)
    return withItems(part, text, nameList, [nameText({ name, sheet, ...content }, sheets).markup]);
  const commented = setAttribute(known.tag, "comment", content.comment || null);
  const tag = setAttribute(commented, "hidden", content.isHidden ? "1" : null);
  return spliced(text, known, `${tag}${escapedMarkup(fileFormulaFrom(content.formula))}</${tagName}>`);
}

function namesIn(plain: string, tagName: string): NameExtent[] {
  const pattern = new RegExp(`<${tagName}(${attributes})(?:/>|>[^<]*</${tagName}\\s*>)`, "g");
  return [...plain.matchAll(pattern)].map((match) => {
    const tag = `<${tagName}${match[1]!.trimEnd()}>`;
    const index = attributeIn(tag, "localSheetId");
    return {
      start: match.index,
      end: match.index + match[0].length,
      tag,
      name: attributeIn(tag, "name") ?? "",
      sheetIndex: index === undefined ? null : Number(index),
    };
  });
}

/** The file must not hold an empty list of names. */
function withoutList(text: string, tagName: string): string {
  const plain = withoutHidden(text);
  const start = plain.search(new RegExp(`<${tagName}s[\\s>]`));
  const closing = new RegExp(`</${tagName}s\\s*>`).exec(plain)!;
  return spliced(text, { start, end: closing.index + closing[0].length }, "");
}

function spliced(text: string, { start, end }: { start: number; end: number }, instead: string): string {
  return text.slice(0, start) + instead + text.slice(end);
}
