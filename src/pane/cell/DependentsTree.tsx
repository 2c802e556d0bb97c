import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { reasonOf } from "../parts/reason";
import { useWorkbook } from "../ports/workbookContext";
import type { Dependents } from "../ports/provenancePort";
import { useTexts } from "../texts/texts";
import { dependentsGraph, firstCell, isCell, withDependents, type ReadingCells } from "./dependentsGraph";
import { sameAddress } from "./provenanceNames";
import { treeRows, type TreeRow } from "./provenanceTree";
import { TreeItem } from "./TreeItem";
import { refolded, useTree } from "./useTree";

const useStyles = makeStyles({
  tree: { listStyleType: "none", margin: 0, padding: "2px 0" },
  name: { overflowWrap: "anywhere" },
  address: { display: "block", color: tokens.colorNeutralForeground3 },
  quiet: {
    color: tokens.colorNeutralForeground3,
    maxWidth: "110px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly address: string;
  readonly found: Dependents;
  /** The cell that is selected in the grid. */
  readonly here: string;
  readonly onWalk: (address: string) => void;
  readonly onFailure: (reason: string | null) => void;
}

/** The cells that read a cell, and what reads those in turn, asked for as they are unfolded. */
export function DependentsTree({ address, found, here, onWalk, onFailure }: Props) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const { provenance: port } = useWorkbook();
  const [cells, setCells] = useState<ReadingCells>(() =>
    withDependents(new Map([[address, { text: "", label: "", cellCount: 1, read: null }]]), address, found),
  );
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set([address]));
  const rows = useMemo(
    () => treeRows(dependentsGraph(cells, address), { unfolded, shown: new Map() }),
    [cells, address, unfolded],
  );
  const nameOf = ({ key, kind, parent, rest }: TreeRow) => {
    if (kind === "more") return texts.showMore(rest);
    const more = cells.get(parent.split("\n").at(-1) ?? "")?.read?.more ?? 0;
    if (isCell(key)) return cells.get(key)?.label || key;
    return more > 0 ? texts.moreDependents(more) : texts.readingDependents;
  };
  const ask = async (key: string) => {
    try {
      const more = await port.dependentsOf(key);
      setCells((before) => withDependents(before, key, more ?? { ranges: [], rangeCount: 0 }));
    } catch (failure) {
      onFailure(reasonOf(failure));
    }
  };
  const { index, list } = useTree({
    rows,
    start: address,
    nameOf,
    onPress: ({ key }) => void (isCell(key) && onWalk(key)),
    onFold: (paths, unfold) => {
      onFailure(null);
      setUnfolded(refolded(unfolded, paths, unfold));
      const keys = new Set(paths.map((path) => path.split("\n").at(-1) ?? ""));
      if (unfold) for (const key of keys) if (cells.get(key)?.read === null) void ask(key);
    },
  });
  return (
    <ul {...list} role="tree" aria-label={texts.dependentsOf(address)} className={styles.tree}>
      {rows.map((row, place) => {
        const { text = "", label = "", cellCount = 1 } = cells.get(row.key) ?? {};
        const note = row.isCircular ? texts.circular : cellCount > 1 ? texts.cells(cellCount) : text;
        const isHere = isCell(row.key) && sameAddress(firstCell(row.key), here);
        return (
          <TreeItem key={row.path} row={row} place={place} isCurrent={place === index} isHere={isHere}>
            <span className={styles.name}>
              {nameOf(row)}
              {isCell(row.key) && row.kind === "node" && label !== "" && (
                <span className={styles.address}>{row.key}</span>
              )}
            </span>
            <span className={styles.quiet}>{note}</span>
          </TreeItem>
        );
      })}
    </ul>
  );
}
