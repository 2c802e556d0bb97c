/** The notes of a sheet, and the older kind of drawing that Excel shows them in. */
import { cellAddress } from "../../formula/address";
import type { Note } from "../content/sheetContent";
import { escapedCharacters } from "../package/escape";
import { element } from "../package/element";

export function notesText(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  return element(
    "comments",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    element("authors", {}, ...authors.map((author) => `<author>${escapedCharacters(author)}</author>`)),
    element(
      "commentList",
      {},
      ...inOrder(notes).map(({ row, column, author, text }) =>
        element(
          "comment",
          { ref: cellAddress(row, column), authorId: authors.indexOf(author) },
          element("text", {}, element("t", { "xml:space": "preserve" }, escapedCharacters(text))),
        ),
      ),
    ),
  );
}

/** One hidden box a note, to the right of its cell. */
export function notesDrawingText(notes: readonly Note[]): string {
  return element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    element(
      "v:shapetype",
      { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      element("v:stroke", { joinstyle: "miter" }),
      element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    ...inOrder(notes).map(boxText),
  );
}

function boxText({ row, column }: Note, index: number): string {
  const anchor = [column + 1, 15, row, 2, column + 3, 15, row + 4, 4].join(", ");
  return `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

function inOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort((one, other) => one.row - other.row || one.column - other.column);
}
