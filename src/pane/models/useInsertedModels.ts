import { useCallback, useEffect, useState } from "react";
import { useWatch } from "../parts/useWatch";
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
  // Without news the list is as it was when the tab was opened.
  useWatch(
    useCallback((listener: () => void) => models.watch(listener), [models]),
    () => void reload(),
  );
  useEffect(() => void reload(), [reload]);
  return { inserted, reload };
}
