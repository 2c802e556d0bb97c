/** How much is analysed anew when a cell changes, and that long work can be watched and broken off. */
import { CellGraph } from "../../../src/audit/trace/cellGraph";
import { gradeMapSteps } from "../../../src/audit/trace/gradeMapSteps";
import { atOnce, inSlices } from "../../../src/audit/trace/timeSlices";
import { traceSteps } from "../../../src/audit/trace/traceSteps";
import { largeModel } from "../../bench/largeModel";
import { snapshotOf, type Written } from "../snapshotOf";

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

test("on a cell rests its own value, or what those that use it make of it", () => {
  const cells: Record<string, Written> = {
    A1: 0.4,
    A2: 500,
    A3: 300,
    // 40% of 500, and that with 300 more; of both together a share, in which dollars are gone.
    A4: ["=A1*A2", 200],
    A5: ["=A4+A3", 500],
    A6: ["=A4/A5", 0.4],
  };
  const area = { sheet: "Model", row: 0, column: 0, rowCount: 9, columnCount: 1 };
  const book = snapshotOf({ sheets: { Model: { cells } } });
  const map = atOnce(gradeMapSteps(new CellGraph(book), [area], "2026-06-25"));
  const resting = new Map(map.map(({ address, restingOn }) => [address.slice(6), restingOn]));
  expect(resting.get("A6")).toBe(0.4);
  expect(resting.get("A5")).toBe(500);
  // 2/5 of the 500, and all of the 0.4; 200 by itself.
  expect(resting.get("A4")).toBeCloseTo(200.4);
  expect(resting.get("A1")).toBeCloseTo(200.4);
  expect(resting.get("A2")).toBe(500);
  expect(resting.get("A3")).toBeCloseTo(300);
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

test("what amounts are in is a definition where its name says so: it is told as left out, and bears no grade", () => {
  const names = [
    { name: "unit_Chips_million", sheet: null, formula: "=Model!$B$1" },
    { name: "UNIT_Chips_growth", sheet: null, formula: "=Model!$B$2" },
    { name: "src_S.1", sheet: null, formula: "=Model!$B$3" },
  ];
  const written = (million: number): Record<string, Written> => ({
    B1: million,
    B2: 1.3,
    B3: 80,
    B4: ["=B3*B1", 80_000_000],
    B5: ["=B4*B2", 104_000_000],
  });
  const traced = (million: number, row: number) =>
    atOnce(
      traceSteps(new CellGraph(snapshotOf({ sheets: { Model: { cells: written(million) } }, names })), {
        sheet: "Model",
        row,
        column: 1,
      }),
    ).provenance;
  const amount = traced(1_000_000, 3);
  expect(amount.ignored).toEqual([{ address: "Model!B1", reason: "unit" }]);
  // Its source is named and not in a register.
  expect([...amount.nodes.keys()].sort()).toEqual(["Model!B3", "Model!B4", "missing S-1"]);
  expect(traced(1_000_000, 0)).toMatchObject({ floor: null, drags: [] });
  // A growth rate is none, whatever it is called; nor are amounts in 1,234.
  expect(traced(1_000_000, 4).drags).toContain("Model!B2");
  expect(traced(1_234, 3).nodes.get("Model!B1")).toMatchObject({ kind: "assumption", grade: "I" });
  // Months of a quarter and of a year.
  for (const months of [3, 12])
    expect(traced(months, 3).ignored).toContainEqual({ address: "Model!B1", reason: "unit" });
});
