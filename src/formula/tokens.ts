/** The words of a formula, as far as tracing needs them. */
export type TokenKind =
  | "number"
  | "text"
  | "logical"
  | "error"
  /** B4, $B$4:C9, A:A, 2:2, Sheet1!A1, 'My sheet'!A1, [Other.xlsx]Sheet1!A1, A1# */
  | "reference"
  /** Table[Column], [@Column] */
  | "structured"
  /** NAME( with its bracket */
  | "call"
  | "name"
  | "operator"
  | "separator"
  | "open"
  | "close";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Sheet1!, 'My sheet'!, [Other book.xlsx]Sheet1! */
const sheetPrefix = String.raw`(?:(?:'(?:[^']|'')+'|(?:\[[^\[\]]+\])?[\p{L}_][\p{L}\d_.]*)!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const reference = `${sheetPrefix}(?:${cell}(?::${cell})?#?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\d_.(\\[!])`;
const word = String.raw`[\p{L}_\\][\p{L}\d_.\\]*`;

const kinds: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  [
    "error",
    /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|GETTING_DATA)/iuy,
  ],
  ["reference", new RegExp(reference, "iuy")],
  ["structured", new RegExp(String.raw`(?:${word})?(?=\[)`, "iuy")],
  ["call", new RegExp(String.raw`${word}\s*\(`, "iuy")],
  ["logical", /(?:TRUE|FALSE)(?![\p{L}\d_.])/iuy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ["name", new RegExp(sheetPrefix + word, "iuy")],
  ["separator", /[,;]/uy],
  ["open", /[({]/uy],
  ["close", /[)}]/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%@:!#\\]/uy],
];

/** Texts that are no formula have no tokens. What is not understood is left out. */
export function tokensOf(formula: string): Token[] {
  if (!formula.startsWith("=")) return [];
  const tokens: Token[] = [];
  let position = 1;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    if (token === null) {
      position += 1;
      continue;
    }
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): Token | null {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind === "structured") return { kind, text: text + bracketed(formula, position + text.length) };
    if (text !== "") return { kind, text };
  }
  return null;
}

/** From one square bracket to the one that closes it; an apostrophe takes the next character as it is. */
function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let position = from; position < formula.length; position += 1) {
    if (formula[position] === "'") position += 1;
    else if (formula[position] === "[") depth += 1;
    else if (formula[position] === "]" && (depth -= 1) === 0) return formula.slice(from, position + 1);
  }
  return formula.slice(from);
}
