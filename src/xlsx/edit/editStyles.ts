/**
 * Adds looks of cells to a workbook file. A look is made from the one that the cell has in the file, of which all that did not
 * change stays: colours of the theme, protection, named styles. Looks that are there keep their numbers.
 */
import { plainStyle, type CellStyle, type Font } from "../content/cellStyle";
import type { FileNamedStyle } from "../content/namedStyles";
import { argb } from "../package/color";
import { element } from "../package/element";
import type { WorkbookPackage } from "../package/workbookPackage";
import { builtInFormats } from "../read/numberFormats";
import { alignmentMarkup, borderMarkup, fillMarkup, fontMarkup, formatMarkup, patternFill } from "../write/stylesPart";
import { namedFlags, ownFlags } from "../write/namedStyleMarkup";
import { highestFormat, styleList, stylesPartOf } from "./addStyles";
import { NamedStyleList } from "./namedStyleList";
import { itemsOf, withItems } from "./partLists";
import { attributeIn, setAttribute } from "./sheetText";

const lists = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
type List = (typeof lists)[number];

/** What a list must begin with where a file leaves it out. */
const firstItems: Readonly<Record<List, readonly string[]>> = {
  numFmts: [],
  fonts: [fontMarkup(plainStyle.font)],
  fills: [patternFill("none"), patternFill("gray125")],
  borders: [borderMarkup({})],
  cellXfs: [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
};

export class StylesEditor {
  private opened: StyleLists | null = null;
  private readonly known = new Map<string, number>();

  /** `namedStyles` are those that cells may get. */
  constructor(
    private readonly file: WorkbookPackage,
    private readonly namedStyles: readonly FileNamedStyle[] = [],
  ) {}

  /** The number of a look that is the file's number `base` but for what differs between the two styles. */
  place(base: number, before: CellStyle, after: CellStyle): number {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof CellStyle)[]);
    const changed = [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
    if (changed.length === 0) return base;
    const key = JSON.stringify([base, changed.map((one) => [one, before[one], after[one]])]);
    let place = this.known.get(key);
    if (place === undefined) {
      // The part is read, or made where the file has none, once a look is added.
      this.opened ??= new StyleLists(this.file, this.namedStyles);
      this.known.set(key, (place = this.opened.add(base, before, after, new Set(changed))));
    }
    return place;
  }

  /** Puts what was added into the file. */
  write(): void {
    this.opened?.write();
  }
}

class StyleLists {
  private readonly part: string;
  private readonly items: Readonly<Record<List, string[]>>;
  private readonly counts: Readonly<Record<List, number>>;
  private readonly named: NamedStyleList;
  private nextFormat: number;

  constructor(
    private readonly file: WorkbookPackage,
    namedStyles: readonly FileNamedStyle[],
  ) {
    this.part = stylesPartOf(file, [plainStyle]);
    const text = file.text(this.part);
    const read = lists.map((list) => [list, itemsOf(this.part, text, list)] as const);
    this.counts = Object.fromEntries(read.map(([list, items]) => [list, items.length])) as Record<List, number>;
    this.items = Object.fromEntries(
      read.map(([list, items]) => [list, items.length > 0 ? items : [...firstItems[list]]]),
    ) as Record<List, string[]>;
    this.nextFormat = highestFormat(this.part, text) + 1;
    this.named = new NamedStyleList(this.part, text, namedStyles, (style) =>
      formatMarkup(style.style, { ...this.partsOf(style.style), ...namedFlags(style) }),
    );
  }

  private partsOf({ numberFormat, font, fill, border }: CellStyle) {
    return {
      numFmtId: this.formatId(numberFormat),
      fontId: this.placeOf("fonts", fontMarkup(font)),
      fillId: this.placeOf("fills", fillMarkup(fill)),
      borderId: this.placeOf("borders", borderMarkup(border)),
    };
  }

  write(): void {
    let text = this.file.text(this.part);
    for (const list of lists)
      text = withItems(this.part, text, styleList(list), this.items[list].slice(this.counts[list]));
    const { formats, names } = this.named.added;
    text = withItems(this.part, text, styleList("cellStyleXfs"), formats);
    text = withItems(this.part, text, styleList("cellStyles"), names);
    this.file.set(this.part, text);
  }

  add(base: number, before: CellStyle, after: CellStyle, changed: ReadonlySet<keyof CellStyle>): number {
    const { items } = this;
    const xf = items.cellXfs[base] ?? items.cellXfs[0]!;
    let tag = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xf)![0];
    let inside = tag.endsWith("/>") ? "" : xf.slice(tag.length, xf.lastIndexOf("</"));
    const set = (name: string, value: string | number) => void (tag = setAttribute(tag, name, String(value)));
    if (changed.has("numberFormat")) {
      set("numFmtId", this.formatId(after.numberFormat));
      set("applyNumberFormat", 1);
    }
    if (changed.has("font")) {
      const own = items.fonts[Number(attributeIn(tag, "fontId") ?? 0)];
      set("fontId", this.placeOf("fonts", changedFont(own, before.font, after.font)));
      set("applyFont", 1);
    }
    if (changed.has("fill")) {
      set("fillId", this.placeOf("fills", fillMarkup(after.fill)));
      set("applyFill", 1);
    }
    if (changed.has("border")) {
      set("borderId", this.placeOf("borders", borderMarkup(after.border)));
      set("applyBorder", 1);
    }
    if (changed.has("alignment")) {
      inside = changedAlignment(inside, before.alignment, after.alignment);
      set("applyAlignment", 1);
    }
    if (changed.has("named")) {
      const [style, place] = this.named.at(after.named);
      set("xfId", place);
      for (const [flag, value] of Object.entries(ownFlags(after, style))) set(flag, value === true ? 1 : 0);
    }
    const name = /^<([\w.:-]+)/.exec(tag)![1]!;
    const open = tag.replace(/\s*\/?>$/, "");
    return this.placeOf("cellXfs", inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`);
  }

  private placeOf(list: List, markup: string): number {
    const known = this.items[list].indexOf(markup);
    return known >= 0 ? known : this.items[list].push(markup) - 1;
  }

  private formatId(format: string): number {
    const builtIn = builtInFormats.get(format);
    if (builtIn !== undefined) return builtIn;
    const known = this.items.numFmts.find((one) => attributeIn(one, "formatCode") === format);
    if (known !== undefined) return Number(attributeIn(known, "numFmtId"));
    this.items.numFmts.push(element("numFmt", { numFmtId: this.nextFormat, formatCode: format }));
    this.nextFormat += 1;
    return this.nextFormat - 1;
  }
}

const alignment =
  /<((?:[\w.-]+:)?)alignment((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>\s*<\/\1alignment\s*>)/;

const alignmentNames = {
  horizontal: "horizontal",
  vertical: "vertical",
  wrapsText: "wrapText",
  indent: "indent",
  rotation: "textRotation",
} as const;

/** What else the file says of the alignment (an order of reading, text that shrinks) stays. */
function changedAlignment(inside: string, before: CellStyle["alignment"], after: CellStyle["alignment"]): string {
  const known = alignment.exec(inside);
  if (known === null) return (alignmentMarkup(after) ?? "") + inside;
  let tag = `<${known[1]}alignment${known[2]}/>`;
  const said = alignmentMarkup(after) ?? element("alignment");
  for (const [key, name] of Object.entries(alignmentNames))
    if (before[key as keyof typeof alignmentNames] !== after[key as keyof typeof alignmentNames])
      tag = setAttribute(tag, name, attributeIn(said, name) ?? null);
  return inside.replace(known[0], () => tag);
}

/** As the format orders what a font says (ECMA-376 part 1, 18.8.22, as Excel writes it). */
const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** The font of the file with what changed; what else it says stays. */
function changedFont(markup: string | undefined, before: Font, after: Font): string {
  if (markup === undefined) return fontMarkup(after);
  const said = new Map<string, string>();
  const child = /<((?:[\w.-]+:)?([\w.-]+))(?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(?:\/>|>\s*<\/\1\s*>)/g;
  for (const match of markup.slice(markup.indexOf(">") + 1).matchAll(child)) said.set(match[2]!, match[0]);
  const say = (name: string, own: string | null) => (own === null ? said.delete(name) : said.set(name, own));
  const flag = (name: string, value: boolean) => say(name, value ? element(name) : null);
  if (before.isBold !== after.isBold) flag("b", after.isBold);
  if (before.isItalic !== after.isItalic) flag("i", after.isItalic);
  if (before.isStruckThrough !== after.isStruckThrough) flag("strike", after.isStruckThrough);
  if (before.underline !== after.underline)
    say("u", after.underline === "none" ? null : element("u", { val: after.underline === "double" ? "double" : null }));
  if (before.size !== after.size) say("sz", element("sz", { val: after.size }));
  if (before.color !== after.color)
    say("color", after.color === null ? null : element("color", { rgb: argb(after.color) }));
  if (before.name !== after.name) {
    say("name", element("name", { val: after.name }));
    // They belong to the face before.
    for (const name of ["family", "charset", "scheme"]) say(name, null);
  }
  const placeOf = (name: string) => (fontOrder.indexOf(name) + fontOrder.length + 1) % (fontOrder.length + 1);
  const ordered = [...said].sort(([one], [other]) => placeOf(one) - placeOf(other));
  return element("font", {}, ...ordered.map(([, own]) => own));
}
