/** Reads the command line and runs the command it names. What it prints to and which day it is come from outside. */
import { today } from "../../audit/review/today";
import { FileError } from "../../xlsx/package/fileError";
import { runCells } from "./cellsCommand";
import { runDiff } from "./diffCommand";
import { runEval } from "./evalCommand";
import { runFilings } from "./filingsCommand";
import { runGrades } from "./gradesCommand";
import { runInsert } from "./insertCommand";
import { runPortable } from "./portableCommand";
import { runReport } from "./reportCommand";
import { runReview } from "./reviewCommand";
import { runSensitivity } from "./sensitivityCommand";
import { runSign } from "./signCommand";
import { exitCodes, WrongUsage, type Terminal } from "./terminal";
import { runTrace } from "./traceCommand";
import { usageOf } from "./usage";
import { runVerify } from "./verifyCommand";
import { checkWrittenApart } from "./writtenApart";

/** The exit code; `day` is the machine's, "2026-06-25". */
export async function runCommandLine(
  args: readonly string[],
  version: string,
  terminal: Terminal,
  day: string = today(),
): Promise<number> {
  try {
    if (args.includes("--help") || args.includes("-h")) terminal.print(usageOf(args[0]));
    else if (args.includes("--version")) terminal.print(version);
    else return await run(args, day, terminal);
    return exitCodes.fine;
  } catch (failure) {
    // A workbook that cannot take what was asked for: its sentence says why, and how to call the command is no help.
    if (failure instanceof FileError) {
      terminal.complain(`aie: ${failure.message}\n`);
      return exitCodes.usage;
    }
    if (!(failure instanceof WrongUsage)) throw failure;
    terminal.complain(`aie: ${failure.message}\n\n${usageOf(args[0])}\n`);
    return exitCodes.usage;
  }
}

async function run([command, ...rest]: readonly string[], day: string, terminal: Terminal): Promise<number> {
  checkWrittenApart(rest);
  switch (command) {
    case "eval":
      return runEval(rest, terminal);
    case "insert":
      return runInsert(rest, terminal);
    case "filings":
      return runFilings(rest, terminal);
    case "cells":
      return runCells(rest, terminal);
    case "trace":
      return runTrace(rest, terminal);
    case "verify":
      return runVerify(rest, terminal);
    case "grades":
      return runGrades(rest, day, terminal);
    case "review":
      return runReview(rest, day, terminal);
    case "diff":
      return await runDiff(rest, terminal);
    case "report":
      return runReport(rest, day, terminal);
    case "portable":
      return await runPortable(rest, day, terminal);
    case "sensitivity":
      return await runSensitivity(rest, terminal);
    case "sign":
      return runSign(rest, day, terminal);
    case undefined:
      throw new WrongUsage("needs a command");
    default:
      throw new WrongUsage(
        `needs a command (eval, insert, filings, cells, trace, verify, grades, review, diff, report, portable, sensitivity, sign); got "${command}"`,
      );
  }
}
