/** The keys and clicks of a tree of rows: arrows walk and unfold, letters search, Enter presses. */
import { useEffect, useRef, useState } from "react";
import { moveInTree, type TreeRow } from "./provenanceTree";

const typingPauseMilliseconds = 700;

interface TreeOptions {
  readonly rows: readonly TreeRow[];
  /** The path of the row that Tab leads to first. */
  readonly start: string;
  readonly nameOf: (row: TreeRow) => string;
  /** Returns the path that the focus goes to, if it goes anywhere. */
  readonly onPress: (row: TreeRow) => string | undefined;
  readonly onFold: (paths: readonly string[], unfold: boolean) => void;
}

export function useTree({ rows, start, nameOf, onPress, onFold }: TreeOptions) {
  const tree = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(start);
  const takesFocus = useRef(false);
  const typed = useRef({ text: "", at: 0 });
  const index = Math.max(
    0,
    rows.findIndex(({ path }) => path === current),
  );

  useEffect(() => {
    const row = tree.current?.children[index] as HTMLElement | undefined;
    if (takesFocus.current) row?.focus();
    takesFocus.current = false;
  }, [index, rows]);

  const moveTo = (path: string) => {
    takesFocus.current = true;
    setCurrent(path);
  };
  const press = (row: TreeRow) => {
    setCurrent(row.path);
    const next = onPress(row);
    if (next !== undefined) moveTo(next);
  };
  const fold = (paths: readonly string[], unfold: boolean) => {
    takesFocus.current = tree.current?.contains(document.activeElement) ?? false;
    onFold(paths, unfold);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[index];
    if (row === undefined) return;
    const isLetter = event.key.length === 1 && event.key !== "*" && event.key !== " ";
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return press(row);
    }
    if (isLetter) {
      const goesOn = event.timeStamp - typed.current.at < typingPauseMilliseconds;
      const text = goesOn && typed.current.text !== event.key ? typed.current.text + event.key : event.key;
      typed.current = { text, at: event.timeStamp };
    }
    const move = moveInTree(rows, index, event.key, nameOf, isLetter ? typed.current.text : "");
    if (move === null) {
      if (event.key.startsWith("Arrow")) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (move.kind === "focus") moveTo(rows[move.index]?.path ?? "");
    else fold(move.paths, move.kind === "unfold");
  };

  const onClick = (event: React.MouseEvent) => {
    const clicked = event.target as Element;
    const row = rows[Number(clicked.closest<HTMLElement>("[data-place]")?.dataset["place"])];
    if (row === undefined) return;
    if (clicked.closest("[data-fold]") === null) return press(row);
    setCurrent(row.path);
    fold([row.path], !row.isUnfolded);
  };

  return { index, list: { ref: tree, onKeyDown, onClick } };
}

/** With the paths unfolded or folded. */
export function refolded(before: ReadonlySet<string>, paths: readonly string[], unfold: boolean): ReadonlySet<string> {
  const next = new Set(before);
  for (const path of paths)
    if (unfold) next.add(path);
    else next.delete(path);
  return next;
}
