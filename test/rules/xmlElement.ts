/** An XML document as a tree in which the order of elements is kept. */
import { XMLParser, XMLValidator } from "fast-xml-parser";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Node = Record<string, unknown> & { ":@"?: Record<string, string> };

export function parseXml(source: string): XmlElement {
  const valid = XMLValidator.validate(source);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const nodes = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
  }).parse(source) as Node[];
  return toElement(nodes.find((node) => !("?xml" in node))!);
}

function toElement(node: Node): XmlElement {
  const name = Object.keys(node).find((key) => key !== ":@")!;
  const inside = node[name] as Node[];
  return {
    name,
    attributes: node[":@"] ?? {},
    children: inside.filter((child) => !("#text" in child)).map(toElement),
    text: inside.map((child) => String(child["#text"] ?? "")).join(""),
  };
}

/** The element and everything in it. */
export const everyElement = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(everyElement)];

export const named = (element: XmlElement, name: string): XmlElement[] =>
  everyElement(element).filter((one) => one.name === name);

export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((one) => one.name === name);
