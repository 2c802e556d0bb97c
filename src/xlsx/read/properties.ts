/** What a file says of itself (ECMA-376 part 2, annex on core properties; part 1, 22.3 on custom ones). */
import { noProperties, type DocumentProperties } from "../content/workbookContent";
import { FileError } from "../package/fileError";
import { attributeOf, readMarkup } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { unescaped } from "./sharedStrings";

type CoreText = Exclude<keyof DocumentProperties, "created" | "custom">;

/** The elements of the core properties, by the names that Excel shows. */
const core: Readonly<Record<string, CoreText>> = {
  title: "title",
  subject: "subject",
  creator: "author",
  keywords: "keywords",
  description: "comments",
  category: "category",
};

/** A part that is missing or broken says nothing: Excel opens such a workbook without a word, and its cells are no worse for it. */
export function propertiesOf(file: WorkbookPackage): DocumentProperties {
  const partOf = (kind: string) => file.relations("").find((one) => one.kind === kind && !one.isExternal)?.target;
  const [coreTexts, created] = coreOf(file, partOf("core-properties"));
  return { ...noProperties, ...coreTexts, created, custom: customOf(file, partOf("custom-properties")) };
}

function coreOf(file: WorkbookPackage, part: string | undefined) {
  const found: { -readonly [Name in CoreText]?: string } = {};
  let created: string | null = null;
  let text = "";
  read(file, part, {
    open: () => (text = ""),
    text: (content) => (text += content),
    close: (name) => {
      const known = Object.hasOwn(core, name) ? core[name] : undefined;
      if (known !== undefined) found[known] = unescaped(text);
      if (name === "created" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text.trim())) created = text.trim();
    },
  });
  return [found, created] as const;
}

/** Dates, lists and other kinds that a book does not hold are passed over. */
function customOf(file: WorkbookPackage, part: string | undefined): DocumentProperties["custom"] {
  const found = new Map<string, string | number | boolean>();
  let name = "";
  let text = "";
  read(file, part, {
    open: (element, attributes) => {
      if (element === "property") name = unescaped(attributeOf(attributes, "name") ?? "");
      text = "";
    },
    text: (content) => (text += content),
    close: (kind) => {
      const value = valueOf(kind, text);
      if (value !== null && name !== "") found.set(name, value);
    },
  });
  return found;
}

function valueOf(kind: string, text: string): string | number | boolean | null {
  if (kind === "lpwstr" || kind === "lpstr" || kind === "bstr") return unescaped(text);
  if (kind === "bool") return /^(1|true)$/i.test(text.trim());
  if (!/^(r4|r8|i1|i2|i4|i8|int|ui1|ui2|ui4|uint|decimal)$/.test(kind)) return null;
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : null;
}

function read(file: WorkbookPackage, part: string | undefined, reader: Parameters<typeof readMarkup>[2]): void {
  if (part === undefined || !file.has(part)) return;
  try {
    readMarkup(part, file.text(part), reader);
  } catch (failure) {
    if (!(failure instanceof FileError)) throw failure;
  }
}
