/**
 * A range from one cell that XLOOKUP finds to another: `SUM(XLOOKUP(B3,B6:B10,E6:E10):XLOOKUP(C3,B6:B10,E6:E10))`, an example of Microsoft's page of XLOOKUP.
 * Univer's XLOOKUP gives a value and no cell, so that here INDEX gives the cell at the place that XMATCH finds.
 */
import type { AstExpression, CallExpression } from "@borgar/fx";
import { locationOf, parsed, replaced, slice, type Replacement } from "./formulaTree";
import { walk } from "./passedFunctions";

export function withLookedUpRanges(formula: string): string {
  if (!/\bXLOOKUP\s*\(/i.test(formula) || !/\)\s*:|:\s*XLOOKUP/i.test(formula)) return formula;
  const changes: Replacement[] = [];
  walk(parsed(formula), [], (node) => {
    if (node.type !== "BinaryExpression" || node.operator !== ":") return;
    for (const end of node.arguments as AstExpression[])
      if (isLookUp(end)) changes.push({ at: locationOf(end), by: cellFound(formula, end) });
  });
  return replaced(formula, changes);
}

function isLookUp(node: AstExpression): node is CallExpression {
  return (
    node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name.toUpperCase() === "XLOOKUP"
  );
}

function cellFound(formula: string, call: CallExpression): string {
  const [sought, within, from, , mode, order] = (call.arguments as (AstExpression | null)[]).map((one) =>
    one ? slice(formula, one) : "",
  );
  return `INDEX(${from ?? ""},XMATCH(${sought ?? ""},${within ?? ""},${mode || "0"},${order || "1"}))`;
}
