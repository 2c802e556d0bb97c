/** XML that add-ins keep with the workbook, by the id that each part gets. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
  /** Of the root; "" where it has none. */
  readonly namespaceUri: string;
}

export interface BookXmlParts {
  list(): readonly XmlPart[];
  get(id: string): XmlPart | undefined;
  /** Text that is no well-formed XML is refused. No step of undo, as in Excel. */
  add(xml: string): XmlPart;
  change(id: string, xml: string): void;
  delete(id: string): void;
}
