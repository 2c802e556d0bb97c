import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LinkDismissRegular } from "@fluentui/react-icons/svg/link-dismiss";
import { caliberName } from "../parts/caliberName";
import { figureText } from "../parts/figureText";
import { GradeLetter } from "../grades/GradeLetter";
import type { LinkedSource } from "../ports/provenancePort";
import { gradeOf } from "../../register/sourceGrade";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";
import { sourceTitle } from "../parts/sourceTitle";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    paddingRight: "8px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground4 },
  },
  source: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    flexGrow: 1,
    minWidth: 0,
    minHeight: "40px",
    padding: "2px 8px 2px 12px",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0 },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  by: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A source of the cell: pressing it goes to its row in the register. */
interface Props {
  readonly linked: LinkedSource;
  readonly onUnlink: () => void;
}

export function LinkedSourceRow({ linked: { source, by }, onUnlink }: Props) {
  const styles = useStyles();
  const all = useTexts();
  const { provenance: texts, sources: sourceTexts } = all;
  const { environment, register } = useWorkbook();
  const figure = figureText(source, environment.language);
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.source}
        title={sourceTexts.goTo(source.id)}
        onClick={() => void register.select(source.id).catch(() => undefined)}
      >
        <GradeLetter grade={gradeOf(source)} spoken="words" />
        <span className={styles.text}>
          <span className={styles.line}>
            {sourceTitle(source.company || sourceTexts.noCompany, source.datapoint || sourceTexts.noDatapoint)}
          </span>
          <span className={mergeClasses(styles.line, styles.quiet)}>
            {[source.id, figure, caliberName(source.caliber, all)].filter(Boolean).join(" · ")}
          </span>
        </span>
      </button>
      {by === "name" ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<LinkDismissRegular />}
          aria-label={texts.unlinkNamed(source.id)}
          title={texts.unlink}
          onClick={onUnlink}
        />
      ) : (
        <span className={styles.by}>{texts.by[by]}</span>
      )}
    </li>
  );
}
