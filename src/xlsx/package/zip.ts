/**
 * The container of a workbook file: a zip archive, read by its directory and written back with every entry that was not
 * touched as it was packed. fflate unpacks and packs; the directory is read here, because a library that rebuilds the
 * archive loses how its entries were packed, and one that trusts declared sizes can be made to fill the memory.
 */
import { deflateSync, inflateSync } from "fflate";
import { checksumOf } from "./checksum";
import { FileError } from "./fileError";

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

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
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
  const { count, offset } = directoryPlace(view);
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

function directoryPlace(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff
      ? (directoryPlace64(view, at) ?? { count, offset })
      : { count, offset };
  }
  throw new FileError(
    "not a workbook",
    "The file is no .xlsx workbook: it is not a zip archive, or its end is missing.",
  );
}

function directoryPlace64(view: DataView, end: number): { count: number; offset: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) throw damaged("its directory");
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature) throw damaged("its directory");
  const flags = view.getUint16(at + 8, true);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
    number,
    number,
    number,
  ];
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  // Names are ASCII in workbook files; those flagged as UTF-8 and others read alike.
  const name = new TextDecoder().decode(nameBytes);
  if ((flags & 1) !== 0)
    throw new FileError("encrypted", "The file is encrypted; open it with its password and save it without one.");
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(`${name}, which is packed by method ${method}`);
  const [packedSize, size, local] = large(view, at, extraLength, nameLength);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) throw damaged(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged(name);
  const entry = {
    name,
    method,
    checksum: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
    modified: view.getUint32(at + 12, true),
  };
  return { entry, next: at + 46 + nameLength + extraLength + commentLength };
}

/** Packed size, size and place of the local header; those of 4 GB and more stand in an extra field. */
function large(view: DataView, at: number, extraLength: number, nameLength: number): [number, number, number] {
  const plain: [number, number, number] = [
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
    view.getUint32(at + 42, true),
  ];
  if (!plain.includes(0xffffffff)) return plain;
  const end = Math.min(at + 46 + nameLength + extraLength, view.byteLength);
  for (let place = at + 46 + nameLength; place + 4 <= end;) {
    const [tag, length] = [view.getUint16(place, true), view.getUint16(place + 2, true)];
    if (tag === 1) {
      let field = place + 4;
      const take = (value: number): number => {
        if (value !== 0xffffffff || field + 8 > end) return value;
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      };
      // In the order of the standard: size, packed size, place.
      const size = take(plain[1]);
      return [take(plain[0]), size, take(plain[2])];
    }
    place += 4 + length;
  }
  return plain;
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

export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: 6 });
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

function damaged(what: string): FileError {
  return new FileError("damaged", `The file is damaged: ${what} cannot be unpacked.`);
}
