/** What the book keeps beside Univer's own data, by id, every change a step that can be undone. */
import { CommandType, type IMutationInfo } from "@univerjs/core";
import type { Engine } from "../engine/engine";

interface Change<Kept> {
  readonly id: string;
  readonly record: Kept | null;
}

export class UndoableRecords<Kept extends { readonly id: string }> {
  private readonly records = new Map<string, Kept>();
  private changeCount = 0;

  /** `command` is the name under which Univer's history knows the changes, `changed` hears of each, also of one that is undone. */
  constructor(
    private readonly engine: Engine,
    private readonly command: string,
    changed: (before: Kept | undefined, after: Kept | undefined) => void = () => undefined,
  ) {
    engine.commands.registerCommand({
      id: command,
      type: CommandType.MUTATION,
      handler: (_accessor, params) => {
        const { id, record } = params as Change<Kept>;
        const before = this.records.get(id);
        if (record) this.put(record);
        else this.drop(id);
        changed(before, record ?? undefined);
        return true;
      },
    });
  }

  get isEmpty(): boolean {
    return this.records.size === 0;
  }

  /** Another number after every change: whoever compares the records with those from before need not while it stays. */
  get revision(): number {
    return this.changeCount;
  }

  list(): Kept[] {
    return [...this.records.values()];
  }

  get(id: string): Kept | undefined {
    return this.records.get(id);
  }

  /** Puts, changes or (null) takes away a record. */
  set(id: string, record: Kept | null): void {
    const before = this.records.get(id) ?? null;
    const mutation = (to: Kept | null): IMutationInfo => ({ id: this.command, params: { id, record: to } });
    this.engine.commands.syncExecuteCommand(this.command, { id, record });
    this.engine.undoStack.pushUndoRedo({
      unitID: this.engine.unitId,
      undoMutations: [mutation(before)],
      redoMutations: [mutation(record)],
    });
  }

  /** Follows another change, which takes it back when it is undone. */
  put(record: Kept): void {
    this.changeCount += 1;
    this.records.set(record.id, record);
  }

  drop(id: string): void {
    this.changeCount += 1;
    this.records.delete(id);
  }

  replaceAll(records: readonly Kept[]): void {
    this.changeCount += 1;
    this.records.clear();
    for (const record of records) this.put(record);
  }
}
