/**
 * The container of a workbook file: a zip archive, read by its directory and written back with every entry that was not
 * touched as it was packed. fflate unpacks and packs; the directory is read here, because a library that rebuilds the
 * archive loses how its entries were packed, and one that trusts declared sizes can be made to fill the memory.
 */
import { deflateSync, inflateSync } from "fflate";
import { checksumOf } from "./checksum";
import { FileError } from "./fileError";
import {
  damaged,
  directoryEntry,
  directoryPlace,
  directorySignature,
  endSignature,
  endSize,
  localHeaderSize,
  localSignature,
  longestEnd,
  packedPlace,
} from "./zipDirectory";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes once unpacked, as the directory declares them. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** DOS time and date, as they stand in the file. */
  readonly modified: number;
}

const mostEntries = 50_000;
/** A part that unpacks to more is no workbook that a person works with; Excel itself stops at sheets of some hundred megabytes. */
export const largestPart = 256 * 2 ** 20;
/** All parts together, as declared. */
const largestArchive = 2 ** 30;
/** 1 January 1980, the first day that a zip archive can name: the same book is written as the same bytes. */
export const fixedTime = 0x00210000;

/** The entries in the order of the directory. A file that is no zip archive, or a damaged one, is a FileError. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = Math.max(0, bytes.length - longestEnd);
  const { count, offset } = directoryPlace(
    new DataView(bytes.buffer, bytes.byteOffset + tail, bytes.length - tail),
    tail,
  );
  if (count > mostEntries)
    throw new FileError("limit", `A workbook file needs at most ${mostEntries} parts; got ${count}.`);
  const entries: ZipEntry[] = [];
  let at = offset;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    total += entry.size;
    if (total > largestArchive)
      throw new FileError("too large", "The file unpacks to more than 1 GB, more than a workbook needs.");
    entries.push(entry);
    at = next;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const { packedSize, local, next, ...declared } = directoryEntry(view, at);
  if (local + localHeaderSize > bytes.length) throw damaged(declared.name);
  const start =
    local + packedPlace(new DataView(bytes.buffer, bytes.byteOffset + local, localHeaderSize), declared.name);
  if (start + packedSize > bytes.length) throw damaged(declared.name);
  return { entry: { ...declared, packed: bytes.subarray(start, start + packedSize) }, next };
}

/** The entry's bytes. More than declared, fewer, or others than the checksum says is a FileError; memory stays within what is declared. */
export function unpack({ name, method, size, packed, checksum }: ZipEntry): Uint8Array {
  if (size > largestPart) {
    const megabytes = Math.round(size / 2 ** 20);
    throw new FileError(
      "too large",
      `${name} unpacks to ${megabytes} MB; at most ${largestPart / 2 ** 20} MB can be read.`,
    );
  }
  let bytes: Uint8Array;
  try {
    // Bytes beyond the buffer are dropped, and then the checksum differs.
    bytes = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw damaged(name);
  }
  if (bytes.length !== size || checksumOf(bytes) !== checksum) throw damaged(name);
  return bytes;
}

/** From this size on a lighter packing takes half the time, for a file that is some hundredths larger. */
const large = 2_000_000;

export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: bytes.length > large ? 3 : 6 });
  return { name, method: 8, checksum: checksumOf(bytes), size: bytes.length, packed, modified: fixedTime };
}

/** An archive with these entries, in this order, without zip64: parts and archive must stay below 4 GB. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const bodySize = entries.reduce((sum, { packed }, index) => sum + 30 + names[index]!.length + packed.length, 0);
  const directorySize = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(bodySize + directorySize + endSize);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const places = entries.map((entry, index) => {
    const place = at;
    view.setUint32(at, localSignature, true);
    at = writeHead(view, at + 4, entry, names[index]!.length) + 2;
    bytes.set(names[index]!, at);
    bytes.set(entry.packed, at + names[index]!.length);
    at += names[index]!.length + entry.packed.length;
    return place;
  });
  entries.forEach((entry, index) => {
    view.setUint32(at, directorySignature, true);
    view.setUint16(at + 4, 20, true);
    writeHead(view, at + 6, entry, names[index]!.length);
    view.setUint32(at + 42, places[index]!, true);
    bytes.set(names[index]!, at + 46);
    at += 46 + names[index]!.length;
  });
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, bodySize, true);
  return bytes;
}

/** What the local header and the directory have in common, from the version on; returns the place behind the name's length. */
function writeHead(view: DataView, at: number, entry: ZipEntry, nameLength: number): number {
  view.setUint16(at, 20, true);
  // Names in UTF-8.
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  return at + 24;
}
