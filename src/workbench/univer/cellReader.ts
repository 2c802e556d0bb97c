/** One cell as it stands: value, formula, text as displayed, error. */
import { CellValueType, numfmt, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import type { CellPlace } from "../book/bookArea";
import type { Cell, CellValue } from "../book/bookCells";
import type { Engine } from "./engine/engine";
import type { ErrorMessages } from "./engine/errorMessages";
import type { Spills } from "./spills";

const vacantCell: Cell = Object.freeze({ value: null, formula: "", numberFormat: "General", text: "" });
const errorCodes = new Set<string>(Object.values(ErrorType));

export class CellReader {
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly engine: Engine,
    private readonly spills: Spills,
    private readonly messages: ErrorMessages,
  ) {
    this.formulas = engine.injector.get(FormulaDataModel);
  }

  read(sheet: Worksheet, place: CellPlace): Cell {
    const { row, column } = place;
    const own = sheet.getCellRaw(row, column);
    if (!own && !this.spills.valueAt(place)) return vacantCell;
    const formula = own && (own.f || own.si) ? this.formulaAt(place, own) : keptFormula(own);
    const spilled = formula !== "" || !isVacant(own) ? undefined : this.spills.valueAt(place);
    const data = spilled ?? own;
    // A formula's "" is text; an empty constant is no content.
    const value = valueOf(data, formula !== "" || Boolean(spilled));
    const numberFormat = patternOf(sheet, own);
    const isError = typeof value === "string" && errorCodes.has(value) && data?.t !== CellValueType.FORCE_STRING;
    const cell = { value, formula, numberFormat, text: isError ? value : shownText(value, numberFormat) };
    if (!isError) return cell;
    const anchor = this.spills.anchorOf(place) ?? place;
    return { ...cell, error: { code: value, message: this.messages.find(anchor, place, value) } };
  }

  formulaAt({ sheetId, row, column }: CellPlace, data: ICellData): string {
    const formula = data.f ?? this.formulas.getFormulaStringByCell(row, column, sheetId, this.engine.unitId) ?? "";
    return formula.startsWith("=") ? formula : "";
  }
}

/** A formula of the file that keeps the file's value, since nothing here can calculate it; gone once the cell holds another value. */
function keptFormula(data: Nullable<ICellData>): string {
  const { keptFormula: formula, keptValue } = data?.custom ?? {};
  return typeof formula === "string" && (data?.v ?? null) === keptValue ? formula : "";
}

export function isVacant(data: Nullable<ICellData>): boolean {
  return !data || ((data.v === undefined || data.v === null || data.v === "") && !data.f && !data.si && !data.p);
}

function valueOf(data: Nullable<ICellData>, isResult: boolean): CellValue {
  const value = data?.v;
  if (value === undefined || value === null)
    return data?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? null;
  if (data!.t === CellValueType.BOOLEAN) return value === 1 || value === "1" || value === true;
  if (typeof value === "string" && data!.t === CellValueType.NUMBER) return Number(value);
  if (value === "" && !isResult) return null;
  return value as CellValue;
}

export function patternOf(sheet: Worksheet, data: Nullable<ICellData>): string {
  const style = data?.s;
  const found = typeof style === "string" ? sheet.getStyleDataByHash(style) : style;
  return found?.n?.pattern || "General";
}

function isShortInteger(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e11;
}

/** A value under a number format; what the format cannot show is shown as in Excel, with hashes. */
export function shownText(value: CellValue, pattern: string): string {
  if (value === null) return "";
  // A truth has the section of texts.
  if (typeof value === "boolean" && !pattern.includes(";")) return value ? "TRUE" : "FALSE";
  // Most cells; the formatter would take microseconds to come to the same.
  if (pattern === "General" && (typeof value !== "number" || isShortInteger(value))) return String(value);
  try {
    return numfmt.format(pattern, value as number, { dateErrorNumber: false, dateErrorThrows: true });
  } catch {
    return "########";
  }
}

/** Whether the formatter can read it. */
export function isNumberFormat(pattern: string): boolean {
  if (pattern === "" || pattern.length > 255) return false;
  try {
    numfmt.format(pattern, 1);
    return true;
  } catch {
    return false;
  }
}
