import { Body1, Button, Caption1, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useFormRoom } from "../parts/formRoom";
import { useFormStyles } from "../parts/formStyles";
import { formatValue } from "../parts/formatValue";
import { Notice } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import { TaskView } from "../parts/TaskView";
import type { GoalFound } from "../ports/scenariosPort";
import { useWorkbook } from "../ports/workbookContext";
import { useTexts } from "../texts/texts";
import { CellChoiceField } from "./CellChoiceField";
import { numberFrom } from "./tableValues";
import { TrialActions } from "./TrialActions";
import { useCellChoice } from "./useCellChoice";
import { useTrials } from "./useTrials";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start", overflowWrap: "anywhere" },
});

/** The value of one input for which an output reaches a target; written only when accepted. */
export function GoalView({ onBack, startAt }: { readonly onBack: () => void; readonly startAt: string }) {
  useFormRoom("models");
  const form = useFormStyles();
  const { scenarios: texts, pane } = useTexts();
  const { scenarios, environment } = useWorkbook();
  const trials = useTrials();
  const output = useCellChoice(startAt);
  const input = useCellChoice();
  const [numbers, setNumbers] = useState({ target: "", from: "", to: "" });
  const [problems, setProblems] = useState<{ readonly target?: string; readonly bounds?: string }>({});
  const [outcome, setOutcome] = useState<(GoalFound & { readonly target: number }) | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const [target, low, high] = [numberFrom(numbers.target), numberFrom(numbers.from), numberFrom(numbers.to)];
    const hasBounds = (numbers.from + numbers.to).trim() !== "";
    const isBounded = low !== null && high !== null && low < high;
    const found = {
      ...(target === null && { target: texts.needsNumber }),
      ...(hasBounds && !isBounded && { bounds: texts.needsBounds }),
    };
    setProblems(found);
    const [looked, moved] = [await output.resolve(), await input.resolve()];
    if (Object.keys(found).length > 0 || target === null || looked === null || moved === null) return;
    setOutcome(null);
    const bounds = hasBounds && isBounded ? { low, high } : null;
    const draft = { output: looked.address, input: moved.address, target, bounds };
    await trials.start(
      (steps) => scenarios.seekGoal(draft, steps),
      (result) => {
        setOutcome({ ...result, target });
        return null;
      },
    );
  };
  const accept = async (address: string, value: number) => {
    try {
      await scenarios.acceptGoal(address, value);
      setOutcome(null);
      trials.tell({ kind: "success", title: texts.accepted(formatValue(value, environment.language), address) });
    } catch (failure) {
      trials.tell({ kind: "error", title: texts.failed, detail: reasonOf(failure) });
    }
  };
  const field = (name: keyof typeof numbers, label: string, problem?: string) => (
    <Field size="small" label={label} validationMessage={problem ?? null}>
      <Input
        className={form.input}
        size="small"
        name={name}
        autoComplete="off"
        value={numbers[name]}
        onChange={(_, { value }) => setNumbers({ ...numbers, [name]: value })}
      />
    </Field>
  );
  return (
    <TaskView title={texts.goal} notice={trials.notice} onDismiss={() => trials.tell(null)} onBack={onBack}>
      <form className={form.form} noValidate onSubmit={(event) => void submit(event)}>
        <div className={form.scroll}>
          <CellChoiceField label={texts.output} hint={texts.outputHint} name="output" choice={output} />
          {field("target", texts.target, problems.target)}
          <CellChoiceField label={texts.input} hint={texts.inputHint} name="input" choice={input} />
          <div className={form.row}>
            {field("from", `${texts.from} (${pane.optional})`)}
            {field("to", `${texts.to} (${pane.optional})`)}
          </div>
          <Caption1>{texts.boundsHint}</Caption1>
          {problems.bounds !== undefined && <Notice notice={{ kind: "error", title: problems.bounds }} />}
          {outcome !== null && (
            <GoalOutcome outcome={outcome} onAccept={(address, value) => void accept(address, value)} />
          )}
        </div>
        <TrialActions trials={trials} action={texts.seek} />
      </form>
    </TaskView>
  );
}

function GoalOutcome({
  outcome: { sought, before, input, output, target },
  onAccept,
}: {
  readonly outcome: GoalFound & { readonly target: number };
  readonly onAccept: (address: string, value: number) => void;
}) {
  const styles = useStyles();
  const { scenarios: texts } = useTexts();
  const { environment } = useWorkbook();
  const said = (value: number | string) => formatValue(value, environment.language);
  const present = texts.before(said(before.input), said(before.output));
  if (sought.kind === "found")
    return (
      <div className={styles.outcome} role="status">
        <Body1>{texts.found(input, said(sought.input), output, said(sought.output))}</Body1>
        <Caption1>{present}</Caption1>
        <Button size="small" appearance="primary" onClick={() => onAccept(input, sought.input)}>
          {texts.accept(said(sought.input), input)}
        </Button>
      </div>
    );
  const { nearest } = sought;
  if (nearest === null) return <Notice notice={{ kind: "error", title: texts.noNumber, detail: present }} />;
  const title =
    sought.kind === "jumps"
      ? texts.jumps(said(target), said(sought.below.output), said(sought.above.output), said(sought.above.input))
      : texts.notReached(said(target), said(sought.from), said(sought.to));
  const detail = texts.nearest(said(nearest.input), said(nearest.output));
  return <Notice notice={{ kind: "error", title, detail: `${detail} ${present}` }} />;
}
