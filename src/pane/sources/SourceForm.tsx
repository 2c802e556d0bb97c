import { Button, makeStyles, Body1Strong, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { suggestId } from "../../excel/register/register";
import { BackHeading } from "../parts/BackHeading";
import { draftFrom, draftTextsOf, emptyDraft, problemsOf } from "./draft";
import { GradeOverrideFields } from "../grades/GradeOverrideFields";
import { GradePicker } from "../grades/GradePicker";
import { Notice } from "../parts/Notice";
import { isOverride, overriddenSource, overrideProblems, type Judgement } from "../grades/overriddenSource";
import { reasonOf } from "../parts/reason";
import type { Grade } from "../../engine/grade";
import type { Source, SourceField } from "../../register/source";
import { CaliberField, TextField } from "./SourceFields";
import { companiesOf } from "./sourceFilter";
import { useFormRoom } from "../parts/formRoom";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "4px 12px 12px" },
  group: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: "8px 10px",
    border: "none",
    margin: "0 0 12px",
    padding: 0,
    minWidth: 0,
  },
  legend: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    padding: 0,
    marginBottom: "6px",
    color: tokens.colorNeutralForeground2,
  },
  wide: { gridColumnStart: 1, gridColumnEnd: -1, minWidth: 0 },
  actions: {
    display: "flex",
    gap: "8px",
    justifyContent: "flex-end",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  failure: { padding: "0 12px 8px" },
});

interface Props {
  /** null adds a new one. */
  readonly source: Source | null;
  readonly sources: readonly Source[];
  /** Who graded the source before in this session; proposed for a new one. */
  readonly reviewer: string;
  readonly onClose: () => void;
  readonly onSaved: (id: string, reviewer: string) => Promise<void>;
}

export function SourceForm({ source, sources, reviewer, onClose, onSaved }: Props) {
  const styles = useStyles();
  useFormRoom("sources");
  const texts = useTexts();
  const { register, review } = useWorkbook();
  const [draft, setDraft] = useState(() =>
    source === null ? emptyDraft(reviewer, review.today()) : draftTextsOf(source),
  );
  const [judgement, setJudgement] = useState<Judgement>({ reason: "", by: reviewer, on: review.today() });
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const companies = useId();
  const taken = new Set(sources.filter((other) => other.id !== source?.id).map(({ id }) => id.toUpperCase()));
  const isOverriding = source !== null && isOverride(source, draft.grade);
  const problems = {
    ...problemsOf(draft, taken, texts, source === null),
    ...(isOverriding ? overrideProblems(judgement, texts) : {}),
  };

  useEffect(() => form.current?.querySelector<HTMLElement>('input[name="company"]')?.focus(), []);

  const change = (field: SourceField, text: string) => setDraft((before) => ({ ...before, [field]: text }));
  const field = (name: SourceField, more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField name={name} text={draft[name]} onText={change} problem={tried ? problems[name] : undefined} {...more} />
  );

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = Object.keys(problems)[0];
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setSaving(true);
    setFailure(null);
    try {
      const typed = draftFrom(draft);
      const written = isOverriding
        ? overriddenSource({ ...typed, grade: source.grade }, draft.grade as Grade, judgement)
        : typed;
      if (source === null) await onSaved(await register.add(written), written.gradedBy);
      else {
        await register.edit([{ id: source.id, changes: written }]);
        await onSaved(written.id, written.gradedBy);
      }
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
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onClose()}
    >
      <BackHeading onBack={onClose}>
        {source === null ? texts.sources.addTitle : texts.sources.editTitle(source.id)}
      </BackHeading>
      <div className={styles.scroll}>
        <fieldset className={styles.group}>
          <Body1Strong as="h3" className={styles.legend}>
            {texts.sources.groups.figure}
          </Body1Strong>
          {field("company", { list: companies, suggestions: companiesOf(sources) })}
          {field("id", { placeholder: source === null ? suggestId(draft, [...taken]) : undefined })}
          {field("datapoint", { className: styles.wide })}
          {field("value", { numeric: true })}
          {field("unit")}
          <CaliberField
            className={styles.wide}
            caliber={draft.caliber}
            onCaliber={(caliber) => change("caliber", caliber)}
          />
          {field("periodEnd", { date: true })}
          {field("asOf", { date: true })}
        </fieldset>
        <fieldset className={styles.group}>
          <Body1Strong as="h3" className={styles.legend}>
            {texts.sources.groups.evidence}
          </Body1Strong>
          {field("source", { className: styles.wide })}
          {field("reference", { className: styles.wide })}
          {field("quote", { className: styles.wide, long: true })}
        </fieldset>
        <fieldset className={styles.group}>
          <Body1Strong as="h3" className={styles.legend}>
            {texts.sources.groups.judgement}
          </Body1Strong>
          <div className={styles.wide}>
            <GradePicker grade={draft.grade} onGrade={(grade) => change("grade", grade)} />
          </div>
          {isOverriding && (
            <GradeOverrideFields
              className={styles.wide}
              from={source.grade}
              to={draft.grade}
              judgement={judgement}
              problems={tried ? problems : {}}
              onJudgement={setJudgement}
            />
          )}
          {field("reason", { className: styles.wide, long: true })}
          {!isOverriding && field("gradedBy")}
          {!isOverriding && field("gradedOn", { date: true })}
        </fieldset>
      </div>
      {failure !== null && (
        <div className={styles.failure}>
          <Notice notice={{ kind: "error", title: texts.pane.failed, detail: failure }} />
        </div>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={onClose}>
          {texts.pane.cancel}
        </Button>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={saving}>
          {texts.pane.save}
        </Button>
      </div>
    </form>
  );
}
