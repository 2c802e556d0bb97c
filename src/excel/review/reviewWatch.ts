/** Tells the review of changes: of the register, whose sources it judges, and of any cell, which its readings may show. */
import type { Stop } from "../host/environment";
import { inExcel } from "../host/officeErrors";
import { watchRegister } from "../register/watchRegister";

export async function watchReview(listener: (changed: "register" | "cells") => void): Promise<Stop> {
  const stopRegister = await watchRegister(() => listener("register"));
  const tell = async () => listener("cells");
  try {
    const handlers = await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const added: OfficeExtension.EventHandlerResult<unknown>[] = [
        worksheets.onChanged.add(tell),
        worksheets.onAdded.add(tell),
        worksheets.onDeleted.add(tell),
      ];
      await context.sync();
      return added;
    });
    return () => {
      stopRegister();
      for (const handler of handlers) handler.remove();
      // Handlers of a workbook that is closing cannot be taken off and need not be.
      void handlers[0]?.context.sync().catch(() => undefined);
    };
  } catch (failure) {
    stopRegister();
    throw failure;
  }
}
