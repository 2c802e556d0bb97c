import type { Area } from "../../book/bookArea";
import {
  presetCriteria,
  textOperators,
  topBottomTypes,
  valueOperators,
  type ConditionalFormat,
  type ConditionalRule,
  type Operand,
} from "../../book/bookConditionalFormats";
import { fixedAddress } from "../../book/address";
import { isGiven, numberValue, textValue, wordValue } from "../protocol/argument";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { areaOfAddress, sheetName } from "./rangeArgument";

/**
 * `{ operator, text }` of a text rule, `{ operator, formula1, formula2 }` of a value rule, `{ type, rank }` of the largest and the
 * smallest, `{ criterion }` of a preset.
 */
export function readRule(
  kind: ConditionalFormat["kind"],
  value: unknown,
  area: Area,
  context: HostContext,
): ConditionalRule {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  const { operator, text, formula1, formula2, type, rank, criterion } = value as Record<string, unknown>;
  if (kind === "PresetCriteria") return { kind, criterion: wordValue(criterion, presetCriteria) };
  if (kind === "TopBottom") {
    const most = numberValue(rank);
    if (!Number.isInteger(most) || most < 1 || most > 1000) throw new HostError("InvalidArgument");
    return { kind, type: wordValue(type, topBottomTypes), rank: most };
  }
  if (kind !== "ContainsText" && kind !== "CellValue") throw new HostError("InvalidOperation");
  if (kind === "ContainsText") return { kind, operator: wordValue(operator, textOperators), text: textValue(text) };
  const word = wordValue(operator, valueOperators);
  const needsTwo = word === "Between" || word === "NotBetween";
  if (!isGiven(formula1) || (needsTwo && !isGiven(formula2))) throw new HostError("InvalidArgument");
  return {
    kind,
    operator: word,
    operand1: operandOf(formula1, area, context),
    operand2: needsTwo ? operandOf(formula2, area, context) : null,
  };
}

/** A number, a text in quotes, or one cell with both dollar signs; other formulas are refused, not half understood. */
export function operandOf(value: unknown, area: Area, context: HostContext): Operand {
  if (typeof value === "number") return value;
  const text = textValue(value).replace(/^=/, "").trim();
  if (text !== "" && !Number.isNaN(Number(text))) return Number(text);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted !== null) return quoted[1]!.replaceAll('""', '"');
  if (/^(?:.+!)?\$[A-Z]{1,3}\$\d+$/i.test(text)) return areaOfAddress(text, area.sheetId, context);
  throw new HostError(
    "UnsupportedOperation",
    `This host takes a number, a text or a fixed cell as a conditional format's formula; got "${String(value)}".`,
  );
}

export function ruleShown({ rule }: ConditionalFormat, context: HostContext): unknown {
  if (rule?.kind === "ContainsText") return { operator: rule.operator, text: rule.text };
  if (rule?.kind === "TopBottom") return { type: rule.type, rank: rule.rank };
  if (rule?.kind === "PresetCriteria") return { criterion: rule.criterion };
  if (rule?.kind !== "CellValue") return null;
  return {
    operator: rule.operator,
    formula1: operandShown(rule.operand1, context),
    ...(rule.operand2 !== null && { formula2: operandShown(rule.operand2, context) }),
  };
}

export function operandShown(operand: Operand | null, context: HostContext): string | undefined {
  if (operand === null) return undefined;
  if (typeof operand === "string") return `="${operand.replaceAll('"', '""')}"`;
  if (typeof operand === "number") return `=${operand}`;
  return `=${fixedAddress(sheetName(operand.sheetId, context), operand)}`;
}
