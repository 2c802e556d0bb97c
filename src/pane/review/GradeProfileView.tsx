import { Body1, Button, Caption1, Field, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { GradeProfileTable } from "./GradeProfileTable";
import { Loading, LoadFailure } from "../parts/Loading";
import { Notice } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import type { ReviewPartProps } from "./useChanges";
import { useTexts } from "../texts/texts";
import { useReading } from "../parts/useReading";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  scroll: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    minHeight: 0,
    overflowY: "auto",
    padding: "10px 12px 16px",
  },
  select: { minWidth: 0, width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3 },
  start: { alignSelf: "flex-start" },
});

/** How much of a total of the workbook rests on which grade. */
export function GradeProfileView({ isShown, changes }: ReviewPartProps) {
  const styles = useStyles();
  const { review: texts, pane } = useTexts();
  const { review } = useWorkbook();
  const { reading, again } = useReading(
    useCallback(() => review.totals(), [review]),
    isShown,
    changes.register + changes.cells,
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  if (reading.phase === "loading") return <Loading />;
  if (reading.phase === "failed")
    return <LoadFailure title={texts.readFailed} reason={reading.reason} onRetry={() => void again()} />;
  const totals = reading.result;
  const total = totals.find(({ table }) => table === chosen) ?? totals[0];
  if (total === undefined)
    return (
      <div className={styles.scroll}>
        <Subtitle2 as="h2">{texts.noTotals}</Subtitle2>
        <Body1>{texts.noTotalsText}</Body1>
      </div>
    );
  const select = () => {
    setFailure(null);
    review.select(total.address).catch((reason: unknown) => setFailure(reasonOf(reason)));
  };
  return (
    <div className={styles.scroll} aria-busy={reading.isRefreshing}>
      {totals.length > 1 && (
        <Field label={texts.totalOf} size="small">
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            size="small"
            value={total.table}
            onChange={(_, { value }) => setChosen(value)}
          >
            {totals.map(({ table, title }) => (
              <option key={table} value={table}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {total.profile === null ? (
        <Notice notice={{ kind: "error", title: texts.noProfile, detail: total.failure ?? "" }} />
      ) : (
        <GradeProfileTable title={total.title} profile={total.profile} />
      )}
      <Caption1 className={styles.quiet}>
        {texts.columnsOf(total.amountHeader, total.gradeHeader, total.table)}
      </Caption1>
      <Button className={styles.start} size="small" onClick={select}>
        {texts.selectTable}
      </Button>
      {failure !== null && <Notice notice={{ kind: "error", title: pane.failed, detail: failure }} />}
    </div>
  );
}
