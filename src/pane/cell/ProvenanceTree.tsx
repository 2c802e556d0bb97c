import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { nodeName, sameAddress } from "./provenanceNames";
import type { Provenance, ProvenanceNode } from "../ports/provenancePort";
import { childPath, inputsPerPage, pathTo, treeRows, type TreeRow } from "./provenanceTree";
import { ProvenanceTreeRow } from "./ProvenanceTreeRow";
import { useTexts } from "../texts/texts";
import { refolded, useTree } from "./useTree";

const useStyles = makeStyles({ tree: { listStyleType: "none", margin: 0, padding: "2px 0" } });

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
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => waysTo(provenance, reveal));
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  const rows = useMemo(() => treeRows(provenance, { unfolded, shown }), [provenance, unfolded, shown]);
  const nodeOf = (row: TreeRow) => provenance.nodes.get(row.key) as ProvenanceNode;
  const nameOf = (row: TreeRow) => (row.kind === "more" ? texts.showMore(row.rest) : nodeName(nodeOf(row), texts));
  const onPress = (row: TreeRow) => {
    if (row.kind === "node") return void onWalk(nodeOf(row));
    const before = shown.get(row.parent) ?? inputsPerPage;
    setShown(new Map(shown).set(row.parent, before + inputsPerPage));
    // The focus goes to the first input that was not there before.
    return childPath(row.parent, nodeOf(row).inputs[before] ?? "");
  };
  const { index, list } = useTree({
    rows,
    start: reveal === null ? "" : pathTo(provenance, reveal).reduce(childPath, ""),
    nameOf,
    onPress,
    onFold: (paths, unfold) => setUnfolded(refolded(unfolded, paths, unfold)),
  });

  return (
    <ul {...list} role="tree" aria-label={texts.tree(origin)} className={styles.tree}>
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
