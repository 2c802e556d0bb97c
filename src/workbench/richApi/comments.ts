import type { Comment, CommentReply } from "../book/bookComments";
import { flagValue, integerArgument, isGiven, textArgument, textValue, wordValue } from "./protocol/argument";
import { acceptEvents } from "./protocol/eventMembers";
import { existing } from "./protocol/existing";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, isOfClass, type HostObject, type ScopeTarget, type Targets } from "./protocol/hostObject";
import { areaOfAddress } from "./ranges/rangeArgument";

/** Threaded comments of cells and their replies. */

type CommentTarget = Targets["Comment"];
type ReplyTarget = Targets["CommentReply"];

export const commentCollectionClass = hostClass(
  "CommentCollection",
  acceptEvents(["AddedEvent", "ChangedEvent", "DeletedEvent"]),
  {
    items: (target, context) => comments(target, context).map(commentObject),
    item: (target, key, context) => byId(target, key, context),
    methods: {
      add: async (target, args, context) => {
        const place = cellArgument(args, target, context);
        return commentObject(await context.book.comments.add(place, contentOf(args)));
      },
      getCount: (target, _, context) => comments(target, context).length,
      getItem: (target, [id], context) => existing(byId(target, id, context)),
      getItemOrNullObject: (target, [id], context) => byId(target, id, context),
      getItemAt: (target, args, context) => {
        const comment = comments(target, context)[integerArgument(args, 0)];
        if (comment === undefined) throw new HostError("InvalidArgument");
        return commentObject(comment);
      },
      getItemByCell: (target, args, context) => {
        const { sheetId, row, column } = cellArgument(args, target, context);
        const comment = context.book.comments
          .list(sheetId)
          .find(({ place }) => place.row === row && place.column === column);
        return existing(comment === undefined ? null : commentObject(comment));
      },
      getItemByReplyId: (target, args, context) => {
        const id = textArgument(args, 0);
        const comment = comments(target, context).find(({ replies }) => replies.some((reply) => reply.id === id));
        return existing(comment === undefined ? null : commentObject(comment));
      },
    },
  },
);

export const commentClass = hostClass("Comment", {
  id: ({ commentId }) => commentId,
  properties: {
    ...written<CommentTarget>(commentOf),
    content: {
      get: (target, context) => commentOf(target, context).content,
      set: ({ commentId }, value, { book }) => book.comments.change(commentId, { content: textValue(value) }),
    },
    resolved: {
      get: (target, context) => commentOf(target, context).isResolved,
      set: ({ commentId }, value, { book }) => book.comments.change(commentId, { isResolved: flagValue(value) }),
    },
  },
  objects: { replies: (target) => hostObject("CommentReplyCollection", target) },
  methods: {
    delete: ({ commentId }, _, { book }) => book.comments.delete(commentId),
    getLocation: (target, _, context) =>
      hostObject("Range", { ...commentOf(target, context).place, rowCount: 1, columnCount: 1 }),
    updateMentions: ({ commentId }, [content], { book }) =>
      book.comments.change(commentId, { content: mentioned(content) }),
  },
});

export const commentReplyCollectionClass = hostClass("CommentReplyCollection", {
  items: (target, context) => commentOf(target, context).replies.map((reply) => replyObject(target, reply)),
  item: (target, key, context) => replyById(target, key, context),
  methods: {
    add: async (target, args, context) => {
      const reply = context.book.comments.newReply(contentOf([null, ...args]));
      const { replies } = commentOf(target, context);
      await context.book.comments.change(target.commentId, { replies: [...replies, reply] });
      return replyObject(target, reply);
    },
    getCount: (target, _, context) => commentOf(target, context).replies.length,
    getItem: (target, [id], context) => existing(replyById(target, id, context)),
    getItemOrNullObject: (target, [id], context) => replyById(target, id, context),
    getItemAt: (target, args, context) => {
      const reply = commentOf(target, context).replies[integerArgument(args, 0)];
      if (reply === undefined) throw new HostError("InvalidArgument");
      return replyObject(target, reply);
    },
  },
});

export const commentReplyClass = hostClass("CommentReply", {
  id: ({ replyId }) => replyId,
  properties: {
    ...written<ReplyTarget>(replyOf),
    content: {
      get: (target, context) => replyOf(target, context).content,
      set: (target, value, context) => {
        const content = textValue(value);
        return changeReplies(target, (reply) => [reply.id === target.replyId ? { ...reply, content } : reply], context);
      },
    },
    resolved: { get: (target, context) => commentOf(target, context).isResolved },
  },
  methods: {
    delete: (target, _, context) =>
      changeReplies(target, (reply) => (reply.id === target.replyId ? [] : [reply]), context),
    getLocation: (target, _, context) =>
      hostObject("Range", { ...commentOf(target, context).place, rowCount: 1, columnCount: 1 }),
    getParentComment: ({ commentId }) => hostObject("Comment", { commentId }),
  },
});

/** Who wrote it and when; nobody is signed in, so there is no address. */
function written<Target>(find: (target: Target, context: HostContext) => CommentReply) {
  return {
    id: { get: (target: Target, context: HostContext) => find(target, context).id },
    authorName: { get: (target: Target, context: HostContext) => find(target, context).author },
    authorEmail: { get: () => "" },
    contentType: { get: () => "Plain" },
    creationDate: {
      get: (target: Target, context: HostContext) => new Date(find(target, context).created ?? 0).toISOString(),
    },
    mentions: { get: () => [] },
    richContent: { get: (target: Target, context: HostContext) => find(target, context).content },
  };
}

function comments({ sheetId }: ScopeTarget, { book }: HostContext): Comment[] {
  return book.comments.list(sheetId ?? undefined);
}

function commentObject({ id }: Comment): HostObject {
  return hostObject("Comment", { commentId: id });
}

function replyObject({ commentId }: CommentTarget, { id }: CommentReply): HostObject {
  return hostObject("CommentReply", { commentId, replyId: id });
}

function byId(target: ScopeTarget, id: unknown, context: HostContext): HostObject | null {
  if (typeof id !== "string") throw new HostError("InvalidArgument");
  const comment = comments(target, context).find((one) => one.id === id);
  return comment === undefined ? null : commentObject(comment);
}

function replyById(target: CommentTarget, id: unknown, context: HostContext): HostObject | null {
  if (typeof id !== "string") throw new HostError("InvalidArgument");
  const reply = commentOf(target, context).replies.find((one) => one.id === id);
  return reply === undefined ? null : replyObject(target, reply);
}

function commentOf({ commentId }: CommentTarget, { book }: HostContext): Comment {
  const comment = book.comments.get(commentId);
  if (comment === undefined) throw new HostError("InvalidReference");
  return comment;
}

function replyOf(target: ReplyTarget, context: HostContext): CommentReply {
  const reply = commentOf(target, context).replies.find(({ id }) => id === target.replyId);
  if (reply === undefined) throw new HostError("InvalidReference");
  return reply;
}

function changeReplies(
  target: ReplyTarget,
  to: (reply: CommentReply) => readonly CommentReply[],
  context: HostContext,
): Promise<void> {
  replyOf(target, context);
  return context.book.comments.change(target.commentId, { replies: commentOf(target, context).replies.flatMap(to) });
}

/** One cell: a range, or an address with its sheet where the workbook is asked. */
function cellArgument(args: readonly unknown[], { sheetId }: ScopeTarget, context: HostContext) {
  const area = isOfClass(args[0], "Range")
    ? args[0].target
    : areaOfAddress(textArgument(args, 0), sheetId ?? context.book.sheets.activeId(), context);
  if (area.rowCount !== 1 || area.columnCount !== 1) throw new HostError("InvalidArgument");
  return area;
}

function contentOf(args: readonly unknown[]): string {
  const type = isGiven(args[2]) ? wordValue(args[2], ["Plain", "Mention"]) : "Plain";
  return type === "Plain" && typeof args[1] === "string" ? textArgument(args, 1) : mentioned(args[1]);
}

/** Of a content with mentions the text: `<at id="0">Name</at>` is the name. */
function mentioned(content: unknown): string {
  const { richContent } = (content ?? {}) as { richContent?: unknown };
  return textValue(typeof content === "string" ? content : richContent).replaceAll(/<at id="\d+">(.*?)<\/at>/g, "$1");
}
