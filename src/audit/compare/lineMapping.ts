/** Where rows, or columns, of one version stand in the other. Order is kept: what moved across others is not mapped here. */

export interface LineRun {
  readonly first: number;
  readonly count: number;
}

export class LineMapping {
  private readonly backwards: Int32Array;
  /** How far lines behind the last one that both have are shifted. */
  private readonly shift: number;
  private readonly last: number;

  /** For each line before its line after, or -1. */
  constructor(
    private readonly forwards: Int32Array,
    afterCount: number,
  ) {
    this.backwards = new Int32Array(afterCount).fill(-1);
    let [shift, last] = [0, -1];
    for (const [line, partner] of forwards.entries()) {
      if (partner < 0) continue;
      this.backwards[partner] = line;
      shift = partner - line;
      last = line;
    }
    this.shift = shift;
    this.last = last;
  }

  /**
   * Null for a line that was removed. Whether lines at the end were removed or only cleared nobody can tell afterwards: with
   * `isCleared` they are still there.
   */
  after(line: number, isCleared = false): number | null {
    const isBehind = line >= this.forwards.length || (isCleared && line > this.last);
    const partner = isBehind ? line + this.shift : this.forwards[line]!;
    return partner < 0 ? null : partner;
  }

  /** Null for a line that was inserted. */
  before(line: number): number | null {
    const partner = line < this.backwards.length ? this.backwards[line]! : line - this.shift;
    return partner < 0 ? null : partner;
  }

  /** Lines from first to last as Excel shifts them: what is left of the run, and what was inserted within; null when nothing is. */
  run(first: number, last: number, isCleared = false): readonly [first: number, last: number] | null {
    let [from, until] = [first, last];
    while (from <= until && this.after(from, isCleared) === null) from += 1;
    while (until >= from && this.after(until, isCleared) === null) until -= 1;
    return from > until ? null : [this.after(from, isCleared)!, this.after(until, isCleared)!];
  }

  get isIdentity(): boolean {
    return this.forwards.length <= this.backwards.length
      ? this.forwards.every((partner, line) => partner === line)
      : this.backwards.every((partner, line) => partner === line);
  }

  /** Runs of lines that were removed, in the numbers before. */
  removed(): LineRun[] {
    return runsOf(this.forwards);
  }

  /** Runs of lines that were inserted, in the numbers after. */
  inserted(): LineRun[] {
    return runsOf(this.backwards);
  }
}

function runsOf(partners: Int32Array): LineRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const [line, partner] of partners.entries()) {
    if (partner >= 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === line) last.count += 1;
    else runs.push({ first: line, count: 1 });
  }
  return runs;
}
