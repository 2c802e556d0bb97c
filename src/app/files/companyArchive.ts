/**
 * An archive of companies' facts (the SEC's companyfacts.zip, over 1 GB, or a few files that somebody zipped): only its directory and the
 * entries asked for are read, each from its place in the file.
 */
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

/** Reads fewer bytes than asked for only where the file ends, which is a FileError here. */
export interface ArchiveBytes {
  readonly size: number;
  read(place: number, length: number): DataView | Promise<DataView>;
}

export interface CompanyArchive {
  /** Of its .json files, "CIK0001045810.json", without their folders, in its order. */
  readonly names: readonly string[];
  /** Null where it has no such file. */
  textOf(name: string): Promise<string | null>;
}

/** A file that is no zip archive, or a damaged one, is a FileError. */
export async function openCompanyArchive(bytes: ArchiveBytes): Promise<CompanyArchive> {
  const entries = new Map<string, DirectoryEntry>();
  for (const entry of await directoryOf(bytes)) {
    // Some archives keep their files in a folder; what an archiver adds of its own begins with a dot.
    const name = /(?:^|\/)([^./][^/]*\.json)$/i.exec(entry.name)?.[1];
    if (name !== undefined && !entries.has(name)) entries.set(name, entry);
  }
  return {
    names: [...entries.keys()],
    textOf: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? null : new TextDecoder().decode(unpack(await packedEntry(bytes, entry)));
    },
  };
}

async function directoryOf(bytes: ArchiveBytes): Promise<DirectoryEntry[]> {
  const tailStart = Math.max(0, bytes.size - longestEnd);
  const { count, offset, size } = directoryPlace(await bytes.read(tailStart, bytes.size - tailStart), tailStart);
  if (offset + size > bytes.size || size > largestPart)
    throw new FileError("damaged", "The file is damaged: its directory is not where its end says.");
  const directory = await bytes.read(offset, size);
  const entries: DirectoryEntry[] = [];
  for (let index = 0, at = 0; index < count; index += 1) {
    const entry = directoryEntry(directory, at);
    entries.push(entry);
    at = entry.next;
  }
  return entries;
}

async function packedEntry(bytes: ArchiveBytes, entry: DirectoryEntry) {
  const { local, packedSize } = entry;
  if (packedSize > largestPart) throw new FileError("too large", `${entry.name} is larger than any company’s file.`);
  const start = local + packedPlace(await bytes.read(local, localHeaderSize), entry.name);
  const view = await bytes.read(start, packedSize);
  return { ...entry, packed: new Uint8Array(view.buffer, view.byteOffset, view.byteLength) };
}
