/** `aie`: the functions from a script. Prints one JSON object a line. */
import { readFileSync } from "node:fs";
import { evaluate, type Blank } from "./evaluate";

declare const AIE_VERSION: string;

const usage = `Usage:
  aie eval '<formula>' ...          evaluates each formula
  aie eval --file formulas.txt      evaluates each line of a file; "-" reads standard input
Options:
  --blank zero|null                 how a blank cell reaches a function: 0 as on Excel's desktop (the default), null as on the web
  --version, --help
Prints one JSON object a line: {"formula":...,"value":...} or {"formula":...,"error":{"code":...,"message":...}}.
Ends with 0 when all formulas were evaluated, errors included, and with 2 when it was called wrongly.`;

class WrongUsage extends Error {}

interface Request {
  readonly formulas: readonly string[];
  readonly blank: Blank;
}

void main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  try {
    if (args.includes("--help") || args.includes("-h")) return print(usage);
    if (args.includes("--version")) return print(AIE_VERSION);
    const { formulas, blank } = readRequest(args);
    for (const evaluation of await evaluate(formulas, blank)) print(JSON.stringify(evaluation));
    process.exitCode = 0;
  } catch (failure) {
    if (!(failure instanceof WrongUsage)) throw failure;
    process.stderr.write(`aie: ${failure.message}\n\n${usage}\n`);
    process.exitCode = 2;
  }
  // The formula engine keeps timers that would hold the process open.
  process.stdout.write("", () => process.exit());
}

function readRequest([command, ...rest]: readonly string[]): Request {
  if (command !== "eval")
    throw new WrongUsage(command === undefined ? "needs a command" : `needs the command eval; got "${command}"`);
  const formulas: string[] = [];
  let blank: Blank = "zero";
  for (let index = 0; index < rest.length; index += 1) {
    const argument = rest[index]!;
    if (argument === "--file") formulas.push(...linesOf(valueAfter(rest, index++)));
    else if (argument === "--blank") blank = toBlank(valueAfter(rest, index++));
    else if (argument.startsWith("--")) throw new WrongUsage(`knows no option "${argument}"`);
    else formulas.push(argument);
  }
  if (formulas.length === 0) throw new WrongUsage("eval needs a formula");
  return { formulas, blank };
}

function valueAfter(args: readonly string[], index: number): string {
  const value = args[index + 1];
  if (value === undefined) throw new WrongUsage(`${args[index]} needs a value`);
  return value;
}

function toBlank(word: string): Blank {
  if (word === "zero" || word === "null") return word;
  throw new WrongUsage(`--blank needs zero or null; got "${word}"`);
}

/** Blank lines are nothing to evaluate. */
function linesOf(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch {
    throw new WrongUsage(`--file needs a file that can be read; got "${file}"`);
  }
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
