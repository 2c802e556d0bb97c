/** The notes of a sheet, and the older kind of drawing that Excel shows them in. */
import { cellAddress } from "../../formula/address";
import type { Note } from "../content/sheetContent";
import { escapedCharacters } from "../package/escape";
import { element } from "../package/element";

export const notesNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Names that elements of a drawing carry before them, with what they stand for. */
export const drawingNamespaces = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
} as const;

/** The shape that each box is one of. */
export const boxType = "_x0000_t202";

export function notesText(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  return element(
    "comments",
    { xmlns: notesNamespace },
    element("authors", {}, ...authors.map(authorText)),
    element("commentList", {}, ...inOrder(notes).map((note) => noteText(note, authors.indexOf(note.author)))),
  );
}

export function authorText(author: string): string {
  return `<author>${escapedCharacters(author)}</author>`;
}

/** `author` is a place in the list of authors. */
export function noteText({ row, column, text }: Note, author: number): string {
  return element("comment", { ref: cellAddress(row, column), authorId: author }, element("text", {}, letters(text)));
}

/** Characters as they stand, blanks and new lines too. */
export function letters(text: string): string {
  return element("t", { "xml:space": "preserve" }, escapedCharacters(text));
}

/** One hidden box a note, to the right of its cell. */
export function notesDrawingText(notes: readonly Note[]): string {
  return element(
    "xml",
    drawingNamespaces,
    boxTypeText,
    ...inOrder(notes).map((note, index) => boxText(note, 1025 + index)),
  );
}

export const boxTypeText = element(
  "v:shapetype",
  { id: boxType, coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
  element("v:stroke", { joinstyle: "miter" }),
  element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
);

/** `number` is the shape's own within its drawing. */
export function boxText({ row, column, text }: Note, number: number): string {
  const { wide, high } = boxSize(text);
  const anchor = [column + 1, 15, row, 2, column + 1 + wide, 15, row + high, 4].join(", ");
  return `<v:shape id="_x0000_s${number}" type="#${boxType}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** In columns and rows of the usual size, of which a column takes about ten letters: readers do not make a box as large as its text. */
function boxSize(text: string): { readonly wide: number; readonly high: number } {
  const lines = (letters: number) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  if (lines(20) <= 4) return { wide: 2, high: 4 };
  return { wide: 5, high: Math.min(24, lines(50) + 1) };
}

function inOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort((one, other) => one.row - other.row || one.column - other.column);
}
