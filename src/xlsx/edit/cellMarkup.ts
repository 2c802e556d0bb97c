/** A cell as a worksheet writes it. */
import { cellAddress } from "../../formula/address";
import { fileFormulaFrom } from "../../formula/fileDialect";
import { escapedCharacters, escapedMarkup, numberText } from "../package/escape";

export type CellValue = number | string | boolean;

/** What a cell is to hold: a constant, a formula with the result it has now, or nothing (its format stays). */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "constant"; readonly value: CellValue }
  | {
      readonly kind: "formula";
      /** "=A1+1", as a person types it. */
      readonly formula: string;
      /** Null where it has not been calculated. */
      readonly result: CellValue | null;
      readonly isError: boolean;
    };

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Index of the format, as the file writes it; undefined where the cell had none. */
  readonly format: string | undefined;
  readonly prefix: string;
}

/** Texts stand in the cell itself, so that the table of shared texts need not change. Empty for a blank cell without format. */
export function cellMarkup({ row, column, format, prefix }: CellPlace, content: CellContent): string {
  const style = format === undefined ? "" : ` s="${format}"`;
  const head = `<${prefix}c r="${cellAddress(row, column)}"${style}`;
  if (content.kind === "blank") return format === undefined ? "" : `${head}/>`;
  const element = (name: string, text: string) => `<${prefix}${name}>${text}</${prefix}${name}>`;
  const close = `</${prefix}c>`;
  if (content.kind === "constant") {
    const { value } = content;
    if (typeof value === "number") return `${head}>${element("v", numberText(value))}${close}`;
    if (typeof value === "boolean") return `${head} t="b">${element("v", value ? "1" : "0")}${close}`;
    return `${head} t="inlineStr">${element("is", `<${prefix}t xml:space="preserve">${escapedCharacters(value)}</${prefix}t>`)}${close}`;
  }
  const formula = element("f", escapedMarkup(fileFormulaFrom(content.formula)));
  return `${head}${resultType(content.result, content.isError)}>${formula}${resultElement(content.result, element)}${close}`;
}

function resultType(result: CellValue | null, isError: boolean): string {
  if (isError) return ' t="e"';
  if (typeof result === "string") return ' t="str"';
  return typeof result === "boolean" ? ' t="b"' : "";
}

function resultElement(result: CellValue | null, element: (name: string, text: string) => string): string {
  if (result === null) return "";
  if (typeof result === "boolean") return element("v", result ? "1" : "0");
  return element("v", typeof result === "number" ? numberText(result) : escapedCharacters(result));
}
