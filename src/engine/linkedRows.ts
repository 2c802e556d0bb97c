/**
 * Rows that hang together because each is linked to another: connected components by union-find with path halving
 * (Tarjan and van Leeuwen, "Worst-case Analysis of Set Union Algorithms", 1984). The root of a group is its lowest row, so
 * the answer does not depend on the order of the links.
 */
export class LinkedRows {
  private readonly parents = new Map<number, number>();

  /** Whether the row was ever linked. */
  has(row: number): boolean {
    return this.parents.has(row);
  }

  link(one: number, other: number): void {
    const [low, high] = [this.root(one), this.root(other)].sort((a, b) => a - b) as [number, number];
    this.parents.set(one, this.parents.get(one) ?? one);
    this.parents.set(other, this.parents.get(other) ?? other);
    this.parents.set(high, low);
  }

  /** The lowest row of the group; a row never linked is its own. */
  root(row: number): number {
    let at = row;
    let parent = this.parents.get(at) ?? at;
    while (parent !== at) {
      const grandparent = this.parents.get(parent)!;
      this.parents.set(at, grandparent);
      at = grandparent;
      parent = this.parents.get(at)!;
    }
    return at;
  }
}
