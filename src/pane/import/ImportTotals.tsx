import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Candidate } from "../../register/import/importedTable";
import { formatValue } from "../parts/formatValue";
import { useTexts } from "../texts/texts";
import { inOneLine, labelled } from "../texts/language";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" } });

const named = 3;

interface Props {
  readonly totals: readonly Candidate[];
  readonly isChosen: boolean;
  readonly onChosen: (isChosen: boolean) => void;
}

/** Rows that look like totals are imported only where a person says so. */
export function ImportTotals({ totals, isChosen, onChosen }: Props) {
  const styles = useStyles();
  const { imports: texts, pane } = useTexts();
  const nameOf = ({ row, source: { company, datapoint, value, unit } }: Candidate) =>
    labelled(
      texts.line(row.line),
      [company, datapoint, `${formatValue(value, pane.language)} ${unit}`.trim()].filter(Boolean).join(" · "),
      pane.language,
    );
  return (
    <div>
      <Checkbox
        label={texts.importTotals(totals.length)}
        checked={isChosen}
        onChange={(_, { checked }) => onChosen(checked === true)}
      />
      <Caption1 className={styles.quiet} block>
        {inOneLine(totals.slice(0, named).map(nameOf), pane.language)}
        {totals.length > named && "; …"}
      </Caption1>
    </div>
  );
}
