/** Files that the command line names: their bytes, or why they cannot be read or written. */
import { readFileSync } from "node:fs";
import { WrongUsage } from "./terminal";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is none",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  EACCES: "this user may not",
  EPERM: "this user may not",
  ENOSPC: "the disk is full",
};

/** `needed` is "a workbook", "a file"; `file` may be a descriptor, 0 for standard input. */
export function readBytes(needed: string, file: string | number): Buffer {
  try {
    return readFileSync(file);
  } catch (failure) {
    throw new WrongUsage(`${needed} that can be read; got "${file}" (${reasonOf(failure)})`);
  }
}

/** Of a failure of the file system, in words. */
export function reasonOf(failure: unknown): string {
  const { code, message } = failure as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? message;
}
