import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { GradeLetter } from "../grades/GradeLetter";
import { ProvenanceNodeText } from "./ProvenanceNodeButton";
import type { ProvenanceNode } from "../ports/provenancePort";
import { TreeItem, type TreePlace } from "./TreeItem";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({ more: { gridColumn: "3 / 5", color: tokens.colorBrandForegroundLink } });

interface Props extends TreePlace {
  readonly node: ProvenanceNode;
  readonly name: string;
}

/** Of hundreds of rows only those that change are drawn anew. */
export const ProvenanceTreeRow = memo(function ProvenanceTreeRow({ node, name, ...place }: Props) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const { environment } = useWorkbook();
  const { row } = place;
  return (
    <TreeItem {...place} isGraded>
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
    </TreeItem>
  );
});
