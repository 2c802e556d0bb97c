import type { Area } from "./bookArea";
import type { CellFormat, CellLook } from "./bookFormats";

/** The parts of a look that a style sets or leaves to the cell. */
export const styleParts = ["number", "font", "patterns", "border", "alignment", "protection"] as const;
export type StylePart = (typeof styleParts)[number];

/** What of a look belongs to which part; number formats and borders are parts of their own. */
export const formatsOfPart: Readonly<Partial<Record<StylePart, readonly (keyof CellFormat)[]>>> = {
  font: ["fontName", "fontSize", "bold", "italic", "underline", "strikethrough", "fontColor"],
  patterns: ["fill", "fillPattern"],
  alignment: ["wrapText", "horizontalAlignment", "verticalAlignment", "indentLevel", "textOrientation"],
};

/** What a style says that no cell here shows. */
export interface StyleSettings {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly autoIndent: boolean;
  readonly shrinkToFit: boolean;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
}

/** A named style. Names ignore case. */
export interface NamedStyle {
  /** Of Excel's own styles the word of its object model, "Heading1". */
  readonly name: string;
  readonly isBuiltIn: boolean;
  readonly includes: Readonly<Record<StylePart, boolean>>;
  readonly look: CellLook;
  readonly settings: StyleSettings;
}

export interface BookStyles {
  list(): readonly NamedStyle[];
  get(name: string): NamedStyle | undefined;
  /** A copy of Normal that includes everything. */
  add(name: string): Promise<NamedStyle>;
  /** Cells of the style follow, but for the parts in which they differ from it. */
  change(name: string, to: Partial<Omit<NamedStyle, "name" | "isBuiltIn">>): Promise<void>;
  /** Its cells become Normal. Normal itself stays. */
  delete(name: string): Promise<void>;
  /** Null where cells differ. */
  of(area: Area): string | null;
  /** The cells take every part that the style includes. */
  apply(area: Area, name: string): Promise<void>;
}
