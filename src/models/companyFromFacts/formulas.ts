/** Formulas of lines that may be blank: what is missing leaves the result blank, never 0 or an error. */

const blank = (keys: readonly string[]) =>
  keys.length === 1 ? `[${keys[0]}]=""` : `OR(${keys.map((key) => `[${key}]=""`).join(",")})`;

/** One less the other. */
export function difference(one: string, other: string): string {
  return `=IF(${blank([one, other])},"",[${one}]-[${other}])`;
}

/** One as a share of the other. */
export function ratio(one: string, other: string, part = ""): string {
  return `=IF(OR([${one}]="",N([${other}${part}])=0),"",[${one}]/[${other}${part}])`;
}

/** Growth over the column before. */
export function growth(key: string): string {
  return `=IF(OR([${key}]="",N([${key}:prior])<=0),"",[${key}]/[${key}:prior]-1)`;
}

/** Those that are there; blank where none is. */
export function total(keys: readonly string[]): string {
  const all = keys.map((key) => `N([${key}])`).join("+");
  const none = keys.length === 1 ? blank(keys) : `AND(${keys.map((key) => `[${key}]=""`).join(",")})`;
  return `=IF(${none},"",${all})`;
}

/** A formula where all of these are there. */
export function where(keys: readonly string[], text: string): string {
  return `=IF(${blank(keys)},"",${text})`;
}
