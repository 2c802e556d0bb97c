/**
 * Tells of changes on the register's sheet, by whomever: the pane, the analyst's hand, a co-author. The register may be
 * created later or be deleted, which the collection of sheets tells.
 */
import { inExcel, readable } from "./officeErrors";
import { openRegister } from "./openRegister";
import type { Stop } from "./environment";

const listeners = new Set<() => void>();
let connection: Promise<() => Promise<void>> | null = null;

function tellAll(): void {
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

/** The register was created by the add-in itself: its sheet is watched from now on. */
export async function registerCreated(): Promise<void> {
  if (connection !== null) {
    const ending = connection;
    connection = connect();
    await connection;
    await (
      await ending
    )();
  }
  tellAll();
}

function connect(): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const register = await openRegister(context);
    const { worksheets } = context.workbook;
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
    if (register !== null) handlers.push(register.sheet.onChanged.add(async () => tellAll()));
    handlers.push(worksheets.onDeleted.add(async () => tellAll()));
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    };
  });
}
