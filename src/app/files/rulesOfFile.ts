/** What cells allow and looks by rule, from a file to the book. */
import type { Area } from "../../workbench/book/bookArea";
import type { ConditionalFormat as BookFormat, ConditionalRule } from "../../workbench/book/bookConditionalFormats";
import type { DataValidation } from "../../workbench/book/bookFormats";
import type { CellArea } from "../../formula/address";
import { areaOf } from "../../formula/reference";
import type { ConditionalFormat, Validation } from "../../xlsx/content/sheetContent";
import { areaRuleOf } from "./areaTests";

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

export function validationOfFile({ kind, operator, prompt, alert, ...rest }: Validation): DataValidation {
  const { formula1, formula2, allowsBlank, showsDropDown } = rest;
  return {
    kind: kind === "whole" ? "wholeNumber" : kind,
    formula1,
    ...(formula2 !== null && { formula2 }),
    ...(kind !== "list" && kind !== "custom" && { operator: operators[operator] }),
    inCellDropDown: showsDropDown,
    ignoreBlanks: allowsBlank,
    prompt: { showPrompt: prompt !== null, title: prompt?.title ?? "", message: prompt?.message ?? "" },
    errorAlert: {
      showAlert: alert !== null,
      title: alert?.title ?? "",
      message: alert?.message ?? "",
      style: alert?.style === "warning" ? "Warning" : alert?.style === "information" ? "Information" : "Stop",
    },
  };
}

export interface SheetPlace {
  readonly name: string;
  readonly idOf: (sheet: string) => string | undefined;
}

/** One record an area, without ids, the one that wins last. */
export function conditionalFormatsOfFile(
  formats: readonly ConditionalFormat[],
  place: SheetPlace,
): Omit<BookFormat, "id">[] {
  return [...formats]
    .sort((one, other) => other.priority - one.priority)
    .flatMap((format) => {
      const rule = ruleOf(format, place);
      if (rule === null) return [];
      const { fill, color, isBold, isItalic, isUnderlined, isStruckThrough } = format.look;
      const look = {
        ...(fill !== undefined && { fill }),
        ...(color !== undefined && { fontColor: color }),
        ...(isBold !== undefined && { bold: isBold }),
        ...(isItalic !== undefined && { italic: isItalic }),
        ...(isUnderlined !== undefined && { underline: isUnderlined ? ("Single" as const) : ("None" as const) }),
        ...(isStruckThrough !== undefined && { strikethrough: isStruckThrough }),
      };
      return format.areas.map((area) => ({
        area: areaOn(place, area),
        kind: rule.kind,
        rule,
        look,
        stopIfTrue: format.stopsIfTrue,
      }));
    });
}

function areaOn({ name, idOf }: SheetPlace, { row, column, rowCount, columnCount }: CellArea): Area {
  return { sheetId: idOf(name)!, row, column, rowCount, columnCount };
}

/** Null where the book has no such rule. */
function ruleOf({ test }: ConditionalFormat, place: SheetPlace): ConditionalRule | null {
  if (test.kind === "expression") return { kind: "Custom", formula: test.formula };
  if (test.kind === "text") {
    const texts = {
      containsText: "Contains",
      notContains: "NotContains",
      beginsWith: "BeginsWith",
      endsWith: "EndsWith",
    };
    return { kind: "ContainsText", operator: texts[test.operator] as "Contains", text: test.text };
  }
  if (test.kind !== "cellIs") return areaRuleOf(test, (limit) => operandOf(limit, place));
  const operands = test.formulas.map((formula) => operandOf(formula, place));
  const [operand1, operand2 = null] = operands;
  if (operand1 === undefined || operands.includes(null)) return null;
  const operator = operators[test.operator].replace(/OrEqualTo$/, "OrEqual") as "Between";
  return { kind: "CellValue", operator, operand1: operand1!, operand2 };
}

/** A number, a text, or one cell at a fixed place; null for a formula, which only Excel judges. */
function operandOf(formula: string, { name, idOf }: SheetPlace): number | string | Area | null {
  const text = formula.replace(/^=/, "");
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  const words = /^"((?:[^"]|"")*)"$/.exec(text);
  if (words !== null) return words[1]!.replaceAll('""', '"');
  if (!/\$[A-Z]{1,3}\$\d+$/i.test(text)) return null;
  const area = areaOf(text, { sheet: name, row: 0, column: 0 }, []);
  const sheetId = area === null ? undefined : idOf(area.sheet);
  if (area === null || sheetId === undefined || area.rowCount * area.columnCount !== 1) return null;
  return { sheetId, row: area.row, column: area.column, rowCount: 1, columnCount: 1 };
}
