import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { FactsPlan } from "../../register/import/filings/planFacts";
import { FilingsCheck } from "./FilingsCheck";
import { FilingsChoice } from "./FilingsChoice";
import { ArchiveChoice } from "./ArchiveChoice";
import {
  archivedText,
  filingText,
  kindOfFile,
  readFilingFiles,
  type FilingFiles,
  type FilingText,
} from "./readFilingFiles";
import type { FilingsArchive } from "../ports/filingsPort";
import { useAnnounce } from "../parts/announcements";
import type { NoticeText } from "../parts/Notice";
import { useFormRoom } from "../parts/formRoom";
import { useFormStyles } from "../parts/formStyles";
import { reasonOf } from "../parts/reason";
import { useElement } from "../parts/useElement";
import { WorkProgress } from "../parts/WorkProgress";
import { TaskView } from "../parts/TaskView";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  space: { flexGrow: 1 },
  progress: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
});

type Stage =
  | { readonly kind: "choice" }
  /** Companies of the archives are to be chosen; the other files wait for them. */
  | { readonly kind: "archive"; readonly archives: readonly FilingsArchive[]; readonly others: readonly FilingText[] }
  | { readonly kind: "check"; readonly files: FilingFiles; readonly plan: FactsPlan }
  | { readonly kind: "done" };

interface Work {
  readonly says: string;
  readonly done: number;
  readonly total: number;
  /** Null while files are read, which cannot be broken off. */
  readonly stop: AbortController | null;
}

interface Props {
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** First the files, then what they change, then the writing. */
export function FilingsView({ onBack, onClose }: Props) {
  useFormRoom("sources");
  const styles = useStyles();
  const form = useFormStyles();
  const { filings: texts, imports, pane } = useTexts();
  const { filings } = useWorkbook();
  const announce = useAnnounce();
  const [stage, setStage] = useState<Stage>({ kind: "choice" });
  const [work, setWork] = useState<Work | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [cancelButton, cancelButtonRef] = useElement<HTMLButtonElement>();
  const reading = useRef(0);

  const fail = (title: string, detail: string) => setNotice({ kind: "error", title, detail });
  const read = async (chosen: readonly File[]) => {
    setNotice(null);
    const wrong = chosen.find(({ name }) => kindOfFile(name) === "other");
    if (wrong !== undefined) return fail(texts.notRead, texts.other(wrong.name));
    if (chosen.length === 0) return;
    const turn = ++reading.current;
    const others: FilingText[] = [];
    const archives: FilingsArchive[] = [];
    try {
      for (const file of chosen) {
        const text = filingText(file, pane.language);
        if (text !== null) others.push(text);
        else {
          const archive = await filings.openArchive(file);
          const [only] = archive.names;
          if (only === undefined) return fail(texts.notRead, texts.emptyArchive(file.name));
          if (archive.names.length === 1) others.push(archivedText(archive, only));
          else archives.push(archive);
        }
      }
    } catch (failure) {
      return fail(texts.notRead, reasonOf(failure));
    }
    if (turn !== reading.current) return;
    if (archives.length > 0) setStage({ kind: "archive", archives, others });
    else await readTexts(others);
  };
  const readTexts = async (chosen: readonly FilingText[]) => {
    setNotice(null);
    const turn = ++reading.current;
    try {
      const files = await readFilingFiles(chosen, (name, place) =>
        setWork({ says: texts.reading(name, place + 1, chosen.length), done: place, total: chosen.length, stop: null }),
      );
      const plan = await filings.plan(files.facts);
      if (turn === reading.current) setStage({ kind: "check", files, plan });
    } catch (failure) {
      fail(texts.notRead, reasonOf(failure));
    }
    setWork(null);
  };
  const write = async ({ facts }: FilingFiles, total: number) => {
    const stop = new AbortController();
    const step = (done: number) => setWork({ says: texts.writing(done, total), done, total, stop });
    setNotice(null);
    step(0);
    // The button that was pressed gives way to the progress.
    cancelButton.current?.focus();
    try {
      const outcome = await filings.write(facts, { onProgress: ({ done }) => step(done), signal: stop.signal });
      const isWritten = outcome.kind === "written";
      const title = isWritten ? texts.written(outcome.added, outcome.changed, outcome.sheetName) : texts.cancelled;
      setNotice({ kind: "success", title });
      announce(title);
      if (isWritten) setStage({ kind: "done" });
    } catch (failure) {
      fail(texts.failed, reasonOf(failure));
    }
    setWork(null);
  };

  const back = () => {
    if (work?.stop) work.stop.abort();
    else if (stage.kind === "check" || stage.kind === "archive") setStage({ kind: "choice" });
    else if (stage.kind === "done") onClose();
    else onBack();
  };
  const titleOf = {
    choice: texts.title,
    archive: texts.archiveTitle,
    check: texts.checkTitle,
    done: texts.title,
  };
  const count = stage.kind === "check" ? stage.plan.added.length + stage.plan.changed.length : 0;
  return (
    <TaskView title={titleOf[stage.kind]} notice={notice} onDismiss={() => setNotice(null)} onBack={back}>
      {stage.kind === "choice" && <FilingsChoice onFiles={(files) => void read(files)} />}
      {stage.kind === "archive" && (
        <ArchiveChoice
          archives={stage.archives}
          onRead={(chosen) => void readTexts([...stage.others, ...chosen])}
          isReading={work !== null}
        />
      )}
      {stage.kind === "check" && <FilingsCheck files={stage.files} plan={stage.plan} />}
      {stage.kind === "done" && <div className={styles.space} />}
      <div className={form.actions}>
        {work !== null && (
          <div className={styles.progress}>
            <Caption1 role="status">{work.says}</Caption1>
            <WorkProgress label={texts.progress} done={work.done} total={work.total} />
          </div>
        )}
        {stage.kind === "done" ? (
          <Button size="small" appearance="primary" onClick={onClose}>
            {imports.done}
          </Button>
        ) : (
          <Button ref={cancelButtonRef} size="small" onClick={() => (work?.stop ? work.stop.abort() : onClose())}>
            {pane.cancel}
          </Button>
        )}
        {stage.kind === "check" && work === null && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={count === 0}
            onClick={() => count > 0 && void write(stage.files, count)}
          >
            {count === 0 ? texts.nothing : texts.write(count)}
          </Button>
        )}
      </div>
    </TaskView>
  );
}
