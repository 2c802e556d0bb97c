import { useCallback, useEffect, useRef, useState } from "react";
import { useAnnounce } from "../parts/announcements";
import type { NoticeText } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import type { Cancellable, TrialSteps } from "../ports/scenariosPort";
import { useTexts } from "../texts/texts";

export interface TrialsState {
  /** Null while nothing runs. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly notice: NoticeText | null;
  /** Whether undo in the sheet would go back through the trials of the last run, as a cancelled one is never a single step. */
  readonly leavesSteps: boolean;
  readonly tell: (notice: NoticeText | null) => void;
  readonly stop: () => void;
  /** `onDone` is called unless the run fails or is cancelled, and says what to tell. */
  readonly start: <Result>(
    work: (steps: TrialSteps) => Promise<Cancellable<Result>>,
    onDone: (result: Result) => NoticeText | null,
  ) => Promise<void>;
}

/** One long run at a time, which can be broken off. */
export function useTrials(): TrialsState {
  const { scenarios: texts } = useTexts();
  const announce = useAnnounce();
  const [progress, setProgress] = useState<TrialsState["progress"]>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [leavesSteps, setLeavesSteps] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const tell = useCallback(
    (next: NoticeText | null) => {
      setNotice(next);
      if (next?.kind === "success") announce(`${next.title} ${next.detail ?? ""}`);
    },
    [announce],
  );
  const start: TrialsState["start"] = useCallback(
    async (work, onDone) => {
      if (running.current !== null) return;
      const abort = new AbortController();
      running.current = abort;
      setNotice(null);
      setLeavesSteps(false);
      setProgress({ done: 0, total: 0 });
      try {
        const outcome = await work({ signal: abort.signal, onProgress: setProgress });
        setLeavesSteps(outcome.kind === "cancelled" || !outcome.isOneStep);
        tell(outcome.kind === "cancelled" ? { kind: "success", title: texts.stopped } : onDone(outcome.result));
      } catch (failure) {
        if (failure === abort.signal.reason) tell({ kind: "success", title: texts.stopped });
        else tell({ kind: "error", title: texts.failed, detail: reasonOf(failure) });
      } finally {
        running.current = null;
        setProgress(null);
      }
    },
    [tell, texts],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return { progress, notice, leavesSteps, tell, stop, start };
}
