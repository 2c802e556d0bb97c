import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { nodeName, sameAddress } from "./provenanceNames";
import type { Provenance, ProvenanceNode } from "../ports/provenancePort";
import { childPath, inputsPerPage, moveInTree, pathTo, treeRows, type TreeRow } from "./provenanceTree";
import { ProvenanceTreeRow } from "./ProvenanceTreeRow";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ tree: { listStyleType: "none", margin: 0, padding: "2px 0" } });

const typingPauseMilliseconds = 700;

interface Props {
  readonly provenance: Provenance;
  readonly origin: string;
  /** The cell that is selected in the grid. */
  readonly here: string;
  /** A node to unfold the way to, with its inputs. */
  readonly reveal: string | null;
  readonly onWalk: (node: ProvenanceNode) => void;
}

/** The path as a tree: arrows walk and unfold, letters search, Enter selects the cell. */
export function ProvenanceTree({ provenance, origin, here, reveal, onWalk }: Props) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const tree = useRef<HTMLUListElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => waysTo(provenance, reveal));
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  const [current, setCurrent] = useState(() =>
    reveal === null ? "" : pathTo(provenance, reveal).reduce(childPath, ""),
  );
  const takesFocus = useRef(false);
  const typed = useRef({ text: "", at: 0 });
  const rows = useMemo(() => treeRows(provenance, { unfolded, shown }), [provenance, unfolded, shown]);
  const index = Math.max(
    0,
    rows.findIndex(({ path }) => path === current),
  );

  useEffect(() => {
    const row = tree.current?.children[index] as HTMLElement | undefined;
    if (takesFocus.current) row?.focus();
    takesFocus.current = false;
  }, [index, rows]);

  const nodeOf = (row: TreeRow) => provenance.nodes.get(row.key) as ProvenanceNode;
  const nameOf = (row: TreeRow) => (row.kind === "more" ? texts.showMore(row.rest) : nodeName(nodeOf(row), texts));
  const moveTo = (target: number) => {
    takesFocus.current = true;
    setCurrent(rows[target]?.path ?? "");
  };
  const setFolding = (paths: readonly string[], unfold: boolean) => {
    const next = new Set(unfolded);
    for (const path of paths)
      if (unfold) next.add(path);
      else next.delete(path);
    takesFocus.current = tree.current?.contains(document.activeElement) ?? false;
    setUnfolded(next);
  };
  const press = (row: TreeRow) => {
    setCurrent(row.path);
    if (row.kind === "node") return onWalk(nodeOf(row));
    takesFocus.current = true;
    const before = shown.get(row.parent) ?? inputsPerPage;
    setShown(new Map(shown).set(row.parent, before + inputsPerPage));
    // The focus goes to the first input that was not there before.
    setCurrent(childPath(row.parent, nodeOf(row).inputs[before] ?? ""));
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
    if (move.kind === "focus") moveTo(move.index);
    else setFolding(move.paths, move.kind === "unfold");
  };

  const onClick = (event: React.MouseEvent) => {
    const clicked = event.target as Element;
    const row = rows[Number(clicked.closest<HTMLElement>("[data-place]")?.dataset["place"])];
    if (row === undefined) return;
    if (clicked.closest("[data-fold]") === null) return press(row);
    setCurrent(row.path);
    setFolding([row.path], !row.isUnfolded);
  };

  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={texts.tree(origin)}
      className={styles.tree}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {rows.map((row, place) => (
        <ProvenanceTreeRow
          key={row.path}
          row={row}
          node={nodeOf(row)}
          name={nameOf(row)}
          isCurrent={place === index}
          isHere={row.kind === "node" && nodeOf(row).address !== "" && sameAddress(nodeOf(row).address, here)}
          place={place}
        />
      ))}
    </ul>
  );
}

/** The root is always unfolded; so is every step to the node to show, and the node itself. */
function waysTo(provenance: Provenance, reveal: string | null): Set<string> {
  const paths = new Set([provenance.root]);
  let path = "";
  for (const key of reveal === null ? [] : pathTo(provenance, reveal)) {
    path = childPath(path, key);
    paths.add(path);
  }
  return paths;
}
