/** Listening to Excel: handlers that are added in one batch and taken off on the context they were added on. */
import { inExcel } from "./officeErrors";

export type Stop = () => void;
type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

/** Adds the handlers that the callback returns, until the function returned is called. */
export async function listen(add: (workbook: Excel.Workbook) => Handlers): Promise<Stop> {
  const handlers = await inExcel(async (context) => {
    const added = add(context.workbook);
    await context.sync();
    return added;
  });
  return () => {
    for (const handler of handlers) handler.remove();
    // Handlers of a workbook that is closing cannot be taken off and need not be.
    void handlers[0]?.context.sync().catch(() => undefined);
  };
}

/** As `listen`, where a host that does not know the events is no failure. */
export function listenWhereKnown(add: (workbook: Excel.Workbook) => Handlers): Promise<Stop> {
  return listen(add).catch(() => () => undefined);
}
