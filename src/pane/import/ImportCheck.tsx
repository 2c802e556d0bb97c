import { Body1, Body1Strong, Caption1, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { ImportBadRows } from "./ImportBadRows";
import { ImportColumns } from "./ImportColumns";
import { ImportDuplicates } from "./ImportDuplicates";
import { ImportOptions } from "./ImportOptions";
import { ImportPreview } from "./ImportPreview";
import { ImportRevision } from "./ImportRevision";
import { ImportTotals } from "./ImportTotals";
import type { ImportedRow } from "../../register/import/importedTable";
import type { ImportReading, ImportSettings } from "./useImportReading";
import { Notice } from "../parts/Notice";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "4px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "14px",
    outlineStyle: "none",
  },
  section: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  counts: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "6px", margin: 0 },
  count: {
    display: "flex",
    flexDirection: "column-reverse",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  number: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Who accepts the grades that the table suggests; null while nobody does. */
export type Accepting = { readonly by: string } | null;

interface Props {
  readonly reading: ImportReading;
  readonly settings: ImportSettings;
  readonly accepting: Accepting;
  readonly reviewer: string;
  readonly nameProblem: boolean;
  readonly onSettings: (changes: Partial<ImportSettings>) => void;
  readonly onAccepting: (accepting: Accepting) => void;
  readonly onCorrect: (text: string) => void;
}

/** Everything to know before anything is written. */
export function ImportCheck(props: Props) {
  const { reading, settings, accepting, onSettings, onAccepting } = props;
  const { text, read, sorted, revision, bad, preset, mapping, totals } = reading;
  const styles = useStyles();
  const { imports: texts, pane } = useTexts();
  const top = useRef<HTMLDivElement>(null);
  const number = (count: number) => count.toLocaleString(pane.language);
  const suggested = read.candidates.filter(({ suggestion }) => suggestion !== null).length;
  const usesPreset = preset !== null && !settings.ownColumns;
  // The button that led here is gone; the keyboard goes on at the top of what it brought.
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    top.current?.parentElement?.scrollIntoView?.({ block: "start" });
  }, []);

  return (
    <div className={styles.scroll} ref={top} tabIndex={-1}>
      <section
        className={styles.section}
        aria-label={texts.summary(sorted.fresh.length, sorted.duplicates.length, bad.length)}
      >
        <Body1>{texts.found(read.rowCount, text.table.headers.length)}</Body1>
        <dl className={styles.counts}>
          {(
            [
              [texts.ready, sorted.fresh.length],
              [texts.duplicates(sorted.duplicates.length), sorted.duplicates.length],
              [texts.bad, bad.length],
            ] as const
          ).map(([term, count]) => (
            <div key={term} className={styles.count}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.number}>{number(count)}</dd>
            </div>
          ))}
        </dl>
        {text.above.length > 0 && <Caption1>{texts.above(text.above.map(titleOf).join(texts.listed))}</Caption1>}
        {text.openQuote !== null && <Notice notice={{ kind: "error", title: texts.openQuote(text.openQuote.line) }} />}
      </section>
      <Section title={texts.readingOptions}>
        <ImportOptions reading={reading} settings={settings} onSettings={onSettings} />
      </Section>
      {!usesPreset && (
        <Section title={texts.columns}>
          <ImportColumns table={text.table} mapping={mapping} onMapping={(next) => onSettings({ mapping: next })} />
        </Section>
      )}
      {read.candidates.length > 0 && (
        <Section title={texts.preview}>
          <ImportPreview candidates={read.candidates} />
        </Section>
      )}
      {revision.revised.length + revision.gone.length > 0 && (
        <Section title={texts.revisionTitle}>
          <ImportRevision
            revision={revision}
            updates={settings.updates}
            deletes={settings.deletes}
            onUpdates={(updates) => onSettings({ updates })}
            onDeletes={(deletes) => onSettings({ deletes })}
          />
        </Section>
      )}
      {totals.length > 0 && (
        <Section title={texts.totalsTitle}>
          <ImportTotals
            totals={totals}
            isChosen={settings.totals}
            onChosen={(isChosen) => onSettings({ totals: isChosen })}
          />
        </Section>
      )}
      {sorted.duplicates.length > 0 && (
        <Section title={texts.duplicatesTitle}>
          <ImportDuplicates
            duplicates={sorted.duplicates}
            chosen={settings.duplicates}
            onChosen={(duplicates) => onSettings({ duplicates })}
          />
        </Section>
      )}
      {suggested > 0 && (
        <Section title={texts.gradesTitle}>
          <Checkbox
            label={texts.acceptGrades(suggested)}
            checked={accepting !== null}
            onChange={(_, { checked }) => onAccepting(checked === true ? { by: props.reviewer } : null)}
          />
          {accepting === null ? (
            <Caption1>{texts.acceptHint}</Caption1>
          ) : (
            <Field
              label={texts.acceptedBy}
              size="small"
              validationMessage={props.nameProblem ? texts.needsName : null}
              validationState={props.nameProblem ? "error" : "none"}
            >
              <Input
                name="acceptedBy"
                size="small"
                value={accepting.by}
                onChange={(_, { value }) => onAccepting({ by: value })}
              />
            </Field>
          )}
        </Section>
      )}
      {bad.length > 0 && (
        <Section title={texts.badTitle(bad.length)}>
          <ImportBadRows headers={text.table.headers} rows={bad} onCorrect={props.onCorrect} />
        </Section>
      )}
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Body1Strong as="h3">{title}</Body1Strong>
      {children}
    </section>
  );
}

function titleOf({ cells }: ImportedRow): string {
  return `“${cells.filter((cell) => cell.trim() !== "").join(" ")}”`;
}
