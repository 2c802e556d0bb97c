import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { caliberName } from "../parts/caliberName";
import { figureText } from "../parts/figureText";
import { GradeLetter } from "../grades/GradeLetter";
import type { LinkCandidate } from "./linkCandidates";
import { gradeOf } from "../../register/sourceGrade";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";
import { sourceTitle } from "../parts/sourceTitle";
import { labelled } from "../texts/language";

const useStyles = makeStyles({
  option: {
    display: "flex",
    gap: "8px",
    alignItems: "flex-start",
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground4 },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1 },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  measured: { display: "flex", gap: "6px", justifyContent: "space-between", minWidth: 0 },
  same: {
    flexShrink: 0,
    padding: "0 6px",
    color: tokens.colorPaletteGreenForeground2,
    backgroundColor: tokens.colorPaletteGreenBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly id: string;
  readonly candidate: LinkCandidate;
  readonly isActive: boolean;
  readonly action: string;
  readonly onPick: () => void;
}

/** A source to choose: grade, company and datapoint, the figure and how it was measured. */
export function LinkOption({ id, candidate: { source, hasSameValue }, isActive, action, onPick }: Props) {
  const styles = useStyles();
  const all = useTexts();
  const { provenance: texts, sources: sourceTexts } = all;
  const { environment } = useWorkbook();
  const figure = figureText(source, environment.language);
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      title={labelled(action, source.id, all.pane.language)}
      className={mergeClasses(styles.option, isActive && styles.active)}
      // The focus stays in the search, so that typing goes on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <GradeLetter grade={gradeOf(source)} spoken="words" />
      <span className={styles.text}>
        <span className={mergeClasses(styles.line, styles.name)}>
          {sourceTitle(source.company || sourceTexts.noCompany, source.datapoint || sourceTexts.noDatapoint)}
        </span>
        <span className={styles.measured}>
          <span className={styles.line}>
            {[figure, caliberName(source.caliber, all), source.periodEnd].filter(Boolean).join(" · ")}
          </span>
          {hasSameValue && <span className={styles.same}>{texts.sameValue}</span>}
        </span>
        <span className={mergeClasses(styles.line, styles.quiet)}>
          {[source.id, source.source].filter(Boolean).join(" · ")}
        </span>
      </span>
    </li>
  );
}
