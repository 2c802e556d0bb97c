import type { Book } from "../../book/book";
import { HostError } from "./hostError";
import { mayBeHeld } from "./heldMembers";
import { isUndoable } from "./undoSupport";

export const undoGroupHeader = "x-undo-group";

/**
 * What a request writes is one step of undo; the requests of a group are one step together. A member that cannot be undone is
 * refused inside a group (UndoNotSupported), and elsewhere takes with it what could have been undone until then, as in Excel.
 */
export class UndoGroups {
  /** Lets the next request inside a group fail, as Excel may: "UndoNotSupported" or "GeneralException". */
  nextFailure: "UndoNotSupported" | "GeneralException" | null = null;
  private open: string | null = null;
  private close: () => void = () => undefined;
  private closed: Promise<unknown> = Promise.resolve();
  private isGrouped = false;
  private isLost = false;

  constructor(private readonly book: Book) {}

  async run<Result>(group: string | undefined, work: () => Promise<Result>): Promise<Result> {
    if (group !== undefined && this.open !== group) await this.begin(group);
    this.isGrouped = group !== undefined;
    try {
      return await (this.open === null ? this.book.asOneStep(work) : work());
    } finally {
      this.isGrouped = false;
      if (this.isLost) this.book.forgetSteps();
      this.isLost = false;
    }
  }

  /** To be called before each member that changes something; "Worksheet.copy" is one that cannot be undone. */
  enter(member: string): void {
    if (!mayBeHeld(member)) this.book.tellWrites();
    const failure = this.isGrouped ? this.nextFailure : null;
    if (failure !== null) {
      this.nextFailure = null;
      throw new HostError(failure);
    }
    if (isUndoable(member)) return;
    if (this.isGrouped) throw new HostError("UndoNotSupported");
    this.isLost = true;
  }

  async end(): Promise<void> {
    this.open = null;
    this.close();
    await this.closed;
  }

  private async begin(group: string): Promise<void> {
    await this.end();
    this.open = group;
    const ended = new Promise<void>((resolve) => (this.close = resolve));
    this.closed = this.book.asOneStep(() => ended);
  }
}
