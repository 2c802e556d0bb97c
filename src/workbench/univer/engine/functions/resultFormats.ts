/**
 * The number format that a formula gives its cell. Univer shows days as 2020/01/02 and times as 1:02 A, and in a spill gives the first cell the format of
 * what it reads. Excel shows both as they are typed ("m/d/yyyy", "h:mm AM/PM"; Microsoft's pages of TODAY, NOW and TIME), and a spill has no format.
 */
import { IFormulaRuntimeService, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { ICellData, Injector, Nullable } from "@univerjs/core";

type Result = BaseReferenceObject | BaseValueObject;

interface Page {
  readonly injector: Injector;
  readonly locale: "en-US" | "zh-CN";
}

interface Runtime {
  setRuntimeData(result: Result): void;
  _getValueObjectOfRuntimeData(value: unknown): ICellData | undefined;
}

const formats: Readonly<Record<string, Readonly<Record<Page["locale"], string>>>> = {
  "yyyy/mm/dd;@": { "en-US": "m/d/yyyy", "zh-CN": "yyyy/m/d" },
  "yyyy/mm/dd hh:mm": { "en-US": "m/d/yyyy h:mm", "zh-CN": "yyyy/m/d h:mm" },
  "h:mm A/P": { "en-US": "h:mm AM/PM", "zh-CN": "h:mm" },
};

export function formatResultsAsExcel(page: Page): void {
  const runtime = page.injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const set = runtime.setRuntimeData.bind(runtime);
  const dataOf = runtime._getValueObjectOfRuntimeData.bind(runtime);
  let isSpill = false;
  runtime.setRuntimeData = (result) => {
    isSpill = isSeveral(result);
    try {
      set(result);
    } finally {
      isSpill = false;
    }
  };
  runtime._getValueObjectOfRuntimeData = (value) => {
    const data = dataOf(value);
    const pattern = patternOf(data);
    if (pattern === undefined) return data;
    // What is not told leaves the cell the format that somebody gave it.
    const plain = { ...data };
    delete plain.s;
    if (isSpill) return plain;
    const format = formats[pattern]?.[page.locale];
    return format === undefined ? data : { ...plain, s: { n: { pattern: format } } };
  };
}

function isSeveral(result: Result): boolean {
  if (!result.isReferenceObject() && !(result as BaseValueObject).isArray?.()) return false;
  const { startRow, startColumn, endRow, endColumn } = (result as BaseReferenceObject).getRangePosition();
  return startRow !== endRow || startColumn !== endColumn;
}

function patternOf(data: Nullable<ICellData>): string | undefined {
  return typeof data?.s === "object" ? data.s?.n?.pattern : undefined;
}
