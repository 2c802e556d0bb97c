/** Companies' files out of an archive on the disk, such as the SEC's of all companies. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { FileError } from "../../xlsx/package/fileError";
import { openCompanyArchive, type ArchiveBytes } from "../files/companyArchive";
import { reasonOf } from "./readBytes";
import { WrongUsage } from "./terminal";

export interface ArchivedText {
  readonly name: string;
  readonly text: string;
}

/**
 * The companies' files in the order of `ciks`; one that is not in the archive is wrong usage that names it. Without any the archive has
 * to hold one file alone, which may be called as it likes: a company's file that somebody zipped.
 */
export async function textsFromArchive(file: string, ciks: readonly string[]): Promise<ArchivedText[]> {
  const bytes = opened(file);
  try {
    const { names, textOf } = await openCompanyArchive(bytes);
    if (ciks.length === 0 && names.length !== 1)
      throw new WrongUsage(`${file} holds all companies; say which with --cik 1652044,1045810`);
    const texts: ArchivedText[] = [];
    for (const name of ciks.length === 0 ? names : ciks.map(entryName)) {
      const text = await textOf(name);
      if (text === null) throw new WrongUsage(`--cik needs companies of the archive ${file}; got ${cikIn(name)}`);
      texts.push({ name: `${file} ${name}`, text });
    }
    return texts;
  } catch (failure) {
    if (failure instanceof FileError && failure.problem === "not a workbook")
      throw new WrongUsage(`needs a zip archive of companyfacts; "${file}" is none`);
    if (failure instanceof FileError) throw new WrongUsage(`cannot read "${file}". ${failure.message}`);
    throw failure;
  } finally {
    bytes.close();
  }
}

const entryName = (cik: string) => `CIK${cik.padStart(10, "0")}.json`;
const cikIn = (name: string) => name.replace(/^CIK0*/, "").replace(/\.json$/, "");

function opened(file: string): ArchiveBytes & { close(): void } {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch (failure) {
    throw new WrongUsage(`needs an archive that can be read; got "${file}" (${reasonOf(failure)})`);
  }
  return {
    size: fstatSync(descriptor).size,
    read: (place, length) => {
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const count = readSync(descriptor, bytes, done, length - done, place + done);
        if (count === 0) throw new FileError("damaged", "The file is damaged: it ends before its entries do.");
        done += count;
      }
      return new DataView(bytes.buffer);
    },
    close: () => closeSync(descriptor),
  };
}
