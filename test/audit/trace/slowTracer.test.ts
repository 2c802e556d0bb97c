/** The tracer against a slow one that shares no code with it, on workbooks by chance. */
import { CellGraph } from "../../../src/audit/trace/cellGraph";
import { gradeMapSteps } from "../../../src/audit/trace/gradeMapSteps";
import { letterOfMean, rankOf } from "../../../src/audit/trace/graphGrades";
import type { Provenance } from "../../../src/audit/trace/provenance";
import { atOnce } from "../../../src/audit/trace/timeSlices";
import { traceSteps } from "../../../src/audit/trace/traceSteps";
import { columnCount, chance, keyOf, randomBook, rowCount, writtenBook, type RandomBook } from "./randomBook";
import { SlowTracer, type SlowTrace } from "./slowTracer";
import { snapshotOf } from "../snapshotOf";

const bookCount = 200;

const plain = (key: string) => key.replaceAll("'", "");

function leavesOf({ nodes }: Provenance): [string, number, number][] {
  return [...nodes.values()]
    .filter(({ kind, key, inputs }) => kind !== "figure" && (inputs.length === 0 || key.includes("#")))
    .map(({ key, grade, weight }): [string, number, number] => [plain(key), rankOf(grade), weight])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Weights are shown up to 1. */
function slowLeaves({ leaves }: SlowTrace): [string, number, number][] {
  return [...leaves]
    .map(([key, { rank, weight }]): [string, number, number] => [key, rank, Math.min(1, weight)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function expectSame(provenance: Provenance, slow: SlowTrace): void {
  const [found, expected] = [leavesOf(provenance), slowLeaves(slow)];
  expect(found.map(([key, rank]) => [key, rank])).toEqual(expected.map(([key, rank]) => [key, rank]));
  for (const [index, [key, , weight]] of found.entries())
    expect([key, Math.abs(weight - expected[index]![2]) < 1e-6]).toEqual([key, true]);
  expect(rankOf(provenance.floor)).toBe(slow.floor);
  expect(provenance.weighted).toBe(slow.mean === null ? null : letterOfMean(slow.mean));
  if (slow.share === null) expect(provenance.shareAtDOrBetter).toBeNull();
  else expect(provenance.shareAtDOrBetter).toBeCloseTo(slow.share, 6);
  expect(provenance.drags.map(plain)).toEqual(provenance.drags.map(plain).filter((key) => slow.leaves.has(key)));
  const drags = provenance.drags.map((key) => slow.leaves.get(plain(key))!.rank);
  const worst = [...slow.leaves.values()].map(({ rank }) => rank).sort((one, other) => other - one);
  expect(drags).toEqual(worst.filter((rank) => rank > 1).slice(0, 3));
  if (provenance.bestUpgrade !== null) expectBest(provenance.bestUpgrade, slow);
}

/** No other upgrade to D lowers the mean more. */
function expectBest(best: NonNullable<Provenance["bestUpgrade"]>, { leaves }: SlowTrace): void {
  const all = [...leaves];
  const total = all.reduce((sum, [, { weight }]) => sum + weight, 0);
  const after = (upgraded: string) =>
    all.map(([key, { rank, weight }]) => ({ rank: key === upgraded ? Math.min(rank, 4) : rank, weight }));
  const mean = (upgraded: string) =>
    after(upgraded).reduce((sum, { rank, weight }) => sum + Math.min(rank, 10) * weight, 0) / total;
  const least = Math.min(...all.map(([key]) => mean(key)));
  expect(mean(plain(best.key))).toBeCloseTo(least, 6);
  expect(best.weightedAfter).toBe(letterOfMean(mean(plain(best.key))));
  expect(rankOf(best.floorAfter)).toBe(Math.max(...after(plain(best.key)).map(({ rank }) => rank)));
  const good = after(plain(best.key)).filter(({ rank }) => rank <= 4);
  expect(best.shareAfter).toBeCloseTo(good.reduce((sum, { weight }) => sum + weight, 0) / total, 6);
}

function traceAll(graph: CellGraph, book: RandomBook): number {
  const slow = new SlowTracer(book);
  let leaves = 0;
  for (const place of [...book.places.values()].slice(-10)) {
    const { provenance } = atOnce(traceSteps(graph, place));
    const expected = slow.trace(keyOf(place));
    expectSame(provenance, expected);
    leaves += expected.leaves.size;
  }
  return leaves;
}

test("equals the slow tracer on 200 workbooks, before and after a number changes", () => {
  let leaves = 0;
  for (let seed = 1; seed <= bookCount; seed += 1) {
    const book = randomBook(seed);
    const graph = new CellGraph(snapshotOf(writtenBook(book)));
    try {
      leaves += traceAll(graph, book);
      const next = chance(seed + 1_000);
      const numbers = [...book.contents].filter(([, { kind }]) => kind === "number");
      const [changed] = numbers[Math.floor(next() * numbers.length)]!;
      book.contents.set(changed, { kind: "number", value: 8.5 });
      graph.update(snapshotOf(writtenBook(book)));
      traceAll(graph, book);
    } catch (failure) {
      throw new Error(`The book of seed ${seed}: ${String(failure)}`, { cause: failure });
    }
  }
  // Books whose figures rested on next to nothing would prove next to nothing.
  expect(leaves).toBeGreaterThan(20 * bookCount);
});

test("the grade map says of every figure what its trace says", () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const book = randomBook(seed);
    const snapshot = snapshotOf(writtenBook(book));
    const sheet = { sheet: "My results", row: 0, column: 0, rowCount, columnCount };
    const cells = atOnce(gradeMapSteps(new CellGraph(snapshot), [sheet], "2026-06-25"));
    expect(cells.length).toBeGreaterThan(10);
    const graph = new CellGraph(snapshot);
    for (const { address, floor, weighted, sourceIds } of cells) {
      const place = book.places.get(plain(address))!;
      const { provenance } = atOnce(traceSteps(graph, place));
      const sources = [...provenance.nodes.values()].flatMap(({ source }) => source?.id ?? []);
      expect({ seed, address, floor, weighted, sourceIds }).toEqual({
        seed,
        address,
        floor: provenance.floor,
        weighted: provenance.weighted,
        sourceIds: sources.sort(),
      });
    }
  }
});
