import { constantFrom, type Argument, type Constant } from "../../formula/constant";
import { splitPrefix } from "../../formula/sheetPrefix";
import { tokensOf } from "../../formula/tokens";

export interface PreviewParameter {
  readonly name: string;
  readonly type: string;
  readonly matrix: boolean;
  readonly repeating: boolean;
}

export type PreviewResult =
  | { readonly kind: "values"; readonly rows: readonly (readonly Constant[])[] }
  | { readonly kind: "error"; readonly code: string; readonly message: string }
  /** An argument that only Excel can work out, e.g. a calculation. */
  | { readonly kind: "unknown"; readonly argument: string };

/** More cells than this are left to Excel: reading them would make typing wait. */
const mostCells = 200_000;

/**
 * What a custom function gives for arguments as typed in a formula, before the formula is in any cell. Office.js cannot
 * evaluate a formula, so constants are read here and references from the sheet, and the function is called as Excel
 * calls it: omitted is null, a typed parameter converts or gives #VALUE!, an error in an input cell comes back.
 */
export async function previewFormula(
  call: (...values: unknown[]) => unknown,
  parameters: readonly PreviewParameter[],
  argumentTexts: readonly string[],
): Promise<PreviewResult> {
  const found = await argumentsFrom(argumentTexts);
  if (!Array.isArray(found)) return found;
  const values: unknown[] = [];
  for (const [index, argument] of found.entries()) {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (parameter === undefined) return { kind: "unknown", argument: argumentTexts[index] ?? "" };
    const converted = convert(argument, parameter, argumentTexts[index] ?? "");
    if ("kind" in converted) return converted;
    values.push(converted.value);
  }
  const fixed = parameters.filter((parameter) => !parameter.repeating).length;
  const repeated = fixed < parameters.length;
  const padded = Array.from({ length: fixed }, (_, index) => values[index] ?? null);
  try {
    return resultFrom(await call(...padded, ...(repeated ? [values.slice(fixed)] : [])));
  } catch (failure) {
    const { code, message } = failure as { code?: string; message?: string };
    return { kind: "error", code: code ?? "#VALUE!", message: message ?? "" };
  }
}

async function argumentsFrom(texts: readonly string[]): Promise<Argument[] | PreviewResult> {
  const found = texts.map(constantFrom);
  const references = new Set(texts.filter((_, index) => found[index] === null));
  const read = await readReferences([...references]);
  for (const [index, text] of texts.entries()) {
    const rows = read.get(text);
    if (found[index] !== null) continue;
    if (rows === undefined) return { kind: "unknown", argument: text };
    if ("code" in rows) return { kind: "error", ...rows };
    found[index] = { kind: "matrix", rows };
  }
  return found as Argument[];
}

type Read = Constant[][] | { readonly code: string; readonly message: string };

/** The values of the references that are ranges of the book; others are left out. */
async function readReferences(texts: readonly string[]): Promise<Map<string, Read>> {
  const read = new Map<string, Read>();
  for (const text of texts) {
    try {
      const rows = await readReference(text);
      if (rows !== null) read.set(text, rows);
    } catch {
      // No range of that name: Excel will say what it is once the formula is in the cell.
    }
  }
  return read;
}

function readReference(text: string): Promise<Read | null> {
  return Excel.run(async (context) => {
    const range = await rangeOf(context, text);
    range.load("cellCount");
    await context.sync();
    if (range.cellCount < 0 || range.cellCount > mostCells) return null;
    range.load("values,valueTypes");
    await context.sync();
    for (const [row, types] of range.valueTypes.entries())
      for (const [column, type] of types.entries())
        if (type === Excel.RangeValueType.error)
          return { code: String(range.values[row]?.[column]), message: `an input cell in ${text} holds this error` };
    return range.values as Constant[][];
  });
}

/** The cells that one reference, name or table means; throws where it means none. */
export async function rangeOf(context: Excel.RequestContext, text: string): Promise<Excel.Range> {
  const { workbook } = context;
  const [token, ...more] = tokensOf(`=${text}`).slice(1);
  if (token === undefined || more.length > 0) throw new Error(`reference needs one range; got ${text}`);
  const { workbook: other, sheet, place } = splitPrefix(token.text);
  if (other !== null) throw new Error(`reference needs cells of this workbook; got ${text}`);
  if (token.kind === "structured") {
    const [, table = "", column = ""] = /^([^[]+)\[([^[\]@#]+)\]$/u.exec(place) ?? [];
    return workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
  }
  if (token.kind === "reference" && sheet === null)
    return workbook.worksheets.getActiveWorksheet().getRange(place.replaceAll("$", ""));
  if (sheet !== null) return workbook.worksheets.getItem(sheet).getRange(place.replaceAll("$", ""));
  const name = workbook.names.getItemOrNullObject(place);
  const table = workbook.tables.getItemOrNullObject(place);
  await context.sync();
  return name.isNullObject ? table.getDataBodyRange() : name.getRange();
}

function convert(
  argument: Argument,
  parameter: PreviewParameter,
  text: string,
): { readonly value: unknown } | Exclude<PreviewResult, { kind: "values" }> {
  if (argument.kind === "omitted") return { value: null };
  // A blank cell is "" among Office.js values and null in a function's arguments.
  const rows: unknown[][] =
    argument.kind === "scalar"
      ? [[argument.value]]
      : argument.rows.map((row) => row.map((value) => (value === "" ? null : value)));
  if (!parameter.matrix && (rows.length > 1 || (rows[0]?.length ?? 0) > 1)) return { kind: "unknown", argument: text };
  if (parameter.type === "number")
    for (const row of rows)
      for (const [column, value] of row.entries()) {
        const converted = value === null ? 0 : typeof value === "string" && value.trim() === "" ? NaN : Number(value);
        if (Number.isNaN(converted))
          return {
            kind: "error",
            code: "#VALUE!",
            message: `${parameter.name} needs a number; got "${String(value)}"`,
          };
        row[column] = converted;
      }
  return { value: parameter.matrix ? rows : rows[0]?.[0] };
}

function resultFrom(result: unknown): PreviewResult {
  const rows = (Array.isArray(result) ? result : [[result]]) as unknown[][];
  const only = rows.length === 1 && rows[0]?.length === 1 ? errorOf(rows[0][0]) : null;
  if (only !== null) return { kind: "error", ...only };
  return {
    kind: "values",
    rows: rows.map((row) => row.map((value) => errorOf(value)?.code ?? (value as Constant) ?? 0)),
  };
}

function errorOf(value: unknown): { code: string; message: string } | null {
  if (typeof value !== "object" || value === null || !("code" in value)) return null;
  const { code, message } = value as { code: string; message?: string };
  return { code, message: message ?? "" };
}
