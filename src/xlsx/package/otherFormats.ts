/** Files that people take for .xlsx workbooks, told by their first bytes and what they hold. */
import { FileError } from "./fileError";

/** The head of the old compound files: .xls, and encrypted workbooks of every kind. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError("not a workbook", "The file is empty.");
  if (compound.every((byte, index) => bytes[index] === byte)) {
    if (holds(bytes, "EncryptedPackage"))
      throw new FileError(
        "encrypted",
        "The workbook is protected by a password; open it in Excel and save it without one.",
      );
    throw new FileError("other format", "The file is in the old .xls format; open it in Excel and save it as .xlsx.");
  }
  if (bytes[0] === 0x09 && bytes[2]! <= 0x10 && bytes[1]! <= 0x08)
    throw new FileError("other format", "The file is in the old .xls format; open it in Excel and save it as .xlsx.");
}

/** Whether a stream of that name stands in the compound file's directory; names are UTF-16 there. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
