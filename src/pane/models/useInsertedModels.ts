import { useCallback, useEffect, useState } from "react";
import { useWorkbook } from "../ports/workbookContext";
import type { ModelInWorkbook } from "../ports/workbookPort";

/** The models in the workbook, read anew whenever something may have changed them; empty while they cannot be read. */
export function useInsertedModels(): {
  readonly inserted: readonly ModelInWorkbook[];
  readonly reload: () => Promise<void>;
} {
  const { models } = useWorkbook();
  const [inserted, setInserted] = useState<readonly ModelInWorkbook[]>([]);
  const reload = useCallback(async () => {
    setInserted(await models.inWorkbook().catch(() => []));
  }, [models]);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    void reload();
    models
      .watch(() => void reload())
      .then(
        (ending) => (isGone ? ending() : (stop = ending)),
        // Without news the list is as it was when the tab was opened.
        () => undefined,
      );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [models, reload]);
  return { inserted, reload };
}
