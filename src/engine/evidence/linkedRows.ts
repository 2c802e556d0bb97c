/**
 * Rows that hang together because each is linked to another: connected components by union-find with path halving
 * (Tarjan and van Leeuwen, "Worst-case Analysis of Set Union Algorithms", 1984). The root of a group is its lowest row, so
 * the answer does not depend on the order of the links.
 */
export class LinkedRows {
  private readonly parents: Int32Array;
  private readonly linked: Uint8Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, row) => row);
    this.linked = new Uint8Array(size);
  }

  /** Whether the row was ever linked. */
  has(row: number): boolean {
    return this.linked[row] === 1;
  }

  link(one: number, other: number): void {
    this.linked[one] = 1;
    this.linked[other] = 1;
    const [first, second] = [this.root(one), this.root(other)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** The lowest row of the group; a row never linked is its own. */
  root(row: number): number {
    const parents = this.parents;
    let at = row;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  }
}
