/** A part taken out of a file, with the relation that leads to it and its content type. */
import { relationsPart, type Relation, type WorkbookPackage } from "../package/workbookPackage";

/** `relation` is one of those of `from`, which is "" for the package itself. What the part refers to itself stays. */
export function dropPart(file: WorkbookPackage, from: string, { id, target }: Relation): void {
  const relations = relationsPart(from);
  file.set(relations, withoutElement(file.text(relations), "Relationship", "Id", id));
  const types = "[Content_Types].xml";
  file.set(types, withoutElement(file.text(types), "Override", "PartName", `/${target}`));
  file.remove(target);
  file.remove(relationsPart(target));
}

function withoutElement(text: string, element: string, attribute: string, value: string): string {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*?/>`, "g");
  return text.replace(pattern, (tag) => {
    const found = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
    return found?.toLowerCase() === value.toLowerCase() ? "" : tag;
  });
}
