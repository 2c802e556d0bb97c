/** The rule of a conditional format after cells moved; a cell that is gone counts as blank. */
import type { ConditionalRule, Operand } from "../../book/bookConditionalFormats";
import type { Move } from "./areaMoves";
import { movedReferences } from "./movedReferences";

/** `sheetId` is the format's own sheet, `idOf` finds another one by its name. */
export function movedRule(
  rule: ConditionalRule | null,
  sheetId: string,
  to: Move,
  idOf: (name: string) => string | undefined,
): ConditionalRule | null {
  const moved = (operand: Operand | null) => (typeof operand === "object" && operand !== null ? to(operand) : operand);
  if (rule?.kind === "CellValue")
    return { ...rule, operand1: moved(rule.operand1) ?? 0, operand2: moved(rule.operand2) };
  if (rule?.kind === "ColorScale")
    return { ...rule, points: rule.points.map((point) => ({ ...point, operand: moved(point.operand) })) };
  return rule?.kind === "Custom" ? { ...rule, formula: movedReferences(rule.formula, to, sheetId, idOf) } : rule;
}
