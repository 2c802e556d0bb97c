import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { gradeBandOf } from "../grades/gradeBand";
import { useGradeName } from "../grades/GradeLetter";
import { useGradePattern } from "../grades/gradePattern";
import { nodeFigure, nodeName, nodeWhole, sameAddress } from "./provenanceNames";
import { percentOf } from "../parts/percentOf";
import { nodesAtOnce, type PictureNode } from "./provenancePicture";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  node: {
    position: "absolute",
    display: "flex",
    alignItems: "stretch",
    boxSizing: "border-box",
    padding: 0,
    overflow: "hidden",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground4 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px", zIndex: 1 },
  },
  here: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  more: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  letter: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightBold,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  onPattern: { padding: "0 2px", borderRadius: tokens.borderRadiusSmall, backgroundColor: "inherit" },
  text: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    minWidth: 0,
    flexGrow: 1,
    padding: "0 6px",
  },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  value: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly shown: PictureNode;
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly isCurrent: boolean;
  readonly here: string;
  readonly onPress: () => void;
}

export function ProvenancePictureNode({ shown, place, isCurrent, here, onPress }: Props) {
  const styles = useStyles();
  const pattern = useGradePattern();
  const { provenance: texts, pane } = useTexts();
  const { environment } = useWorkbook();
  const { node, grade, count } = shown;
  const figure = node === null ? "" : nodeFigure(node, environment.language) || nodeWhole(node, texts);
  const gradeName = useGradeName(grade ?? "ungraded");
  const name = node === null ? texts.more(count) : nodeName(node, texts);
  const carried = node === null || grade === null ? "" : texts.partOf(percentOf(node.weight, environment.language, 0));
  const said = [
    node !== null ? name : shown.isBeyond ? texts.beyondHint : texts.moreHint(Math.min(count, nodesAtOnce)),
    figure,
    grade === null ? "" : gradeName,
    carried,
  ];
  const isHere = node !== null && node.address !== "" && sameAddress(node.address, here);
  const label = said.filter(Boolean).join(pane.language === "en" ? ", " : "，");
  return (
    <button
      type="button"
      data-node={shown.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isHere ? "location" : undefined}
      title={label}
      className={mergeClasses(styles.node, node === null && styles.more, isHere && styles.here)}
      style={place}
      onClick={onPress}
    >
      {grade !== null && (
        <span role="img" aria-label={gradeName} className={mergeClasses(styles.letter, pattern[gradeBandOf(grade)])}>
          <span className={styles.onPattern}>{grade === "ungraded" ? "?" : grade}</span>
        </span>
      )}
      <span className={styles.text}>
        <span className={styles.line}>{name}</span>
        {node !== null && <span className={mergeClasses(styles.line, styles.value)}>{figure}</span>}
      </span>
    </button>
  );
}
