import type { Area, Book } from "../../book/book";
import { structuredArea as areaOfItem } from "../../book/structuredReference";

/** "Flows", "Flows[Amount]", "Flows[[#Headers],[Amount]]": where a table's reference points. null for other text. */
export function structuredArea(text: string, book: Book): Area | null {
  const match = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u.exec(text);
  const table = match?.[1] === undefined ? undefined : book.tables.find(match[1]);
  if (match === null || table === undefined) return null;
  return areaOfItem(table, match[2] ?? "", table.area);
}
