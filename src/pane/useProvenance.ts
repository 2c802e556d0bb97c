import { useCallback, useEffect, useRef, useState } from "react";
import { sameAddress } from "./provenanceNames";
import type { Provenance } from "./provenancePort";
import { reasonOf } from "./reason";
import { useWorkbook } from "./workbookContext";
import type { CellReport } from "./workbookPort";

export type ProvenanceView =
  | { readonly phase: "none" }
  | { readonly phase: "tracing"; readonly done: number; readonly total: number }
  | { readonly phase: "stopped" }
  | { readonly phase: "failed"; readonly reason: string }
  | { readonly phase: "ready"; readonly provenance: Provenance; readonly isRefreshing: boolean };

export interface CellProvenance {
  readonly view: ProvenanceView;
  /** The cell whose path is shown. It stays while its path is walked, though each step selects another cell. */
  readonly origin: string;
  /** Selects a cell of the path and keeps the path. */
  readonly walkTo: (address: string, select?: () => Promise<void>) => Promise<void>;
  /** Shows the path of the selected cell instead. */
  readonly release: () => void;
  readonly stop: () => void;
  readonly again: () => void;
}

interface Walk {
  readonly origin: string;
  readonly at: string;
  readonly hasArrived: boolean;
}

/** Traces the selected cell again whenever it or what it rests on may have changed; asks only while somebody looks. */
export function useProvenance(report: CellReport | null, isWatched: boolean): CellProvenance {
  const { provenance: port } = useWorkbook();
  const [walk, setWalk] = useState<Walk | null>(null);
  const [turn, setTurn] = useState(0);
  const [traced, setTraced] = useState<{ address: string; view: ProvenanceView }>({
    address: "",
    view: { phase: "none" },
  });
  const running = useRef<AbortController | null>(null);
  const selected = report?.address ?? "";

  // A report of an earlier selection may still come in while the walk is under way.
  if (walk !== null && walk.hasArrived && !sameAddress(walk.at, selected) && !sameAddress(walk.origin, selected))
    setWalk(null);
  else if (walk !== null && !walk.hasArrived && sameAddress(walk.at, selected)) setWalk({ ...walk, hasArrived: true });
  const origin = walk?.origin ?? selected;

  useEffect(() => {
    if (!isWatched || origin === "") return;
    const abort = new AbortController();
    running.current = abort;
    const show = (view: ProvenanceView | ((before: ProvenanceView) => ProvenanceView)) => {
      if (abort.signal.aborted) return;
      setTraced((before) => {
        const known = before.address === origin ? before.view : { phase: "none" as const };
        return { address: origin, view: typeof view === "function" ? view(known) : view };
      });
    };
    show((before) =>
      before.phase === "ready" ? { ...before, isRefreshing: true } : { phase: "tracing", done: 0, total: 0 },
    );
    const onProgress = (done: number, total: number) =>
      show((before) => (before.phase === "ready" ? before : { phase: "tracing", done, total }));
    port.trace(origin, { onProgress, signal: abort.signal }).then(
      (provenance) => show({ phase: "ready", provenance, isRefreshing: false }),
      (failure: unknown) => show({ phase: "failed", reason: reasonOf(failure) }),
    );
    return () => abort.abort();
  }, [port, origin, report, isWatched, turn]);

  const walkTo = useCallback(
    async (address: string, select = () => port.select(address)) => {
      setWalk({ origin, at: address, hasArrived: false });
      await select();
    },
    [port, origin],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    setTraced((before) => ({
      ...before,
      view: before.view.phase === "ready" ? { ...before.view, isRefreshing: false } : { phase: "stopped" },
    }));
  }, []);

  return {
    view: traced.address === origin ? traced.view : { phase: "none" },
    origin,
    walkTo,
    release: useCallback(() => setWalk(null), []),
    stop,
    again: useCallback(() => setTurn((number) => number + 1), []),
  };
}
