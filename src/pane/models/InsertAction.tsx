import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useAnnounce } from "../parts/announcements";
import { Notice, type NoticeText } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import { WorkProgress } from "../parts/WorkProgress";
import { useTexts } from "../texts/texts";
import type { InsertedModel, InsertProgress } from "../ports/workbookPort";

const useStyles = makeStyles({
  actions: { display: "flex", alignItems: "center", gap: "10px" },
  progress: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
});

interface InsertActionProps {
  readonly title: string;
  readonly insert: (onProgress: (progress: InsertProgress) => void) => Promise<InsertedModel>;
}

/** The button that inserts a model, how far it has come, and what became of it. */
export function InsertAction({ title, insert }: InsertActionProps) {
  const styles = useStyles();
  const { models: texts, sources } = useTexts();
  const announce = useAnnounce();
  const [progress, setProgress] = useState<InsertProgress | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);

  const run = async () => {
    setNotice(null);
    setProgress({ sheet: "", done: 0, total: 0 });
    let outcome: NoticeText;
    try {
      const { cells, sheets, missingRate } = await insert(setProgress);
      outcome = {
        kind: "success",
        title: texts.inserted(title, cells, sheets.join(sources.separator)),
        ...(missingRate === undefined ? {} : { detail: texts.company.withoutRate(missingRate) }),
      };
    } catch (failure) {
      outcome = { kind: "error", title: texts.failed(title), detail: reasonOf(failure) };
    }
    setProgress(null);
    setNotice(outcome);
    if (outcome.kind === "success") announce(outcome.title);
  };

  return (
    <>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          aria-label={texts.insertNamed(title)}
          disabledFocusable={progress !== null}
          onClick={() => void run()}
        >
          {texts.insert}
        </Button>
        {progress !== null && (
          <div className={styles.progress}>
            <Caption1>
              {progress.total === 0 ? texts.starting : texts.inserting(progress.sheet, progress.done, progress.total)}
            </Caption1>
            <WorkProgress label={texts.insertNamed(title)} done={progress.done} total={progress.total} />
          </div>
        )}
      </div>
      {notice !== null && <Notice notice={notice} onDismiss={() => setNotice(null)} />}
    </>
  );
}
