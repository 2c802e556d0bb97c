/**
 * In which encoding a file of plain text is written. Its mark at the beginning says so; without one it is UTF-16 where every other
 * byte of its beginning is zero, and UTF-8 where that reads. The older encodings do not say what they are, and tables are too short
 * to count letters, so what tells them apart is how they use their bytes: Western accented letters, from 0xC0 on, stand alone or
 * in pairs beside plain letters; of two bytes a sign, Shift-JIS begins with 0x81 to 0x9F, which the common signs of the others do not; Big5 ends in
 * 0x40 to 0x7E for four in ten, GB 2312 never (WHATWG Encoding Standard, sections 10 to 12, and its indexes). A person can say otherwise.
 */
export const textEncodings = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "shift_jis", "windows-1252"] as const;
export type TextEncoding = (typeof textEncodings)[number];

export interface RecognisedEncoding {
  readonly encoding: TextEncoding;
  /** By a mark, by zeros, or because nothing else reads as UTF-8; false where it is a guess. */
  readonly isCertain: boolean;
}

const looked = 4_096;
/** Shares of signs; one from the rare parts of an encoding decides nothing. */
const westernShare = 0.6;
const shiftJisShare = 0.2;
const big5Share = 0.1;

/** `language` as a page has it, "zh-CN": it decides between encodings that the bytes do not tell apart. */
export function recognisedEncoding(bytes: Uint8Array, language: string): RecognisedEncoding {
  const certain = markedEncoding(bytes) ?? wideEncoding(bytes) ?? (reads(bytes, "utf-8") ? "utf-8" : null);
  if (certain !== null) return { encoding: certain, isCertain: true };
  const guess = olderEncoding(bytes, language);
  return { encoding: reads(bytes, guess) ? guess : "windows-1252", isCertain: false };
}

function markedEncoding([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Western letters, digits and separators have a zero beside them in UTF-16; no text has one in another encoding. */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  let [even, odd] = [0, 0];
  for (const [place, byte] of bytes.subarray(0, looked).entries()) {
    if (byte === 0 && place % 2 === 0) even += 1;
    if (byte === 0 && place % 2 === 1) odd += 1;
  }
  if (even === 0 && odd === 0) return null;
  return odd >= even ? "utf-16le" : "utf-16be";
}

function olderEncoding(bytes: Uint8Array, language: string): TextEncoding {
  const runs = highRuns(bytes).filter((run) => !isWesternMark(bytes, run));
  const western = runs.filter((run) => isAccented(bytes, run));
  if (western.length >= westernShare * runs.length) return "windows-1252";
  const signs = pairs(bytes);
  const share = (is: (pair: Pair) => boolean) => signs.filter(is).length / Math.max(1, signs.length);
  if (share(({ first }) => first <= 0x9f) >= shiftJisShare) return "shift_jis";
  if (share(({ second }) => second <= 0x7e) >= big5Share) return "big5";
  return /^zh-(?:TW|HK|MO|Hant)\b/i.test(language) ? "big5" : "gb18030";
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Bytes from 0x80 on that stand beside each other, from the first to behind the last. */
function highRuns(bytes: Uint8Array): Run[] {
  const runs: { start: number; end: number }[] = [];
  for (const [place, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    const last = runs.at(-1);
    if (last?.end === place) last.end = place + 1;
    else runs.push({ start: place, end: place + 1 });
  }
  return runs;
}

/** Signs that stand alone in Western texts: the euro, dashes, quotes, the pound, the yen, the degree, the no-break space. */
const westernMarks = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa3, 0xa5, 0xa7, 0xab, 0xb0, 0xbb,
]);

function isWesternMark(bytes: Uint8Array, { start, end }: Run): boolean {
  return end - start === 1 && westernMarks.has(bytes[start]!);
}

/** Accented letters begin with 0xC0. */
function isAccented(bytes: Uint8Array, { start, end }: Run): boolean {
  const isBesideLetter = isLetter(bytes[start - 1]) || isLetter(bytes[end]);
  return isBesideLetter && end - start <= 2 && bytes.subarray(start, end).every((byte) => byte >= 0xc0);
}

interface Pair {
  readonly first: number;
  readonly second: number;
}

/** The text as signs of two bytes and those of one below 0x80. */
function pairs(bytes: Uint8Array): Pair[] {
  const found: Pair[] = [];
  for (let place = 0; place + 1 < bytes.length; place += 1) {
    const [first, second] = [bytes[place]!, bytes[place + 1]!];
    if (first <= 0x80 || second < 0x40) continue;
    found.push({ first, second });
    place += 1;
  }
  return found;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

function reads(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
