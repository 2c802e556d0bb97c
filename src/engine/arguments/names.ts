/** Names numbered in order of appearance, compared as Excel compares text, without case and outer spaces, and kept as first written. */
import { isBlankText, nameKey, toName, type Cell } from "./table";

export class Names {
  readonly names: string[] = [];
  private readonly indexes = new Map<Cell, number>();

  /** The number of a cell's name, a new one where it is new; −1 where the cell is blank. */
  indexOf(cell: Cell): number {
    // Most columns repeat a spelling; finding it again must not fold its case again.
    const known = this.indexes.get(cell);
    if (known !== undefined) return known;
    if (isBlankText(cell)) return -1;
    const name = toName(cell);
    const key = nameKey(name);
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.names.push(name) - 1;
      this.indexes.set(key, index);
    }
    this.indexes.set(cell, index);
    return index;
  }
}
