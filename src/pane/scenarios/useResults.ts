import { useCallback } from "react";
import { useReading } from "../parts/useReading";
import type { ScenariosPort } from "../ports/scenariosPort";
import { useWorkbook } from "../ports/workbookContext";
import { useChanges } from "../review/useChanges";

export type Results = Awaited<ReturnType<ScenariosPort["results"]>>;

const none: Results = { tables: [], tornados: [] };

/** The tables and tornados of the workbook, read again when cells change. */
export function useResults(): { results: Results; again: () => Promise<void> } {
  const { scenarios } = useWorkbook();
  const { cells } = useChanges();
  const { reading, again } = useReading(
    useCallback(() => scenarios.results(), [scenarios]),
    true,
    cells,
  );
  return { results: reading.phase === "ready" ? reading.result : none, again };
}
