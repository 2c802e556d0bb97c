/** What cells of the book allow and how they look by what they hold, as a file says it. */
import { cellAddress } from "../../formula/address";
import { quotedSheetName } from "../../formula/sheetPrefix";
import type { Book } from "../../workbench/book/book";
import type { Area } from "../../workbench/book/bookArea";
import type {
  ConditionalFormat as BookRule,
  ConditionalLook,
  Operand,
} from "../../workbench/book/bookConditionalFormats";
import type { DataValidation } from "../../workbench/book/bookFormats";
import type { RuleTest } from "../../xlsx/content/ruleTest";
import type { ConditionalFormat, RuleLook, Validation } from "../../xlsx/content/sheetContent";
import { areaTestOf } from "./areaTests";

const kinds = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
} as const;

const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

export function validationsOf(book: Book, sheetId: string): Validation[] {
  return book.formats.validations(sheetId).map(({ areas, validation }) => validationOf(areas, validation));
}

function validationOf(areas: readonly Area[], validation: DataValidation): Validation {
  const { kind, operator, formula1, formula2, prompt, errorAlert, ignoreBlanks, inCellDropDown } = validation;
  return {
    areas: areas.map(plain),
    kind: kinds[kind],
    operator: operators[operator ?? "Between"],
    formula1: String(formula1),
    formula2: formula2 === undefined ? null : String(formula2),
    allowsBlank: ignoreBlanks !== false,
    showsDropDown: inCellDropDown !== false,
    prompt: prompt?.showPrompt === true ? { title: prompt.title, message: prompt.message } : null,
    alert:
      errorAlert?.showAlert === false
        ? null
        : {
            title: errorAlert?.title ?? "",
            message: errorAlert?.message ?? "",
            style: (errorAlert?.style ?? "Stop").toLowerCase() as "stop" | "warning" | "information",
          },
  };
}

export function conditionalFormatsOf(book: Book, sheetId: string): ConditionalFormat[] {
  return book.conditionalFormats
    .list()
    .filter(({ area }) => area.sheetId === sheetId)
    .flatMap((format, index) => {
      const test = format.rule === null ? null : testOf(book, format.rule, sheetId);
      if (test === null) return [];
      const [areas, look] = [[plain(format.area)], lookOf(format.look)];
      return [{ areas, priority: index + 1, test, look, stopsIfTrue: format.stopIfTrue }];
    });
}

/** Null for a rule that only the book has. */
function testOf(book: Book, rule: NonNullable<BookRule["rule"]>, sheetId: string): RuleTest | null {
  if (rule.kind === "Custom") return { kind: "expression", formula: rule.formula };
  if (rule.kind === "ContainsText") {
    const words = {
      Contains: "containsText",
      NotContains: "notContains",
      BeginsWith: "beginsWith",
      EndsWith: "endsWith",
    } as const;
    return { kind: "text", operator: words[rule.operator], text: rule.text };
  }
  if (rule.kind !== "CellValue") return areaTestOf(rule, (operand) => limitText(operandText(book, operand, sheetId)));
  const operands = rule.operand2 === null ? [rule.operand1] : [rule.operand1, rule.operand2];
  return {
    kind: "cellIs",
    operator: operators[rule.operator],
    formulas: operands.map((operand) => operandText(book, operand, sheetId)),
  };
}

/** A number stands without its sign in a limit. */
function limitText(text: string): string {
  return Number.isFinite(Number(text.slice(1))) ? text.slice(1) : text;
}

function operandText(book: Book, operand: Operand, sheetId: string): string {
  if (typeof operand === "number") return `=${operand}`;
  if (typeof operand === "string") return operand.startsWith("=") ? operand : `="${operand.replaceAll('"', '""')}"`;
  const cell = cellAddress(operand.row, operand.column).replace(/^([A-Z]+)/, "$$$1$$");
  const sheet = book.sheets.get(operand.sheetId)?.name ?? "";
  return operand.sheetId === sheetId ? `=${cell}` : `=${quotedSheetName(sheet)}!${cell}`;
}

function lookOf({ fill, fontColor, bold, italic, underline, strikethrough }: ConditionalLook): RuleLook {
  return {
    ...(fill ? { fill } : {}),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(bold === undefined ? {} : { isBold: bold }),
    ...(italic === undefined ? {} : { isItalic: italic }),
    ...(underline === undefined ? {} : { isUnderlined: underline !== "None" }),
    ...(strikethrough === undefined ? {} : { isStruckThrough: strikethrough }),
  };
}

function plain({ row, column, rowCount, columnCount }: Area) {
  return { row, column, rowCount, columnCount };
}
