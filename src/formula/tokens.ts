/**
 * The words of a formula. Nothing is left out: their texts put together are the formula again, to the letter.
 *
 * `@borgar/fx` reads them, in the dialect of files, which holds the one of cells. Three things that Excel accepts are
 * mended here: a path with a colon before another workbook ('C:\[Book.xlsx]Sheet'!A1), spaces within the outer brackets
 * of a table reference, and errors, which swallow what they stand against: Sheet1!#REF! and #REF!A1 are one error each.
 */
import { tokenize } from "@borgar/fx/xlsx";

export type TokenKind =
  /** The equals sign before a formula. */
  | "start"
  /** Blanks and line breaks. */
  | "space"
  | "number"
  | "text"
  | "logical"
  | "error"
  /** B4, $B$4:C9, A:A, 2:2, Sheet1!A1, 'My sheet'!A1, Jan:Dec!A1, [Other.xlsx]Sheet1!A1 */
  | "reference"
  /** Table[Column], [@Column] */
  | "structured"
  /** The name before an opening bracket. */
  | "function"
  | "name"
  | "operator"
  | "separator"
  | "open"
  | "close"
  /** What is no part of a formula, such as a text that does not end. */
  | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const kinds: Readonly<Record<string, TokenKind>> = {
  fx_prefix: "start",
  whitespace: "space",
  newline: "space",
  number: "number",
  string: "text",
  bool: "logical",
  error: "error",
  range: "reference",
  range_beam: "reference",
  range_named: "name",
  structured: "structured",
  func: "function",
};

const brackets: Readonly<Record<string, TokenKind>> = {
  "(": "open",
  "{": "open",
  ")": "close",
  "}": "close",
  ",": "separator",
  ";": "separator",
};

/** Texts that are no formula have no tokens. */
export function tokensOf(formula: string, notation: "A1" | "R1C1" = "A1"): Token[] {
  if (!formula.startsWith("=")) return [];
  const tokens: Token[] = [];
  let position = 0;
  for (const { type, value, unterminated } of tokenize(withPlainPaths(formula), {
    negativeNumbers: false,
    r1c1: notation === "R1C1",
  })) {
    const kind = (unterminated === true ? undefined : kinds[type]) ?? (type === "operator" ? "operator" : "unknown");
    const text = formula.slice(position, position + value.length);
    tokens.push({ kind: kind === "operator" ? (brackets[text] ?? kind) : kind, text });
    position += value.length;
  }
  return withFunctions(withWholeErrors(withWholeTables(tokens)));
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}

/** Of the same length: a colon before the workbook's bracket is one of a path or an address on the web. */
function withPlainPaths(formula: string): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, (quoted) =>
    quoted.startsWith("'") ? quoted.replace(/^'[^[]*(?=\[)/u, (path) => path.replaceAll(":", "_")) : quoted,
  );
}

/** Table[ [First]:[Last] ]: from the bracket that is open to the one that closes it. */
function withWholeTables(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    const last = whole.at(-1);
    const isOpen = depth > 0;
    if (isOpen || (token.kind === "unknown" && token.text.endsWith("["))) depth += depthOf(token.text);
    if (isOpen && last !== undefined) whole[whole.length - 1] = { kind: "structured", text: last.text + token.text };
    else whole.push(token);
  }
  return depth === 0 ? whole : [...tokens];
}

function depthOf(text: string): number {
  return [...text.replace(/'./gu, "")].reduce(
    (depth, character) => depth + (character === "[" ? 1 : character === "]" ? -1 : 0),
    0,
  );
}

const operands: ReadonlySet<TokenKind> = new Set(["reference", "structured", "name"]);

function withWholeErrors(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const [sheet, before] = [whole.at(-2), whole.at(-1)];
    if (sheet !== undefined && before !== undefined && isErrorOfThree(sheet, before, token))
      whole.splice(-2, 2, { kind: "error", text: sheet.text + before.text + token.text });
    else if (before !== undefined && isErrorOfTwo(before, token))
      whole[whole.length - 1] = { kind: "error", text: before.text + token.text };
    else whole.push(token);
  }
  return whole;
}

/** Sheet1!#REF!, and #BUSY!, which the reader does not know. */
function isErrorOfThree(first: Token, second: Token, third: Token): boolean {
  if (third.kind === "error") return first.kind === "unknown" && second.text === "!";
  return first.text === "#" && second.kind === "unknown" && third.text === "!";
}

/** #REF!A1, A1#REF! */
function isErrorOfTwo(first: Token, second: Token): boolean {
  return (first.kind === "error" && operands.has(second.kind)) || (operands.has(first.kind) && second.kind === "error");
}

/** A function with a name in another script, or with blanks before its bracket. */
function withFunctions(tokens: readonly Token[]): Token[] {
  return tokens.map((token, place) => {
    if (token.kind !== "name") return token;
    const next = tokens.slice(place + 1).find(({ kind }) => kind !== "space");
    return next?.text === "(" ? { kind: "function", text: token.text } : token;
  });
}
