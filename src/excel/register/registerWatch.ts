/**
 * Tells of changes on the register's sheet, by whomever: the pane, the analyst's hand, a co-author. The register may be
 * created later or be deleted, which the collection of sheets tells.
 */
import { registerTableName } from "../../register/registerColumns";
import { listen, type Stop } from "../host/hostEvents";
import { inExcel } from "../host/officeErrors";

export class RegisterWatch {
  private readonly listeners = new Set<() => void>();
  private connection: Promise<Stop> | null = null;
  /** The sheet that holds the register, null while there is none. */
  private sheetId: string | null = null;
  /** While the add-in itself writes many rows, listeners hear nothing; they would read a half-written register each time. */
  private writers = 0;

  /** Calls the listener after each change of the register until stopped. */
  async watch(listener: () => void): Promise<Stop> {
    this.listeners.add(listener);
    try {
      this.connection ??= this.connect();
      await this.connection;
    } catch (failure) {
      this.listeners.delete(listener);
      this.connection = null;
      throw failure;
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0 || this.connection === null) return;
      const ending = this.connection;
      this.connection = null;
      void ending.then((stop) => stop()).catch(() => undefined);
    };
  }

  /** Runs work that writes to the register or makes it, and tells the listeners once, when the work is over. */
  async quietly<Result>(work: () => Promise<Result>): Promise<Result> {
    this.writers += 1;
    try {
      return await work();
    } finally {
      this.writers -= 1;
      // Whether the work could be done does not hang on what the listeners hear of it.
      this.sheetId = await registerSheetId().catch(() => this.sheetId);
      this.tellAll();
    }
  }

  private tellAll(): void {
    if (this.writers > 0) return;
    for (const listener of [...this.listeners]) listener();
  }

  private async connect(): Promise<Stop> {
    this.sheetId = await registerSheetId();
    return listen(({ worksheets }) => [
      worksheets.onChanged.add(async (change) => {
        // Somebody else may have made the register, or an undo brought it back.
        this.sheetId ??= await registerSheetId().catch(() => null);
        if (change.worksheetId === this.sheetId) this.tellAll();
      }),
      worksheets.onDeleted.add(async (deleted) => {
        if (deleted.worksheetId !== this.sheetId) return;
        this.sheetId = null;
        this.tellAll();
      }),
    ]);
  }
}

function registerSheetId(): Promise<string | null> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(registerTableName);
    table.load("name");
    await context.sync();
    if (table.isNullObject) return null;
    const sheet = table.worksheet.load("id");
    await context.sync();
    return sheet.id;
  });
}
