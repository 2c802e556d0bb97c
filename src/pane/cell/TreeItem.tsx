import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { TreeRow } from "./provenanceTree";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    alignItems: "center",
    minHeight: "36px",
    paddingRight: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    columnGap: "6px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground4 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  graded: { gridTemplateColumns: "20px 22px minmax(0, 1fr) auto" },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  fold: { display: "flex", alignItems: "center", justifyContent: "center", height: "100%", fontSize: "14px" },
});

const indentPixels = 14;
/** Deeper rows stay this far in, so that a narrow pane still has room for their words. */
const deepestIndent = 6;

export interface TreePlace {
  readonly row: TreeRow;
  /** Tab leads to it. */
  readonly isCurrent: boolean;
  /** Its cell is the one that is selected in the grid. */
  readonly isHere: boolean;
  readonly place: number;
}

/** A row of a tree with its fold. Clicks and keys are the tree's. */
export function TreeItem(props: TreePlace & { isGraded?: boolean; children: ReactNode }) {
  const { row, isCurrent, isHere, place } = props;
  const styles = useStyles();
  return (
    <li
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.canUnfold ? row.isUnfolded : undefined}
      aria-selected={isHere}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(styles.row, props.isGraded === true && styles.graded, isHere && styles.here)}
      style={{ paddingLeft: `${4 + indentPixels * Math.min(row.level - 1, deepestIndent)}px` }}
      data-place={place}
    >
      <span className={styles.fold} aria-hidden data-fold={row.canUnfold ? "" : undefined}>
        {row.canUnfold && (row.isUnfolded ? <ChevronDownRegular /> : <ChevronRightRegular />)}
      </span>
      {props.children}
    </li>
  );
}
