/**
 * The SEC's archive of all companies' facts (companyfacts.zip, over 1 GB): only its directory and the entries asked for are read,
 * each from its place in the file.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { FileError } from "../../xlsx/package/fileError";
import { largestPart, unpack } from "../../xlsx/package/zip";
import {
  directoryEntry,
  directoryPlace,
  localHeaderSize,
  longestEnd,
  packedPlace,
  type DirectoryEntry,
} from "../../xlsx/package/zipDirectory";
import { WrongUsage } from "./terminal";

export interface ArchivedText {
  readonly name: string;
  readonly text: string;
}

/**
 * The companies' files in the order of `ciks`; one that is not in the archive is wrong usage that names it. Without any the archive has
 * to hold one file alone, which may be called as it likes: a company's file that somebody zipped.
 */
export function textsFromArchive(file: string, ciks: readonly string[]): ArchivedText[] {
  const archive = opened(file);
  const textOf = (entry: DirectoryEntry) => ({
    name: `${file} ${entry.name}`,
    text: new TextDecoder().decode(unpack(packedEntry(archive, entry))),
  });
  try {
    if (ciks.length === 0) {
      const only = onlyFile(archive);
      if (only === null) throw new WrongUsage(`${file} holds all companies; say which with --cik 1652044,1045810`);
      return [textOf(only)];
    }
    const entries = entriesNamed(archive, new Set(ciks.map(entryName)));
    return ciks.map((cik) => {
      const entry = entries.get(entryName(cik));
      if (entry === undefined) throw new WrongUsage(`--cik needs companies of the archive ${file}; got ${cik}`);
      return textOf(entry);
    });
  } catch (failure) {
    if (failure instanceof FileError && failure.problem === "not a workbook")
      throw new WrongUsage(`needs a zip archive of companyfacts; "${file}" is none`);
    if (failure instanceof FileError) throw new WrongUsage(`cannot read "${file}". ${failure.message}`);
    throw failure;
  } finally {
    archive.close();
  }
}

const entryName = (cik: string) => `CIK${cik.padStart(10, "0")}.json`;

interface Archive {
  readonly size: number;
  read(place: number, length: number): DataView;
  close(): void;
}

function opened(file: string): Archive {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch {
    throw new WrongUsage(`needs an archive that can be read; got "${file}"`);
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

/** Null where there are several, or none. What an archiver adds of its own begins with a dot. */
function onlyFile(archive: Archive): DirectoryEntry | null {
  let only: DirectoryEntry | null = null;
  for (const entry of entriesOf(archive)) {
    if (!/(^|\/)[^./][^/]*\.json$/i.test(entry.name)) continue;
    if (only !== null) return null;
    only = entry;
  }
  return only;
}

function entriesNamed(archive: Archive, names: ReadonlySet<string>): ReadonlyMap<string, DirectoryEntry> {
  const found = new Map<string, DirectoryEntry>();
  for (const entry of entriesOf(archive)) {
    // Some archives keep their files in a folder.
    const name = entry.name.slice(entry.name.lastIndexOf("/") + 1);
    if (names.has(name)) found.set(name, entry);
    if (found.size === names.size) break;
  }
  return found;
}

function* entriesOf(archive: Archive): Generator<DirectoryEntry> {
  const tailStart = Math.max(0, archive.size - longestEnd);
  const { count, offset, size } = directoryPlace(archive.read(tailStart, archive.size - tailStart), tailStart);
  if (offset + size > archive.size || size > largestPart)
    throw new FileError("damaged", "The file is damaged: its directory is not where its end says.");
  const directory = archive.read(offset, size);
  for (let index = 0, at = 0; index < count; index += 1) {
    const entry = directoryEntry(directory, at);
    yield entry;
    at = entry.next;
  }
}

function packedEntry(archive: Archive, entry: DirectoryEntry) {
  const { local, packedSize } = entry;
  if (packedSize > largestPart) throw new FileError("too large", `${entry.name} is larger than any company’s file.`);
  const start = local + packedPlace(archive.read(local, localHeaderSize), entry.name);
  const view = archive.read(start, packedSize);
  return { ...entry, packed: new Uint8Array(view.buffer) };
}
