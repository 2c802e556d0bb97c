/**
 * The text of a file of plain text. Its mark at the beginning says how it is written; without one it is UTF-16 where every other
 * byte of its beginning is zero, else UTF-8 where that reads, else what Windows writes in the person's language.
 */
const looked = 4_096;

/** `language` as a page has it, "zh-CN". */
export function textOfBytes(bytes: Uint8Array, language: string): string {
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(/^zh\b/i.test(language) ? "gb18030" : "windows-1252").decode(bytes);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Western letters, digits and separators have a zero beside them in UTF-16; no text has one in another encoding. */
function unmarkedEncoding(bytes: Uint8Array): string | null {
  let [even, odd] = [0, 0];
  for (const [place, byte] of bytes.subarray(0, looked).entries()) {
    if (byte === 0 && place % 2 === 0) even += 1;
    if (byte === 0 && place % 2 === 1) odd += 1;
  }
  if (even === 0 && odd === 0) return null;
  return odd >= even ? "utf-16le" : "utf-16be";
}
