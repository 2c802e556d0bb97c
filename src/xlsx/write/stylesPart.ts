/** The part that lists how cells look: fonts, fills, borders, number formats and their combinations, each once. */
import { borderEdges, type BorderLine, type Borders, type CellStyle, type Font } from "../content/cellStyle";
import type { RuleLook, Styles } from "../content/sheetContent";
import { builtInFormats } from "../read/numberFormats";
import { argb } from "../package/color";
import { countedList, element } from "../package/element";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Number formats of a file's own are counted from here (ECMA-376 part 1, 18.8.30). */
const firstOwnFormat = 164;

/** `looks` are those of conditional formats, by the index that their rules give. */
export function stylesText(styles: Styles, looks: readonly RuleLook[]): string {
  const fonts = new Listed<string>();
  // The first two fills are what every program takes them for, whatever a file says.
  const fills = new Listed<string>([patternFill("none"), patternFill("gray125")]);
  const borders = new Listed<string>([borderMarkup({})]);
  const formats = new Listed<string>();
  const cells = styles.map((style) => cellFormat(style, fonts, fills, borders, formats));
  return element(
    "styleSheet",
    { xmlns: namespace },
    countedList(
      "numFmts",
      formats.all.map((formatCode, index) => element("numFmt", { numFmtId: firstOwnFormat + index, formatCode })),
    ),
    countedList("fonts", fonts.all),
    countedList("fills", fills.all),
    countedList("borders", borders.all),
    countedList("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    countedList("cellXfs", cells),
    countedList("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    element("dxfs", { count: looks.length }, ...looks.map(lookMarkup)),
    element("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium2",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  );
}

class Listed<Item> {
  readonly all: Item[];
  private readonly places: Map<Item, number>;

  constructor(first: readonly Item[] = []) {
    this.all = [...first];
    this.places = new Map(first.map((item, index) => [item, index]));
  }

  place(item: Item): number {
    let place = this.places.get(item);
    if (place === undefined) {
      place = this.all.push(item) - 1;
      this.places.set(item, place);
    }
    return place;
  }
}

function cellFormat(
  { numberFormat, font, fill, border, alignment, isLocked }: CellStyle,
  fonts: Listed<string>,
  fills: Listed<string>,
  borders: Listed<string>,
  formats: Listed<string>,
): string {
  const builtIn = builtInFormats.get(numberFormat);
  const numFmtId = builtIn ?? firstOwnFormat + formats.place(numberFormat);
  const fontId = fonts.place(fontMarkup(font));
  const fillId = fills.place(fill === null ? patternFill("none") : patternFill("solid", fill));
  const borderId = borders.place(borderMarkup(border));
  const { horizontal, vertical, wrapsText, indent } = alignment;
  const aligned = {
    horizontal: horizontal === "general" ? null : horizontal,
    vertical: vertical === "bottom" ? null : vertical,
    wrapText: wrapsText || null,
    indent: indent || null,
  };
  const hasAlignment = Object.values(aligned).some((value) => value !== null);
  return element(
    "xf",
    {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId > 0 || null,
      applyFont: fontId > 0 || null,
      applyFill: fillId > 0 || null,
      applyBorder: borderId > 0 || null,
      applyAlignment: hasAlignment || null,
      applyProtection: !isLocked || null,
    },
    ...(hasAlignment ? [element("alignment", aligned)] : []),
    ...(isLocked ? [] : [element("protection", { locked: false })]),
  );
}

function fontMarkup({ name, size, isBold, isItalic, underline, isStruckThrough, color }: Font): string {
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

function patternFill(patternType: "none" | "gray125" | "solid", color?: string): string {
  const colors =
    color === undefined ? [] : [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType }, ...colors));
}

function borderMarkup(borders: Borders): string {
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

function lookMarkup({ fill, color, isBold, isItalic, isUnderlined, isStruckThrough }: RuleLook): string {
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
