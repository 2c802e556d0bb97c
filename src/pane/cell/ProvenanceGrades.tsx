import { Body1, Button, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GradeLetter } from "../grades/GradeLetter";
import { ProvenanceIgnored } from "./ProvenanceIgnored";
import { ProvenanceMix } from "./ProvenanceMix";
import { ProvenanceNodeButton } from "./ProvenanceNodeButton";
import { gradeShares } from "./provenanceMix";
import { gradeLetterOf, shortName } from "./provenanceNames";
import { percentOf } from "../parts/percentOf";
import type { Provenance, ProvenanceNode } from "../ports/provenancePort";
import type { GradeOrUngraded } from "../../register/sourceGrade";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  inset: { padding: "0 12px" },
  floor: { display: "flex", gap: "10px", alignItems: "flex-start" },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  capital: { "::first-letter": { textTransform: "uppercase" } },
  quiet: { color: tokens.colorNeutralForeground3 },
  measures: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "2px 12px", margin: "0 0 4px" },
  measure: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  right: { alignItems: "flex-end" },
  definition: { margin: 0, display: "flex", gap: "6px", alignItems: "center", minWidth: 0, minHeight: "22px" },
  number: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  heading: { padding: "0 12px 2px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  help: {
    margin: "0 12px",
    padding: "6px 10px",
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  link: {
    display: "inline",
    padding: 0,
    textAlign: "start",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  whole: { display: "flex", gap: "8px", alignItems: "center", justifyContent: "space-between" },
  keep: { flexShrink: 0 },
});

interface Props {
  readonly provenance: Provenance;
  readonly onWalk: (node: ProvenanceNode) => void;
  /** Shows the node in the tree. */
  readonly onShow: (node: ProvenanceNode) => void;
  readonly onLink: () => void;
}

/** How far to trust the cell: the floor, the mean, the share at D or better, what drags it down and what would help. */
export function ProvenanceGrades({ provenance, onWalk, onShow, onLink }: Props) {
  const styles = useStyles();
  const { provenance: texts, cell } = useTexts();
  const { nodes, root, floor, drags } = provenance;
  const isTyped = nodes.get(root)?.kind === "assumption";
  if (floor === null)
    return (
      <>
        <Body1 className={mergeClasses(styles.inset, styles.quiet)}>{cell.notGradedText}</Body1>
        <ProvenanceIgnored ignored={provenance.ignored} />
      </>
    );
  const dragging = drags.flatMap((key) => nodes.get(key) ?? []).filter((node) => node.key !== root);
  const whole = [...nodes.values()].filter((node) => node.wholeOf !== null);
  return (
    <>
      <Floor floor={floor} />
      {isTyped ? (
        <div className={mergeClasses(styles.help, styles.whole)}>
          <Caption1>{texts.assumption}</Caption1>
          <Button className={styles.keep} size="small" appearance="primary" onClick={onLink}>
            {texts.linkNow}
          </Button>
        </div>
      ) : (
        <Measures provenance={provenance} />
      )}
      {dragging.length > 0 && (
        <div>
          <Caption1Strong as="h3" block className={styles.heading}>
            {texts.drags}
          </Caption1Strong>
          <ul className={styles.list}>
            {dragging.map((node) => (
              <li key={node.key}>
                <ProvenanceNodeButton node={node} onPress={() => (node.address === "" ? onShow(node) : onWalk(node))} />
              </li>
            ))}
          </ul>
          {dragging.reduce((sum, { weight }) => sum + weight, 0) > 1.005 && (
            <Caption1 as="p" block className={mergeClasses(styles.inset, styles.quiet)}>
              {texts.overlap}
            </Caption1>
          )}
        </div>
      )}
      {!isTyped && <Upgrade provenance={provenance} onShow={onShow} />}
      {whole.map((node) => (
        <div key={node.key} className={mergeClasses(styles.inset, styles.whole)}>
          <Caption1 className={styles.quiet}>
            {texts.wholeText(node.wholeOf?.rows ?? 0, node.wholeOf?.table ?? "")}
          </Caption1>
          <Button className={styles.keep} size="small" onClick={() => onShow(node)}>
            {texts.showRows}
          </Button>
        </div>
      ))}
      <ProvenanceIgnored ignored={provenance.ignored} />
    </>
  );
}

function Floor({ floor }: { floor: GradeOrUngraded }) {
  const styles = useStyles();
  const { grades } = useTexts();
  return (
    <div className={mergeClasses(styles.floor, styles.inset)}>
      <GradeLetter grade={floor} large />
      <div className={styles.words}>
        <Caption1Strong className={styles.capital}>
          {floor === "ungraded" ? grades.ungraded : grades.grade(floor, grades.words[floor])}
        </Caption1Strong>
        <Caption1>{floor === "ungraded" ? grades.ungradedDefinition : grades.definitions[floor]}</Caption1>
      </div>
    </div>
  );
}

function Measures({ provenance }: { provenance: Provenance }) {
  const styles = useStyles();
  const { provenance: texts, grades } = useTexts();
  const { environment } = useWorkbook();
  const { weighted, shareAtDOrBetter } = provenance;
  const shares = gradeShares(provenance);
  return (
    <div className={styles.inset}>
      <dl className={styles.measures}>
        <div className={styles.measure}>
          <dt>
            <Caption1 className={styles.quiet}>{texts.weighted}</Caption1>
          </dt>
          <dd className={styles.definition}>
            {weighted === null ? (
              <Caption1>{texts.noWeighted}</Caption1>
            ) : (
              <>
                <GradeLetter grade={weighted} spoken="letter" />
                <Caption1 className={mergeClasses(styles.line, styles.capital)}>{grades.words[weighted]}</Caption1>
              </>
            )}
          </dd>
        </div>
        {shareAtDOrBetter !== null && (
          <div className={mergeClasses(styles.measure, styles.right)}>
            <dt>
              <Caption1 className={styles.quiet}>{texts.share}</Caption1>
            </dt>
            <dd className={mergeClasses(styles.definition, styles.number)}>
              {percentOf(shareAtDOrBetter, environment.language, 0)}
            </dd>
          </div>
        )}
      </dl>
      {shares.length > 0 && <ProvenanceMix shares={shares} />}
    </div>
  );
}

function Upgrade({ provenance, onShow }: Pick<Props, "provenance" | "onShow">) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const { environment } = useWorkbook();
  const best = provenance.bestUpgrade;
  const node = best === null ? undefined : provenance.nodes.get(best.key);
  if (best === null || node === undefined) return null;
  return (
    <div className={styles.help}>
      <Caption1Strong as="h3" block>
        {texts.best}
      </Caption1Strong>
      <button type="button" className={styles.link} onClick={() => onShow(node)}>
        <Caption1>
          {texts.upgrade(
            shortName(node),
            gradeLetterOf(best.floorAfter, texts),
            best.weightedAfter,
            percentOf(best.shareAfter, environment.language, 0),
          )}
        </Caption1>
      </button>
    </div>
  );
}
