import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Candidate } from "../../register/import/importedTable";
import { caliberName } from "../parts/caliberName";
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
  written: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  more: { alignSelf: "flex-start" },
});

const [few, most] = [3, 200];

/** The sources as they would stand in the register, each above its row as it was given: the first few, or on demand all that a list can hold. */
export function ImportPreview({ candidates }: { candidates: readonly Candidate[] }) {
  const styles = useStyles();
  const all = useTexts();
  const { imports: texts, sources, pane } = all;
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? most : few;
  return (
    <>
      <ul className={styles.list} aria-label={texts.preview}>
        {candidates.slice(0, shown).map(({ row, source, suggestion }, index) => (
          <li key={index} className={styles.row}>
            <Caption1 className={styles.name}>
              {[source.company || sources.noCompany, source.datapoint || sources.noDatapoint].join(" · ")}
            </Caption1>
            <Caption1>
              {[
                `${formatValue(source.value, pane.language)} ${source.unit}`.trim(),
                source.periodEnd,
                caliberName(source.caliber, all),
              ]
                .filter(Boolean)
                .join(" · ")}
            </Caption1>
            <Caption1 className={styles.quiet}>
              {[source.grade || (suggestion === null ? "" : texts.suggested(suggestion.grade)), source.source]
                .filter(Boolean)
                .join(" · ")}
            </Caption1>
            <Caption1 className={styles.written}>
              {texts.asGiven(row.cells.filter((cell) => cell.trim() !== "").join(" · "))}
            </Caption1>
          </li>
        ))}
      </ul>
      {candidates.length > few && !isOpen && (
        <Button className={styles.more} size="small" onClick={() => setIsOpen(true)}>
          {texts.previewAll(Math.min(candidates.length, most))}
        </Button>
      )}
      {isOpen && candidates.length > most && (
        <Caption1 className={styles.quiet}>{texts.previewMore(candidates.length - most)}</Caption1>
      )}
    </>
  );
}
