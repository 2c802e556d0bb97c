import { useCallback, useEffect, useRef, useState } from "react";
import { reasonOf } from "../parts/reason";
import type { GradeMap, GradeMapScope } from "../ports/reviewPort";
import { useWorkbook } from "../ports/workbookContext";

export type GradeMapView =
  | { readonly phase: "none" }
  | { readonly phase: "reading"; readonly done: number; readonly total: number }
  | { readonly phase: "stopped" }
  | { readonly phase: "failed"; readonly reason: string }
  | { readonly phase: "ready"; readonly map: GradeMap };

/** The grade map of the sheet or the selection, read when somebody asks for it. */
export function useGradeMap(): {
  view: GradeMapView;
  read: (scope: GradeMapScope) => void;
  stop: () => void;
} {
  const { review } = useWorkbook();
  const [view, setView] = useState<GradeMapView>({ phase: "none" });
  const running = useRef<AbortController | null>(null);

  const read = useCallback(
    (scope: GradeMapScope) => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      const show = (next: GradeMapView) => {
        if (!abort.signal.aborted) setView(next);
      };
      show({ phase: "reading", done: 0, total: 0 });
      review
        .gradeMap(scope, {
          signal: abort.signal,
          onProgress: (done, total) => show({ phase: "reading", done, total }),
        })
        .then(
          (map) => show({ phase: "ready", map }),
          (failure: unknown) => show({ phase: "failed", reason: reasonOf(failure) }),
        );
    },
    [review],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    setView({ phase: "stopped" });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return { view, read, stop };
}
