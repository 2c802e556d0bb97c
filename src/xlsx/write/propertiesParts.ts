/** What the file says of itself: title, author and so on; the program; properties of the workbook's own. */
import type { DocumentProperties } from "../content/workbookContent";
import { escapedCharacters } from "../package/escape";
import { element } from "../package/element";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The set that custom properties belong to, and the first number of theirs ([MS-OLEPS] 2.18.1). */
const customSet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const firstCustom = 2;

export function coreText({
  title,
  subject,
  author,
  keywords,
  comments,
  category,
  created,
}: DocumentProperties): string {
  const text = (name: string, value: string) => (value === "" ? "" : element(name, {}, escapedCharacters(value)));
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    text("dc:title", title),
    text("dc:subject", subject),
    text("dc:creator", author),
    text("cp:keywords", keywords),
    text("dc:description", comments),
    created === null ? "" : element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, created),
    text("cp:category", category),
  );
}

export function appText(): string {
  return element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, "Microsoft Excel"),
    element("AppVersion", {}, "16.0300"),
  );
}

export function customText(custom: DocumentProperties["custom"]): string {
  const properties = [...custom].map(([name, value], index) =>
    element("property", { fmtid: customSet, pid: firstCustom + index, name }, typedText(value)),
  );
  return element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "xmlns:vt": types },
    ...properties,
  );
}

function typedText(value: number | string | boolean): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "number") return element("vt:r8", {}, String(value));
  return element("vt:lpwstr", {}, escapedCharacters(value));
}
