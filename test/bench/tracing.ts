/**
 * How long tracing takes in a model of 5,000 formulas and in one of 20,000, and how much memory it keeps: for the first
 * trace, after one number changed, for another cell, and for the map of all. The longest step is the longest time that the
 * page does not answer. Times are of the processor, so that what else the machine does counts little. With `--check` the
 * command fails where a trace of 5,000 formulas takes a second, or one of its steps 100 ms.
 */
import { CellGraph } from "../../src/audit/trace/cellGraph";
import { gradeMapSteps } from "../../src/audit/trace/gradeMapSteps";
import { traceSteps } from "../../src/audit/trace/traceSteps";
import { largeModel } from "./largeModel";

const mostMilliseconds = 1_000;
const mostStepMilliseconds = 100;

interface Timed {
  readonly milliseconds: number;
  readonly longestStep: number;
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function timed(start: () => Generator<number, unknown, void>): Timed {
  globalThis.gc?.();
  const started = processorMilliseconds();
  const steps = start();
  let [longestStep, before] = [0, started];
  for (let isDone = false; !isDone;) {
    isDone = steps.next().done === true;
    const now = processorMilliseconds();
    longestStep = Math.max(longestStep, now - before);
    before = now;
  }
  return { milliseconds: before - started, longestStep };
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function printed(what: string, { milliseconds, longestStep }: Timed): void {
  process.stdout.write(
    `  ${what.padEnd(28)}${milliseconds.toFixed(0).padStart(6)} ms   longest step ${longestStep.toFixed(0).padStart(3)} ms\n`,
  );
}

let isMissed = false;
for (const formulas of [5_000, 20_000]) {
  const { snapshot, formulaCount, result } = largeModel(formulas);
  const changed = largeModel(formulas, 0.001).snapshot;
  process.stdout.write(`${formulaCount} formulas\n`);
  const before = heapMegabytes();
  let graph!: CellGraph;
  const first = timed(() => {
    graph = new CellGraph(snapshot);
    return traceSteps(graph, result);
  });
  const kept = heapMegabytes() - before;
  const again = timed(() => traceSteps(graph, { ...result, row: result.row - 1, column: 10 }));
  const afterChange = timed(() => {
    graph.update(changed);
    return traceSteps(graph, result);
  });
  const everyRow = { sheet: "Model", row: 0, column: 0, rowCount: 1_000_000, columnCount: 100 };
  const map = timed(() => gradeMapSteps(new CellGraph(snapshot), [everyRow], "2026-06-25"));
  printed("first trace", first);
  printed("another cell", again);
  printed("after one number changed", afterChange);
  printed("map of all figures", map);
  process.stdout.write(`  memory kept                 ${kept.toFixed(1).padStart(6)} MB\n`);
  if (formulas === 5_000)
    isMissed = [first, again, afterChange, map].some(
      ({ milliseconds, longestStep }) => milliseconds >= mostMilliseconds || longestStep >= mostStepMilliseconds,
    );
}
if (process.argv.includes("--check") && isMissed) process.exitCode = 1;
