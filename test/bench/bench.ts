/** How long a column of 100,000 rows takes, and the command line with 100 formulas: medians of five runs. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { call } from "../functions/host";

const rows = 100_000;
const runs = 5;
const column = <Value>(value: (row: number) => Value): Value[][] =>
  Array.from({ length: rows }, (_, row) => [value(row)]);
const letters = "ABCDEFGHIJ";

const amounts = column((row) => (row % 997) + 0.1);
const firms = (offset: number) => column((row) => `Firm ${(row + offset) % 5_000}`);
const keys = column((row) => `Key ${row % 40_000}`);
const grades = column((row) => letters[row % letters.length]!);
const prices = column((row) => 10 / (1 + row));
const volumes = column((row) => 100 * (1 + row) ** 1.4);

function median(work: () => unknown): number {
  const milliseconds = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return milliseconds.sort((left, right) => left - right)[(runs - 1) / 2]!;
}

function report(what: string, work: () => unknown): void {
  process.stdout.write(`${median(work).toFixed(0).padStart(7)} ms  ${what}\n`);
}

report("GENAI_DEDUPE, a chain", () => call("GENAI_DEDUPE", amounts));
report("GENAI_DEDUPE, a graph of 5,000 firms", () => call("GENAI_DEDUPE", amounts, firms(0), firms(1), null, "firms"));
report("COUNT_ONCE, 40,000 keys with grades", () => call("COUNT_ONCE", amounts, keys, grades));
report("ELASTICITY, a regression", () => call("ELASTICITY", prices, volumes, "loglog"));
report("GRADE_INHERIT", () => call("GRADE_INHERIT", [grades]));

const commandLine = join(__dirname, "../../dist/aie.cjs");
if (existsSync(commandLine)) {
  const formulas = Array.from({ length: 100 }, (_, index) => `=AIE.GENAI_DEDUPE({${index + 100};60;30})`);
  report("aie eval, start-up and 100 formulas", () => {
    const { status, stderr } = spawnSync(process.execPath, [commandLine, "eval", ...formulas], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  });
}
