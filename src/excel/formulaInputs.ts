/**
 * What a formula takes its value from: references, look-ups by a key, and numbers typed into it. Arguments that only
 * choose (a condition, a key, a position) bear no value and are left out.
 */
import { isCall, treeOf, type Call, type Node } from "./formulaTree";
import type { Token } from "./formulaTokens";

export interface LookUp {
  readonly key: { readonly kind: "text" | "reference"; readonly text: string } | null;
  /** The references of the column of keys and of the column of values. */
  readonly keys: string;
  readonly values: string;
  /** Counted from 1 in `keys`, when keys and values are one block as in VLOOKUP. */
  readonly column: number | null;
}

export interface FormulaInputs {
  readonly references: readonly string[];
  readonly names: readonly string[];
  readonly lookUps: readonly LookUp[];
  readonly constants: readonly number[];
}

/** Which arguments bear the value; the others choose. Functions that are not here take it from all. */
const bearing: Readonly<Record<string, readonly number[]>> = {
  IF: [1, 2],
  CHOOSE: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  FILTER: [0, 2],
  SORTBY: [0],
  SUMIFS: [0],
  AVERAGEIFS: [0],
  MAXIFS: [0],
  MINIFS: [0],
  INDEX: [0],
  OFFSET: [0],
  TAKE: [0],
  DROP: [0],
  CHOOSECOLS: [0],
  CHOOSEROWS: [0],
  ROUND: [0],
  ISNUMBER: [],
  COUNT: [],
  COUNTA: [],
  COUNTBLANK: [],
  COUNTIF: [],
  COUNTIFS: [],
  ROW: [],
  ROWS: [],
  COLUMN: [],
  COLUMNS: [],
  MATCH: [],
  XMATCH: [],
};

const arithmetic = new Set(["+", "-", "*", "/", "^"]);
/** Identities, powers of ten and the calendar convert units; they are no figures of their own. */
const conversions = new Set([0, 1, 4, 12, 24, 52, 60, 365, 366, 8760]);

export function inputsOf(formula: string): FormulaInputs {
  const found = {
    references: [] as string[],
    names: [] as string[],
    lookUps: [] as LookUp[],
    constants: [] as number[],
  };
  const tree = treeOf(formula);
  const [only] = tree;
  const isNumber = tree.length === 1 && only !== undefined && (!isCall(only) || only.name === "{");
  walk(tree, found, { locals: new Set(), takesNumbers: isNumber });
  return found;
}

type Found = { references: string[]; names: string[]; lookUps: LookUp[]; constants: number[] };

interface Place {
  /** Names that LET or LAMBDA define. */
  readonly locals: Set<string>;
  /** Numbers count as they stand, not only as operands. */
  readonly takesNumbers: boolean;
}

function walk(nodes: readonly Node[], found: Found, place: Place): void {
  for (const [index, node] of nodes.entries()) {
    if (isCall(node)) walkCall(node, found, place);
    else if (node.kind === "reference" || node.kind === "structured") found.references.push(node.text);
    else if (node.kind === "name" && !place.locals.has(node.text.toUpperCase())) found.names.push(node.text);
    else if (node.kind === "number") {
      const value = Number(node.text);
      const [before, after] = [operatorOf(nodes[index - 1]), operatorOf(nodes[index + 1])];
      // A power is part of the method: squares, roots, compounding.
      const isOperand = before !== "^" && (before !== null || after !== null) && isFigure(value);
      if (isOperand || place.takesNumbers) found.constants.push(value);
    }
  }
}

function operatorOf(node: Node | undefined): string | null {
  return node !== undefined && !isCall(node) && arithmetic.has(node.text) ? node.text : null;
}

function isFigure(value: number): boolean {
  return !conversions.has(value) && !(value > 0 && Number.isInteger(Math.log10(value)));
}

function walkCall(call: Call, found: Found, place: Place): void {
  const { name, arguments: parts } = call;
  const lookUp = lookUpOf(call);
  if (lookUp !== null) {
    found.lookUps.push(lookUp);
    if (name === "XLOOKUP") walk(parts[3] ?? [], found, { ...place, takesNumbers: false });
    return;
  }
  if (name === "LET" || name === "LAMBDA")
    for (const [index, part] of parts.entries()) {
      const [only] = part;
      const names = name === "LAMBDA" || index % 2 === 0;
      if (names && index < parts.length - 1 && only !== undefined && !isCall(only))
        place.locals.add(only.text.toUpperCase());
    }
  if (name === "SUMIF" || name === "AVERAGEIF") return walk(parts[2] ?? parts[0] ?? [], found, place);
  // The figures typed into one of the add-in's functions, or added up, are inputs; those of others mostly choose.
  const takesNumbers =
    name.startsWith("AIE.") || name === "SUM" || ((name === "" || name === "{") && place.takesNumbers);
  const bears = bearing[name];
  for (const [index, part] of parts.entries())
    if (bears === undefined || bears.includes(index)) walk(part, found, { ...place, takesNumbers });
}

function lookUpOf({ name, arguments: parts }: Call): LookUp | null {
  const reference = (part: readonly Node[] | undefined) => {
    const token = onlyToken(part);
    return token !== null && ["reference", "structured", "name"].includes(token.kind) ? token.text : null;
  };
  if (name === "XLOOKUP") return lookUp(parts[0], reference(parts[1]), reference(parts[2]), null);
  if (name === "VLOOKUP") {
    const column = onlyToken(parts[2]);
    const block = reference(parts[1]);
    return column?.kind === "number" ? lookUp(parts[0], block, block, Number(column.text)) : null;
  }
  const match = parts[1]?.length === 1 ? parts[1][0] : undefined;
  if (name === "INDEX" && isCall(match) && (match.name === "MATCH" || match.name === "XMATCH"))
    return lookUp(match.arguments[0], reference(match.arguments[1]), reference(parts[0]), null);
  return null;
}

function lookUp(
  key: readonly Node[] | undefined,
  keys: string | null,
  values: string | null,
  column: number | null,
): LookUp | null {
  if (keys === null || values === null) return null;
  const token = onlyToken(key);
  if (token?.kind === "text")
    return { key: { kind: "text", text: token.text.slice(1, -1).replaceAll('""', '"') }, keys, values, column };
  if (token?.kind === "reference" || token?.kind === "structured")
    return { key: { kind: "reference", text: token.text }, keys, values, column };
  return { key: null, keys, values, column };
}

function onlyToken(part: readonly Node[] | undefined): Token | null {
  const [only] = part ?? [];
  return part?.length === 1 && only !== undefined && !isCall(only) ? only : null;
}
