/**
 * A workbook file as its parts and the relations between them (Open Packaging Conventions, ECMA-376 part 2). Parts are unpacked
 * when they are asked for; those never replaced are written back as they were packed.
 */
import { refuseOtherFormats } from "./otherFormats";
import { FileError } from "./fileError";
import { attributeOf, readMarkup } from "./markup";
import { partText } from "./partText";
import { pack, readZip, unpack, writeZip, type ZipEntry } from "./zip";

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", the same in strict and transitional files. */
  readonly kind: string;
  /** The part's name, or the address where it lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const contentTypesPart = "[Content_Types].xml";

export class WorkbookPackage {
  private readonly entries = new Map<string, ZipEntry>();

  /** Anything but a workbook that can be read is a FileError whose sentence says why. */
  constructor(bytes: Uint8Array) {
    refuseOtherFormats(bytes);
    for (const entry of readZip(bytes)) {
      if (entry.name.endsWith("/")) continue;
      const key = keyOf(entry.name);
      if (key.split("/").includes(".."))
        throw new FileError("damaged", `The file names a part outside itself: ${entry.name}.`);
      if (this.entries.has(key)) throw new FileError("damaged", `The file holds the part ${entry.name} twice.`);
      this.entries.set(key, entry);
    }
    if (this.has("mimetype") && this.has("content.xml"))
      throw new FileError("other format", "The file is an OpenDocument file; open it and save it as .xlsx.");
    if (!this.has(contentTypesPart))
      throw new FileError(
        "not a workbook",
        "The file is a zip archive but no workbook: it has no list of content types.",
      );
  }

  /** In the order of the archive. */
  names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  bytes(name: string): Uint8Array {
    const entry = this.entries.get(keyOf(name));
    if (entry === undefined) throw new FileError("damaged", `The file lacks its part ${name}.`);
    return unpack(entry);
  }

  text(name: string): string {
    return partText(name, this.bytes(name));
  }

  /** Replaces the part in its place, or adds it at the end. */
  set(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(declaredUtf8(content)) : content;
    const known = this.entries.get(keyOf(name));
    this.entries.set(keyOf(name), pack(known?.name ?? name, bytes));
  }

  remove(name: string): void {
    this.entries.delete(keyOf(name));
  }

  toBytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }

  /** Where a part says whom it refers to; "" for the package itself. */
  relations(of: string): Relation[] {
    const place = relationsPart(of);
    if (!this.has(place)) return [];
    const found: Relation[] = [];
    readMarkup(place, this.text(place), {
      open: (name, attributes) => {
        if (name !== "Relationship") return;
        const isExternal = attributeOf(attributes, "TargetMode") === "External";
        const target = attributeOf(attributes, "Target") ?? "";
        found.push({
          id: attributeOf(attributes, "Id") ?? "",
          kind: (attributeOf(attributes, "Type") ?? "").split("/").pop() ?? "",
          target: isExternal ? target : resolved(of, target),
          isExternal,
        });
      },
    });
    return found;
  }

  /** The type that the list of content types gives a part; "" where it gives none. */
  contentType(part: string): string {
    let byName = "";
    let byEnding = "";
    const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    readMarkup(contentTypesPart, this.text(contentTypesPart), {
      open: (name, attributes) => {
        const type = attributeOf(attributes, "ContentType") ?? "";
        if (name === "Override" && keyOf(attributeOf(attributes, "PartName") ?? "") === keyOf(part)) byName = type;
        if (name === "Default" && attributeOf(attributes, "Extension")?.toLowerCase() === ending) byEnding = type;
      },
    });
    return byName || byEnding;
  }
}

/** A part that came in UTF-16 says so in its declaration, and goes out in UTF-8. */
function declaredUtf8(text: string): string {
  return text.replace(/^(\uFEFF?<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8["'])[^"']*/i, "$1UTF-8");
}

/** "xl/_rels/workbook.xml.rels" of "xl/workbook.xml". */
export function relationsPart(of: string): string {
  const name = of.replaceAll("\\", "/");
  const at = name.lastIndexOf("/") + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

/** Names of parts are compared without regard to case (ECMA-376 part 2, 6.2.2). */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function resolved(of: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = of.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
