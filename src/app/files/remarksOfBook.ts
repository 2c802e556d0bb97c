/** Notes and links of the book's cells, as a file has them. */
import type { Book } from "../../workbench/book/book";
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import type { Hyperlink, Note } from "../../xlsx/content/sheetContent";
import { textOfMessages } from "../../xlsx/read/notes";

/** A conversation is a note as well, as it is for programs that do not know conversations. */
export function notesOf(book: Book, sheetId: string): Note[] {
  const notes = book.notes.list(sheetId).map(({ place: { row, column }, author, content }): Note => {
    return { row, column, author, text: content };
  });
  const places = new Set(notes.map(({ row, column }) => placeKey(row, column)));
  const conversations = book.comments.list(sheetId).map(({ place: { row, column }, isResolved, ...comment }): Note => {
    const messages = [comment, ...comment.replies].map(({ author, content, created }) => {
      return { author, text: content, created };
    });
    const conversation = { messages, isResolved };
    return { row, column, author: comment.author, text: textOfMessages(messages), conversation };
  });
  return [...notes, ...conversations.filter(({ row, column }) => !places.has(placeKey(row, column)))].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
}

export function linksOf(book: Book, sheetId: string): Hyperlink[] {
  return book.links.list(sheetId).map(({ area: { row, column, rowCount, columnCount }, address, place, tip }) => {
    return { area: { row, column, rowCount, columnCount }, address, place, tip };
  });
}
