/**
 * How long two versions of a model of 5,000 and of 20,000 formulas take to compare after one number changed. With
 * `--check` the command fails where more than 10,000 formulas would take five seconds. Times are of the processor.
 */
import { comparedWorkbooks } from "../../src/audit/compare/comparedWorkbooks";
import { largeModel } from "./largeModel";

const mostMillisecondsAFormula = 5_000 / 10_000;

let isMissed = false;
for (const formulas of [5_000, 20_000]) {
  const { snapshot, formulaCount } = largeModel(formulas);
  const changed = largeModel(formulas, 0.001).snapshot;
  const started = process.cpuUsage();
  const { inputs, values } = comparedWorkbooks(snapshot, changed);
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1_000;
  process.stdout.write(
    `compared ${formulaCount} formulas: ${milliseconds.toFixed(0)} ms (${inputs.length} inputs, ${values.length} results moved)\n`,
  );
  isMissed ||= milliseconds > formulaCount * mostMillisecondsAFormula;
}
if (isMissed && process.argv.includes("--check")) {
  process.stderr.write("comparing takes more than five seconds for 10,000 formulas\n");
  process.exitCode = 1;
}
