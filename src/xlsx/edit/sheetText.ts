/**
 * Finds rows and cells in the text of a worksheet by where they stand, so that one of them can be exchanged and every other
 * character stays. Comments and sections of plain characters are blanked out first, at the same length, so that what looks
 * like a cell inside them is none.
 */
import { cellAddress, columnNumber } from "../../formula/address";
import { escapedAttribute } from "../package/escape";
import { FileError } from "../package/fileError";

/** From its first character to behind its last. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface RowExtent extends Extent {
  /** From 0. */
  readonly row: number;
  /** Behind the opening tag. */
  readonly inside: number;
  /** Where the closing tag begins; the end of the opening tag where a row is empty. */
  readonly close: number;
  readonly isEmpty: boolean;
}

export interface CellExtent extends Extent {
  readonly column: number;
  /** The opening tag with its attributes. */
  readonly tag: string;
}

export class SheetText {
  /** "x:" where elements carry a prefix, else "". */
  readonly prefix: string;
  /** `<sheetData>` and what stands in it. */
  readonly data: { readonly start: number; readonly inside: number; readonly close: number; readonly isEmpty: boolean };
  private readonly plain: string;

  constructor(
    private readonly part: string,
    readonly text: string,
  ) {
    this.plain = withoutHidden(text);
    const root = /<(?:([\w.-]+):)?worksheet[\s>]/.exec(this.plain);
    if (root === null) throw new FileError("broken markup", `${part} is no worksheet.`);
    this.prefix = root[1] === undefined ? "" : `${root[1]}:`;
    const at = this.tagAt("sheetData", root.index);
    if (at < 0) throw new FileError("broken markup", `${part} has no cells' section.`);
    const inside = this.behindTag(at);
    const isEmpty = this.plain[inside - 2] === "/";
    const close = isEmpty ? inside : this.plain.lastIndexOf(`</${this.prefix}sheetData`);
    if (close < inside) throw new FileError("broken markup", `${part} does not close its cells' section.`);
    this.data = { start: at, inside, close, isEmpty };
  }

  /** The opening tag of an element, from a place on; -1 where there is none before `until`. */
  private tagAt(name: string, from: number, until = this.plain.length): number {
    const wanted = `<${this.prefix}${name}`;
    for (let at = this.plain.indexOf(wanted, from); at >= 0 && at < until; at = this.plain.indexOf(wanted, at + 1))
      if (/[\s/>]/.test(this.plain[at + wanted.length] ?? "")) return at;
    return -1;
  }

  private behindTag(at: number): number {
    let quote = "";
    for (let place = at; place < this.plain.length; place += 1) {
      const letter = this.plain[place]!;
      if (quote !== "") quote = letter === quote ? "" : quote;
      else if (letter === '"' || letter === "'") quote = letter;
      else if (letter === ">") return place + 1;
    }
    throw new FileError("broken markup", `${this.part} breaks off within a tag.`);
  }

  /** In the order of the text. */
  *rows(): Generator<RowExtent> {
    let row = -1;
    for (let at = this.tagAt("row", this.data.inside, this.data.close); at >= 0;) {
      const inside = this.behindTag(at);
      row = Number(attributeIn(this.text.slice(at, inside), "r") ?? row + 2) - 1;
      const isEmpty = this.plain[inside - 2] === "/";
      const close = isEmpty ? inside : this.plain.indexOf(`</${this.prefix}row`, inside);
      if (close < 0) throw new FileError("broken markup", `${this.part} does not close row ${row + 1}.`);
      const end = isEmpty ? inside : this.behindTag(close);
      yield { row, start: at, inside, close, end, isEmpty };
      at = this.tagAt("row", end, this.data.close);
    }
  }

  *cells({ inside, close, isEmpty }: RowExtent): Generator<CellExtent> {
    if (isEmpty) return;
    let column = -1;
    for (let at = this.tagAt("c", inside, close); at >= 0;) {
      const behind = this.behindTag(at);
      const tag = this.text.slice(at, behind);
      const address = attributeIn(tag, "r");
      column = address === undefined ? column + 1 : columnNumber(address.replace(/\d+$/, ""));
      const closing = this.plain[behind - 2] === "/" ? -1 : this.plain.indexOf(`</${this.prefix}c>`, behind);
      const end = this.plain[behind - 2] === "/" ? behind : closing < 0 ? -1 : this.behindTag(closing);
      if (end < 0)
        throw new FileError("broken markup", `${this.part} does not close the cell ${cellAddress(0, column)}.`);
      yield { column, start: at, end, tag };
      at = this.tagAt("c", end, close);
    }
  }
}

/** An attribute's value in an opening tag, with entities resolved. */
export function attributeIn(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapedMarkup(value);
}

/** The tag with another value of the attribute, or without it where that is null. */
export function setAttribute(tag: string, name: string, value: string | null): string {
  if ((attributeIn(tag, name) ?? null) === value) return tag;
  const bare = tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  if (value === null) return bare;
  const end = bare.endsWith("/>") ? 2 : 1;
  return `${bare.slice(0, -end).trimEnd()} ${name}="${escapedAttribute(value)}"${bare.slice(-end)}`;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

export function unescapedMarkup(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ""] ?? whole;
  });
}

/** Comments and sections of plain characters blanked out at the same length. */
export function withoutHidden(text: string): string {
  if (!text.includes("<!--") && !text.includes("<![CDATA[")) return text;
  return text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, (hidden) => " ".repeat(hidden.length));
}

/** The cells of a sheet, of which there may be many, blanked out at the same length. */
export function withoutCells(text: string): string {
  const start = text.search(/<(?:[\w.-]+:)?sheetData[\s>]/);
  const closing = /<\/(?:[\w.-]+:)?sheetData\s*>/.exec(text);
  if (start < 0 || closing === null) return text;
  const end = closing.index + closing[0].length;
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}

/** What stands directly in the root, but for the cells: local names, opening tags and where they begin. */
export function childPlaces(text: string): { readonly name: string; readonly tag: string; readonly start: number }[] {
  const found: { name: string; tag: string; start: number }[] = [];
  let depth = 0;
  const tags = /<(\/?)(?:[\w.-]+:)?(\w[\w.-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/g;
  for (const { 0: tag, 1: slash, 2: name, index } of withoutCells(withoutHidden(text)).matchAll(tags)) {
    if (slash === "/") depth -= 1;
    else {
      if (depth === 1) found.push({ name: name!, tag, start: index });
      if (!tag.endsWith("/>")) depth += 1;
    }
  }
  return found;
}
