/** Tells the review of changes: of the register, whose sources it judges, and of any cell, which its readings may show. */
import { listen, type Stop } from "../host/hostEvents";
import type { RegisterWatch } from "../register/registerWatch";

export async function watchReview(
  register: RegisterWatch,
  listener: (changed: "register" | "cells") => void,
): Promise<Stop> {
  const stopRegister = await register.watch(() => listener("register"));
  const tell = async () => listener("cells");
  try {
    const stopCells = await listen(({ worksheets }) => [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ]);
    return () => {
      stopRegister();
      stopCells();
    };
  } catch (failure) {
    stopRegister();
    throw failure;
  }
}
