import { Body1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Grade } from "../../engine/grade";
import type { Source } from "../../register/source";
import { suggestedOnImport } from "../../register/suggestedOnImport";
import { GradePicker } from "../grades/GradePicker";
import { acceptedSources, dismissedSources, gradedSources } from "../grades/manySources";
import { isOverride, type Judgement } from "../grades/overriddenSource";
import { TaskView } from "../parts/TaskView";
import { useWorkbook } from "../ports/workbookContext";
import { JudgementForm } from "../grades/JudgementForm";
import { useFormRoom } from "../parts/formRoom";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px", padding: "4px 12px 12px", overflowY: "auto" },
});

export type ManyTask = "grade" | "accept" | "dismiss";

interface Props {
  readonly task: ManyTask;
  readonly sources: readonly Source[];
  readonly onClose: () => void;
  readonly onDone: (title: string) => Promise<void>;
}

/** One judgement of many sources: a grade for all of them, or what becomes of the grades that their import suggested. */
export function ManyJudgement({ task, sources, onClose, onDone }: Props) {
  const styles = useStyles();
  useFormRoom("sources");
  const { many: texts, sources: sourceTexts, review } = useTexts();
  const { register } = useWorkbook();
  const [grade, setGrade] = useState<Grade | "">("");
  const suggested = sources.filter((source) => suggestedOnImport(source) !== null);
  const overridden = grade === "" ? 0 : sources.filter((source) => isOverride(source, grade)).length;
  const count = task === "grade" ? sources.length : suggested.length;
  const letters = [...new Set(suggested.map((source) => suggestedOnImport(source)!.grade))].sort();
  const judge = async (judgement: Judgement) => {
    const edits =
      task === "accept"
        ? acceptedSources(suggested, judgement)
        : task === "dismiss"
          ? dismissedSources(suggested, judgement)
          : grade === ""
            ? []
            : gradedSources(sources, grade, judgement);
    await register.edit(edits);
    await onDone(texts.done[task](edits.length, grade));
  };
  return (
    <TaskView title={texts.titles[task](count)} notice={null} onDismiss={onClose} onBack={onClose}>
      <div className={styles.form}>
        <Body1>
          {task === "grade"
            ? texts.gradeText(overridden)
            : texts.suggestedText[task](letters.join(sourceTexts.separator))}
        </Body1>
        {task === "grade" && <GradePicker grade={grade} onGrade={setGrade} />}
        {(task !== "grade" || grade !== "") && (
          <JudgementForm
            proposal=""
            reasonLabel={
              task === "dismiss" ? texts.whyDismissed : overridden > 0 ? review.whyAnother : texts.noteForAll
            }
            needsReason={task === "dismiss" || overridden > 0}
            submit={texts.submit[task](count, grade)}
            label={texts.titles[task](count)}
            onCancel={onClose}
            onJudge={judge}
          />
        )}
      </div>
    </TaskView>
  );
}
