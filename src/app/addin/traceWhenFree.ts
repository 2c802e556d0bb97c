import { refusedWith } from "../../excel/host/officeErrors";

const pauseMilliseconds = 400;

/** While a cell is edited Excel answers nobody. Whoever waits for a trace need not know: it goes on when the edit is over. */
export async function traceWhenFree<Found>(trace: () => Promise<Found>, signal?: AbortSignal): Promise<Found> {
  for (;;)
    try {
      return await trace();
    } catch (failure) {
      const isEditing = refusedWith(failure, "InvalidOperationInCellEditMode");
      if (!isEditing || signal?.aborted) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
      if (signal?.aborted) throw failure;
    }
}
