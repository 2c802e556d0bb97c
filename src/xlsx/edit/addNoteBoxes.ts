/** The boxes of notes, in the older drawing of their sheet, which may hold buttons and boxes of others. */
import type { Note } from "../content/sheetContent";
import { childOrder } from "../lint/childOrder";
import { element } from "../package/element";
import { FileError } from "../package/fileError";
import type { WorkbookPackage } from "../package/workbookPackage";
import { relationNamespace } from "../write/charts/drawingPart";
import { boxText, boxType, boxTypeText, drawingNamespaces, notesDrawingText } from "../write/notesParts";
import { drawingML } from "../write/sheetParts";
import { AddedParts } from "./addedParts";
import { prefixOf } from "./partLists";
import { childPlaces, withoutHidden } from "./sheetText";

export function addNoteBoxes(file: WorkbookPackage, sheetPart: string, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  const part = drawingOf(file, sheetPart);
  if (part !== null) {
    file.set(part, withBoxes(part, file.text(part), notes));
    return;
  }
  const parts = new AddedParts(file);
  const made = parts.freePart("xl/drawings/notes", ".vml");
  parts.add(made, `${drawingML}.vmlDrawing`, notesDrawingText(notes));
  file.set(sheetPart, withDrawing(sheetPart, file.text(sheetPart), parts.relate(sheetPart, "vmlDrawing", made)));
}

/** The drawing that the sheet names as the one of its cells: headers and footers have another. */
function drawingOf(file: WorkbookPackage, sheetPart: string): string | null {
  const text = file.text(sheetPart);
  const tag = childPlaces(text).find(({ name }) => name === "legacyDrawing")?.tag;
  const id = tag === undefined ? undefined : /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
  const relation = file.relations(sheetPart).find((one) => one.id === id);
  if (tag === undefined) return null;
  if (relation === undefined || !file.has(relation.target))
    throw new FileError("damaged", `${sheetPart} names a drawing for its notes that is not there.`);
  return relation.target;
}

function withBoxes(part: string, text: string, notes: readonly Note[]): string {
  const plain = withoutHidden(text);
  const end = plain.lastIndexOf("</");
  const root = /<[A-Za-z][^>]*>/.exec(plain)?.[0];
  if (end < 0 || root === undefined) throw new FileError("broken markup", `${part} does not close its root.`);
  const numbers = [...plain.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = numbers.reduce((most, one) => Math.max(most, one), 1024) + 1;
  const boxes = notes.map((note, index) => boxText(note, first + index));
  const missing = Object.entries(drawingNamespaces).filter(([name, uri]) => !root.includes(`${name}="${uri}"`));
  const shapes = [...(plain.includes(`id="${boxType}"`) ? [] : [boxTypeText]), ...boxes].map((shape) =>
    missing.reduce((named, [name, uri]) => named.replace(/^<v:\w+/, (tag) => `${tag} ${name}="${uri}"`), shape),
  );
  return text.slice(0, end) + shapes.join("") + text.slice(end);
}

function withDrawing(part: string, text: string, relation: string): string {
  const order = childOrder.worksheet!;
  const behind = new Set(order.slice(order.indexOf("legacyDrawing") + 1));
  const at = childPlaces(text).find(({ name }) => behind.has(name))?.start ?? withoutHidden(text).lastIndexOf("</");
  const knowsRelations = text.includes(`xmlns:r="${relationNamespace}"`);
  const markup = element(`${prefixOf(part, text)}legacyDrawing`, {
    "xmlns:r": knowsRelations ? null : relationNamespace,
    "r:id": relation,
  });
  return text.slice(0, at) + markup + text.slice(at);
}
