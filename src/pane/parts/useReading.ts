import { useCallback, useEffect, useRef, useState } from "react";
import { reasonOf } from "./reason";

export type Reading<Result> =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly reason: string }
  | {
      readonly phase: "ready";
      readonly result: Result;
      /** A newer result is on its way; this one still stands. */
      readonly isRefreshing: boolean;
    };

/** Keys and pastes come faster than a workbook is read. */
const quietMilliseconds = 400;

/**
 * What a reading of the workbook gave, read when first shown and again after each change of `turn`, once things are
 * quiet. While nobody looks nothing is read.
 */
export function useReading<Result>(
  read: () => Promise<Result>,
  isShown: boolean,
  turn: number,
): { reading: Reading<Result>; again: () => Promise<void> } {
  const [reading, setReading] = useState<Reading<Result>>({ phase: "loading" });
  const [readTurn, setReadTurn] = useState(-1);
  const latest = useRef(0);

  const run = useCallback(async () => {
    // Readings overlap when edits come fast; only the last one asked for may be shown.
    const number = ++latest.current;
    setReadTurn(turn);
    setReading((before) => (before.phase === "ready" ? { ...before, isRefreshing: true } : { phase: "loading" }));
    let next: Reading<Result>;
    try {
      next = { phase: "ready", result: await read(), isRefreshing: false };
    } catch (failure) {
      next = { phase: "failed", reason: reasonOf(failure) };
    }
    if (number === latest.current) setReading(next);
  }, [read, turn]);

  useEffect(() => {
    if (!isShown || readTurn === turn) return;
    const wait = readTurn < 0 ? 0 : quietMilliseconds;
    const timer = setTimeout(() => void run(), wait);
    return () => clearTimeout(timer);
  }, [isShown, readTurn, turn, run]);

  return { reading, again: run };
}
