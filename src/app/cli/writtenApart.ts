/** No command writes over a file that it reads: what it was made of would be gone. Only models are added to a workbook in its place. */
import { statSync } from "node:fs";
import { WrongUsage } from "./terminal";

const writing = ["-o", "--html"];

/** Before anything is read; links and other spellings of a path lead to the same file. */
export function checkWrittenApart(args: readonly string[]): void {
  for (const [place, option] of args.entries()) {
    const target = args[place + 1];
    if (!writing.includes(option) || target === undefined) continue;
    const written = identityOf(target);
    const read = args.filter((_, at) => at !== place + 1 && args[at - 1] !== "--into");
    if (written !== null && read.some((one) => identityOf(one) === written))
      throw new WrongUsage(`${option} needs another file than the one that is read; got "${target}"`);
  }
}

function identityOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found?.isFile() ? `${found.dev} ${found.ino}` : null;
}
