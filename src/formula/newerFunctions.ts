/**
 * Functions that older programs do not know: those that came with Excel 2021, and those that came after it (Excel 2024 and Microsoft 365),
 * after Microsoft's list of Excel functions by category, which marks each with the version that brought it.
 */
const of2021 = ["FILTER", "LET", "RANDARRAY", "SEQUENCE", "SORT", "SORTBY", "UNIQUE", "XLOOKUP", "XMATCH"];
const after2021 =
  "LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND TEXTBEFORE TEXTAFTER TEXTSPLIT WRAPROWS WRAPCOLS GROUPBY PIVOTBY";

const callOf = (names: readonly string[]) => new RegExp(`(?<![\\w.])(${names.join("|")})\\(`, "giu");
const callsOf2021 = callOf(of2021);
const callsAfter2021 = callOf(after2021.split(" "));

export interface NewerFunctions {
  /** The Excel that knows all of them. */
  readonly excel: 2021 | 2024;
  /** Of those that only this Excel knows, in the order of the alphabet. */
  readonly names: readonly string[];
}

/** Null where every program of the last ten years knows all that the formulas call. */
export function newerFunctions(formulas: Iterable<string>): NewerFunctions | null {
  const [older, newer] = [new Set<string>(), new Set<string>()];
  for (const formula of formulas) {
    for (const [, name] of formula.matchAll(callsOf2021)) older.add(name!.toUpperCase());
    for (const [, name] of formula.matchAll(callsAfter2021)) newer.add(name!.toUpperCase());
  }
  if (newer.size > 0) return { excel: 2024, names: [...newer].sort() };
  return older.size > 0 ? { excel: 2021, names: [...older].sort() } : null;
}
