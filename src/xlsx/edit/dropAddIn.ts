/** Takes the panes of one add-in out of a file, which otherwise asks each reader to trust and load it ([MS-OWEXML]). Those of others stay. */
import { attributeOf, readMarkup } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { dropPart } from "./dropPart";
import { attributeIn, withoutHidden } from "./sheetText";
import { splicedText, type Splice } from "./splice";
import { toTagEnd } from "./partLists";

/** `id` is the add-in's, as its manifest has it. */
export function dropAddIn(file: WorkbookPackage, id: string): void {
  const panes = file.relations("").find(({ kind, target }) => kind === "webextensiontaskpanes" && file.has(target));
  if (panes === undefined) return;
  const known = file.relations(panes.target).filter(({ target }) => file.has(target));
  const own = known.filter(({ target }) => isOf(file, target, id));
  if (own.length === 0) return;
  for (const relation of own) {
    // Its picture.
    for (const within of file.relations(relation.target))
      if (!within.isExternal && file.has(within.target)) dropPart(file, relation.target, within);
    dropPart(file, panes.target, relation);
  }
  if (own.length === known.length) dropPart(file, "", panes);
  else file.set(panes.target, withoutPanes(file.text(panes.target), new Set(own.map((relation) => relation.id))));
}

function isOf(file: WorkbookPackage, part: string, id: string): boolean {
  let found = false;
  readMarkup(part, file.text(part), {
    open: (name, attributes) => {
      // A developer's copy is known by the id of its manifest in braces.
      const own = attributeOf(attributes, "id")?.replace(/^\{|\}$/g, "");
      if (["webextension", "reference"].includes(name) && own?.toLowerCase() === id.toLowerCase()) found = true;
    },
  });
  return found;
}

function withoutPanes(text: string, relations: ReadonlySet<string>): string {
  const pane = new RegExp(`<((?:[\\w.-]+:)?taskpane)\\s${toTagEnd}[^]*?</\\1\\s*>`, "g");
  const splices: Splice[] = [];
  for (const { 0: markup, index } of withoutHidden(text).matchAll(pane)) {
    const reference = /<(?:[\w.-]+:)?webextensionref\s[^>]*>/.exec(markup)?.[0] ?? "";
    if (relations.has(attributeIn(reference, "[\\w.-]+:id") ?? ""))
      splices.push({ start: index, end: index + markup.length, text: "" });
  }
  return splicedText(text, splices);
}
