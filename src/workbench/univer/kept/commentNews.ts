/** What has happened to a comment, in the words of `Excel.CommentChangeType`. */
import type { Comment } from "../../book/bookComments";
import type { CommentChange } from "../../book/bookEvents";

export interface CommentNews {
  readonly change: CommentChange;
  readonly comment: Comment;
  /** The replies concerned; of a comment that came or went all of them. */
  readonly replyIds: readonly string[];
}

export function commentNews(before: Comment | undefined, after: Comment | undefined): CommentNews {
  if (before === undefined) return { change: "added", comment: after!, replyIds: idsOf(after!) };
  if (after === undefined) return { change: "deleted", comment: before, replyIds: idsOf(before) };
  const known = new Map(before.replies.map((reply) => [reply.id, reply.content]));
  const added = after.replies.filter(({ id }) => !known.has(id));
  const edited = after.replies.filter(({ id, content }) => known.has(id) && known.get(id) !== content);
  const left = new Set(idsOf(after));
  const deleted = before.replies.filter(({ id }) => !left.has(id));
  const news = (change: CommentChange, replies: Comment["replies"] = []): CommentNews => ({
    change,
    comment: after,
    replyIds: replies.map(({ id }) => id),
  });
  if (added.length > 0) return news("replyAdded", added);
  if (deleted.length > 0) return news("replyDeleted", deleted);
  if (edited.length > 0) return news("replyEdited", edited);
  if (before.isResolved !== after.isResolved) return news(after.isResolved ? "resolved" : "reopened");
  return news("edited");
}

function idsOf({ replies }: Comment): string[] {
  return replies.map(({ id }) => id);
}
