/**
 * How fast long columns are, beside the same work in plain doubles and in naive decimals, and how the time grows with the
 * rows. Times of one machine say little of another, so what has a limit is a ratio of two times taken together; with `--check` the command fails
 * where a limit is missed.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cases, type Case } from "./cases";
import { medians } from "./measure";
import { missesOf, printTable, type Measured } from "./table";

function measured({ what, rows, given, ours, plain, naive, mostGrowth }: Case): Measured {
  const [few, many] = rows.map((count) => JSON.stringify(given(count))) as [string, string];
  const [oursMany, oursFew, ...others] = medians([
    { cells: many, calls: 1, compute: (cells) => ours(...cells) },
    { cells: few, calls: rows[1] / rows[0], compute: (cells) => ours(...cells) },
    ...[plain, naive].flatMap((other) =>
      other ? [{ cells: many, calls: 1, compute: (cells: any) => other.way(...cells) }] : [],
    ),
  ]) as [number, number, ...number[]];
  const plainMany = plain && others[0]!;
  const naiveMany = naive && others[plain ? 1 : 0]!;
  return {
    what,
    rows: rows[1],
    ours: oursMany,
    growth: { times: oursMany / oursFew, most: mostGrowth },
    plain: plainMany ? { milliseconds: plainMany, times: oursMany / plainMany, most: plain.most } : null,
    naive: naiveMany ? { milliseconds: naiveMany, times: naiveMany / oursMany, least: naive.least } : null,
  };
}

const only = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const chosen = cases.filter(({ what }) => only.length === 0 || only.some((word) => what.includes(word)));
const lines = chosen.map(measured);
printTable(lines);

const commandLine = join(__dirname, "../../dist/aie.cjs");
if (existsSync(commandLine) && only.length === 0) {
  const formulas = Array.from({ length: 100 }, (_, index) => `=AIE.GENAI_DEDUPE({${index + 100};60;30})`);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [commandLine, "eval", ...formulas], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  process.stdout.write(`aie eval, start-up and 100 formulas: ${(performance.now() - started).toFixed(0)} ms\n`);
}
if (process.argv.includes("--check") && lines.some((line) => missesOf(line).length > 0)) process.exitCode = 1;
