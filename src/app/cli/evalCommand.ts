/** `aie eval`: what formulas give. */
import { evaluate, type Blank } from "./evaluate";
import { readBytes } from "./readBytes";
import { readFile } from "./workbookFile";
import { exitCodes, WrongUsage, type Terminal } from "./terminal";

interface Request {
  readonly formulas: readonly string[];
  readonly blank: Blank;
  readonly book: string | null;
}

/** Prints a line for each formula; errors of formulas are results too. */
export async function runEval(args: readonly string[], terminal: Terminal): Promise<number> {
  const { formulas, blank, book } = readRequest(args);
  const file = book === null ? null : readFile(book);
  for (const evaluation of await evaluate(formulas, blank, file)) terminal.print(JSON.stringify(evaluation));
  return exitCodes.fine;
}

function readRequest(args: readonly string[]): Request {
  const formulas: string[] = [];
  let blank: Blank = "zero";
  let book: string | null = null;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index]!;
    if (argument === "--file") formulas.push(...linesOf(valueAfter(args, index++)));
    else if (argument === "--blank") blank = toBlank(valueAfter(args, index++));
    else if (argument === "--book") book = valueAfter(args, index++);
    else if (isOption(argument)) throw new WrongUsage(`knows no option "${argument}"`);
    else formulas.push(argument);
  }
  if (formulas.length === 0) throw new WrongUsage("eval needs a formula");
  return { formulas, blank, book };
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
  return readBytes("--file needs a file", file === "-" ? 0 : file)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("//"));
}
