/** Where a workbook file points outside itself, and whom it names: what somebody looks at before handing it on. */
import { attributeOf, readMarkup } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { peopleOf } from "./notes";
import { workbookPartOf } from "./readWorkbook";
import { unescaped } from "./sharedStrings";

/** Addresses of other workbooks that formulas may read, and the names of connections to data, in the order of the file. */
export function outsideLinks(file: WorkbookPackage): string[] {
  const relations = file.relations(workbookPartOf(file));
  const links = relations
    .filter(({ kind, isExternal }) => kind === "externalLink" && !isExternal)
    .flatMap(({ target }) => file.relations(target))
    .filter(({ isExternal }) => isExternal)
    .map(({ target }) => target);
  const connections: string[] = [];
  for (const { kind, target } of relations)
    if (kind === "connections" && file.has(target))
      readMarkup(target, file.text(target), {
        open: (name, attributes) => {
          if (name === "connection") connections.push(unescaped(attributeOf(attributes, "name") ?? ""));
        },
      });
  return [...links, ...connections];
}

export const personPlaces = ["author", "last author", "manager", "company", "notes", "conversations"] as const;

export interface NamedPerson {
  readonly name: string;
  /** Where the file has the name, each place once. */
  readonly places: readonly (typeof personPlaces)[number][];
}

/** Elements of the document's properties that hold a name (ECMA-376 part 2, annex on core properties; part 1, 22.2). */
const properties: Readonly<Record<string, (typeof personPlaces)[number]>> = {
  creator: "author",
  lastModifiedBy: "last author",
  Manager: "manager",
  Company: "company",
};

/** In order of first appearance. */
export function namedPeople(file: WorkbookPackage): NamedPerson[] {
  const found = new Map<string, Set<(typeof personPlaces)[number]>>();
  const note = (name: string, place: (typeof personPlaces)[number]) => {
    if (name.trim() !== "") found.set(name.trim(), (found.get(name.trim()) ?? new Set()).add(place));
  };
  for (const { kind, target } of file.relations(""))
    if (["core-properties", "extended-properties"].includes(kind) && file.has(target))
      readTexts(file, target, (element, text) => {
        const place = Object.hasOwn(properties, element) ? properties[element] : undefined;
        if (place !== undefined) note(text, place);
      });
  for (const part of file.names()) {
    if (part.endsWith(".rels") || !file.contentType(part).endsWith(".comments+xml")) continue;
    readTexts(file, part, (element, text) => {
      // The stand-in of a conversation is signed by a number that nobody reads.
      if (element === "author" && !text.startsWith("tc=")) note(text, "notes");
    });
  }
  for (const { kind, target } of file.relations(workbookPartOf(file)))
    if (kind === "person") for (const name of peopleOf(file, target).values()) note(name, "conversations");
  return [...found].map(([name, places]) => ({ name, places: [...places] }));
}

function readTexts(file: WorkbookPackage, part: string, hear: (element: string, text: string) => void): void {
  let text = "";
  readMarkup(part, file.text(part), {
    open: () => (text = ""),
    text: (content) => (text += content),
    close: (name) => hear(name, unescaped(text)),
  });
}
