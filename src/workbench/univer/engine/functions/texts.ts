/**
 * TEXT, TEXTSPLIT, DOLLAR and what functions of texts make of a number. In Excel they read its value, whatever its cell looks like: LEFT of 1/5/2020 is "4",
 * the first digit of its day. TEXT of a truth is its word, an empty format leaves nothing but a minus; TEXTSPLIT gives texts, by columns, rows or both, and takes
 * either delimiter alone.
 */
import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Injector, Nullable } from "@univerjs/core";
import { detachedArray } from "../lean/detachedArray";
import { generalText } from "../lean/generalText";
import { cellAt } from "../lean/leanFunctions";
import { cellByCell, eachCorrected, mend, valuesOf } from "./corrected";

/** Which arguments are texts, from 0; all of them where none are named. */
const textArguments: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    [
      ...["LEFT", "LEFTB", "RIGHT", "RIGHTB", "MID", "MIDB", "LEN", "LENB", "REPT", "UPPER", "LOWER", "PROPER"],
      ...["TRIM", "CLEAN", "CODE", "UNICODE", "VALUETOTEXT"],
    ].map((name) => [name, [0]]),
  ),
  ...Object.fromEntries(
    ["FIND", "FINDB", "SEARCH", "SEARCHB", "EXACT", "TEXTBEFORE", "TEXTAFTER"].map((name) => [name, [0, 1]]),
  ),
  REPLACE: [0, 3],
  REPLACEB: [0, 3],
  SUBSTITUTE: [0, 1, 2],
  CONCAT: [],
  TEXTJOIN: [],
};

export function readTextsAsExcel(injector: Injector): void {
  for (const [name, places] of Object.entries(textArguments))
    mend(injector, [name], (given, calculate) =>
      calculate(...given.map((one, at) => (places.length === 0 || places.includes(at) ? asText(one) : one))),
    );
  mend(injector, ["TEXT"], (given, calculate) =>
    eachCorrected(calculate(...given), given, (result, value, format) => textOf(result, value, format)),
  );
  mend(injector, ["DOLLAR"], (given, calculate) =>
    eachCorrected(calculate(...given), given, (result) =>
      result.isString() ? StringValueObject.create(String(result.getValue()).trimEnd()) : result,
    ),
  );
  mend(injector, ["TEXTSPLIT"], (given) => split(given));
  mend(injector, ["SEARCH", "SEARCHB"], (given, calculate) =>
    given.some((one) => one.isArray()) || !/[*?~]/.test(written(given[0]!))
      ? searchedEach(given, calculate)
      : found(given),
  );
  // "Number: Required. A number between 1 and 255": Microsoft's page of CHAR.
  mend(injector, ["CHAR"], (given, calculate) =>
    eachCorrected(calculate(...given), given, (result, number) =>
      number?.isNumber() && Number(number.getValue()) >= 256 ? ErrorValueObject.create(ErrorType.VALUE) : result,
    ),
  );
  mend(injector, ["UNICHAR"], (given, calculate) =>
    eachCorrected(calculate(...given), given, (result, number) => {
      const code = number?.isNumber() ? Math.floor(Number(number.getValue())) : 0;
      return code > 0xffff && code <= 0x10ffff ? StringValueObject.create(String.fromCodePoint(code)) : result;
    }),
  );
  mend(injector, ["UNICODE"], (given, calculate) =>
    eachCorrected(calculate(...given), given, (result, text) => {
      const code = result.isNumber() && text ? written(text).codePointAt(0) : undefined;
      return code === undefined ? result : NumberValueObject.create(code);
    }),
  );
}

function searchedEach(
  given: readonly BaseValueObject[],
  calculate: (...given: BaseValueObject[]) => BaseValueObject,
): BaseValueObject {
  if (!given.some((one) => one.isArray())) return calculate(...given);
  return cellByCell(given, (...cells) => {
    const parts = cells.map((cell) => cell ?? StringValueObject.create(""));
    return /[*?~]/.test(written(parts[0]!)) ? found(parts) : calculate(...parts);
  });
}

/** "You can use the wildcard characters — the question mark (?) and asterisk (*) — in find_text": Microsoft's page of SEARCH. */
function found([sought, within, start]: readonly BaseValueObject[]): BaseValueObject {
  const failure = [sought, within, start].find((one) => one?.isError());
  if (failure) return failure;
  const from = start === undefined ? 1 : Math.trunc(Number(start.getValue()));
  const text = written(within!);
  if (!(from >= 1 && from <= text.length)) return ErrorValueObject.create(ErrorType.VALUE);
  const pattern = written(sought!).replace(/~[*?~]|[*?]|[$()+./[\\\]^{|}-]/g, (sign) => {
    if (sign === "*") return "[^]*?";
    if (sign === "?") return "[^]";
    return `\\${sign.at(-1)!}`;
  });
  const place = text.slice(from - 1).search(new RegExp(pattern, "iu"));
  return place < 0 ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(place + from);
}

/** A number or a truth is the text that it reads as; a blank cell stays blank. */
function asText(given: BaseReferenceObject | BaseValueObject): BaseValueObject {
  const value = valuesOf(given);
  if (!value.isArray()) return hasNoText(value) ? StringValueObject.create(written(value)) : value;
  const array = value as ArrayValueObject;
  if (!array.getArrayValue().some((row) => row?.some((cell) => hasNoText(cell)))) return value;
  return array.mapValue((cell) => (hasNoText(cell) ? StringValueObject.create(written(cell)) : cell));
}

function hasNoText(cell: Nullable<BaseValueObject>): boolean {
  return Boolean(cell && (cell.isNumber() || cell.isBoolean()));
}

function textOf(
  result: BaseValueObject,
  value: BaseValueObject | null | undefined,
  format: BaseValueObject | null | undefined,
): BaseValueObject {
  if (result.isBoolean()) return StringValueObject.create(result.getValue() ? "TRUE" : "FALSE");
  if (result.isError() || value?.isString()) return result;
  const pattern = format?.isString() ? String(format.getValue()) : "";
  if (pattern.trim() !== "" || format?.isNumber()) return result;
  return StringValueObject.create((Number(value?.getValue() ?? 0) < 0 ? "-" : "") + pattern);
}

function split([text, column, row, ignoring, matching, padding]: readonly BaseValueObject[]): BaseValueObject {
  if (!text) return ErrorValueObject.create(ErrorType.VALUE);
  const [columns, rows] = [delimiters(column), delimiters(row)];
  const flags = flagOf(matching) ? "i" : "";
  if (columns === null || rows === null || (columns.length === 0 && rows.length === 0))
    return failureOf(column) ?? failureOf(row) ?? ErrorValueObject.create(ErrorType.VALUE);
  const isKept = (piece: string) => piece !== "" || !flagOf(ignoring);
  const pad = padding === undefined || padding.isNull() ? ErrorValueObject.create(ErrorType.NA) : cellAt(padding, 0, 0);
  const table = (of: string): BaseValueObject => {
    const pieces = cut(of, rows, flags)
      .filter(isKept)
      .map((line) => cut(line, columns, flags).filter(isKept))
      .filter((line) => line.length > 0);
    const width = Math.max(0, ...pieces.map((line) => line.length));
    if (width === 0) return ErrorValueObject.create(ErrorType.CALC);
    const cells = pieces.map((line) =>
      Array.from({ length: width }, (_, at) => (at < line.length ? StringValueObject.create(line[at]!) : pad)),
    );
    return cells.length === 1 && width === 1 ? cells[0]![0]! : detachedArray(cells);
  };
  if (!text.isArray()) return text.isError() ? text : table(written(text));
  // Of several texts Excel shows the first piece of each.
  return cellByCell([text], (cell) => {
    const pieces = table(cell ? written(cell) : "");
    return cellAt(pieces, 0, 0) ?? pieces;
  });
}

function cut(text: string, by: readonly string[], flags: string): string[] {
  if (by.length === 0) return [text];
  return text.split(new RegExp(by.map((one) => one.replace(/[$()*+./?[\\\]^{|}-]/g, "\\$&")).join("|"), flags));
}

/** None where it is left out; null where there is an empty one, or an error. */
function delimiters(given: BaseValueObject | undefined): string[] | null {
  if (given === undefined || (given.isNull() && !given.isArray())) return [];
  const cells = given.isArray() ? (given as ArrayValueObject).getArrayValue().flat() : [given];
  if (cells.some((cell) => cell?.isError())) return null;
  const words = cells.map((cell) => (cell ? written(cell) : ""));
  return words.includes("") ? null : words.sort((one, other) => other.length - one.length);
}

function failureOf(given: BaseValueObject | undefined): BaseValueObject | undefined {
  return given?.isError() ? given : undefined;
}

function written(value: BaseValueObject): string {
  if (value.isNull()) return "";
  if (value.isBoolean()) return value.getValue() ? "TRUE" : "FALSE";
  return value.isNumber() ? generalText(Number(value.getValue())) : String(value.getValue());
}

function flagOf(given: BaseValueObject | undefined): boolean {
  const value = given && cellAt(given, 0, 0);
  return Boolean(value && !value.isError() && Number(value.getValue()));
}
