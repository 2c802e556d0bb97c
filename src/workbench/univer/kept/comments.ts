/** Comments of the book, kept beside Univer's cells. */
import type { CellPlace } from "../../book/bookArea";
import type { BookComments, Comment, CommentReply } from "../../book/bookComments";
import { itemAlreadyExists, itemNotFound } from "../../book/bookError";
import type { Engine } from "../engine/engine";
import { commentNews, type CommentNews } from "./commentNews";
import { atOneCell, PlacedRecords } from "./placedRecords";

/** Nobody is signed in. */
const author = "Workbench";

export class UniverComments implements BookComments {
  private readonly records: PlacedRecords<Comment>;

  constructor(
    engine: Engine,
    private readonly newId: () => string,
    tell: (news: CommentNews) => void,
  ) {
    this.records = new PlacedRecords(engine, "workbench.mutation.set-comment", atOneCell<Comment>(), (before, after) =>
      tell(commentNews(before, after)),
    );
  }

  saved(): readonly Comment[] {
    return this.records.list();
  }

  restore(records: readonly Comment[]): void {
    this.records.replaceAll(records);
  }

  list(sheetId?: string): Comment[] {
    return this.records.onSheet(sheetId);
  }

  get(id: string): Comment | undefined {
    return this.records.get(id);
  }

  at({ sheetId, row, column }: CellPlace): Comment | undefined {
    return this.list(sheetId).find(({ place }) => place.row === row && place.column === column);
  }

  async add({ sheetId, row, column }: CellPlace, content: string): Promise<Comment> {
    if (this.at({ sheetId, row, column }) !== undefined) throw itemAlreadyExists();
    const comment = { ...this.newReply(content), place: { sheetId, row, column }, isResolved: false, replies: [] };
    this.records.set(comment.id, comment);
    return comment;
  }

  async change(id: string, to: Partial<Pick<Comment, "content" | "isResolved" | "replies">>): Promise<void> {
    this.records.set(id, { ...this.need(id), ...to });
  }

  async delete(id: string): Promise<void> {
    this.need(id);
    this.records.set(id, null);
  }

  newReply(content: string): CommentReply {
    return { id: this.newId(), author, content, created: Date.now() };
  }

  private need(id: string): Comment {
    const comment = this.records.get(id);
    if (!comment) throw itemNotFound();
    return comment;
  }
}
