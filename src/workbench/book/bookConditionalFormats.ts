import type { Area } from "./bookArea";
import type { CellFormat } from "./bookFormats";

export const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
export const valueOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

/** A number, a text, or the cell that holds one. */
export type Operand = number | string | Area;

export type ConditionalRule =
  | { readonly kind: "ContainsText"; readonly operator: (typeof textOperators)[number]; readonly text: string }
  | {
      readonly kind: "CellValue";
      readonly operator: (typeof valueOperators)[number];
      readonly operand1: Operand;
      /** Of Between and NotBetween. */
      readonly operand2: Operand | null;
    };

export type ConditionalLook = Partial<
  Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough">
>;

export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly kind: ConditionalRule["kind"];
  /** Null until it is set; nothing is formatted before. */
  readonly rule: ConditionalRule | null;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** Looks that cells take on by what they hold. Their areas move with the cells. */
export interface BookConditionalFormats {
  /** Those that touch the area, the one that wins first. */
  list(area?: Area): ConditionalFormat[];
  get(id: string): ConditionalFormat | undefined;
  /** Wins over all there are, as in Excel. */
  add(area: Area, kind: ConditionalRule["kind"]): Promise<ConditionalFormat>;
  change(id: string, to: Partial<Pick<ConditionalFormat, "rule" | "look" | "stopIfTrue">>): Promise<void>;
  delete(id: string): Promise<void>;
  /** The look of one cell beside its own format, found from what it holds now. */
  lookOf(cell: { readonly sheetId: string; readonly row: number; readonly column: number }): ConditionalLook;
}
