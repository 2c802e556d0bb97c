import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { JudgementFields } from "./JudgementFields";
import { Notice } from "../parts/Notice";
import { overrideProblems, type Judgement } from "./overriddenSource";
import { reasonOf } from "../parts/reason";
import { rememberReviewer, useReviewer } from "./reviewer";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface Props {
  /** What the rule says, as a first draft of the reason. */
  readonly proposal: string;
  readonly reasonLabel: string;
  readonly needsReason?: boolean;
  readonly submit: string;
  readonly label: string;
  readonly onCancel: () => void;
  readonly onJudge: (judgement: Judgement) => Promise<void>;
}

/** A grade changes only with a reason, a name and a date. */
export function JudgementForm({ needsReason = true, ...props }: Props) {
  const { proposal, reasonLabel, submit, label, onCancel, onJudge } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { review } = useWorkbook();
  const reviewer = useReviewer();
  const form = useRef<HTMLFormElement>(null);
  const [judgement, setJudgement] = useState<Judgement>({ reason: proposal, by: reviewer, on: review.today() });
  const [tried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const problems = overrideProblems(judgement, texts, needsReason);
  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();

  useEffect(() => {
    // The reason stands there already where the name is what is missing.
    focus(reviewer === "" ? "override.by" : "override.reason");
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- once, when the form opens

  const judge = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = Object.keys(problems)[0];
    if (first !== undefined) return focus(first);
    setSaving(true);
    setFailure(null);
    try {
      rememberReviewer(judgement.by);
      await onJudge({ reason: judgement.reason.trim(), by: judgement.by.trim(), on: judgement.on });
    } catch (reason) {
      setFailure(reasonOf(reason));
      setSaving(false);
    }
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={label}
      onSubmit={(event) => void judge(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <JudgementFields
        judgement={judgement}
        problems={tried ? problems : {}}
        onJudgement={setJudgement}
        reasonLabel={reasonLabel}
      />
      {failure !== null && <Notice notice={{ kind: "error", title: texts.pane.failed, detail: failure }} />}
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={isSaving}>
          {submit}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.pane.cancel}
        </Button>
      </div>
    </form>
  );
}
