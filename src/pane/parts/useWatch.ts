import { useEffect, useEffectEvent } from "react";
import type { Stop } from "../ports/workbookPort";

/** Starts to watch and tells of each change, which may say what it is; the answer comes once the host listens. */
export type Watch<Change extends readonly unknown[]> = (listener: (...change: Change) => void) => Promise<Stop>;

/**
 * Hears of changes for as long as the component stands, also where it leaves before the host has answered. `watch` keeps
 * its identity between renders, or it is started anew.
 */
export function useWatch<Change extends readonly unknown[]>(
  watch: Watch<Change>,
  onChange: (...change: Change) => void,
  onFailure: (failure: unknown) => void = () => undefined,
): void {
  const change = useEffectEvent(onChange);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    let hasLeft = false;
    let stop: Stop = () => undefined;
    const listen = (...heard: Change) => {
      if (!hasLeft) change(...heard);
    };
    watch(listen).then(
      (ended) => {
        if (hasLeft) ended();
        else stop = ended;
      },
      (failure: unknown) => {
        if (!hasLeft) fail(failure);
      },
    );
    return () => {
      hasLeft = true;
      stop();
    };
  }, [watch]);
}
