/** Why a file cannot be read as a workbook: a code to act on, and a sentence for whoever opened it. */
export type FileProblem =
  "not a workbook" | "damaged" | "too large" | "encrypted" | "other format" | "broken markup" | "limit";

export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    message: string,
  ) {
    super(message);
    this.name = "FileError";
  }
}
