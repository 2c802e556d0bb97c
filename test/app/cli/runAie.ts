/** The command line as a script calls it, without a process. */
import { runCommandLine } from "../../../src/app/cli/commandLine";

/** `aie` with these arguments on one day: the code it ends with, the lines it prints, what it complains of. */
export async function aie(...args: string[]) {
  const lines: string[] = [];
  let complaint = "";
  const terminal = {
    print: (line: string) => void lines.push(line),
    complain: (said: string) => void (complaint += said),
  };
  const code = await runCommandLine(args, "1.2.3", terminal, "2026-06-25");
  return { code, lines, complaint };
}
