import { useCallback, useEffect, useRef, useState } from "react";
import { reasonOf } from "../parts/reason";
import type { Source } from "../../register/source";
import { useWorkbook } from "../ports/workbookContext";
import type { Stop } from "../ports/workbookPort";

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

  useEffect(() => {
    let stop: Stop = () => undefined;
    let left = false;
    register
      .watch(() => void reload())
      .then((ended) => {
        if (left) ended();
        else stop = ended;
      })
      .catch((failure: unknown) => setView({ phase: "failed", reason: reasonOf(failure) }));
    void reload();
    return () => {
      left = true;
      stop();
    };
  }, [register, reload]);

  return { view, reload };
}
