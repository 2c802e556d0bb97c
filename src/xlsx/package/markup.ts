/**
 * Reads markup element by element. Names come without their prefix, since workbooks may choose it freely. Where a part offers
 * alternatives to newer programs (mc:AlternateContent), the fallback that every program understands is read.
 */
import { SaxesParser } from "saxes";
import { FileError } from "./fileError";

export type Attributes = Readonly<Record<string, string>>;

export interface MarkupReader {
  /** `path` ends with the element's own name. */
  open?(name: string, attributes: Attributes, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
  /** `path` as in `open`. */
  close?(name: string, path: readonly string[]): void;
}

const deepest = 200;
/** What newer programs alone read: alternatives for them, and their extensions, whose elements bear the same names. */
const passedOver: ReadonlySet<string> = new Set(["Choice", "extLst"]);

/** Markup that is not well formed, or declares entities of its own, is a FileError that names the part. */
export function readMarkup(part: string, text: string, reader: MarkupReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  let skipped = 0;
  parser.on("doctype", () => {
    throw new FileError("broken markup", `${part} declares a document type, which a workbook must not.`);
  });
  parser.on("error", (error) => {
    throw new FileError("broken markup", `${part} is broken: ${error.message.replace(/^\d*:\d*:\s*/, "")}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const own = localName(name);
    if (skipped > 0 || passedOver.has(own)) skipped += 1;
    else {
      if (path.length >= deepest) throw new FileError("broken markup", `${part} is nested more than ${deepest} deep.`);
      path.push(own);
      reader.open?.(own, attributes as Attributes, path);
    }
  });
  const hear = (content: string) => {
    if (skipped === 0) reader.text?.(content, path);
  };
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("closetag", ({ name }) => {
    if (skipped > 0) return void (skipped -= 1);
    reader.close?.(localName(name), path);
    path.pop();
  });
  parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close();
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An attribute by its name without prefix: `id` of `r:id`. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((one) => localName(one) === name);
  return key === undefined ? undefined : attributes[key];
}

/** "1", "true" and "on" are true; an absent attribute is what the standard says. */
export function flagOf(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}
