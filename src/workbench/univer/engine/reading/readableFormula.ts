/**
 * A formula as Univer's reader can take it. Excel takes more: a sign before a text, a truth or an array constant (`--"3"`, `-{1,2}`), a percent of
 * a percent (`5%%`), a blank between two areas for what both hold, and an argument left out that counts as 0 (`MAX(-1,)`).
 */
import { parseA1Ref, stringifyA1Ref, tokenize, type Token } from "@borgar/fx";
import { operandEnd } from "./operandEnd";

export function readableFormula(formula: string): string {
  const isSigned = /[-+]\s*(["{]|TRUE\b|FALSE\b|[-+])/i.test(formula);
  const isPercent = /%\s*%/.test(formula);
  const isCrossed = /([A-Z]\$?\d+|:\$?[A-Z]+)\s+(['$A-Z]|\$?\d+:)/i.test(formula);
  const isLeftOut = /[(,]\s*,|,\s*\)/.test(formula);
  if (!isSigned && !isPercent && !isCrossed && !isLeftOut) return formula;
  let written = formula;
  if (isCrossed) written = rewritten(written, crossAreas);
  if (isSigned) written = rewritten(written, encloseSigned);
  if (isPercent) written = rewritten(written, enclosePercents);
  return isLeftOut ? rewritten(written, fillArguments) : written;
}

type Rewriting = (tokens: readonly Token[], values: string[]) => void;

function rewritten(formula: string, rewrite: Rewriting): string {
  const tokens = tokenize(formula);
  const values = tokens.map(({ value }) => value);
  rewrite(tokens, values);
  return values.join("");
}

const isBlank = (token: Token | undefined): boolean => token !== undefined && /^\s+$/.test(token.value);
const isSign = (token: Token | undefined, value: string): boolean =>
  token?.type === "operator" && token.value === value;

function after(tokens: readonly Token[], at: number): number {
  return isBlank(tokens[at + 1]) ? at + 2 : at + 1;
}

/** `--"3"` is read as `--("3")`, and `2*--A1` as `2*(--A1)`. */
function encloseSigned(tokens: readonly Token[], values: string[]): void {
  tokens.forEach((token, at) => {
    if (!isSign(token, "-") && !isSign(token, "+")) return;
    const previous = tokens[isBlank(tokens[at - 1]) ? at - 2 : at - 1];
    if (!isOpening(previous)) return;
    let first = after(tokens, at);
    const isRun = isSign(tokens[first], "-") || isSign(tokens[first], "+");
    const isWithin =
      previous !== undefined && !["(", ",", ";", "+", "-"].includes(previous.value) && previous.type !== "fx_prefix";
    while (isSign(tokens[first], "-") || isSign(tokens[first], "+")) first = after(tokens, first);
    const last = operandEnd(tokens, first);
    if (last === null) return;
    if (isRun && isWithin) {
      values[at] = `(${values[at]!}`;
      values[last] += ")";
    }
    const isConstant = ["string", "bool"].includes(tokens[first]!.type) || isSign(tokens[first], "{");
    if (!isConstant || isRun) return;
    values[first] = `(${values[first]!}`;
    values[last] += ")";
  });
}

/** Whether what follows the token begins an operand, so that a sign there has none before it. */
function isOpening(token: Token | undefined): boolean {
  return (
    token === undefined || token.type === "fx_prefix" || (token.type === "operator" && !/^[)}%#]$/.test(token.value))
  );
}

/** `5%%` is read as `(5%)%`. */
function enclosePercents(tokens: readonly Token[], values: string[]): void {
  tokens.forEach((token, at) => {
    if (!isSign(token, "%") || !isSign(tokens[after(tokens, at)], "%")) return;
    const first = operandStart(tokens, at - 1);
    values[first] = `(${values[first]!}`;
    values[at] += ")";
  });
}

/** Where what ends at a token begins. */
function operandStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && (isSign(tokens[at], "%") || isBlank(tokens[at]))) at -= 1;
  const [open, close] = isSign(tokens[at], "}") ? ["{", "}"] : ["(", ")"];
  if (!isSign(tokens[at], close!)) return at;
  let depth = 0;
  for (; at > 0; at -= 1) {
    if (isSign(tokens[at], close!)) depth += 1;
    if (isSign(tokens[at], open!) && --depth === 0) break;
  }
  return tokens[at - 1]?.type === "func" ? at - 1 : at;
}

/** `A1:B3 B2:C9` is the area that both hold, `#NULL!` where there is none. Only of addresses: what a name or a function stands for is not known yet. */
function crossAreas(tokens: readonly Token[], values: string[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isArea(tokens[at])) continue;
    let last = at;
    while (isBlank(tokens[last + 1]) && isArea(tokens[last + 2])) {
      values[at] = crossed(values[at]!, values[last + 2]!);
      values[last + 1] = "";
      values[last + 2] = "";
      last += 2;
    }
    at = last;
  }
}

const isArea = (token: Token | undefined): boolean => token?.type === "range" || token?.type === "range_beam";

function crossed(one: string, other: string): string {
  const [left, right] = [parseA1Ref(one), parseA1Ref(other)];
  if (!left || !("range" in left) || !right || !("range" in right)) return "#NULL!";
  const sheetOf = ({ context = [] }: { context?: readonly string[] }) => context.join("!").toLowerCase();
  if (sheetOf(right) !== "" && sheetOf(left) !== sheetOf(right)) return "#NULL!";
  const [a, b] = [left.range, right.range];
  const range = {
    top: Math.max(a.top ?? 0, b.top ?? 0),
    left: Math.max(a.left ?? 0, b.left ?? 0),
    bottom: Math.min(a.bottom ?? Infinity, b.bottom ?? Infinity),
    right: Math.min(a.right ?? Infinity, b.right ?? Infinity),
  };
  if (range.top > range.bottom || range.left > range.right) return "#NULL!";
  const bounded = {
    top: range.top,
    left: range.left,
    bottom: Number.isFinite(range.bottom) ? range.bottom : null,
    right: Number.isFinite(range.right) ? range.right : null,
    $top: true,
    $left: true,
    $bottom: true,
    $right: true,
  };
  return stringifyA1Ref({ ...left, range: bounded });
}

const zero = (): string => "0";

/** What stands for an argument that was left out, by its place. */
const leftOut: Readonly<Record<string, (index: number) => string>> = {
  ...Object.fromEntries(
    [
      ...[
        "AND",
        "OR",
        "XOR",
        "COUNT",
        "COUNTA",
        "AVERAGE",
        "AVERAGEA",
        "MAX",
        "MAXA",
        "MIN",
        "MINA",
        "MEDIAN",
        "PRODUCT",
      ],
      ...[
        "STDEV",
        "STDEVA",
        "STDEV.S",
        "STDEV.P",
        "STDEVP",
        "VAR",
        "VARA",
        "VAR.S",
        "VAR.P",
        "VARP",
        "GEOMEAN",
        "HARMEAN",
      ],
      ...["DEVSQ", "AVEDEV", "SWITCH"],
    ].map((name) => [name, zero]),
  ),
  SORT: (index) => (index === 1 || index === 2 ? "1" : ""),
  ADDRESS: (index) => (index === 2 ? "1" : ""),
  // "If const is TRUE or omitted, b is calculated normally", also in =LINEST(A2:A5,B2:B5,,FALSE): Microsoft's page of LINEST.
  ...Object.fromEntries(["LINEST", "LOGEST"].map((name) => [name, (index: number) => (index === 2 ? "TRUE" : "")])),
  ...Object.fromEntries(["GROWTH", "TREND"].map((name) => [name, (index: number) => (index === 3 ? "TRUE" : "")])),
};

function fillArguments(tokens: readonly Token[], values: string[]): void {
  const open: { readonly fill: ((index: number) => string) | undefined; index: number }[] = [];
  tokens.forEach((token, at) => {
    if (token.type !== "operator") return;
    if (token.value === "(" || token.value === "{") {
      const call = tokens[at - 1];
      open.push({ fill: call?.type === "func" ? leftOut[call.value.toUpperCase()] : undefined, index: 0 });
    }
    const call = open.at(-1);
    if (!call) return;
    const isEnd = token.value === ")" || token.value === "}";
    if (token.value !== "," && !isEnd) return;
    const before = tokens[isBlank(tokens[at - 1]) ? at - 2 : at - 1];
    const isEmpty = isSign(before, ",") || (isSign(before, "(") && token.value === ",");
    if (isEmpty && call.fill) values[at] = `${call.fill(call.index)}${values[at]!}`;
    if (isEnd) open.pop();
    else call.index += 1;
  });
}
