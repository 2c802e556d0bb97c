/** The part that lists how cells look: fonts, fills, borders, number formats and their combinations, each once. */
import {
  borderEdges,
  type Alignment,
  type BorderLine,
  type Borders,
  type CellStyle,
  type Font,
} from "../content/cellStyle";
import { normal, type FileNamedStyle } from "../content/namedStyles";
import type { RuleLook, Styles } from "../content/sheetContent";
import { builtInFormats } from "../read/numberFormats";
import { argb } from "../package/color";
import { nameMarkup, namedFlags, ownFlags } from "./namedStyleMarkup";
import { countedList, element, type AttributeValues } from "../package/element";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Number formats of a file's own are counted from here (ECMA-376 part 1, 18.8.30). */
const firstOwnFormat = 164;

/** `looks` are those of conditional formats, by the index that their rules give. */
export function stylesText(
  styles: Styles,
  looks: readonly RuleLook[],
  namedStyles: readonly FileNamedStyle[] = [],
): string {
  // The first two fills are what every program takes them for, whatever a file says.
  const fills = [patternFill("none"), patternFill("gray125")];
  const items = new StyleItems(noStyles, { fills, borders: [borderMarkup({})] });
  const named = [normal, ...namedStyles.filter(({ name }) => name !== normal.name)];
  // Cells count fonts and fills from the plain ones.
  const first = styles.slice(0, 1).map((style) => items.cellMarkup(style, [normal, 0]));
  const namedMarkups = named.map((style) => items.namedMarkup(style));
  const places = new Map(named.map((style, place) => [style.name.toLowerCase(), [style, place] as const]));
  const cells = [
    ...first,
    ...styles.slice(1).map((style) => items.cellMarkup(style, places.get((style.named ?? "normal").toLowerCase()))),
  ];
  const lists = items.lists();
  return element(
    "styleSheet",
    { xmlns: namespace },
    countedList("numFmts", lists.numFmts),
    countedList("fonts", lists.fonts),
    countedList("fills", lists.fills),
    countedList("borders", lists.borders),
    countedList("cellStyleXfs", namedMarkups),
    countedList("cellXfs", cells),
    countedList(
      "cellStyles",
      named.map((style, xfId) => nameMarkup(style, xfId)),
    ),
    element("dxfs", { count: looks.length }, ...looks.map(lookMarkup)),
    element("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium2",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  );
}

/** How many of each a part has already; items added are counted from there. */
export interface KnownStyles {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
  readonly cellXfs: number;
  /** The highest number that a format of the file's own has, at least 163. */
  readonly numberFormat: number;
}

const noStyles: KnownStyles = { fonts: 0, fills: 0, borders: 0, cellXfs: 0, numberFormat: firstOwnFormat - 1 };

/** Styles of cells as the items of the part's lists, each font, fill, border and number format once. */
export class StyleItems {
  private readonly fonts: Listed<string>;
  private readonly fills: Listed<string>;
  private readonly borders: Listed<string>;
  private readonly formats = new Listed<string>();
  private readonly cells: string[] = [];

  constructor(
    private readonly known: KnownStyles,
    first: { readonly fills?: readonly string[]; readonly borders?: readonly string[] } = {},
  ) {
    this.fonts = new Listed(known.fonts);
    this.fills = new Listed(known.fills, first.fills);
    this.borders = new Listed(known.borders, first.borders);
  }

  /** The index by which cells name the style; `named` is the place of the style that it is called by in the file. */
  add(style: CellStyle, named?: readonly [FileNamedStyle, number]): number {
    return this.known.cellXfs + this.cells.push(this.cellMarkup(style, named)) - 1;
  }

  /** What a cell has otherwise than its named style is said to be its own. */
  cellMarkup(style: CellStyle, [base, xfId]: readonly [FileNamedStyle, number] = [normal, 0]): string {
    return this.formatMarkup(style, { xfId, ...ownFlags(style, base) });
  }

  /** What a named style leaves to the cell is said not to apply. */
  namedMarkup(named: FileNamedStyle): string {
    return this.formatMarkup(named.style, namedFlags(named));
  }

  private formatMarkup(style: CellStyle, more: AttributeValues): string {
    const { numberFormat, font, fill, border } = style;
    return formatMarkup(style, {
      numFmtId: builtInFormats.get(numberFormat) ?? this.known.numberFormat + 1 + this.formats.place(numberFormat),
      fontId: this.fonts.place(fontMarkup(font)),
      fillId: this.fills.place(fillMarkup(fill)),
      borderId: this.borders.place(borderMarkup(border)),
      ...more,
    });
  }

  /** By the names of the part's lists. */
  lists(): Readonly<Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs", readonly string[]>> {
    const first = this.known.numberFormat + 1;
    return {
      numFmts: this.formats.all.map((formatCode, index) => element("numFmt", { numFmtId: first + index, formatCode })),
      fonts: this.fonts.all,
      fills: this.fills.all,
      borders: this.borders.all,
      cellXfs: this.cells,
    };
  }
}

export function formatMarkup({ alignment, isLocked }: CellStyle, attributes: AttributeValues): string {
  const aligned = alignmentMarkup(alignment);
  const protection = isLocked ? [] : [element("protection", { locked: false })];
  return element("xf", attributes, ...(aligned === null ? [] : [aligned]), ...protection);
}

class Listed<Item> {
  readonly all: Item[];
  private readonly places: Map<Item, number>;

  constructor(
    private readonly known = 0,
    first: readonly Item[] = [],
  ) {
    this.all = [...first];
    this.places = new Map(first.map((item, index) => [item, index]));
  }

  place(item: Item): number {
    let place = this.places.get(item);
    if (place === undefined) {
      place = this.all.push(item) - 1;
      this.places.set(item, place);
    }
    return this.known + place;
  }
}

/** Null for what a cell has about which nothing is said. */
export function alignmentMarkup({ horizontal, vertical, wrapsText, indent, rotation = 0 }: Alignment): string | null {
  const aligned = {
    horizontal: horizontal === "general" ? null : horizontal,
    vertical: vertical === "bottom" ? null : vertical,
    textRotation: rotation === 180 ? 255 : (rotation < 0 ? 90 - rotation : rotation) || null,
    wrapText: wrapsText || null,
    indent: indent || null,
  };
  return Object.values(aligned).every((value) => value === null) ? null : element("alignment", aligned);
}

export function fontMarkup({ name, size, isBold, isItalic, underline, isStruckThrough, color }: Font): string {
  return element(
    "font",
    {},
    isBold ? element("b") : "",
    isItalic ? element("i") : "",
    isStruckThrough ? element("strike") : "",
    underline === "none" ? "" : element("u", { val: underline === "double" ? "double" : null }),
    element("sz", { val: size }),
    color === null ? "" : element("color", { rgb: argb(color) }),
    element("name", { val: name }),
    element("family", { val: 2 }),
  );
}

export function fillMarkup(fill: CellStyle["fill"]): string {
  return fill === null ? patternFill("none") : patternFill("solid", fill);
}

/** The first two of every list are "none" and "gray125". */
export function patternFill(patternType: "none" | "gray125" | "solid", color?: string): string {
  const colors =
    color === undefined ? [] : [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType }, ...colors));
}

export function borderMarkup(borders: Borders): string {
  const { diagonalDown, diagonalUp } = borders;
  const line = (name: string, edge: BorderLine | undefined) =>
    edge === undefined
      ? element(name)
      : element(
          name,
          { style: edge.style },
          edge.color === null ? element("color", { auto: true }) : element("color", { rgb: argb(edge.color) }),
        );
  const straight = borderEdges.filter((edge) => edge !== "diagonalDown" && edge !== "diagonalUp");
  return element(
    "border",
    { diagonalUp: diagonalUp === undefined ? null : true, diagonalDown: diagonalDown === undefined ? null : true },
    ...straight.map((edge) => line(edge, borders[edge])),
    line("diagonal", diagonalDown ?? diagonalUp),
  );
}

export function lookMarkup({ fill, color, isBold, isItalic, isUnderlined, isStruckThrough }: RuleLook): string {
  const flag = (name: string, value: boolean | undefined) => (value === undefined ? "" : element(name, { val: value }));
  const font = [
    flag("b", isBold),
    flag("i", isItalic),
    flag("strike", isStruckThrough),
    isUnderlined === undefined ? "" : element("u", { val: isUnderlined ? "single" : "none" }),
    color === undefined ? "" : element("color", { rgb: argb(color) }),
  ].join("");
  return element(
    "dxf",
    {},
    font === "" ? "" : element("font", {}, font),
    // Of a rule's fill the background is what shows.
    fill === undefined ? "" : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(fill) }))),
  );
}
