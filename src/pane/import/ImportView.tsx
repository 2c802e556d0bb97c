import { Button, Caption1, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import { planImport } from "../../register/import/planImport";
import { useAnnounce } from "../parts/announcements";
import { BackHeading } from "../parts/BackHeading";
import { FilingsView } from "./FilingsView";
import { ImportCheck, type Accepting } from "./ImportCheck";
import { chosenRevision, firstSettings, useImportReading, type ImportSettings } from "./useImportReading";
import { ImportResult } from "./ImportResult";
import { ImportText, type GivenText } from "./ImportText";
import { Notice, type NoticeText } from "../parts/Notice";
import { useFormStyles } from "../parts/formStyles";
import { reasonOf } from "../parts/reason";
import { rememberReviewer, useReviewer } from "../grades/reviewer";
import type { Source } from "../../register/source";
import { useFormRoom } from "../parts/formRoom";
import { useTexts } from "../texts/texts";
import { useElement } from "../parts/useElement";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  notice: { padding: "0 12px 8px", flexShrink: 0 },
  progress: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
});

interface Writing {
  readonly done: number;
  readonly total: number;
}

interface Props {
  readonly sources: readonly Source[];
  /** What stands in the box at first. */
  readonly startText?: string;
  readonly onClose: () => void;
  /** Everything of the table is in the register, or was left out by choice. */
  readonly onImported: (title: string, detail: string) => void;
}

/** First the table, then what was read of it, then the writing; rows that could not be read stay in view to the end. */
export function ImportView({ sources, startText = "", onClose, onImported }: Props) {
  const styles = useStyles();
  useFormRoom("sources");
  const form = useFormStyles();
  const { imports: texts, sources: sourceTexts, pane } = useTexts();
  const { imports, review } = useWorkbook();
  const announce = useAnnounce();
  const reviewer = useReviewer();
  const [given, setGiven] = useState<GivenText>({ text: startText, name: "" });
  const [settings, setSettings] = useState<ImportSettings>(firstSettings);
  const [accepting, setAccepting] = useState<Accepting>(null);
  const [stage, setStage] = useState<"text" | "check" | "result">("text");
  const [isOfFilings, setIsOfFilings] = useState(false);
  const [tried, setTried] = useState(false);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const stop = useRef<AbortController | null>(null);
  const [cancelButton, cancelButtonRef] = useElement<HTMLButtonElement>();
  // The text is read when it is to be checked, not at every key in the box.
  const reading = useImportReading(stage === "text" ? "" : given.text, settings, sources);
  const planned = useCallback(() => {
    const acceptance = accepting === null ? null : { by: accepting.by.trim(), on: review.today() };
    return planImport(reading.sorted, sources, { duplicates: settings.duplicates, acceptance });
  }, [reading.sorted, sources, settings.duplicates, accepting, review]);
  const count = useMemo(() => planned().length, [planned]);
  const revision = chosenRevision(reading, settings);
  const [changing, going] = [revision.edits.length, revision.gone.length];
  const lacksName = accepting !== null && accepting.by.trim() === "";

  const start = (text: string) => {
    setGiven({ text, name: "" });
    setSettings(firstSettings);
    setNotice(null);
    setTried(false);
    setStage("text");
  };
  const check = () => {
    setTried(true);
    if (given.text.trim() === "") return;
    setTried(false);
    setStage("check");
  };
  const write = async () => {
    setTried(true);
    if (lacksName || cannotRun) return;
    if (accepting !== null) rememberReviewer(accepting.by);
    setNotice(null);
    setWriting({ done: 0, total: count });
    stop.current = new AbortController();
    // The button that was pressed gives way to the progress.
    cancelButton.current?.focus();
    try {
      const outcome = await imports.write(planned(), {
        revision,
        onProgress: setWriting,
        signal: stop.current.signal,
      });
      if (outcome.kind === "cancelled") {
        setNotice({ kind: "success", title: texts.cancelled });
        announce(texts.cancelled);
      } else finish(outcome.count, outcome.isOneStep);
    } catch (failure) {
      setNotice({ kind: "error", title: texts.failed, detail: reasonOf(failure) });
    }
    setWriting(null);
  };
  const finish = (count: number, isOneStep: boolean) => {
    const leftOut = reading.sorted.fresh.length + reading.sorted.duplicates.length - count;
    const detail = [
      leftOut > 0 ? texts.skipped(leftOut) : "",
      reading.bad.length > 0 ? texts.leftOver(reading.bad.length) : "",
      isOneStep ? "" : texts.severalUndos,
    ]
      .filter(Boolean)
      .join(" ");
    const title = texts.imported(count, changing, going);
    if (reading.bad.length === 0)
      return onImported(title, [detail, isOneStep ? sourceTexts.undoHint : ""].filter(Boolean).join(" "));
    setNotice({ kind: "success", title, detail });
    announce(`${title} ${detail}`);
    setStage("result");
  };

  const back = () => {
    if (writing !== null) stop.current?.abort();
    else if (stage === "check") setStage("text");
    else onClose();
  };

  if (isOfFilings) return <FilingsView onBack={() => setIsOfFilings(false)} onClose={onClose} />;
  const isEmpty = reading.text.table.rows.length === 0;
  const cannotRun = count + changing + going === 0 || reading.lacks !== null || reading.text.openQuote !== null;
  return (
    <div
      className={form.task}
      onKeyDown={(event) => {
        // A list that is open closes by itself, and a text once pasted is not thrown away by a key.
        if (event.key !== "Escape" || event.defaultPrevented || event.target instanceof HTMLSelectElement) return;
        if (stage !== "text" || given.text === "") back();
      }}
    >
      <BackHeading onBack={back}>{stage === "check" ? texts.checkTitle : texts.title}</BackHeading>
      {notice !== null && (
        <div className={styles.notice}>
          <Notice notice={notice} onDismiss={() => setNotice(null)} />
        </div>
      )}
      {stage === "text" && (
        <ImportText
          given={given}
          onFilings={() => setIsOfFilings(true)}
          problem={tried && given.text.trim() === "" ? texts.needsText : null}
          onGiven={(next) => {
            setGiven(next);
            setSettings(firstSettings);
          }}
        />
      )}
      {stage === "check" && (
        <ImportCheck
          reading={reading}
          settings={settings}
          accepting={accepting}
          reviewer={reviewer}
          nameProblem={tried && lacksName}
          onSettings={(changes) => setSettings((before) => ({ ...before, ...changes }))}
          onAccepting={setAccepting}
          onCorrect={start}
        />
      )}
      {stage === "result" && <ImportResult headers={reading.text.table.headers} bad={reading.bad} onCorrect={start} />}
      <div className={form.actions}>
        {writing !== null && (
          <div className={styles.progress}>
            <Caption1 role="status">{texts.writing(writing.done, writing.total)}</Caption1>
            <ProgressBar aria-label={texts.progress} value={writing.done / Math.max(1, writing.total)} />
          </div>
        )}
        {stage !== "result" && (
          <Button
            ref={cancelButtonRef}
            size="small"
            onClick={() => (writing === null ? onClose() : stop.current?.abort())}
          >
            {pane.cancel}
          </Button>
        )}
        {stage === "text" && (
          <Button size="small" appearance="primary" onClick={check}>
            {texts.next}
          </Button>
        )}
        {stage === "check" && writing === null && (
          <Button size="small" appearance="primary" disabledFocusable={cannotRun} onClick={() => void write()}>
            {isEmpty
              ? texts.needsRows
              : reading.lacks !== null
                ? texts.lacks[reading.lacks]
                : count + changing + going === 0
                  ? texts.nothing
                  : texts.run(count, changing, going)}
          </Button>
        )}
        {stage === "result" && (
          <Button size="small" appearance="primary" onClick={onClose}>
            {texts.done}
          </Button>
        )}
      </div>
    </div>
  );
}
