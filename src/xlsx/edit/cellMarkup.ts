/** A cell as a worksheet writes it. */
import { areaAddress, cellAddress, type CellArea } from "../../formula/address";
import { fileFormulaFrom } from "../../formula/fileDialect";
import { escapedCharacters, escapedMarkup, numberText } from "../package/escape";
import { setAttribute } from "./sheetText";

export type CellValue = number | string | boolean;

/**
 * What a cell is to hold: a constant, a formula with the result it has now, or nothing (its format stays). A result alone leaves
 * the cell's formula as the file writes it, a formula rewritten its result; what is kept changes its format alone.
 */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "kept" }
  /** An error is one that a formula beside it has filled in. */
  | { readonly kind: "constant"; readonly value: CellValue; readonly isError?: boolean }
  | {
      readonly kind: "formula";
      /** "=A1+1", as a person types it. */
      readonly formula: string;
      /** Null where it has not been calculated. */
      readonly result: CellValue | null;
      readonly isError: boolean;
      /** The cells that its results fill; undefined for a formula of one value. */
      readonly array?: CellArea;
    }
  | { readonly kind: "result"; readonly result: CellValue | null; readonly isError: boolean }
  | RewrittenFormula;

/** Another formula in the place of the cell's own, or none; what the file has as its result stays to the letter. */
export interface RewrittenFormula {
  readonly kind: "rewritten";
  /** "=A1+1", as a person types it; null leaves the result alone. */
  readonly formula: string | null;
  /** The cells that its results fill; undefined for a formula of one value. */
  readonly array?: CellArea;
}

export interface CellEdit {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The table that the cell stands in, which formulas that refer to its own row need; null or undefined outside tables. */
  readonly table?: string | null;
  /** Index of the format that it shall have; without it the cell keeps its own. */
  readonly format?: number;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Index of the format, as the file writes it; undefined where the cell had none. */
  readonly format: string | undefined;
  readonly prefix: string;
  /** The table that the cell stands in, whose name references to its row need; null outside tables. */
  readonly table: string | null;
  /** What `cm` says of a dynamic array. */
  readonly arrayMark: () => number;
}

/** Texts stand in the cell itself, so that the table of shared texts need not change. Empty for a blank cell without format. */
export function cellMarkup(
  { row, column, format, prefix, table, arrayMark }: CellPlace,
  content: Exclude<CellContent, { kind: "result" | "kept" | "rewritten" }>,
): string {
  const style = format === undefined ? "" : ` s="${format}"`;
  const head = `<${prefix}c r="${cellAddress(row, column)}"${style}`;
  if (content.kind === "blank") return format === undefined ? "" : `${head}/>`;
  const close = `</${prefix}c>`;
  if (content.kind === "constant") {
    const { value, isError = false } = content;
    if (typeof value === "string" && !isError) return textCellMarkup(head, value, prefix);
    return `${head}${resultType(value, isError)}>${resultElement(value, prefix)}${close}`;
  }
  const { formula, result, isError, array } = content;
  const mark = array === undefined ? "" : ` cm="${arrayMark()}"`;
  const written = formulaElement(formula, { array, table, prefix });
  return `${head}${resultType(result, isError)}${mark}>${written}${resultElement(result, prefix)}${close}`;
}

function formulaElement(
  formula: string,
  { array, table, prefix }: { readonly array: CellArea | undefined } & Pick<CellPlace, "table" | "prefix">,
): string {
  const kind = array === undefined ? "" : ` t="array" ref="${areaAddress(array)}"`;
  return `<${prefix}f${kind}>${escapedMarkup(fileFormulaFrom(formula, table))}</${prefix}f>`;
}

/** The same cell with another formula, or none. `markup` is the whole cell, `tag` opens it, `element` is the formula's as it stands. */
export function rewrittenMarkup(
  { markup, tag, element }: { readonly markup: string; readonly tag: string; readonly element: string },
  { formula, array }: RewrittenFormula,
  { table, prefix, arrayMark }: Pick<CellPlace, "table" | "prefix" | "arrayMark">,
): string {
  const open = setAttribute(tag, "cm", formula === null || array === undefined ? null : String(arrayMark()));
  const written = formula === null ? "" : formulaElement(formula, { array, table, prefix });
  return open + markup.slice(tag.length).replace(element, () => written);
}

/** A cell whose text stands in it; `head` is its opening tag without the closing bracket. */
export function textCellMarkup(head: string, text: string, prefix = ""): string {
  const content = `<${prefix}t xml:space="preserve">${escapedCharacters(text)}</${prefix}t>`;
  return `${head} t="inlineStr"><${prefix}is>${content}</${prefix}is></${prefix}c>`;
}

/** The same cell with another format; `tag` opens it. */
export function formatMarkup(markup: string, tag: string, format: number | undefined): string {
  return format === undefined ? markup : setAttribute(tag, "s", String(format)) + markup.slice(tag.length);
}

/** The same cell with another result, of whose former value nothing more is said (`vm`). `tag` opens the cell, `formula` is the formula's element as it stands. */
export function resultMarkup(
  { tag, formula, prefix }: { readonly tag: string; readonly formula: string; readonly prefix: string },
  { result, isError }: { readonly result: CellValue | null; readonly isError: boolean },
): string {
  const open = tag.replace(/\s+(?:t|vm)\s*=\s*("[^"]*"|'[^']*')/g, "").replace(/\s*\/?>$/, "");
  return `${open}${resultType(result, isError)}>${formula}${resultElement(result, prefix)}</${prefix}c>`;
}

function resultType(result: CellValue | null, isError: boolean): string {
  if (isError) return ' t="e"';
  if (typeof result === "string") return ' t="str"';
  return typeof result === "boolean" ? ' t="b"' : "";
}

function resultElement(result: CellValue | null, prefix: string): string {
  if (result === null) return "";
  const text =
    typeof result === "boolean"
      ? String(Number(result))
      : typeof result === "number"
        ? numberText(result)
        : escapedCharacters(result);
  return `<${prefix}v>${text}</${prefix}v>`;
}
