/** XML of add-ins, kept beside Univer's cells. */
import { SaxesParser } from "saxes";
import { invalidArgument, itemNotFound } from "../../book/bookError";
import type { BookXmlParts, XmlPart } from "../../book/bookXmlParts";

export class XmlParts implements BookXmlParts {
  private readonly parts = new Map<string, XmlPart>();

  constructor(private readonly newId: () => string) {}

  saved(): readonly XmlPart[] {
    return this.list();
  }

  restore(records: readonly XmlPart[]): void {
    this.parts.clear();
    for (const part of records) this.parts.set(part.id, part);
  }

  list(): readonly XmlPart[] {
    return [...this.parts.values()];
  }

  get(id: string): XmlPart | undefined {
    return this.parts.get(id);
  }

  add(xml: string): XmlPart {
    const part = { id: this.newId(), xml, namespaceUri: rootNamespace(xml) };
    this.parts.set(part.id, part);
    return part;
  }

  change(id: string, xml: string): void {
    if (!this.parts.has(id)) throw itemNotFound();
    this.parts.set(id, { id, xml, namespaceUri: rootNamespace(xml) });
  }

  delete(id: string): void {
    if (!this.parts.delete(id)) throw itemNotFound();
  }
}

function rootNamespace(xml: string): string {
  let found: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ uri }) => void (found ??= uri));
  parser.on("error", () => {
    throw invalidArgument();
  });
  parser.write(xml).close();
  return found ?? "";
}
