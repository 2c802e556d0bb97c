/** The directory at the end of a zip archive: what it holds and where, read without the archive's other bytes. */
import { FileError } from "./fileError";

export const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
export const directorySignature = 0x02014b50;
export const localSignature = 0x04034b50;
export const endSize = 22;
const longestComment = 0xffff;
const locator64Size = 20;
const end64Size = 56;
/** The archive's last bytes, in which its end is found whatever its comment. */
export const longestEnd = endSize + longestComment + locator64Size + end64Size;
/** Of an entry's own header, before its name. */
export const localHeaderSize = 30;

export interface DirectoryPlace {
  readonly count: number;
  /** From the archive's beginning. */
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
}

/** `tail` are the archive's last bytes, as many as `longestEnd` or all of it; `tailStart` is their place in it. */
export function directoryPlace(tail: DataView, tailStart: number): DirectoryPlace {
  for (let at = tail.byteLength - endSize; at >= Math.max(0, tail.byteLength - endSize - longestComment); at -= 1) {
    if (tail.getUint32(at, true) !== endSignature) continue;
    const place = {
      count: tail.getUint16(at + 10, true),
      size: tail.getUint32(at + 12, true),
      offset: tail.getUint32(at + 16, true),
    };
    return place.count === 0xffff || place.offset === 0xffffffff || place.size === 0xffffffff
      ? (directoryPlace64(tail, tailStart, at) ?? place)
      : place;
  }
  throw new FileError(
    "not a workbook",
    "The file is no .xlsx workbook: it is not a zip archive, or its end is missing.",
  );
}

function directoryPlace64(tail: DataView, tailStart: number, end: number): DirectoryPlace | null {
  const locator = end - locator64Size;
  if (locator < 0 || tail.getUint32(locator, true) !== locator64Signature) return null;
  const at = Number(tail.getBigUint64(locator + 8, true)) - tailStart;
  if (at < 0 || at + end64Size > tail.byteLength || tail.getUint32(at, true) !== end64Signature)
    throw damaged("its directory");
  const [count, size, offset] = [32, 40, 48].map((field) => Number(tail.getBigUint64(at + field, true)));
  return { count: count!, size: size!, offset: offset! };
}

/** What the directory says of an entry. */
export interface DirectoryEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes once unpacked, as declared. */
  readonly size: number;
  readonly packedSize: number;
  /** DOS time and date, as they stand in the file. */
  readonly modified: number;
  /** The place of its own header. */
  readonly local: number;
  /** Where the directory goes on. */
  readonly next: number;
}

export function directoryEntry(view: DataView, at: number): DirectoryEntry {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== directorySignature) throw damaged("its directory");
  const flags = view.getUint16(at + 8, true);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
    number,
    number,
    number,
  ];
  if (at + 46 + nameLength > view.byteLength) throw damaged("its directory");
  // Names are ASCII in workbook files; those flagged as UTF-8 and others read alike.
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  if ((flags & 1) !== 0)
    throw new FileError("encrypted", "The file is encrypted; open it with its password and save it without one.");
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(`${name}, which is packed by method ${method}`);
  const [packedSize, size, local] = large(view, at, extraLength, nameLength);
  return {
    name,
    method,
    checksum: view.getUint32(at + 16, true),
    size,
    packedSize,
    modified: view.getUint32(at + 12, true),
    local,
    next: at + 46 + nameLength + extraLength + commentLength,
  };
}

/** How far behind the beginning of an entry's own header its packed bytes begin. */
export function packedPlace(header: DataView, name: string): number {
  if (header.byteLength < localHeaderSize || header.getUint32(0, true) !== localSignature) throw damaged(name);
  return localHeaderSize + header.getUint16(26, true) + header.getUint16(28, true);
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

export function damaged(what: string): FileError {
  return new FileError("damaged", `The file is damaged: ${what} cannot be unpacked.`);
}
