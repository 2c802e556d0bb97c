/**
 * How long several ways of a computation take, in milliseconds: medians, the ways taken in turn so that all meet the same
 * machine. Each is given its own cells, parsed anew, as a host hands them over: no name has been looked up before, and none of
 * the cells is in a cache because another way has just read it.
 */
const warmUps = 6;
const rounds = 21;

export interface Way {
  readonly cells: string;
  /** So many calls are timed as one, each on cells of its own: a short call alone leaves its garbage for others to collect. */
  readonly calls: number;
  readonly compute: (cells: any) => unknown;
}

export function medians(ways: readonly Way[]): number[] {
  const taken = ways.map(() => [] as number[]);
  for (let round = -warmUps; round < rounds; round += 1)
    ways.forEach(({ cells, calls, compute }, index) => {
      const given = Array.from({ length: calls }, () => JSON.parse(cells));
      // What was left behind before must not be collected in the time of this way.
      globalThis.gc?.();
      const started = performance.now();
      given.forEach(compute);
      const milliseconds = (performance.now() - started) / calls;
      if (round >= 0) taken[index]!.push(milliseconds);
    });
  return taken.map((times) => times.sort((left, right) => left - right)[(rounds - 1) / 2]!);
}
