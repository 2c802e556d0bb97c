/** The parts of a file in the making, with their content types and how they refer to each other. */
import { relationsPart } from "../package/workbookPackage";
import { pack, writeZip } from "../package/zip";
import { declaration, element } from "../package/element";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const openPackage = "http://schemas.openxmlformats.org/package/2006";

export const packageNamespaces = {
  contentTypes: `${openPackage}/content-types`,
  relationships: `${openPackage}/relationships`,
} as const;

/** What relations are called. */
export const relationTypes = {
  officeDocument: `${office}/officeDocument`,
  worksheet: `${office}/worksheet`,
  styles: `${office}/styles`,
  sharedStrings: `${office}/sharedStrings`,
  sheetMetadata: `${office}/sheetMetadata`,
  table: `${office}/table`,
  drawing: `${office}/drawing`,
  chart: `${office}/chart`,
  comments: `${office}/comments`,
  vmlDrawing: `${office}/vmlDrawing`,
  hyperlink: `${office}/hyperlink`,
  extendedProperties: `${office}/extended-properties`,
  customProperties: `${office}/custom-properties`,
  coreProperties: `${openPackage}/relationships/metadata/core-properties`,
} as const;

export type RelationKind = keyof typeof relationTypes;

/** Where parts go. */
export interface PartsTarget {
  /** `text` without its declaration. */
  add(part: string, contentType: string, text: string): void;
  /** The id under which `from` refers to a part. */
  relate(from: string, kind: RelationKind, part: string): string;
  relateOutside(from: string, kind: RelationKind, address: string): string;
  /** A name that no part has: "xl/charts/chart3.xml" of "xl/charts/chart" and ".xml". */
  freePart(stem: string, ending: string): string;
  /** A number that no table of the workbook has. */
  freeTableId(): number;
}

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export class Parts implements PartsTarget {
  private readonly texts = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, Relation[]>();
  private readonly named = new Map<string, number>();
  private tableCount = 0;

  /** `text` without its declaration. */
  add(part: string, contentType: string, text: string): void {
    this.texts.set(part, declaration + text);
    this.types.set(part, contentType);
  }

  /** The id under which `from` ("" is the package) refers to a part. */
  relate(from: string, type: RelationKind, part: string): string {
    return this.addRelation(from, { type: relationTypes[type], target: `/${part}`, isExternal: false });
  }

  relateOutside(from: string, type: RelationKind, address: string): string {
    return this.addRelation(from, { type: relationTypes[type], target: address, isExternal: true });
  }

  freePart(stem: string, ending: string): string {
    const number = (this.named.get(stem) ?? 0) + 1;
    this.named.set(stem, number);
    return stem + number + ending;
  }

  freeTableId(): number {
    this.tableCount += 1;
    return this.tableCount;
  }

  private addRelation(from: string, relation: Relation): string {
    const all = this.relations.get(from) ?? [];
    all.push(relation);
    this.relations.set(from, all);
    return `rId${all.length}`;
  }

  /** The archive, in an order that depends on nothing but what was added. */
  toBytes(): Uint8Array {
    const entries = [
      ["[Content_Types].xml", this.contentTypes()],
      ...[...this.relations].map(([from, relations]) => [relationsPart(from), relationsText(from, relations)]),
      ...this.texts,
    ] as [string, string][];
    return writeZip(entries.map(([name, text]) => pack(name, new TextEncoder().encode(text))));
  }

  private contentTypes(): string {
    const defaults = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
      ["xml", "application/xml"],
    ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const overrides = [...this.types]
      .filter(([part]) => !part.endsWith(".vml"))
      .map(([part, ContentType]) => element("Override", { PartName: `/${part}`, ContentType }));
    return declaration + element("Types", { xmlns: packageNamespaces.contentTypes }, ...defaults, ...overrides);
  }
}

function relationsText(from: string, relations: readonly Relation[]): string {
  const elements = relations.map(({ type, target, isExternal }, index) =>
    element("Relationship", {
      Id: `rId${index + 1}`,
      Type: type,
      Target: isExternal ? target : relativeTo(from, target.slice(1)),
      TargetMode: isExternal ? "External" : null,
    }),
  );
  return declaration + element("Relationships", { xmlns: packageNamespaces.relationships }, ...elements);
}

/** "../tables/table1.xml" from "xl/worksheets/sheet1.xml". */
function relativeTo(from: string, part: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = part.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
