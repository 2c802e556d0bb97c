import { useCallback, useEffect, useRef, useState } from "react";
import { reasonOf } from "../parts/reason";
import { useWatch } from "../parts/useWatch";
import type { Source } from "../../register/source";
import { useWorkbook } from "../ports/workbookContext";

export type RegisterView =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly reason: string }
  | { readonly phase: "absent" }
  | { readonly phase: "ready"; readonly sources: readonly Source[] };

/** The register as it stands on the sheet, read again after every change there. */
export function useRegister(): { view: RegisterView; reload: () => Promise<void> } {
  const { register } = useWorkbook();
  const [view, setView] = useState<RegisterView>({ phase: "loading" });
  const latest = useRef(0);

  const reload = useCallback(async () => {
    // Reads overlap when edits come fast; only the last one asked for may be shown.
    const turn = ++latest.current;
    let next: RegisterView;
    try {
      const state = await register.read();
      next = state.exists ? { phase: "ready", sources: state.sources } : { phase: "absent" };
    } catch (failure) {
      next = { phase: "failed", reason: reasonOf(failure) };
    }
    if (turn === latest.current) setView(next);
  }, [register]);

  useWatch(
    useCallback((listener: () => void) => register.watch(listener), [register]),
    () => void reload(),
    (failure) => setView({ phase: "failed", reason: reasonOf(failure) }),
  );
  useEffect(() => void reload(), [reload]);

  return { view, reload };
}
