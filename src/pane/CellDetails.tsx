import { Body1, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GradeLetter } from "./GradeLetter";
import { formatValue } from "./formatValue";
import { gradeOf, type GradeOrNone } from "./sourceFilter";
import type { SourceRecord } from "./source";
import { useTexts } from "./texts";
import { useWorkbook } from "./workbookContext";
import type { CellReport } from "./workbookPort";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 12px 10px" },
  grade: { display: "flex", gap: "10px", alignItems: "center" },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  capital: { "::first-letter": { textTransform: "uppercase" } },
  quiet: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "3px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  definition: { margin: 0, overflowWrap: "anywhere" },
  code: { fontFamily: tokens.fontFamilyMonospace },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  source: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    width: "100%",
    boxSizing: "border-box",
    padding: "2px 0",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
});

export function CellDetails({ report, failure }: { report: CellReport | null; failure: string | null }) {
  const styles = useStyles();
  const { cell: texts } = useTexts();
  if (failure !== null)
    return (
      <div className={styles.details}>
        <Body1 className={styles.error}>
          {texts.failed} {failure}
        </Body1>
      </div>
    );
  if (report === null)
    return (
      <div className={styles.details}>
        <Body1 className={styles.quiet}>{texts.nothing}</Body1>
      </div>
    );
  return (
    <div className={styles.details}>
      {report.error !== null && (
        <div>
          <Caption1Strong as="h3" block>
            {texts.error(report.error.code)}
          </Caption1Strong>
          <Body1 as="p" block className={mergeClasses(styles.definition, styles.error)}>
            {report.error.message}
          </Body1>
        </div>
      )}
      {report.grade === null ? (
        <Body1 className={styles.quiet}>{texts.notGradedText}</Body1>
      ) : (
        <InheritedGrade grade={report.grade} count={report.sources.length} />
      )}
      <dl className={styles.facts}>
        <dt className={styles.term}>{texts.value}</dt>
        <dd className={styles.definition}>{report.text || texts.empty}</dd>
        {report.formula !== "" && (
          <>
            <dt className={styles.term}>{texts.formula}</dt>
            <dd className={mergeClasses(styles.definition, styles.code)}>{report.formula}</dd>
          </>
        )}
      </dl>
      {report.limits.map((limit) => (
        <Caption1 key={limit} className={styles.quiet}>
          {limit}
        </Caption1>
      ))}
      {report.sources.length > 0 && <Sources sources={report.sources} />}
    </div>
  );
}

function InheritedGrade({ grade, count }: { grade: GradeOrNone; count: number }) {
  const styles = useStyles();
  const { cell: texts, grades } = useTexts();
  return (
    <div className={styles.grade}>
      <GradeLetter grade={grade} large />
      <div className={styles.words}>
        <Caption1Strong className={styles.capital}>
          {grade === "ungraded" ? grades.ungraded : grades.grade(grade, grades.words[grade])}
        </Caption1Strong>
        <Caption1>{grade === "ungraded" ? grades.ungradedDefinition : grades.definitions[grade]}</Caption1>
        {count > 1 && <Caption1 className={styles.quiet}>{texts.inherits(count)}</Caption1>}
      </div>
    </div>
  );
}

function Sources({ sources }: { sources: readonly SourceRecord[] }) {
  const styles = useStyles();
  const { cell: texts, sources: sourceTexts } = useTexts();
  const { environment, register } = useWorkbook();
  return (
    <div>
      <Caption1Strong as="h3" block>
        {texts.restsOn(sources.length)}
      </Caption1Strong>
      <ul className={styles.list}>
        {sources.map((source, index) => (
          <li key={`${source.id}#${index}`}>
            <button
              type="button"
              className={styles.source}
              title={sourceTexts.goTo(source.id)}
              onClick={() => void register.select(source.id).catch(() => undefined)}
            >
              <GradeLetter grade={gradeOf(source)} spoken="words" />
              <span className={styles.line}>
                {[
                  source.company,
                  source.datapoint,
                  `${formatValue(source.value, environment.language)} ${source.unit}`.trim(),
                  source.id,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
