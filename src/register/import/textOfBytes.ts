/** The text of a file of plain text, in the encoding that it is recognised by or that somebody chose. */
import { recognisedEncoding, type TextEncoding } from "./textEncoding";

/** `language` as a page has it, "zh-CN". What does not read in the encoding is the sign for that, U+FFFD. */
export function textOfBytes(
  bytes: Uint8Array,
  language: string,
  encoding: TextEncoding = recognisedEncoding(bytes, language).encoding,
): string {
  return encoding === "windows-1252" ? westernText(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252). Some versions of Node read them as ISO 8859-1 has them. */
const westernSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function westernText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes)
    text += byte >= 0x80 && byte <= 0x9f ? westernSigns[byte - 0x80]! : String.fromCharCode(byte);
  return text;
}
