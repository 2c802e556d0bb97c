/** How much is analysed anew when a cell changes, and that long work can be watched and broken off. */
import { CellGraph } from "../../src/excel/cellGraph";
import { atOnce, inSlices } from "../../src/excel/timeSlices";
import { traceSteps } from "../../src/excel/traceCell";
import { largeModel } from "../bench/largeModel";
import { snapshotOf, type Written } from "./snapshotOf";

const { snapshot, result, formulaCount } = largeModel(5_000);

test("after one number changed, only what reads it and what changed with it is analysed anew", () => {
  const graph = new CellGraph(snapshot);
  const before = atOnce(traceSteps(graph, result)).provenance;
  const analysed = graph.size;
  expect(analysed).toBeGreaterThan(formulaCount);
  const { snapshot: changed } = largeModel(5_000, 0.001);
  graph.update(changed);
  // The growth of one company of more than 50, its months and the totals.
  expect(graph.size).toBeLessThan(analysed);
  expect(analysed - graph.size).toBeLessThan(analysed / 20);
  const after = atOnce(traceSteps(graph, result)).provenance;
  const anew = atOnce(traceSteps(new CellGraph(changed), result)).provenance;
  expect(JSON.stringify([...after.nodes])).toBe(JSON.stringify([...anew.nodes]));
  expect({ ...after, nodes: null }).toEqual({ ...anew, nodes: null });
  expect(after.nodes.size).toBe(before.nodes.size);
  graph.update(changed);
  expect(graph.size).toBe(analysed);
});

test("a chain of 20,000 formulas is followed to its end", () => {
  const cells: Record<string, Written> = { A1: 1.5 };
  for (let row = 2; row <= 20_000; row += 1) cells[`A${row}`] = [`=A${row - 1}*10`, 3];
  const chain = snapshotOf({ sheets: { Long: { cells } } });
  const { provenance } = atOnce(traceSteps(new CellGraph(chain), { sheet: "Long", row: 19_999, column: 0 }));
  expect(provenance).toMatchObject({ isCutShort: false, floor: "I", drags: ["Long!A1"] });
  expect(provenance.nodes.get("Long!A1")?.weight).toBe(1);
});

test("long work tells how far it is, lets others in between, and stops when it is told to", async () => {
  const told: [number, number][] = [];
  let others = 0;
  const timer = setInterval(() => (others += 1), 1);
  const graph = new CellGraph(snapshot);
  await inSlices(traceSteps(graph, result), formulaCount, { onProgress: (done, total) => told.push([done, total]) });
  clearInterval(timer);
  expect(told.length).toBeGreaterThan(3);
  expect(others).toBeGreaterThan(0);
  expect(told.every(([done, total]) => done <= total)).toBe(true);

  const controller = new AbortController();
  const fresh = new CellGraph(snapshot);
  const broken = inSlices(traceSteps(fresh, result), formulaCount, {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error("another cell is selected")),
  });
  await expect(broken).rejects.toThrow("another cell is selected");
  expect(fresh.size).toBeLessThan(graph.size);
  // What was analysed until then is kept, and the rest follows.
  expect(atOnce(traceSteps(fresh, result)).provenance.nodes.size).toBeGreaterThan(formulaCount);
});
