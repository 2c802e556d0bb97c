import { Body1, Button, Caption1, makeStyles, Select, Subtitle2, ToggleButton } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { useAnnounce } from "../parts/announcements";
import { GradeMapList } from "./GradeMapList";
import { countsByFilter, filterCells, gradeMapFilters, worstFirst, type GradeMapFilter } from "./gradeMapOrder";
import { LoadFailure } from "../parts/Loading";
import { Notice, type NoticeText } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import type { GradeMapScope } from "../ports/reviewPort";
import type { ReviewPartProps } from "./useChanges";
import { WorkProgress } from "../parts/WorkProgress";
import { useTexts } from "../texts/texts";
import { useGradeMap } from "./useGradeMap";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px 6px", flexShrink: 0 },
  row: { display: "flex", gap: "6px", alignItems: "center", minWidth: 0 },
  filters: { display: "flex", flexWrap: "wrap", gap: "4px" },
  filter: { minWidth: 0, padding: "1px 8px", whiteSpace: "nowrap" },
  grow: { flexGrow: 1, minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
  keep: { flexShrink: 0, whiteSpace: "nowrap" },
  note: { display: "flex", flexDirection: "column", gap: "8px", padding: "16px 12px", alignItems: "flex-start" },
  progress: { width: "100%" },
  foot: { padding: "8px 12px", flexShrink: 0, display: "flex", flexDirection: "column", gap: "6px" },
  start: { alignSelf: "flex-start" },
});

/** Every figure of a sheet with the worst grade among what it rests on. Reads only: the sheet stays as it is. */
export function GradeMapView({ isShown, changes }: ReviewPartProps) {
  const styles = useStyles();
  const { review: texts, pane } = useTexts();
  const { review } = useWorkbook();
  const announce = useAnnounce();
  const { view, read, stop } = useGradeMap();
  const [scope, setScope] = useState<GradeMapScope>("sheet");
  const [filters, setFilters] = useState<readonly GradeMapFilter[]>([]);
  const [readAt, setReadAt] = useState(-1);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [isWriting, setWriting] = useState(false);
  const cells = view.phase === "ready" ? view.map.cells : null;
  const counts = useMemo(() => countsByFilter(cells ?? []), [cells]);
  const ordered = useMemo(() => worstFirst(cells ?? []), [cells]);
  const shown = useMemo(() => filterCells(ordered, filters), [ordered, filters]);
  const changeCount = changes.register + changes.cells;

  const start = (of: GradeMapScope) => {
    setReadAt(changeCount);
    setNotice(null);
    read(of);
  };
  useEffect(() => {
    if (!isShown || view.phase !== "none") return;
    const timer = setTimeout(() => start("sheet"), 0);
    return () => clearTimeout(timer);
  }, [isShown]); // eslint-disable-line react-hooks/exhaustive-deps -- read once when first shown, then when asked

  const select = (address: string) => {
    review
      .select(address)
      .catch((failure: unknown) => setNotice({ kind: "error", title: pane.failed, detail: reasonOf(failure) }));
  };
  const write = async () => {
    if (view.phase !== "ready") return;
    setWriting(true);
    try {
      const title = texts.written(await review.writeGradeMap({ ...view.map, cells: ordered }));
      setNotice({ kind: "success", title });
      announce(title);
    } catch (failure) {
      setNotice({ kind: "error", title: texts.notWritten, detail: reasonOf(failure) });
    } finally {
      setWriting(false);
    }
  };

  return (
    <>
      <div className={styles.bar}>
        <div className={styles.row}>
          <Select
            className={styles.grow}
            select={{ className: styles.select }}
            size="small"
            aria-label={texts.scope}
            value={scope}
            onChange={(_, { value }) => {
              setScope(value as GradeMapScope);
              start(value as GradeMapScope);
            }}
          >
            <option value="sheet">{texts.scopes.sheet}</option>
            <option value="selection">{texts.scopes.selection}</option>
          </Select>
          {view.phase === "reading" ? (
            <Button className={styles.keep} size="small" onClick={stop}>
              {texts.stop}
            </Button>
          ) : (
            <Button className={styles.keep} size="small" onClick={() => start(scope)}>
              {texts.readAgain}
            </Button>
          )}
        </div>
        {view.phase === "ready" && ordered.length > 0 && (
          <>
            <div className={styles.filters} role="group" aria-label={texts.filterBy}>
              {gradeMapFilters.map((filter) => (
                <ToggleButton
                  key={filter}
                  className={styles.filter}
                  size="small"
                  checked={filters.includes(filter)}
                  onClick={() =>
                    setFilters(
                      filters.includes(filter) ? filters.filter((other) => other !== filter) : [...filters, filter],
                    )
                  }
                >
                  {texts.filterCount(texts.filters[filter], counts[filter])}
                </ToggleButton>
              ))}
            </div>
            <Caption1 role="status">
              {texts.figures(shown.length, ordered.length, view.map.place)}
              {readAt !== changeCount && (
                <>
                  <br />
                  {texts.changedSince}
                </>
              )}
            </Caption1>
          </>
        )}
      </div>
      {view.phase === "reading" && (
        <div className={styles.note}>
          <Body1 role="status">{texts.reading}</Body1>
          <WorkProgress className={styles.progress} label={texts.reading} done={view.done} total={view.total} />
          {view.total > 0 && <Caption1>{texts.cellsDone(view.done, view.total)}</Caption1>}
        </div>
      )}
      {view.phase === "stopped" && (
        <div className={styles.note}>
          <Body1 role="status">{texts.stopped}</Body1>
        </div>
      )}
      {view.phase === "failed" && (
        <LoadFailure title={texts.readFailed} reason={view.reason} onRetry={() => start(scope)} />
      )}
      {view.phase === "ready" && ordered.length === 0 && (
        <div className={styles.note}>
          <Subtitle2 as="h2">{texts.noFigures}</Subtitle2>
          <Body1>{texts.noFiguresText}</Body1>
        </div>
      )}
      {view.phase === "ready" && ordered.length > 0 && shown.length === 0 && (
        <div className={styles.note}>
          <Body1>{texts.noneOfThese}</Body1>
          <Button size="small" onClick={() => setFilters([])}>
            {texts.showAll}
          </Button>
        </div>
      )}
      {view.phase === "ready" && shown.length > 0 && (
        <GradeMapList
          key={`${readAt} ${filters.join()}`}
          cells={shown}
          label={texts.mapOf(view.map.place)}
          onSelect={({ address }) => select(address)}
        />
      )}
      {(notice !== null || (view.phase === "ready" && ordered.length > 0)) && (
        <div className={styles.foot}>
          {notice !== null && <Notice notice={notice} onDismiss={() => setNotice(null)} />}
          {view.phase === "ready" && ordered.length > 0 && (
            <Button
              className={styles.start}
              size="small"
              title={texts.writeHint}
              disabledFocusable={isWriting}
              onClick={() => void write()}
            >
              {texts.write}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
