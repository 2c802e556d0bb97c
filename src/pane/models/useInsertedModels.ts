import { useCallback, useEffect, useState } from "react";
import { useWatch } from "../parts/useWatch";
import { useWorkbook } from "../ports/workbookContext";
import type { ModelInWorkbook } from "../ports/workbookPort";

/** The models in the workbook, read anew whenever something may have changed them; empty while they cannot be read. */
export function useInsertedModels(): {
  readonly inserted: readonly ModelInWorkbook[];
  /** Keys of companies whose facts have newer years or quarters. */
  readonly toExtend: readonly string[];
  readonly reload: () => Promise<void>;
} {
  const { models } = useWorkbook();
  const [inserted, setInserted] = useState<readonly ModelInWorkbook[]>([]);
  const [toExtend, setToExtend] = useState<readonly string[]>([]);
  const reload = useCallback(async () => {
    setInserted(await models.inWorkbook().catch(() => []));
  }, [models]);
  // The whole table of facts is read for it: once the tab is opened and after each step, not with each calculation.
  const reloadAll = useCallback(async () => {
    await reload();
    setToExtend(await models.toExtend().catch(() => []));
  }, [models, reload]);
  // Without news the list is as it was when the tab was opened.
  useWatch(
    useCallback((listener: () => void) => models.watch(listener), [models]),
    () => void reload(),
  );
  useEffect(() => void reloadAll(), [reloadAll]);
  return { inserted, toExtend, reload: reloadAll };
}
