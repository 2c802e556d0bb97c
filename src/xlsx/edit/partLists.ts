/**
 * Lists in the text of a part (fonts of the styles, sheets of the workbook) that get items more. Everything else in the text
 * stays to the letter.
 */
import { FileError } from "../package/fileError";
import { element, type AttributeValues } from "../package/element";
import { withoutHidden } from "./sheetText";

export interface ItemList {
  /** "cellXfs", directly in the part's root. */
  readonly name: string;
  /** Elements of the root that must come behind the list, should it have to be made: the standard fixes the order. */
  readonly before: readonly string[];
  /** Whether the list says how many items it has. */
  readonly isCounted: boolean;
  /** Of a list that has to be made. */
  readonly attributes?: AttributeValues;
  /** A list of its own beside others of the same name. */
  readonly isAnother?: boolean;
}

/** The names of a workbook, and what comes behind them in the order of the standard (ECMA-376 part 1, 18.2.27). */
export const nameList: ItemList = {
  name: "definedNames",
  before: [
    "calcPr",
    "oleSize",
    "customWorkbookViews",
    "pivotCaches",
    "smartTagPr",
    "smartTagTypes",
    "webPublishing",
    "fileRecoveryPr",
    "webPublishObjects",
    "extLst",
  ],
  isCounted: false,
};

/** "x:" where the part's elements carry a prefix, else "". */
export function prefixOf(part: string, text: string): string {
  const root = /<(?:([\w.-]+):)?[A-Za-z][\w.-]*(?=[\s/>])/.exec(withoutHidden(text).replace(/<\?[^]*?\?>/g, blanks));
  if (root === null) throw new FileError("broken markup", `${part} holds no element.`);
  return root[1] === undefined ? "" : `${root[1]}:`;
}

/** How many items a list has, whatever it says itself; 0 where it is not there. */
export function itemCount(part: string, text: string, list: string): number {
  return itemsOf(part, text, list).length;
}

/** The items of a list as the part has them. */
export function itemsOf(part: string, text: string, list: string): string[] {
  const found = extentOf(text, prefixOf(part, text) + list);
  if (found === null || found.isEmpty) return [];
  let depth = 0;
  let start = 0;
  const items: string[] = [];
  const inside = withoutHidden(text).slice(found.inside, found.close);
  for (const match of inside.matchAll(new RegExp(`<${toTagEnd}`, "g"))) {
    const [tag] = match;
    if (tag.startsWith("</")) depth -= 1;
    else {
      if (depth === 0) start = match.index;
      if (!tag.endsWith("/>")) depth += 1;
    }
    if (depth > 0) continue;
    items.push(text.slice(found.inside + start, found.inside + match.index + tag.length));
  }
  return items;
}

/** `items` are markup without prefix. Nothing happens without items. */
export function withItems(part: string, text: string, list: ItemList, items: readonly string[]): string {
  if (items.length === 0) return text;
  const prefix = prefixOf(part, text);
  const name = prefix + list.name;
  const markup = prefixed(items.join(""), prefix);
  const found = list.isAnother === true ? null : extentOf(text, name);
  const count = (found === null ? 0 : itemCount(part, text, list.name)) + items.length;
  if (found === null) {
    const attributes = { ...(list.isCounted && { count }), ...list.attributes };
    const at = placeBefore(
      part,
      text,
      list.before.map((one) => prefix + one),
    );
    return text.slice(0, at) + element(name, attributes, markup) + text.slice(at);
  }
  const tag = text.slice(found.start, found.inside);
  const counted = list.isCounted ? tag.replace(/(\scount\s*=\s*)("[^"]*"|'[^']*')/, `$1"${count}"`) : tag;
  if (found.isEmpty) {
    const open = counted.replace(/\s*\/>$/, ">");
    return `${text.slice(0, found.start)}${open}${markup}</${name}>${text.slice(found.end)}`;
  }
  return (
    text.slice(0, found.start) + counted + text.slice(found.inside, found.close) + markup + text.slice(found.close)
  );
}

/** What of a tag follows its name, as a pattern: a bracket may stand in a value. */
export const toTagEnd = `(?:[^>"']|"[^"]*"|'[^']*')*>`;

interface ListExtent {
  readonly start: number;
  readonly inside: number;
  readonly close: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

function extentOf(text: string, name: string): ListExtent | null {
  const plain = withoutHidden(text);
  const open = new RegExp(`<${name}(?=[\\s/>])${toTagEnd}`).exec(plain);
  if (open === null) return null;
  const start = open.index;
  const inside = start + open[0].length;
  if (open[0].endsWith("/>")) return { start, inside, close: inside, end: inside, isEmpty: true };
  const close = plain.indexOf(`</${name}`, inside);
  if (close < 0) return null;
  return { start, inside, close, end: plain.indexOf(">", close) + 1, isEmpty: false };
}

/** Where the first of these elements begins, else where the root ends. */
function placeBefore(part: string, text: string, names: readonly string[]): number {
  const plain = withoutHidden(text);
  const places = names.map((name) => plain.search(new RegExp(`<${name}(?=[\\s/>])`))).filter((place) => place >= 0);
  const end = plain.lastIndexOf("</");
  if (places.length === 0 && end < 0) throw new FileError("broken markup", `${part} does not close its root.`);
  return places.length > 0 ? Math.min(...places) : end;
}

/** Text and values of attributes hold no bare angle bracket, so that what follows one is a name; one with a prefix keeps it. */
function prefixed(markup: string, prefix: string): string {
  return prefix === "" ? markup : markup.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
}

function blanks(text: string): string {
  return " ".repeat(text.length);
}
