/** The path of a cell as the rows of a tree: only what is unfolded exists, so that a figure used in many places costs nothing. */

/** What has rows below it: a figure its inputs, a cell those that read it. */
export interface TreeGraph {
  readonly root: string;
  readonly nodes: ReadonlyMap<string, { readonly inputs: readonly string[] }>;
}

export interface TreeRow {
  /** Where it stands: the keys from the root on. A node that several figures use has a row under each. */
  readonly path: string;
  readonly parent: string;
  /** The node's key; of a "more" row that of the node whose inputs go on. */
  readonly key: string;
  readonly kind: "node" | "more";
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly canUnfold: boolean;
  readonly isUnfolded: boolean;
  /** It stands among its own ancestors. */
  readonly isCircular: boolean;
  /** Of a "more" row: how many inputs are not shown yet. */
  readonly rest: number;
}

export interface Unfolding {
  readonly unfolded: ReadonlySet<string>;
  /** How many inputs a path shows when not the first page only. */
  readonly shown: ReadonlyMap<string, number>;
}

/** As many as a slow machine draws without a pause. */
export const inputsPerPage = 50;

export const childPath = (parent: string, key: string) => (parent === "" ? key : `${parent}\n${key}`);

export function treeRows({ nodes, root }: TreeGraph, { unfolded, shown }: Unfolding): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (key: string, parent: string, ancestors: readonly string[], position: number, size: number) => {
    const path = childPath(parent, key);
    const inputs = nodes.get(key)?.inputs ?? [];
    const isCircular = ancestors.includes(key);
    const canUnfold = inputs.length > 0 && !isCircular;
    const isUnfolded = canUnfold && unfolded.has(path);
    const level = ancestors.length + 1;
    const common = { level, size, rest: 0 };
    rows.push({ ...common, path, parent, key, kind: "node", position, canUnfold, isUnfolded, isCircular });
    if (!isUnfolded) return;
    const page = shown.get(path) ?? inputsPerPage;
    const below = inputs.length > page ? page + 1 : inputs.length;
    for (const [index, input] of inputs.slice(0, page).entries())
      add(input, path, [...ancestors, key], index + 1, below);
    if (inputs.length > page)
      rows.push({
        path: `${path}\n\n`,
        parent: path,
        key,
        kind: "more",
        level: level + 1,
        position: below,
        size: below,
        canUnfold: false,
        isUnfolded: false,
        isCircular: false,
        rest: inputs.length - page,
      });
  };
  add(root, "", [], 1, 1);
  return rows;
}

/** The first path from the root to a node, by fewest steps; empty when it is not reached. */
export function pathTo({ nodes, root }: TreeGraph, wanted: string): string[] {
  const cameFrom = new Map<string, string>([[root, ""]]);
  for (const key of cameFrom.keys()) {
    if (key === wanted) break;
    for (const input of nodes.get(key)?.inputs ?? []) if (!cameFrom.has(input)) cameFrom.set(input, key);
  }
  const path: string[] = [];
  for (let key = cameFrom.has(wanted) ? wanted : ""; key !== ""; key = cameFrom.get(key) ?? "") path.unshift(key);
  return path;
}

export type TreeMove =
  | { readonly kind: "focus"; readonly index: number }
  | { readonly kind: "unfold" | "fold"; readonly paths: readonly string[] };

/** What a key does at a row, as the ARIA practices for trees have it; null when nothing. */
export function moveInTree(
  rows: readonly TreeRow[],
  index: number,
  key: string,
  nameOf: (row: TreeRow) => string,
  typed: string,
): TreeMove | null {
  const row = rows[index];
  if (row === undefined) return null;
  const to = (target: number): TreeMove | null =>
    target >= 0 && target < rows.length && target !== index ? { kind: "focus", index: target } : null;
  if (key === "ArrowDown") return to(index + 1);
  if (key === "ArrowUp") return to(index - 1);
  if (key === "Home") return to(0);
  if (key === "End") return to(rows.length - 1);
  if (key === "ArrowRight") {
    if (!row.canUnfold) return null;
    return row.isUnfolded ? to(index + 1) : { kind: "unfold", paths: [row.path] };
  }
  if (key === "ArrowLeft") {
    if (row.isUnfolded) return { kind: "fold", paths: [row.path] };
    return to(rows.findIndex(({ path }) => path === row.parent));
  }
  if (key === "*") {
    const paths = rows.filter((one) => one.parent === row.parent && one.canUnfold && !one.isUnfolded);
    return paths.length > 0 ? { kind: "unfold", paths: paths.map(({ path }) => path) } : null;
  }
  if (typed === "") return null;
  const search = typed.toLocaleLowerCase();
  // One letter again and again goes round; more letters stay on a row that still fits.
  const start = typed.length === 1 ? index + 1 : index;
  for (let step = 0; step < rows.length; step += 1) {
    const target = (start + step) % rows.length;
    if (
      nameOf(rows[target] as TreeRow)
        .toLocaleLowerCase()
        .startsWith(search)
    )
      return to(target);
  }
  return null;
}
