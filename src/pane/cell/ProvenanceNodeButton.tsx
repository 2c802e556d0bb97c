import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GradeLetter } from "../grades/GradeLetter";
import { nodeFigure, nodeName, nodeWhole } from "./provenanceNames";
import { percentOf } from "../parts/percentOf";
import type { ProvenanceNode } from "../ports/provenancePort";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  node: {
    display: "grid",
    gridTemplateColumns: "22px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    boxSizing: "border-box",
    minHeight: "34px",
    padding: "2px 12px",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground4 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0 },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  twoLines: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  value: { display: "flex", flexDirection: "column", alignItems: "flex-end", maxWidth: "110px", minWidth: 0 },
  whole: { maxWidth: "100%" },
});

/** A figure, source or assumption in a list: grade, name and place, value and weight. Pressing it goes there. */
export function ProvenanceNodeButton({ node, onPress }: { node: ProvenanceNode; onPress: () => void }) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const { environment } = useWorkbook();
  return (
    <button type="button" className={styles.node} onClick={onPress}>
      {node.grade === null ? <span /> : <GradeLetter grade={node.grade} spoken="words" />}
      <ProvenanceNodeText node={node} name={nodeName(node, texts)} language={environment.language} wraps />
    </button>
  );
}

/** The two lines of a node: name and value, place and weight. */
export function ProvenanceNodeText(props: {
  node: ProvenanceNode;
  name: string;
  language: string;
  note?: string;
  /** A long name takes a second line. */
  wraps?: boolean;
}) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const { node, name, note } = props;
  const place = [node.source?.id ?? "", nodeWhole(node, texts), name === node.address ? "" : node.address, note ?? ""];
  const weight = node.grade === null ? "" : percentOf(node.weight, props.language, 0);
  return (
    <>
      <span className={styles.text}>
        <span className={props.wraps === true ? styles.twoLines : styles.line} title={name}>
          {name}
        </span>
        <span className={mergeClasses(styles.line, styles.quiet)}>{place.filter(Boolean).join(" · ")}</span>
      </span>
      <span className={styles.value}>
        <span className={mergeClasses(styles.line, styles.whole)}>{nodeFigure(node, props.language)}</span>
        <span className={mergeClasses(styles.line, styles.quiet)} title={weight && texts.partOf(weight)}>
          {weight}
        </span>
      </span>
    </>
  );
}
