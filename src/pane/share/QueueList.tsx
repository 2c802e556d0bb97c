import { Body1, Button, Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useState } from "react";
import { QueueItemView, type MarkHeader } from "./QueueItemView";
import { percentOf } from "../parts/percentOf";
import { rememberReviewer, useReviewer } from "../grades/reviewer";
import type { ListedRow, QueueMarks } from "../ports/sharePort";
import { useWorkbook } from "../ports/workbookContext";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  summary: { display: "flex", gap: "8px", alignItems: "center", padding: "0 12px 6px", flexShrink: 0 },
  told: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    padding: "0 12px 8px",
    flexShrink: 0,
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { margin: "8px 12px" },
  none: { display: "block", padding: "12px" },
});

const filters = {
  open: ({ kind, marks }) => kind !== "gone" && marks.Tick === "",
  all: () => true,
  query: ({ marks }) => marks.Query !== "",
  fail: ({ marks }) => marks.Fail !== "",
  changed: ({ note }) => note !== "",
} satisfies Record<string, (row: ListedRow) => boolean>;
type Filter = keyof typeof filters;

const pageLength = 50;

interface Props {
  /** As they were read. */
  readonly rows: readonly ListedRow[];
  readonly isBusy: boolean;
  readonly onAgain: () => void;
  readonly onFailure: (title: string, failure: unknown) => void;
}

/** The rows of the queue under their coverage. What was open when it was read stays in view once it is ticked. */
export function QueueList({ rows: read, isBusy, onAgain, onFailure }: Props) {
  const styles = useStyles();
  const { share: texts, pane, sources } = useTexts();
  const { share, review } = useWorkbook();
  const reviewer = useReviewer();
  const [name, setName] = useState(reviewer);
  const [lacksName, setLacksName] = useState(false);
  const [filter, setFilter] = useState<Filter>("open");
  const [pages, setPages] = useState(1);
  const [marked, setMarked] = useState<ReadonlyMap<number, QueueMarks>>(new Map());

  /** Whether it was written. */
  const mark = async (row: ListedRow, change: Partial<QueueMarks>) => {
    if (name.trim() === "") {
      setLacksName(true);
      return false;
    }
    rememberReviewer(name);
    const next = { ...row.marks, ...change };
    const isMarked = next.Tick + next.Query + next.Fail + next.Comment !== "";
    const marks = { ...next, Reviewer: isMarked ? name.trim() : "", Date: isMarked ? review.today() : "" };
    try {
      await share.mark(row, marks);
      setMarked((before) => new Map([...before, [row.row, marks]]));
      return true;
    } catch (failure) {
      onFailure(texts.notMarked, failure);
      return false;
    }
  };
  const toggle = (row: ListedRow, header: MarkHeader) =>
    void mark(row, { [header]: row.marks[header] === "" ? "x" : "" });
  const goTo = (address: string) =>
    void share.select(address).catch((failure: unknown) => onFailure(pane.failed, failure));

  const now = (row: ListedRow): ListedRow => ({ ...row, marks: marked.get(row.row) ?? row.marks });
  const rows = read.map(now);
  const there = rows.filter(({ kind }) => kind !== "gone");
  const count = (header: MarkHeader) => rows.filter(({ marks }) => marks[header] !== "").length;
  const ticked = there.filter(({ marks }) => marks.Tick !== "").length;
  const part = percentOf(there.length === 0 ? 0 : ticked / there.length, pane.language, 0);
  const shown = read.filter(filters[filter]).map(now);
  const hidden = shown.length - pages * pageLength;
  return (
    <>
      <div className={styles.summary}>
        <div className={styles.told} role="status">
          <Caption1>{texts.coverage(ticked, there.length, part)}</Caption1>
          <Caption1>{texts.openPoints(count("Query"), count("Fail"))}</Caption1>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={texts.readQueue}
          title={texts.readQueue}
          onClick={onAgain}
        />
      </div>
      <div className={styles.fields}>
        <Field label={texts.reviewer} size="small" validationMessage={lacksName ? texts.neededToMark : null}>
          <Input
            className={styles.input}
            size="small"
            value={name}
            onChange={(_, { value }) => {
              setName(value);
              setLacksName(false);
            }}
          />
        </Field>
        <Field label={texts.show} size="small">
          <Select
            className={styles.input}
            select={{ className: styles.input }}
            size="small"
            value={filter}
            onChange={(_, { value }) => {
              setFilter(value as Filter);
              setPages(1);
            }}
          >
            {(Object.keys(filters) as Filter[]).map((one) => (
              <option key={one} value={one}>
                {texts.queueFilters[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.scroll} aria-busy={isBusy}>
        {shown.length === 0 && <Body1 className={styles.none}>{texts.noRows}</Body1>}
        <ul className={styles.list}>
          {shown.slice(0, pages * pageLength).map((row) => (
            <QueueItemView
              key={row.row}
              row={row}
              onGoTo={goTo}
              onMark={(header) => toggle(row, header)}
              onComment={(comment) => mark(row, { Comment: comment })}
            />
          ))}
        </ul>
        {hidden > 0 && (
          <Button className={styles.more} size="small" onClick={() => setPages(pages + 1)}>
            {sources.showMore(Math.min(pageLength, hidden))}
          </Button>
        )}
      </div>
    </>
  );
}
