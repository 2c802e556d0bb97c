/** What an argument typed in a formula stands for when it is a constant, and null when it is anything else. */
export type Constant = number | string | boolean;

/** "" is an omitted argument, which a function receives as null. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "scalar"; readonly value: Constant }
  | { readonly kind: "matrix"; readonly rows: Constant[][] };

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;

function scalarFrom(text: string): Constant | null {
  const match = number.exec(text);
  if (match !== null) return match[3] === "%" ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
  return quoted === undefined ? null : quoted.replaceAll('""', '"');
}

/** Splits {1,"a;b";2,3} at the separators outside quotation marks. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts.map((part) => part.trim());
}

export function constantFrom(typed: string): Argument | null {
  const text = typed.trim();
  if (text === "") return { kind: "omitted" };
  const inside = /^\{(.*)\}$/s.exec(text)?.[1];
  if (inside === undefined) {
    const value = scalarFrom(text);
    return value === null ? null : { kind: "scalar", value };
  }
  const rows = split(inside, ";").map((row) => split(row, ",").map(scalarFrom));
  const width = rows[0]?.length;
  if (rows.some((row) => row.length !== width || row.includes(null))) return null;
  return { kind: "matrix", rows: rows as Constant[][] };
}
