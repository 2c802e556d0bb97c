/** The record of the order in which Excel last calculated. Excel makes it anew where it is missing, and calls a file damaged where it is wrong. */
import { workbookPartOf } from "../read/readWorkbook";
import { relationsPart, type WorkbookPackage } from "../package/workbookPackage";

/** Takes the part away, with its relation and its content type; a file without one stays as it is. */
export function dropCalculationChain(file: WorkbookPackage): void {
  const workbook = workbookPartOf(file);
  const chain = file.relations(workbook).find(({ kind }) => kind === "calcChain");
  if (chain === undefined) return;
  const relations = relationsPart(workbook);
  file.set(relations, withoutElement(file.text(relations), "Relationship", "Id", chain.id));
  const types = "[Content_Types].xml";
  file.set(types, withoutElement(file.text(types), "Override", "PartName", `/${chain.target}`));
  file.remove(chain.target);
}

function withoutElement(text: string, element: string, attribute: string, value: string): string {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*?/>`, "g");
  return text.replace(pattern, (tag) => {
    const found = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
    return found?.toLowerCase() === value.toLowerCase() ? "" : tag;
  });
}
