/**
 * What the sections of a number format leave of a cell, in the grid as in `range.text`. Univer draws the number itself where its section shows nothing
 * (`0%;-0%;""`, `;;;`), knows no section for texts (`;;;`, `0;0;0;"t: "@`) and colours numbers below zero only. "If you skip code sections … include the ending
 * semicolon for that section": "Number format codes"; "Hide cell values" has `;;;`.
 */
import { CellValueType, InterceptorEffectEnum, numfmt, type ICellData } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { patternOf, shownText } from "./cellReader";
import type { Engine } from "./engine/engine";

/** The eight colours of format codes; those with a number come as they are drawn. */
const colors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

export function showSections(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // Before Univer formats the number.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { worksheet }, next) => {
      if (!cell?.s || cell.v === undefined || cell.v === null || cell.v === "") return next(cell);
      const pattern = patternOf(worksheet, cell);
      if (pattern === "General" || pattern === "@") return next(cell);
      const value = valueOf(cell);
      if (typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType)) return next(cell);
      const shown = next(isAltered(value, pattern) ? { ...cell, ...drawn(shownText(value, pattern)) } : cell);
      const color = colorOf(pattern, value);
      if (color === null) return shown;
      return { ...shown, interceptorStyle: { ...shown?.interceptorStyle, cl: { rgb: color } } };
    },
  });
}

function valueOf({ v, t }: ICellData): string | number | boolean {
  if (t === CellValueType.BOOLEAN) return v === 1 || v === "1" || v === true;
  if (t === CellValueType.NUMBER || typeof v === "number") return Number(v);
  return v as string | boolean;
}

/** Nothing is no text: a text in place of a number gets a mark. */
function drawn(text: string): Pick<ICellData, "v" | "t"> {
  return text === "" ? { v: null } : { v: text, t: CellValueType.FORCE_STRING };
}

/** Whether the cell shows something else than Univer would draw: it formats what is left of a number, and no text. */
function isAltered(value: string | number | boolean, pattern: string): boolean {
  if (typeof value !== "number") return shownText(value, pattern) !== shownText(value, "General");
  const mayBeEmpty = pattern.includes(";") || !/[0?ymdhsg]/i.test(pattern);
  return mayBeEmpty && shownText(value, pattern) === "";
}

/** Null where the section names none. */
function colorOf(pattern: string, value: string | number | boolean): string | null {
  if (!/\[[a-z]+\s*\d*\]/i.test(pattern)) return null;
  try {
    const named = numfmt.formatColor(pattern, value);
    return typeof named === "string" ? (colors[named.toLowerCase()] ?? named) : null;
  } catch {
    return null;
  }
}
