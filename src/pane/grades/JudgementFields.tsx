import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import type { Judgement, JudgementProblems } from "./overriddenSource";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  input: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly judgement: Judgement;
  readonly problems: JudgementProblems;
  readonly onJudgement: (judgement: Judgement) => void;
  /** What the reason is called, where it is not that of another grade. */
  readonly reasonLabel?: string | undefined;
}

/** Why a grade changes, who changes it and when. */
export function JudgementFields({ judgement, problems, onJudgement, reasonLabel }: Props) {
  const styles = useStyles();
  const { review: texts, sources } = useTexts();
  const change =
    (field: keyof Judgement) =>
    (_: unknown, { value }: { value: string }) =>
      onJudgement({ ...judgement, [field]: value });
  return (
    <>
      <Field
        label={reasonLabel ?? texts.whyAnother}
        size="small"
        validationMessage={problems["override.reason"] ?? null}
      >
        <Textarea
          name="override.reason"
          size="small"
          resize="vertical"
          rows={3}
          value={judgement.reason}
          onChange={change("reason")}
        />
      </Field>
      <div className={styles.row}>
        <Field label={sources.fields.gradedBy} size="small" validationMessage={problems["override.by"] ?? null}>
          <Input
            className={styles.input}
            name="override.by"
            size="small"
            value={judgement.by}
            onChange={change("by")}
          />
        </Field>
        <Field label={sources.fields.gradedOn} size="small" validationMessage={problems["override.on"] ?? null}>
          <Input
            className={styles.input}
            name="override.on"
            type="date"
            size="small"
            value={judgement.on}
            onChange={change("on")}
          />
        </Field>
      </div>
    </>
  );
}
