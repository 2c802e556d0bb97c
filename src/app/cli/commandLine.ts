/** Reads the command line, evaluates, prints. What it prints to and what it reads from come from outside. */
import { readFileSync } from "node:fs";
import { evaluate, type Blank } from "./evaluate";

const usage = `Usage:
  aie eval '<formula>' ...          evaluates each formula
  aie eval --file formulas.txt      evaluates each line of a file; "-" reads standard input.
                                    Empty lines and lines that start with "//" are skipped.
Options:
  --blank zero|null                 how a blank cell reaches a function: 0 as on Excel's desktop (the default), null as on the web
  --version, --help
Prints one JSON object a line: {"formula":...,"value":...} or {"formula":...,"error":{"code":...,"message":...}}.
A value is a single one, or the rows of a spill; an error within a spill is {"error":{"code":...,"message":...}}.
Ends with 0 when all formulas were evaluated, errors included, and with 2 when it was called wrongly.`;

class WrongUsage extends Error {}

interface Request {
  readonly formulas: readonly string[];
  readonly blank: Blank;
}

export interface Terminal {
  print(line: string): void;
  complain(text: string): void;
}

/** The exit code. */
export async function runCommandLine(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  try {
    if (args.includes("--help") || args.includes("-h")) terminal.print(usage);
    else if (args.includes("--version")) terminal.print(version);
    else {
      const { formulas, blank } = readRequest(args);
      for (const evaluation of await evaluate(formulas, blank)) terminal.print(JSON.stringify(evaluation));
    }
    return 0;
  } catch (failure) {
    if (!(failure instanceof WrongUsage)) throw failure;
    terminal.complain(`aie: ${failure.message}\n\n${usage}\n`);
    return 2;
  }
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
    else if (isOption(argument)) throw new WrongUsage(`knows no option "${argument}"`);
    else formulas.push(argument);
  }
  if (formulas.length === 0) throw new WrongUsage("eval needs a formula");
  return { formulas, blank };
}

/** "--1" is a formula: minus minus one. */
function isOption(argument: string): boolean {
  return /^--[a-z]/.test(argument);
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

function linesOf(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch {
    throw new WrongUsage(`--file needs a file that can be read; got "${file}"`);
  }
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("//"));
}
