import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo } from "react";
import { GradeLetter } from "../grades/GradeLetter";
import { ProvenanceNodeText } from "./ProvenanceNodeButton";
import type { ProvenanceNode } from "../ports/provenancePort";
import type { TreeRow } from "./provenanceTree";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px 22px minmax(0, 1fr) auto",
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
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  fold: { display: "flex", alignItems: "center", justifyContent: "center", height: "100%", fontSize: "14px" },
  more: { gridColumn: "3 / 5", color: tokens.colorBrandForegroundLink },
});

const indentPixels = 14;
/** Deeper rows stay this far in, so that a narrow pane still has room for their words. */
const deepestIndent = 6;

interface Props {
  readonly row: TreeRow;
  readonly node: ProvenanceNode;
  readonly name: string;
  readonly isCurrent: boolean;
  readonly isHere: boolean;
  readonly place: number;
}

/** Clicks and keys are the tree's, so that of hundreds of rows only those that change are drawn anew. */
export const ProvenanceTreeRow = memo(function ProvenanceTreeRow({ row, node, name, isCurrent, isHere, place }: Props) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const { environment } = useWorkbook();
  return (
    <li
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.canUnfold ? row.isUnfolded : undefined}
      aria-selected={isHere}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(styles.row, isHere && styles.here)}
      style={{ paddingLeft: `${4 + indentPixels * Math.min(row.level - 1, deepestIndent)}px` }}
      data-place={place}
    >
      <span className={styles.fold} aria-hidden data-fold={row.canUnfold ? "" : undefined}>
        {row.canUnfold && (row.isUnfolded ? <ChevronDownRegular /> : <ChevronRightRegular />)}
      </span>
      {row.kind === "more" ? (
        <span className={styles.more}>{name}</span>
      ) : (
        <>
          {node.grade === null ? <span /> : <GradeLetter grade={node.grade} spoken="words" />}
          <ProvenanceNodeText
            node={node}
            name={name}
            language={environment.language}
            note={row.isCircular ? texts.circular : ""}
            wraps={node.source !== null}
          />
        </>
      )}
    </li>
  );
});
