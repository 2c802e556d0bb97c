import { useCallback, useEffect, useRef, useState } from "react";
import { sameAddress } from "./provenanceNames";
import type { Provenance } from "../ports/provenancePort";
import { reasonOf } from "../parts/reason";
import { useWorkbook } from "../ports/workbookContext";
import type { SelectedCell } from "../parts/selectedCell";

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
export function useProvenance(cell: SelectedCell, isWatched: boolean): CellProvenance {
  const { report, waiting, isStopped, stop: breakOff, resume } = cell;
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

  const isWaiting = waiting !== null;

  useEffect(() => {
    if (!isWatched || origin === "" || isWaiting || isStopped) return;
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
  }, [port, origin, report, isWatched, isWaiting, isStopped, turn]);

  const walkTo = useCallback(
    async (address: string, select = () => port.select(address)) => {
      setWalk({ origin, at: address, hasArrived: false });
      await select();
    },
    [port, origin],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    breakOff();
    setTraced((before) => ({ ...before, view: { phase: "stopped" } }));
  }, [breakOff]);
  const again = useCallback(() => {
    resume();
    setTurn((number) => number + 1);
  }, [resume]);
  const known: ProvenanceView = traced.address === origin ? traced.view : { phase: "none" };
  const isOwn = sameAddress(origin, selected);

  return {
    view: isOwn && isStopped ? { phase: "stopped" } : isOwn && waiting !== null ? whileWaiting(known, waiting) : known,
    origin,
    walkTo,
    release: useCallback(() => setWalk(null), []),
    stop,
    again,
  };
}

/** What was known before stays in sight while it is brought up to date. */
function whileWaiting(
  known: ProvenanceView,
  progress: { readonly done: number; readonly total: number },
): ProvenanceView {
  return known.phase === "ready"
    ? { ...known, isRefreshing: true }
    : { phase: "tracing", done: progress.done, total: progress.total };
}
