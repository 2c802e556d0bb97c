/** The values of a table as they are typed: "0.1; 20%; Base". */
import type { TrialValue } from "../../audit/scenarios/trial";

/** Null where there are none, or one is no number though the input holds one. */
export function tableValues(text: string, isNumber: boolean): readonly TrialValue[] | null {
  const parts = text
    .split(/[;；\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const values = parts.map((part) => (isNumber ? numberFrom(part) : part));
  return values.length === 0 || values.includes(null) ? null : (values as TrialValue[]);
}

/** Plain numbers and percentages. A comma parts thousands only: 1,5 may be meant as one and a half. */
export function numberFrom(text: string): number | null {
  const [, digits, percent] =
    /^([-+]?(?:\d{1,3}(?:,\d{3})+\.?\d*|\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(%?)$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(",", "")) / (percent === "%" ? 100 : 1);
}

const steps = [-0.2, -0.1, 0, 0.1, 0.2];

/** Around what the input holds, in digits that a person would type. */
export function proposedValues(value: number | string | boolean): string {
  if (typeof value !== "number") return "";
  return steps.map((step) => Number((value * (1 + step)).toPrecision(6))).join("; ");
}
