import type { CellPlace } from "./bookArea";

export interface CommentReply {
  readonly id: string;
  readonly author: string;
  readonly content: string;
  /** Milliseconds since 1970; null of what a file does not date. */
  readonly created: number | null;
}

/** A threaded comment at a cell; at most one to a cell. */
export interface Comment extends CommentReply {
  readonly place: CellPlace;
  readonly isResolved: boolean;
  readonly replies: readonly CommentReply[];
}

/** Comments move with their cells and go with them. */
export interface BookComments {
  /** In order of creation, on one sheet or on all. */
  list(sheetId?: string): Comment[];
  get(id: string): Comment | undefined;
  at(place: CellPlace): Comment | undefined;
  add(place: CellPlace, content: string): Promise<Comment>;
  change(id: string, to: Partial<Pick<Comment, "content" | "isResolved" | "replies">>): Promise<void>;
  /** Its replies go with it. */
  delete(id: string): Promise<void>;
  newReply(content: string): CommentReply;
}
