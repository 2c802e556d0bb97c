/** `aie`: the functions from a script. Prints one JSON object a line. */
import { runCommandLine } from "./commandLine";

declare const AIE_VERSION: string;

// Whoever reads the lines may have seen enough: `aie grades book.xlsx | head`.
process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  if (failure.code !== "EPIPE") throw failure;
  process.exit(0);
});

void runCommandLine(process.argv.slice(2), AIE_VERSION, {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (text) => void process.stderr.write(text),
}).then((code) => {
  // The formula engine keeps timers that would hold the process open.
  process.stdout.write("", () => process.exit(code));
});
