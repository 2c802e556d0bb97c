/** How cells look: the styles that cells name by number, and the looks that rules give. */
import {
  borderEdges,
  borderStyles,
  horizontalAlignments,
  plainStyle,
  verticalAlignments,
  type Alignment,
  type BorderEdge,
  type BorderLine,
  type Borders,
  type CellStyle,
  type Font,
} from "../content/cellStyle";
import { styledPartNames, styledParts, type FileNamedStyle } from "../content/namedStyles";
import type { RuleLook, Styles } from "../content/sheetContent";
import { flagOf, readMarkup, type Attributes, type MarkupReader } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { builtInFormat } from "./numberFormats";
import { colorsWith, type ColorOf } from "./fileColors";

export interface StylesOfFile {
  readonly styles: Styles;
  /** Of conditional formats, by the number that rules give. */
  readonly looks: readonly RuleLook[];
  readonly colorOf: ColorOf;
  readonly namedStyles: readonly FileNamedStyle[];
}

/** One plain style where the file has none. */
export function cellStylesOf(
  file: WorkbookPackage,
  part: string | undefined,
  theme: ReadonlyMap<string, string>,
): StylesOfFile {
  if (part === undefined || !file.has(part))
    return { styles: [plainStyle], looks: [], namedStyles: [], colorOf: colorsWith(theme, []) };
  const text = file.text(part);
  const colorOf = colorsWith(theme, ownPalette(part, text));
  const reader = new StylesReader(colorOf);
  readMarkup(part, text, reader);
  const { looks } = reader;
  const { styles, namedStyles } = reader.named();
  return { styles: styles.length === 0 ? [plainStyle] : styles, looks, namedStyles, colorOf };
}

/** Stands at the end of the part, and is needed from its beginning. */
function ownPalette(part: string, text: string): string[] {
  const found: string[] = [];
  if (!text.includes("indexedColors")) return found;
  readMarkup(part, text, {
    open: (name, { rgb = "" }, path) => {
      if (name === "rgbColor" && path[path.length - 2] === "indexedColors") found.push(rgb);
    },
  });
  return found;
}

interface Formatted {
  readonly style: CellStyle;
  readonly said: Attributes;
}

type Changing<Kept> = { -readonly [Key in keyof Kept]: Kept[Key] };

class StylesReader implements MarkupReader {
  readonly looks: RuleLook[] = [];
  /** Of cells and of named styles, with what the file says of each. */
  private readonly cells: Formatted[] = [];
  private readonly bases: Formatted[] = [];
  private readonly names: { readonly name: string; readonly number: number | null; readonly base: number }[] = [];
  private readonly formats = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: Borders[] = [];
  private font: Changing<Partial<Font>> = {};
  private fill: { pattern: string; front: string | null; back: string | null } = {
    pattern: "",
    front: null,
    back: null,
  };
  private border: Changing<Borders> = {};
  private diagonals: Attributes = {};
  private line: BorderLine | null = null;
  private style: Changing<CellStyle> | null = null;
  private said: Attributes = {};

  constructor(private readonly colorOf: ColorOf) {}

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    const parent = path[path.length - 2];
    if (name === "numFmt") this.formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
    else if (name === "font") this.font = {};
    else if (name === "dxf") [this.font, this.fill] = [{}, { pattern: "", front: null, back: null }];
    else if (name === "fill") this.fill = { pattern: "", front: null, back: null };
    else if (name === "border") [this.border, this.diagonals] = [{}, attributes];
    else if (name === "xf" && (parent === "cellXfs" || parent === "cellStyleXfs"))
      [this.style, this.said] = [this.styleFrom(attributes), attributes];
    else if (name === "cellStyle") this.openName(attributes);
    else if (name === "alignment" && this.style !== null) this.style.alignment = alignmentFrom(attributes);
    else if (name === "protection" && this.style !== null) this.style.isLocked = flagOf(attributes["locked"], true);
    else if (parent === "font") this.openInFont(name, attributes);
    else if (path.includes("fill")) this.openInFill(name, attributes);
    else if (parent === "border") this.line = lineFrom(attributes);
    else if (name === "color" && this.line !== null) this.line = { ...this.line, color: this.colorOf(attributes) };
  }

  private openName({ name, xfId = "0", builtinId }: Attributes): void {
    if (name === undefined || name === "") return;
    this.names.push({ name, number: builtinId === undefined ? null : Number(builtinId), base: Number(xfId) });
  }

  /** Names come after the cells that have them. */
  named(): Pick<StylesOfFile, "styles" | "namedStyles"> {
    const nameOf = new Map(this.names.filter(({ number }) => number !== 0).map(({ name, base }) => [base, name]));
    const styles = this.cells.map(({ style, said: { xfId = "0" } }): CellStyle => {
      const name = nameOf.get(Number(xfId));
      return name === undefined ? style : { ...style, named: name };
    });
    const namedStyles = this.names.flatMap(({ name, number, base }): FileNamedStyle[] => {
      const found = this.bases[base];
      if (found === undefined) return [];
      const sets = styledPartNames.filter((part) => flagOf(found.said[styledParts[part].flag], true));
      return [{ name, number, style: found.style, sets }];
    });
    return { styles, namedStyles };
  }

  private styleFrom({ numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" }: Attributes): Changing<CellStyle> {
    const format = Number(numFmtId);
    return {
      numberFormat: this.formats.get(format) ?? builtInFormat(format) ?? "General",
      font: this.fonts[Number(fontId)] ?? plainStyle.font,
      fill: this.fills[Number(fillId)] ?? null,
      border: this.borders[Number(borderId)] ?? {},
      alignment: plainStyle.alignment,
      isLocked: true,
    };
  }

  private openInFont(name: string, attributes: Attributes): void {
    const { val } = attributes;
    if (name === "name" && val !== undefined) this.font.name = val;
    if (name === "sz" && Number(val) > 0) this.font.size = Number(val);
    if (name === "b") this.font.isBold = flagOf(val, true);
    if (name === "i") this.font.isItalic = flagOf(val, true);
    if (name === "strike") this.font.isStruckThrough = flagOf(val, true);
    if (name === "u") this.font.underline = val === "none" ? "none" : val?.startsWith("double") ? "double" : "single";
    if (name === "color") this.font.color = this.colorOf(attributes);
  }

  private openInFill(name: string, attributes: Attributes): void {
    if (name === "patternFill") this.fill.pattern = attributes["patternType"] ?? "";
    if (name === "fgColor") this.fill.front = this.colorOf(attributes);
    if (name === "bgColor") this.fill.back = this.colorOf(attributes);
  }

  close(name: string, path: readonly string[]): void {
    const parent = path[path.length - 2];
    if (name === "font" && parent === "fonts") this.fonts.push({ ...plainStyle.font, ...this.font });
    // Patterns of dots and stripes are not drawn.
    if (name === "fill" && parent === "fills") this.fills.push(this.fill.pattern === "solid" ? this.fill.front : null);
    if (name === "border" && parent === "borders") this.borders.push(this.border);
    if (parent === "border") this.closeLine(name);
    if (name === "xf" && this.style !== null) {
      (parent === "cellXfs" ? this.cells : this.bases).push({ style: this.style, said: this.said });
      this.style = null;
    }
    if (name === "dxf") this.closeLook();
  }

  private closeLine(name: string): void {
    const { line } = this;
    this.line = null;
    if (line === null) return;
    // Strict files and right-to-left sheets call them start and end.
    const edge = name === "start" ? "left" : name === "end" ? "right" : name;
    if ((borderEdges as readonly string[]).includes(edge)) this.border[edge as BorderEdge] = line;
    if (name !== "diagonal") return;
    if (flagOf(this.diagonals["diagonalDown"])) this.border.diagonalDown = line;
    if (flagOf(this.diagonals["diagonalUp"])) this.border.diagonalUp = line;
  }

  private closeLook(): void {
    const { font, fill } = this;
    const filled = fill.back ?? fill.front;
    this.looks.push({
      ...(fill.pattern !== "none" && filled !== null && { fill: filled }),
      ...(font.color !== undefined && font.color !== null && { color: font.color }),
      ...(font.isBold !== undefined && { isBold: font.isBold }),
      ...(font.isItalic !== undefined && { isItalic: font.isItalic }),
      ...(font.underline !== undefined && { isUnderlined: font.underline !== "none" }),
      ...(font.isStruckThrough !== undefined && { isStruckThrough: font.isStruckThrough }),
    });
    this.font = {};
    this.fill = { pattern: "", front: null, back: null };
  }
}

function lineFrom({ style }: Attributes): BorderLine | null {
  const known = borderStyles.find((one) => one === style);
  return known === undefined ? null : { style: known, color: null };
}

/** The format counts on from 90 where a text runs down, and calls stacked letters 255 (ECMA-376 part 1, 18.8.1). */
function rotationFrom(textRotation: string | undefined): number {
  const said = Number(textRotation ?? 0);
  if (said === 255) return 180;
  return said > 90 && said <= 180 ? 90 - said : said <= 90 ? said : 0;
}

function alignmentFrom({ horizontal, vertical, wrapText, indent, textRotation }: Attributes): Alignment {
  const rotation = rotationFrom(textRotation);
  return {
    ...(rotation !== 0 && { rotation }),
    horizontal: horizontalAlignments.find((one) => one === horizontal) ?? "general",
    vertical: verticalAlignments.find((one) => one === vertical) ?? "bottom",
    wrapsText: flagOf(wrapText),
    indent: Number(indent ?? 0),
  };
}
