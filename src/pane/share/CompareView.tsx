import { Body1, Button, Caption1, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useMemo, useRef, useState } from "react";
import { ChangeItem } from "./ChangeItem";
import { shownChanges } from "./shownChanges";
import { useAnnounce } from "../parts/announcements";
import { fileBytes } from "../parts/fileBytes";
import { FileDrop } from "../parts/FileDrop";
import { FoldingSection } from "../parts/FoldingSection";
import type { NoticeText } from "../parts/Notice";
import { painted } from "../parts/painted";
import { reasonOf } from "../parts/reason";
import type { Comparison } from "../ports/sharePort";
import { useWorkbook } from "../ports/workbookContext";
import { useChanges } from "../review/useChanges";
import { TaskView } from "../parts/TaskView";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: "10px", padding: "4px 12px 12px", overflowY: "auto" },
  summary: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "flex-start",
    padding: "0 12px 8px",
    flexShrink: 0,
  },
  told: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: "220px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexShrink: 0, gap: "4px" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  same: { padding: "12px" },
  working: { padding: "24px" },
});

interface Earlier {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Result {
  readonly comparison: Comparison;
  /** Of the workbook's changes when it was compared. */
  readonly turn: number;
}

/** What has changed since an earlier version of the workbook, a file that is dropped or chosen. Nothing is marked in the sheets. */
export function CompareView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { share: texts, diff, pane } = useTexts();
  const { share } = useWorkbook();
  const announce = useAnnounce();
  const { cells: turn } = useChanges();
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const latest = useRef(0);
  const sections = useMemo(
    () => (result === null ? [] : shownChanges(result.comparison, diff, pane.language)),
    [result, diff, pane.language],
  );
  const found = sections.filter(({ changes }) => changes.length > 0);

  const compare = async (chosen: Earlier) => {
    const number = ++latest.current;
    setNotice(null);
    setWorking(true);
    setEarlier(chosen);
    try {
      await painted();
      const comparison = await share.compare(chosen.bytes);
      if (number !== latest.current) return;
      setResult({ comparison, turn });
      announce(comparison.isSame ? diff.same : texts.compared(chosen.name));
    } catch (failure) {
      if (number !== latest.current) return;
      setNotice({ kind: "error", title: texts.notCompared(chosen.name), detail: reasonOf(failure) });
      if (result === null) setEarlier(null);
    }
    setWorking(false);
  };
  const take = async ([file, ...more]: readonly File[]) => {
    if (file === undefined) return;
    const title = texts.notCompared(file.name);
    if (more.length > 0) return setNotice({ kind: "error", title, detail: texts.oneFile });
    try {
      const bytes = await fileBytes(file);
      setResult(null);
      await compare({ name: file.name, bytes });
    } catch (failure) {
      setNotice({ kind: "error", title, detail: reasonOf(failure) });
    }
  };
  const another = () => {
    latest.current += 1;
    setWorking(false);
    setEarlier(null);
    setResult(null);
    setNotice(null);
  };
  const goTo = (address: string) =>
    void share
      .select(address)
      .catch((failure: unknown) => setNotice({ kind: "error", title: pane.failed, detail: reasonOf(failure) }));

  return (
    <TaskView title={texts.compare} notice={notice} onDismiss={() => setNotice(null)} onBack={onBack}>
      {earlier === null && (
        <div className={styles.choice}>
          <Body1>{texts.compareIntro}</Body1>
          <FileDrop
            prompt={texts.dropWorkbook}
            choose={texts.chooseWorkbook}
            label={texts.workbookInput}
            accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onFiles={(files) => void take(files)}
          />
        </div>
      )}
      {earlier !== null && result === null && (
        <Spinner className={styles.working} size="small" label={texts.comparing(earlier.name)} />
      )}
      {earlier !== null && result !== null && (
        <>
          <div className={styles.summary}>
            <div className={styles.told}>
              <Subtitle2 as="h3">{texts.since(earlier.name)}</Subtitle2>
              <Caption1 className={styles.quiet}>
                {found.map(({ title, changes }) => diff.count(title, changes.length)).join(" · ")}
              </Caption1>
              {turn !== result.turn && <Caption1 role="status">{texts.changedSince}</Caption1>}
            </div>
            <div className={styles.buttons}>
              <Button
                size="small"
                appearance="subtle"
                icon={isWorking ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
                aria-label={texts.compareAgain}
                title={texts.compareAgain}
                onClick={() => !isWorking && void compare(earlier)}
              />
              <Button size="small" onClick={another}>
                {texts.anotherFile}
              </Button>
            </div>
          </div>
          <div className={styles.scroll} aria-busy={isWorking}>
            {result.comparison.isSame && <Body1 className={styles.same}>{diff.same}</Body1>}
            {found.map(({ key, title, changes }) => (
              <FoldingSection key={key} title={title} items={changes}>
                {(change) => <ChangeItem key={change.key} change={change} onGoTo={goTo} />}
              </FoldingSection>
            ))}
          </div>
        </>
      )}
    </TaskView>
  );
}
