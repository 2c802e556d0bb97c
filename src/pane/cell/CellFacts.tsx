import { Body1, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";
import type { CellReport } from "../ports/workbookPort";

const useStyles = makeStyles({
  inset: { padding: "0 12px" },
  error: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  limit: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
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
});

/** Why the selected cell is in error. */
export function CellError({ error }: { error: NonNullable<CellReport["error"]> }) {
  const styles = useStyles();
  const { cell: texts } = useTexts();
  return (
    <div className={styles.inset}>
      <Caption1Strong as="h3" block>
        {texts.error(error.code)}
      </Caption1Strong>
      <Body1 as="p" block className={styles.error}>
        {error.message}
      </Body1>
    </div>
  );
}

/** What the selected cell holds, and what its grade leaves out. */
export function CellFacts({ report, hasLimits }: { report: CellReport; hasLimits: boolean }) {
  const styles = useStyles();
  const { cell: texts } = useTexts();
  return (
    <>
      {hasLimits &&
        report.error === null &&
        report.limits.map((limit) => (
          <Caption1 key={limit} className={mergeClasses(styles.inset, styles.limit)}>
            {limit}
          </Caption1>
        ))}
      <dl className={mergeClasses(styles.facts, styles.inset)}>
        <dt className={styles.term}>{texts.value}</dt>
        <dd className={styles.definition}>{report.text || texts.empty}</dd>
        {report.formula !== "" && (
          <>
            <dt className={styles.term}>{texts.formula}</dt>
            <dd className={mergeClasses(styles.definition, styles.code)}>{report.formula}</dd>
          </>
        )}
      </dl>
    </>
  );
}
