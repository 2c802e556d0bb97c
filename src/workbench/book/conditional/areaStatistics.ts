/** What a rule has to know of all cells of its area to judge one of them. */
import type { Cell } from "../bookCells";

export class AreaStatistics {
  /** In their order. */
  readonly numbers: readonly number[];
  readonly mean: number;
  /** Of a sample, as STDEV.S. */
  readonly deviation: number;
  private readonly counts = new Map<string, number>();

  constructor(cells: readonly (readonly Cell[])[]) {
    const all = cells.flat().filter(({ error }) => error === undefined);
    const values = all.map(({ value }) => value);
    this.numbers = values.filter((value) => typeof value === "number").sort((one, other) => one - other);
    const count = this.numbers.length;
    this.mean = count === 0 ? NaN : this.numbers.reduce((sum, value) => sum + value, 0) / count;
    const squares = this.numbers.reduce((sum, value) => sum + (value - this.mean) ** 2, 0);
    this.deviation = count < 2 ? 0 : Math.sqrt(squares / (count - 1));
    for (const cell of all) {
      const key = keyOf(cell);
      if (key !== null) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  get lowest(): number {
    return this.numbers[0] ?? NaN;
  }

  get highest(): number {
    return this.numbers.at(-1) ?? NaN;
  }

  /** As PERCENTILE.INC; `share` from 0 to 1. */
  percentile(share: number): number {
    const at = share * (this.numbers.length - 1);
    const below = this.numbers[Math.floor(at)] ?? NaN;
    return below + (at - Math.floor(at)) * ((this.numbers[Math.ceil(at)] ?? NaN) - below);
  }

  /** How often the cell's value is there, 0 of a blank. */
  count(cell: Cell): number {
    const key = keyOf(cell);
    return key === null ? 0 : (this.counts.get(key) ?? 0);
  }
}

function keyOf({ value }: Cell): string | null {
  if (value === null || value === "") return null;
  return `${typeof value} ${String(value).toLowerCase()}`;
}
