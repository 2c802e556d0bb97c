/** What a parameter takes, by its name: the metadata says "any" of all of them, so that blank cells and errors arrive as they are. */
export type ParameterKind = "number" | "name" | "grade" | "rank" | "word" | "flag" | "names";

const kinds: Readonly<Record<string, ParameterKind>> = {
  payers: "name",
  payees: "name",
  layers: "name",
  keys: "name",
  names: "name",
  groups: "name",
  opex_names: "name",
  origins: "name",
  grades: "grade",
  floor: "grade",
  ranks: "rank",
  view: "word",
  convention: "word",
  method: "word",
  form: "word",
  basis: "word",
  headers: "flag",
  exclude: "names",
  periods: "name",
  by: "word",
  measure: "word",
};

/** Everything that is not told apart above is a number, and is tested as one. */
export function kindOf(parameter: string): ParameterKind {
  return kinds[parameter] ?? "number";
}

/** Columns in which a blank cell of the desktop, 0, cannot be mistaken for a number. */
export function isText(parameter: string): boolean {
  return ["name", "grade", "rank"].includes(kindOf(parameter));
}
