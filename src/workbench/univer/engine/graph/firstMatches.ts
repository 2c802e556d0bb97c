/**
 * Formulas that look rows of a table up and no more, as `=IF(XLOOKUP(D9,Sources[ID],Sources[Value])="",NA(),…)`: what they found first stays
 * first however many rows come below, so a table that only grew leaves them as they are.
 */
import type { BaseAstNode } from "@univerjs/engine-formula";

/** An error in an argument they read is their result, so a result that is none says that every row was found. */
const handingErrorsOn: ReadonlySet<string> = new Set(["IF", "NA", "ABS", "CHAR", "CODE", "LEN", "MAX", "MIN", "SUM"]);

/** Univer's numbers for its kinds of nodes. */
const [reference, value, operator, call, root, prefix, suffix] = [1, 2, 3, 4, 9, 11, 12];

/** True where every structured reference is a column that XLOOKUP looks through, or gives back, with no word on what to do without a match. */
export function findsFirstMatches(node: BaseAstNode): boolean {
  const children = node.getChildren();
  switch (node.nodeType) {
    case value:
      return true;
    case reference:
      return tableOf(node) === null && !node.getToken().includes("[");
    case root:
    case operator:
    case suffix:
      return children.every(findsFirstMatches);
    case prefix:
      return node.getToken() !== "@" && children.every(findsFirstMatches);
    case call:
      break;
    default:
      return false;
  }
  const name = node.getToken().toUpperCase();
  if (name !== "XLOOKUP") return handingErrorsOn.has(name) && children.every(findsFirstMatches);
  const [sought, among, given, ...others] = children;
  if (!sought || !among || !given || others.length > 0 || !findsFirstMatches(sought)) return false;
  const table = tableOf(among);
  return table !== null && table === tableOf(given);
}

/** The table of a reference to one of its columns, without its header or a single row. */
function tableOf(node: BaseAstNode): string | null {
  if (node.nodeType !== reference) return null;
  return /^([^[\]]+)\[[^[\]#@,:]+\]$/u.exec(node.getToken())?.[1]?.toLowerCase() ?? null;
}
