import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Candidate } from "../../register/import/importedTable";
import { formatValue } from "../parts/formatValue";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const shown = 3;

/** The first sources as they would stand in the register. */
export function ImportPreview({ candidates }: { candidates: readonly Candidate[] }) {
  const styles = useStyles();
  const { imports: texts, sources, pane } = useTexts();
  return (
    <>
      <ul className={styles.list} aria-label={texts.preview}>
        {candidates.slice(0, shown).map(({ source, suggestion }, index) => (
          <li key={index} className={styles.row}>
            <Caption1 className={styles.name}>
              {[source.company || sources.noCompany, source.datapoint || sources.noDatapoint].join(" · ")}
            </Caption1>
            <Caption1>
              {[`${formatValue(source.value, pane.language)} ${source.unit}`.trim(), source.periodEnd, source.caliber]
                .filter(Boolean)
                .join(" · ")}
            </Caption1>
            <Caption1 className={styles.quiet}>
              {[source.grade || (suggestion === null ? "" : texts.suggested(suggestion.grade)), source.source]
                .filter(Boolean)
                .join(" · ")}
            </Caption1>
          </li>
        ))}
      </ul>
      {candidates.length > shown && (
        <Caption1 className={styles.quiet}>{texts.previewMore(candidates.length - shown)}</Caption1>
      )}
    </>
  );
}
