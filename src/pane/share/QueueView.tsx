import { Body1, Button, Caption1, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { QueueList } from "./QueueList";
import { useAnnounce } from "../parts/announcements";
import { Loading, LoadFailure } from "../parts/Loading";
import type { NoticeText } from "../parts/Notice";
import { painted } from "../parts/painted";
import { reasonOf } from "../parts/reason";
import { useReading } from "../parts/useReading";
import { useWorkbook } from "../ports/workbookContext";
import { TaskView } from "../parts/TaskView";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", gap: "10px", padding: "4px 12px 12px", alignItems: "flex-start" },
  stale: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "0 12px 8px",
    flexShrink: 0,
  },
});

/** The review queue: written into the workbook, and ticked here or in its sheet. */
export function QueueView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { share: texts } = useTexts();
  const { share } = useWorkbook();
  const announce = useAnnounce();
  const [readings, setReadings] = useState(0);
  const [isWriting, setWriting] = useState(false);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  // The whole workbook is read for this: when it is asked for, not at every key.
  const { reading, again } = useReading(
    useCallback(async () => {
      await painted();
      return share.queue();
    }, [share]),
    true,
    0,
  );
  const fail = (title: string, failure: unknown) => setNotice({ kind: "error", title, detail: reasonOf(failure) });
  const read = async () => {
    await again();
    setReadings((before) => before + 1);
  };
  const write = async () => {
    if (isWriting) return;
    setNotice(null);
    setWriting(true);
    try {
      await painted();
      const { rows, lost, added, gone } = await share.writeQueue();
      const title = texts.queueWritten(rows);
      setNotice({ kind: "success", title, detail: texts.queueSince(lost, added, gone) });
      announce(title);
      await read();
    } catch (failure) {
      fail(texts.queueNotWritten, failure);
    }
    setWriting(false);
  };

  return (
    <TaskView title={texts.queue} notice={notice} onDismiss={() => setNotice(null)} onBack={onBack}>
      {reading.phase === "loading" && <Loading />}
      {reading.phase === "failed" && (
        <LoadFailure title={texts.queueFailed} reason={reading.reason} onRetry={() => void read()} />
      )}
      {reading.phase === "ready" && reading.result === null && (
        <div className={styles.intro}>
          <Subtitle2 as="h3">{texts.noQueue}</Subtitle2>
          <Body1>{texts.noQueueText}</Body1>
          <Button size="small" appearance="primary" disabledFocusable={isWriting} onClick={() => void write()}>
            {texts.writeQueue}
          </Button>
        </div>
      )}
      {reading.phase === "ready" && reading.result !== null && (
        <>
          {!reading.result.isUpToDate && (
            <div className={styles.stale} role="status">
              <Caption1>{texts.queueBehind}</Caption1>
              <Button size="small" disabledFocusable={isWriting} onClick={() => void write()}>
                {texts.updateQueue}
              </Button>
            </div>
          )}
          <QueueList
            key={readings}
            rows={reading.result.rows}
            isBusy={reading.isRefreshing || isWriting}
            onAgain={() => void read()}
            onFailure={fail}
          />
        </>
      )}
    </TaskView>
  );
}
