import type { Book } from "../book/book";
import { Batch } from "./protocol/batch";
import { classes, services } from "./classes";
import type { HostContext, HostEnvironment } from "./protocol/hostContext";
import { ObjectPaths } from "./protocol/objectPaths";
import type { RequestBody, ResponseBody } from "./protocol/protocol";
import { Query } from "./protocol/query";
import { UndoGroups } from "./protocol/undoGroups";
import { References } from "./protocol/references";

/** Answers the requests of one Office.js client on a book, one after the other. */
export class RichApiHost {
  readonly context: HostContext;
  private readonly references: References;
  private last: Promise<unknown> = Promise.resolve();

  constructor(book: Book, environment: HostEnvironment) {
    this.context = {
      book,
      environment,
      undo: new UndoGroups(book),
      state: { enableEvents: true, calculationMode: "Automatic", startupState: "Inactive", openedAt: Date.now() },
    };
    this.references = new References(book);
  }

  /** `undoGroup` is the group of undo that the request belongs to. */
  process(request: RequestBody, undoGroup?: string): Promise<ResponseBody> {
    const answer = this.last.then(() => this.run(request, undoGroup));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Work that Office's common API asks for, after the requests before it, as one step of undo. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const { book, undo } = this.context;
    const done = this.last.then(() => book.asApi(() => undo.run(undefined, work)));
    this.last = done.then(() => book.settled()).catch(() => undefined);
    return done;
  }

  dispose(): void {
    this.references.dispose();
  }

  private async run(request: RequestBody, undoGroup: string | undefined): Promise<ResponseBody> {
    const { book, undo } = this.context;
    const paths = new ObjectPaths(request.ObjectPaths ?? {}, classes, services, this.references, this.context);
    const query = new Query(classes, this.references, this.context);
    const batch = new Batch(paths, query, this.references, this.context);
    try {
      const run = () => book.holdingWrites(() => batch.run(request.Actions ?? []));
      return await book.asApi(() => undo.run(undoGroup, run));
    } finally {
      await book.settled();
      this.references.endBatch();
    }
  }
}
