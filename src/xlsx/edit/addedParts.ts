/** Parts added to a file that is there: with a content type, referred to by another part, under a name that none has. */
import { FileError } from "../package/fileError";
import { declaration, element } from "../package/element";
import { attributeOf, readMarkup } from "../package/markup";
import { relationsPart, type WorkbookPackage } from "../package/workbookPackage";
import { packageNamespaces, relationTypes, type PartsTarget, type RelationKind } from "../write/parts";
import { withItems } from "./partLists";

const contentTypes = "[Content_Types].xml";

/** `text` without its declaration. */
export function addPart(
  file: WorkbookPackage,
  { from, kind, part, contentType }: { from: string; kind: RelationKind; part: string; contentType: string },
  text: string,
): string {
  const parts = new AddedParts(file);
  parts.add(part, contentType, text);
  return parts.relate(from, kind, part);
}

export class AddedParts implements PartsTarget {
  private nextTableId: number | null = null;

  constructor(private readonly file: WorkbookPackage) {}

  add(part: string, contentType: string, text: string): void {
    const { file } = this;
    file.set(part, declaration + text);
    const ending = part.slice(part.lastIndexOf(".") + 1);
    const isDrawing = ending === "vml";
    if (file.contentType(part) === contentType) return;
    const item = isDrawing
      ? element("Default", { Extension: ending, ContentType: contentType })
      : element("Override", { PartName: `/${part}`, ContentType: contentType });
    const list = file.text(contentTypes);
    file.set(contentTypes, withItems(contentTypes, list, { name: "Types", before: [], isCounted: false }, [item]));
  }

  relate(from: string, kind: RelationKind, part: string): string {
    return this.addRelation(from, { Type: relationTypes[kind], Target: `/${part}` });
  }

  relateOutside(from: string, kind: RelationKind, address: string): string {
    return this.addRelation(from, { Type: relationTypes[kind], Target: address, TargetMode: "External" });
  }

  private addRelation(from: string, attributes: Readonly<Record<string, string>>): string {
    const { file } = this;
    const place = relationsPart(from);
    const known = new Set(file.relations(from).map(({ id }) => id));
    let number = known.size + 1;
    while (known.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const empty = `${declaration}<Relationships xmlns="${packageNamespaces.relationships}"/>`;
    const list = file.has(place) ? file.text(place) : empty;
    const item = element("Relationship", { Id: id, ...attributes });
    file.set(place, withItems(place, list, { name: "Relationships", before: [], isCounted: false }, [item]));
    return id;
  }

  freePart(stem: string, ending: string): string {
    let number = 1;
    while (this.file.has(stem + number + ending)) number += 1;
    return stem + number + ending;
  }

  freeTableId(): number {
    this.nextTableId ??= highestTableId(this.file) + 1;
    this.nextTableId += 1;
    return this.nextTableId - 1;
  }
}

function highestTableId(file: WorkbookPackage): number {
  let highest = 0;
  for (const part of file.names()) {
    if (!file.contentType(part).endsWith(".table+xml")) continue;
    readMarkup(part, file.text(part), {
      open: (name, attributes) => {
        if (name === "table") highest = Math.max(highest, Number(attributeOf(attributes, "id") ?? 0));
      },
    });
  }
  return highest;
}

/** The strict kind of file names everything otherwise, and parts of both kinds in one file are read by nobody. */
export function refuseStrict(part: string, text: string): void {
  if (text.includes("http://purl.oclc.org/ooxml/"))
    throw new FileError(
      "limit",
      `The file is kept as Strict Open XML (${part}); save it as an ordinary Excel workbook (.xlsx) before sheets are added.`,
    );
}
