/** Notes of a file as notes of the book, conversations as its comments. */
import type { Comment, CommentReply, Note } from "../../workbench/book/book";
import { excelId } from "../../workbench/univer/savedContent";
import type { Message, SheetContent } from "../../xlsx/content/sheetContent";

export function notesOfFile({ notes }: SheetContent, sheetId: string): Note[] {
  return notes
    .filter(({ conversation }) => conversation === undefined)
    .map(({ row, column, author, text }) => ({
      id: excelId(),
      place: { sheetId, row, column },
      author,
      content: text,
    }));
}

export function commentsOfFile({ notes }: SheetContent, sheetId: string): Comment[] {
  return notes.flatMap(({ row, column, conversation }) => {
    const [first, ...replies] = conversation?.messages ?? [];
    if (first === undefined) return [];
    const isResolved = conversation?.isResolved === true;
    return [{ ...said(first), place: { sheetId, row, column }, isResolved, replies: replies.map(said) }];
  });
}

function said({ author, text, created }: Message): CommentReply {
  return { id: excelId(), author, content: text, created };
}
