/**
 * The path of a cell as a layered picture: the cell in the last column, each input at least one column before what uses
 * it, by the longest way, so that every line runs to the right. In a column the nodes that carry most stand nearest to
 * what they feed; what does not fit is one node "+12 more" with the worst grade and the weight of those it stands for.
 * So is what stands further off than there are columns.
 */
import { worseOrUngraded } from "../grades/gradeBand";
import type { Provenance, ProvenanceNode } from "../ports/provenancePort";
import type { GradeOrUngraded } from "../../register/sourceGrade";

export interface PictureNode {
  readonly id: string;
  /** Null for "+12 more". */
  readonly node: ProvenanceNode | null;
  readonly count: number;
  /** It stands for everything further off. */
  readonly isBeyond: boolean;
  readonly grade: GradeOrUngraded | null;
  /** 0 is leftmost. */
  readonly column: number;
  readonly row: number;
}

export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly columns: number;
  /** Of the fullest column. */
  readonly rows: number;
}

export const nodesPerColumn = 6;
/** As many as "+12 more" shows when it is pressed. */
export const nodesAtOnce = 12;
export const columnsAtOnce = 12;

/** `extra` tells per distance from the cell how many more nodes than usual to show, `depth` how many columns. */
export function layPicture(
  { nodes, root }: Provenance,
  extra: ReadonlyMap<number, number> = new Map(),
  depth = columnsAtOnce,
): Picture {
  const distances = distancesFrom(root, nodes);
  const furthest = [...distances.values()].reduce((most, distance) => Math.max(most, distance), 0);
  const layers: string[][] = [];
  for (const [key, distance] of distances) (layers[Math.min(distance, depth)] ??= []).push(key);
  const shownAs = new Map<string, string>();
  const placed: PictureNode[] = [];
  const rowOf = new Map<string, number>();
  for (const [distance, keys] of layers.entries()) {
    const column = layers.length - 1 - distance;
    const weightOf = (key: string) => nodes.get(key)?.weight ?? 0;
    const isBeyond = distance === depth && furthest > depth;
    const limit = isBeyond ? -1 : nodesPerColumn + (extra.get(distance) ?? 0);
    const heaviest = [...keys].sort((one, other) => weightOf(other) - weightOf(one));
    // One node alone is not worth a "+1 more" in its place.
    const kept = new Set(keys.length <= limit + 1 ? keys : heaviest.slice(0, Math.max(limit, 0)));
    const rest = keys.filter((key) => !kept.has(key));
    for (const key of kept) shownAs.set(key, key);
    const restId = `\nmore\n${distance}`;
    for (const key of rest) shownAs.set(key, restId);
    const order = inOrder([...kept], nodes, rowOf, shownAs);
    for (const [row, key] of order.entries()) {
      const node = nodes.get(key) as ProvenanceNode;
      rowOf.set(key, row);
      placed.push({ id: key, node, count: 1, isBeyond, grade: node.grade, column, row });
    }
    if (rest.length === 0) continue;
    rowOf.set(restId, order.length);
    const grades = rest.map((key) => nodes.get(key)?.grade ?? null);
    placed.push({
      id: restId,
      node: null,
      count: rest.length,
      isBeyond,
      grade: worstOf(grades),
      column,
      row: order.length,
    });
  }
  return {
    nodes: placed,
    edges: edgesOf(nodes, shownAs),
    columns: layers.length,
    rows: Math.max(...layers.map((_, distance) => countIn(placed, layers.length - 1 - distance))),
  };
}

function countIn(placed: readonly PictureNode[], column: number): number {
  return placed.filter((node) => node.column === column).length;
}

/** The longest way from the root; an input that leads back into its own path does not lengthen it. */
function distancesFrom(root: string, nodes: Provenance["nodes"]): Map<string, number> {
  const order: string[] = [];
  const state = new Map<string, "open" | "done">();
  const back = new Set<string>();
  const stack: { key: string; next: number }[] = [{ key: root, next: 0 }];
  state.set(root, "open");
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const input = nodes.get(top.key)?.inputs[top.next];
    top.next += 1;
    if (input === undefined) {
      state.set(top.key, "done");
      order.push(top.key);
      stack.pop();
    } else if (!nodes.has(input)) continue;
    else if (state.get(input) === "open") back.add(`${top.key}\n${input}`);
    else if (!state.has(input)) {
      state.set(input, "open");
      stack.push({ key: input, next: 0 });
    }
  }
  order.reverse();
  const distances = new Map(order.map((key) => [key, 0]));
  for (const key of order)
    for (const input of nodes.get(key)?.inputs ?? []) {
      if (back.has(`${key}\n${input}`) || !distances.has(input)) continue;
      distances.set(input, Math.max(distances.get(input) ?? 0, (distances.get(key) ?? 0) + 1));
    }
  return distances;
}

/** By the middle of what they feed, which stands in columns that are laid already: fewer lines cross. */
function inOrder(
  keys: readonly string[],
  nodes: Provenance["nodes"],
  rowOf: ReadonlyMap<string, number>,
  shownAs: ReadonlyMap<string, string>,
): string[] {
  const users = new Map<string, number[]>(keys.map((key) => [key, []]));
  for (const [user, shown] of shownAs) {
    const row = rowOf.get(shown);
    if (row === undefined) continue;
    for (const input of nodes.get(user)?.inputs ?? []) users.get(input)?.push(row);
  }
  const middle = (key: string) => {
    const rows = users.get(key) ?? [];
    return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;
  };
  const weightOf = (key: string) => nodes.get(key)?.weight ?? 0;
  return [...keys].sort((one, other) => middle(one) - middle(other) || weightOf(other) - weightOf(one));
}

function edgesOf(nodes: Provenance["nodes"], shownAs: ReadonlyMap<string, string>): PictureEdge[] {
  const edges = new Map<string, PictureEdge>();
  for (const [user, to] of shownAs)
    for (const input of nodes.get(user)?.inputs ?? []) {
      const from = shownAs.get(input);
      if (from === undefined || from === to) continue;
      const carried = Math.min(nodes.get(input)?.weight ?? 0, nodes.get(user)?.weight ?? 0);
      const id = `${from}\n\n${to}`;
      const weight = Math.min(1, (edges.get(id)?.weight ?? 0) + carried);
      edges.set(id, { from, to, weight });
    }
  return [...edges.values()];
}

function worstOf(grades: readonly (GradeOrUngraded | null)[]): GradeOrUngraded | null {
  return grades.reduce(
    (worst, grade) => (worst === null || grade === null ? (worst ?? grade) : worseOrUngraded(worst, grade)),
    null,
  );
}

export const nodeWidth = 118;
export const nodeHeight = 40;
const columnGap = 34;
const rowGap = 8;
const margin = 12;

export function pictureSize({ columns, rows }: Picture): { width: number; height: number } {
  return {
    width: columns * nodeWidth + (columns - 1) * columnGap + 2 * margin,
    height: rows * nodeHeight + (rows - 1) * rowGap + 2 * margin,
  };
}

/** Pixels from the upper left corner; shorter columns stand in the middle. */
export function placeOf(picture: Picture, { column, row }: PictureNode): { left: number; top: number } {
  const inColumn = picture.nodes.filter((node) => node.column === column).length;
  const spare = ((picture.rows - inColumn) * (nodeHeight + rowGap)) / 2;
  return {
    left: margin + column * (nodeWidth + columnGap),
    top: margin + spare + row * (nodeHeight + rowGap),
  };
}
