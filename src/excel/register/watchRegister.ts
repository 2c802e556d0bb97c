/**
 * Tells of changes on the register's sheet, by whomever: the pane, the analyst's hand, a co-author. The register may be
 * created later or be deleted, which the collection of sheets tells.
 */
import { inExcel, readable } from "../host/officeErrors";
import { registerTableName } from "../../register/registerColumns";
import type { Stop } from "../host/environment";

const listeners = new Set<() => void>();
let connection: Promise<() => Promise<void>> | null = null;
/** The sheet that holds the register, null while there is none. */
let sheetId: string | null = null;

/** While the add-in itself writes many rows, listeners hear nothing; they would read a half-written register each time. */
let writers = 0;

function tellAll(): void {
  if (writers > 0) return;
  for (const listener of [...listeners]) listener();
}

/** Calls the listener after each change of the register until stopped. */
export async function watchRegister(listener: () => void): Promise<Stop> {
  listeners.add(listener);
  try {
    connection ??= connect();
    await connection;
  } catch (failure) {
    listeners.delete(listener);
    connection = null;
    throw readable(failure);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || connection === null) return;
    const ending = connection;
    connection = null;
    // Handlers of a workbook that is closing cannot be taken off and need not be.
    void ending.then((disconnect) => disconnect()).catch(() => undefined);
  };
}

/** The add-in itself created the register: listeners need not wait for the next edit. */
export async function registerCreated(): Promise<void> {
  sheetId = await registerSheetId();
  tellAll();
}

/** Tells the listeners once, when the work is over. */
export async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  writers += 1;
  try {
    return await work();
  } finally {
    writers -= 1;
    await registerCreated().catch(() => undefined);
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

async function connect(): Promise<() => Promise<void>> {
  sheetId = await registerSheetId();
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(async (change) => {
        // Somebody else may have made the register, or an undo brought it back.
        sheetId ??= await registerSheetId().catch(() => null);
        if (change.worksheetId === sheetId) tellAll();
      }),
      worksheets.onDeleted.add(async (deleted) => {
        if (deleted.worksheetId !== sheetId) return;
        sheetId = null;
        tellAll();
      }),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}
