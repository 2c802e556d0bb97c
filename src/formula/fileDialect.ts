/**
 * How files write formulas: without the equals sign, with marks before newer functions (`_xlfn.`), before the names that LET
 * and LAMBDA give (`_xlpm.`, `_xlop.` for optional ones), before functions that are passed by their names (`_xleta.`) and before the functions of
 * this add-in (`_xldudf_AIE_`), and with functions in place of the signs @, # and .: that came after the format was written.
 */
import { boundNames } from "./boundNames";
import { markedName } from "./futureFunctions";
import { passedFunctions } from "./passedFunctions";
import { splitPrefix } from "./sheetPrefix";
import { tokensOf, type Token } from "./tokens";

const trims: readonly (readonly [sign: string, mark: string])[] = [
  [".:.", "_xlfn._TRO_ALL"],
  [".:", "_xlfn._TRO_LEADING"],
  [":.", "_xlfn._TRO_TRAILING"],
];

/** A function or a name of a cell's formula for one of a file: XLOOKUP, AIE.RUN_RATE, x. */
export function withoutFileMarks(text: string): string {
  return text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xlop\.|_xleta\.)+/iu, "").replace(/^_xldudf_AIE_/iu, "AIE.");
}

/**
 * "=AIE.RUN_RATE(A1#)" as "_xldudf_AIE_RUN_RATE(_xlfn.ANCHORARRAY(A1))". A reference to the row of its own table, [@Amount],
 * needs the table's name, which files always give: without it this is an error.
 */
export function fileFormulaFrom(formula: string, ownTable: string | null = null): string {
  const tokens = tokensOf(formula).slice(1);
  const bound = boundNames(tokens);
  const passed = passedFunctions(tokens, bound);
  const texts = tokens.map((token, place) => {
    const given = bound.get(place);
    if (passed.has(place)) return `_xleta.${token.text}`;
    if (given !== undefined) return (given.isOptional ? "_xlop." : "_xlpm.") + given.name;
    if (token.kind === "function") return functionInFile(token.text);
    if (token.kind === "structured") return rowInFile(token.text, ownTable);
    return token.kind === "reference" ? trimInFile(token.text) : token.text;
  });
  for (const [place, { kind, text }] of tokens.entries()) {
    if (kind !== "operator" || (text !== "#" && text !== "@")) continue;
    const [first, last] = text === "#" ? [operandBefore(tokens, place), place] : [place, operandAfter(tokens, place)];
    if (text === "#") {
      texts[first] = `_xlfn.ANCHORARRAY(${texts[first] ?? ""}`;
      texts[last] = ")";
    } else {
      texts[first] = "_xlfn.SINGLE(";
      texts[last] += ")";
    }
  }
  return texts.join("");
}

/** The other way round, with the equals sign. */
export function formulaFromFile(text: string): string {
  const tokens = tokensOf(`=${text}`);
  const bound = boundNames(tokens);
  const texts = tokens.map((token, place) => {
    const given = bound.get(place);
    if (given !== undefined) return given.isDeclaration && given.isOptional ? `[${given.name}]` : given.name;
    if (token.kind === "structured") return rowInCell(token.text);
    return token.kind === "function" || token.kind === "name" ? withoutFileMarks(token.text) : token.text;
  });
  for (const [place, { kind, text: name }] of tokens.entries()) {
    if (kind !== "function") continue;
    const [sign, isBehind] = signOf(name);
    const last = closing(tokens, place + 1);
    if (sign === null || last === null) continue;
    texts[place] = isBehind ? "" : sign;
    texts[place + 1] = "";
    texts[last] = isBehind ? sign : "";
    if (sign.includes(":")) {
      [texts[place], texts[last]] = ["", ""];
      texts[place + 2] = (texts[place + 2] ?? "").replace(/:(?=[^:]*$)/u, sign);
    }
  }
  return texts.join("");
}

function functionInFile(name: string): string {
  return /^AIE\./iu.test(name) ? `_xldudf_AIE_${name.slice("AIE.".length).toUpperCase()}` : markedName(name);
}

function signOf(name: string): readonly [sign: string | null, isBehind: boolean] {
  if (/^_xlfn\.ANCHORARRAY$/iu.test(name)) return ["#", true];
  if (/^_xlfn\.SINGLE$/iu.test(name)) return ["@", false];
  return [trims.find(([, mark]) => mark.toLowerCase() === name.toLowerCase())?.[0] ?? null, false];
}

function trimInFile(reference: string): string {
  const { place } = splitPrefix(reference);
  const trim = trims.find(([sign]) => place.includes(sign));
  if (trim === undefined) return reference;
  const prefix = reference.slice(0, reference.length - place.length);
  return `${trim[1]}(${prefix}${place.replace(trim[0], ":")})`;
}

/** T[@a], T[@[a b]:[c]] and T[@] as T[[#This Row],[a]] and so on. */
function rowInFile(reference: string, ownTable: string | null): string {
  const [, table = "", inside] = /^([^[]*)\[\s*@(.*)\]$/su.exec(reference) ?? [];
  const name = table === "" ? ownTable : table;
  if (inside === undefined) return reference.startsWith("[") && ownTable !== null ? ownTable + reference : reference;
  if (name === null) throw new Error(`formula needs the table that ${reference} stands in; got none`);
  if (inside === "") return `${name}[#This Row]`;
  return `${name}[[#This Row],${inside.startsWith("[") ? inside : `[${inside}]`}]`;
}

function rowInCell(reference: string): string {
  return reference
    .replace(/\[#This Row\]$/iu, "[@]")
    .replace(/\[\[#This Row\],(\[.*\])\]$/isu, (_, columns: string) => {
      const plain = /^\[([\p{L}\d_.]+)\]$/u.exec(columns)?.[1];
      return `[@${plain ?? columns}]`;
    });
}

/** Where the operand begins that ends before a sign. */
function operandBefore(tokens: readonly Token[], place: number): number {
  let first = place - 1;
  if (tokens[first]?.kind !== "close") return first;
  for (let depth = 0; first >= 0; first -= 1) {
    if (tokens[first]?.kind === "close") depth += 1;
    if (tokens[first]?.kind === "open" && (depth -= 1) === 0) break;
  }
  return tokens[first - 1]?.kind === "function" ? first - 1 : first;
}

/** Where the operand ends that begins behind a sign. */
function operandAfter(tokens: readonly Token[], place: number): number {
  let last = place + 1;
  while (tokens[last]?.kind === "space") last += 1;
  if (tokens[last]?.kind === "function") last += 1;
  if (tokens[last]?.kind === "open") last = closing(tokens, last) ?? last;
  return tokens[last + 1]?.text === "#" ? last + 1 : last;
}

/** The place of the bracket that closes the one at a place. */
function closing(tokens: readonly Token[], open: number): number | null {
  let depth = 0;
  for (const [place, { kind }] of tokens.entries()) {
    if (place < open) continue;
    if (kind === "open") depth += 1;
    if (kind === "close" && (depth -= 1) === 0) return place;
  }
  return null;
}
