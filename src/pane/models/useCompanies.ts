import { useCallback, useEffect, useState } from "react";
import { useWatch } from "../parts/useWatch";
import { useWorkbook } from "../ports/workbookContext";

/** The companies in the table of facts, read anew whenever it may have changed; empty while they cannot be read. */
export function useCompanies(): readonly string[] {
  const { models } = useWorkbook();
  const [companies, setCompanies] = useState<readonly string[]>([]);
  const reload = useCallback(async () => {
    const found = await models.companies().catch(() => []);
    setCompanies(found);
  }, [models]);
  useWatch(
    useCallback((listener: () => void) => models.watch(listener), [models]),
    () => void reload(),
  );
  useEffect(() => {
    let isShown = true;
    models.companies().then(
      (found) => isShown && setCompanies(found),
      () => undefined,
    );
    return () => void (isShown = false);
  }, [models]);
  return companies;
}
