/**
 * Excel's own styles: looks and what each includes by ECMA-376 part 1, annex G.2, colours of the Office theme of 2013 to 2022 (whose
 * tints are worked out), and the number and name by which a file knows each (18.8.7).
 */
import type { Border, CellLook } from "../bookFormats";
import { styleParts, type NamedStyle, type StylePart, type StyleSettings } from "../bookStyles";

export interface BuiltInStyle extends NamedStyle {
  readonly fileName: string;
  readonly fileNumber: number;
}

export const plainLook: CellLook = {
  numberFormat: "General",
  borders: {},
  fill: null,
  fillPattern: null,
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  textOrientation: 0,
};

export const plainSettings: StyleSettings = {
  locked: true,
  formulaHidden: false,
  autoIndent: false,
  shrinkToFit: false,
  readingOrder: "Context",
};

export function including(...parts: readonly StylePart[]): Readonly<Record<StylePart, boolean>> {
  return Object.fromEntries(styleParts.map((part) => [part, parts.includes(part)])) as Record<StylePart, boolean>;
}

function style(
  name: string,
  [fileNumber, fileName]: readonly [number, string],
  parts: readonly StylePart[],
  look: Partial<CellLook>,
): BuiltInStyle {
  return {
    name,
    fileName,
    fileNumber,
    isBuiltIn: true,
    includes: including(...parts),
    look: { ...plainLook, ...look },
    settings: plainSettings,
  };
}

const line = (color: string, border: Partial<Border> = {}): Border => ({
  style: "Continuous",
  weight: "Thin",
  color,
  ...border,
});
const frame = (border: Border) => ({ left: border, right: border, top: border, bottom: border });
const doubled = { style: "Double", weight: "Thick" } as const;
const title = "#44546A";
const accent = "#4472C4";

/** Each accent with its tints of 80, 60 and 40 percent. */
const accents = [
  [accent, "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
] as const;
const firstAccent = 29;

const filled: readonly StylePart[] = ["font", "patterns"];
const framed: readonly StylePart[] = ["font", "patterns", "border"];

export const builtInStyles: readonly BuiltInStyle[] = [
  style("Normal", [0, "Normal"], styleParts, {}),
  style("Comma", [3, "Comma"], ["number"], { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }),
  style("Currency", [4, "Currency"], ["number"], {
    numberFormat: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  }),
  style("Percent", [5, "Percent"], ["number"], { numberFormat: "0%" }),
  style("WholeComma", [6, "Comma [0]"], ["number"], {
    numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  }),
  style("WholeDollar", [7, "Currency [0]"], ["number"], {
    numberFormat: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  }),
  style("Hlink", [8, "Hyperlink"], ["font"], { fontColor: "#0563C1", underline: "Single" }),
  style("HlinkTrav", [9, "Followed Hyperlink"], ["font"], { fontColor: "#954F72", underline: "Single" }),
  style("Note", [10, "Note"], ["patterns", "border"], { fill: "#FFFFCC", borders: frame(line("#B2B2B2")) }),
  style("WarningText", [11, "Warning Text"], ["font"], { fontColor: "#FF0000" }),
  style("SheetTitle", [15, "Title"], ["font"], { fontName: "Calibri Light", fontSize: 18, fontColor: title }),
  style("Heading1", [16, "Heading 1"], ["font", "border"], {
    ...{ bold: true, fontSize: 15, fontColor: title },
    borders: { bottom: line(accent, { weight: "Thick" }) },
  }),
  style("Heading2", [17, "Heading 2"], ["font", "border"], {
    ...{ bold: true, fontSize: 13, fontColor: title },
    borders: { bottom: line("#A2B8E1", { weight: "Thick" }) },
  }),
  style("Heading3", [18, "Heading 3"], ["font", "border"], {
    ...{ bold: true, fontColor: title },
    borders: { bottom: line("#8EA9DB", { weight: "Medium" }) },
  }),
  style("Heading4", [19, "Heading 4"], ["font"], { bold: true, fontColor: title }),
  style("Input", [20, "Input"], framed, {
    fontColor: "#3F3F76",
    fill: "#FFCC99",
    borders: frame(line("#7F7F7F")),
  }),
  style("Output", [21, "Output"], framed, {
    bold: true,
    fontColor: "#3F3F3F",
    fill: "#F2F2F2",
    borders: frame(line("#3F3F3F")),
  }),
  style("Calculation", [22, "Calculation"], framed, {
    bold: true,
    fontColor: "#FA7D00",
    fill: "#F2F2F2",
    borders: frame(line("#7F7F7F")),
  }),
  style("CheckCell", [23, "Check Cell"], framed, {
    bold: true,
    fontColor: "#FFFFFF",
    fill: "#A5A5A5",
    borders: frame(line("#3F3F3F", doubled)),
  }),
  style("LinkedCell", [24, "Linked Cell"], ["font", "border"], {
    fontColor: "#FA7D00",
    borders: { bottom: line("#FF8001", doubled) },
  }),
  style("Total", [25, "Total"], ["font", "border"], {
    bold: true,
    borders: { top: line(accent), bottom: line(accent, doubled) },
  }),
  style("Good", [26, "Good"], filled, { fontColor: "#006100", fill: "#C6EFCE" }),
  style("Bad", [27, "Bad"], filled, { fontColor: "#9C0006", fill: "#FFC7CE" }),
  style("Neutral", [28, "Neutral"], filled, { fontColor: "#9C6500", fill: "#FFEB9C" }),
  ...accents.flatMap((colors, at) => {
    const [own, name] = [firstAccent + 4 * at, `Accent${at + 1}`];
    return [
      style(name, [own, name], filled, { fontColor: "#FFFFFF", fill: colors[0] }),
      style(`${name}_20`, [own + 1, `20% - ${name}`], filled, { fill: colors[1] }),
      style(`${name}_40`, [own + 2, `40% - ${name}`], filled, { fill: colors[2] }),
      style(`${name}_60`, [own + 3, `60% - ${name}`], filled, { fontColor: "#FFFFFF", fill: colors[3] }),
    ];
  }),
  style("ExplanatoryText", [53, "Explanatory Text"], ["font"], { italic: true, fontColor: "#7F7F7F" }),
];

export const normalStyle: BuiltInStyle = builtInStyles[0]!;
