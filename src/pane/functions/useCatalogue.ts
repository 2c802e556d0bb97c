import { useCallback, useEffect, useState } from "react";
import { reasonOf } from "../parts/reason";
import { useWorkbook } from "../ports/workbookContext";
import type { FunctionDescription } from "../ports/workbookPort";

export type CatalogueView =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly reason: string }
  | { readonly phase: "ready"; readonly functions: readonly FunctionDescription[] };

export function useCatalogue(): { view: CatalogueView; reload: () => void } {
  const { environment, functions } = useWorkbook();
  const [view, setView] = useState<CatalogueView>({ phase: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    functions.catalogue(environment.language).then(
      (catalogue) => left || setView({ phase: "ready", functions: catalogue }),
      (failure: unknown) => left || setView({ phase: "failed", reason: reasonOf(failure) }),
    );
    return () => {
      left = true;
    };
  }, [environment, functions, attempt]);
  const reload = useCallback(() => {
    setView({ phase: "loading" });
    setAttempt((before) => before + 1);
  }, []);
  return { view, reload };
}
