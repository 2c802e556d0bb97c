import { Body1, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { RevisedFigure, SetRevision } from "../../register/import/setRevision";
import type { Source, SourceField } from "../../register/source";
import { formatValue } from "../parts/formatValue";
import { useTexts } from "../texts/texts";
import { inOneLine, labelled } from "../texts/language";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "0 0 4px 32px" },
  row: { padding: "2px 0", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const shown = 8;

interface Props {
  readonly revision: Pick<SetRevision, "revised" | "gone">;
  readonly updates: boolean;
  readonly deletes: boolean;
  readonly onUpdates: (updates: boolean) => void;
  readonly onDeletes: (deletes: boolean) => void;
}

/** What the table changes of an import before, each figure with what stands there now, to be applied or left. */
export function ImportRevision({ revision: { revised, gone }, updates, deletes, onUpdates, onDeletes }: Props) {
  const { imports: texts, sources, pane } = useTexts();
  const valueOf = ({ value, unit }: Pick<Source, "value" | "unit">) =>
    `${formatValue(value, pane.language)} ${unit}`.trim();
  const changeOf = ({ before, changes }: RevisedFigure) => {
    const after = { ...before, ...changes };
    const isAnother = valueOf(before) !== valueOf(after);
    const others = (Object.keys(changes) as SourceField[]).filter((field) => field !== "value" && field !== "unit");
    const parts = [
      ...(isAnother ? [`${valueOf(before)} → ${valueOf(after)}`] : []),
      ...others.map((field) =>
        labelled(sources.fields[field], `${before[field] || "–"} → ${changes[field]}`, pane.language),
      ),
    ];
    return inOneLine(parts, pane.language);
  };
  const nameOf = ({ id, company, datapoint, periodEnd }: Source) =>
    [id, company, datapoint, periodEnd].filter(Boolean).join(" · ");
  return (
    <>
      <Body1>{texts.revisionText}</Body1>
      {revised.length > 0 && (
        <div>
          <Checkbox
            label={texts.updateRevised(revised.length)}
            checked={updates}
            onChange={(_, { checked }) => onUpdates(checked === true)}
          />
          <Lines
            name={texts.updateRevised(revised.length)}
            lines={revised.map((one) => [nameOf(one.before), changeOf(one)] as const)}
            more={texts.previewMore}
          />
        </div>
      )}
      {gone.length > 0 && (
        <div>
          <Checkbox
            label={texts.deleteGone(gone.length)}
            checked={deletes}
            onChange={(_, { checked }) => onDeletes(checked === true)}
          />
          <Lines
            name={texts.deleteGone(gone.length)}
            lines={gone.map((source) => [nameOf(source), valueOf(source)] as const)}
            more={texts.previewMore}
          />
        </div>
      )}
    </>
  );
}

interface LinesProps {
  readonly name: string;
  readonly lines: readonly (readonly [string, string])[];
  readonly more: (count: number) => string;
}

function Lines({ name, lines, more }: LinesProps) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list} aria-label={name}>
        {lines.slice(0, shown).map(([first, second]) => (
          <li key={first} className={styles.row}>
            <Caption1 block>{first}</Caption1>
            <Caption1 block className={styles.quiet}>
              {second}
            </Caption1>
          </li>
        ))}
      </ul>
      {lines.length > shown && <Caption1 className={styles.quiet}>{more(lines.length - shown)}</Caption1>}
    </>
  );
}
