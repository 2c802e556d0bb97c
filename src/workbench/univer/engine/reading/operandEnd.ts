import type { Token } from "@borgar/fx";

const single: ReadonlySet<string> = new Set([
  "range",
  "range_beam",
  "range_named",
  "structured",
  "number",
  "string",
  "bool",
]);

/** Where the operand that begins at a token ends; null where none begins there that can be enclosed. */
export function operandEnd(tokens: readonly Token[], start: number): number | null {
  const first = tokens[start];
  if (!first) return null;
  if (single.has(first.type)) return start;
  const isGroup = first.type === "operator" && (first.value === "{" || first.value === "(");
  const opening = isGroup ? start : first.type === "func" ? start + 1 : null;
  if (opening === null) return null;
  let depth = 0;
  for (let at = opening; at < tokens.length; at += 1) {
    const { type, value } = tokens[at]!;
    if (type === "operator" && (value === "(" || value === "{")) depth += 1;
    if (type === "operator" && (value === ")" || value === "}")) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}
