import { Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { namesBeside } from "../../audit/scenarios/casesSheet";
import { useFormRoom } from "../parts/formRoom";
import { useFormStyles } from "../parts/formStyles";
import { TaskView } from "../parts/TaskView";
import type { StartingCell, TableDraft } from "../ports/scenariosPort";
import { useWorkbook } from "../ports/workbookContext";
import { useTexts } from "../texts/texts";
import { CellChoiceField } from "./CellChoiceField";
import { ResultList } from "./ResultList";
import { sheetPlace } from "./sheetPlace";
import { proposedValues, tableValues } from "./tableValues";
import { TrialActions } from "./TrialActions";
import { useCellChoice, type CellChoice } from "./useCellChoice";
import { useResults } from "./useResults";
import { useTrials } from "./useTrials";

interface Axis {
  readonly cell: CellChoice;
  readonly values: string;
  readonly setValues: (values: string) => void;
  readonly problem: string | null;
  readonly setProblem: (problem: string | null) => void;
}

function useAxis(): Axis {
  const [values, setValues] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const propose = ({ value }: StartingCell) => {
    setProblem(null);
    setValues(namesBeside(String(value))?.join("; ") ?? proposedValues(value));
  };
  return { cell: useCellChoice("", propose), values, setValues, problem, setProblem };
}

/** What an output shows for values of one or two inputs. */
export function TableView({ onBack, startAt }: { readonly onBack: () => void; readonly startAt: string }) {
  useFormRoom("models");
  const form = useFormStyles();
  const { scenarios: texts, pane } = useTexts();
  const { scenarios } = useWorkbook();
  const trials = useTrials();
  const { results, again } = useResults();
  const output = useCellChoice(startAt);
  const [down, across] = [useAxis(), useAxis()];

  const run = (draft: TableDraft, replaced: string | null) =>
    trials
      .start(
        (steps) => scenarios.writeTable(draft, steps, replaced),
        (sheet) => ({ kind: "success", title: texts.written(sheet) }),
      )
      .then(again);
  /** Null where a field says what it needs. */
  const axisOf = async (axis: Axis): Promise<TableDraft["down"] | null> => {
    const { cell, values: text } = axis;
    const found = await cell.resolve();
    if (found === null) return null;
    const { address, value } = found;
    const values = tableValues(text, typeof value !== "string" || value === "");
    if (values === null) axis.setProblem(texts.needsValues);
    return values === null ? null : { address, values };
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const hasAcross = across.cell.text.trim() !== "" || across.values.trim() !== "";
    const looked = await output.resolve();
    const axes = [await axisOf(down), hasAcross ? await axisOf(across) : null] as const;
    if (looked === null || axes[0] === null || (hasAcross && axes[1] === null)) return;
    await run({ output: looked.address, down: axes[0], across: axes[1] }, null);
  };
  const listed = results.tables.map((one) => ({ ...one, canRefresh: one.draft !== null }));
  return (
    <TaskView title={texts.table} notice={trials.notice} onDismiss={() => trials.tell(null)} onBack={onBack}>
      <form className={form.form} noValidate onSubmit={(event) => void submit(event)}>
        <div className={form.scroll}>
          <CellChoiceField label={texts.output} hint={texts.outputHint} name="output" choice={output} />
          <AxisFields label={texts.down} name="down" axis={down} />
          <AxisFields label={`${texts.across} (${pane.optional})`} name="across" axis={across} />
          <ResultList
            results={listed}
            onShow={(sheet) => void scenarios.select(sheetPlace(sheet))}
            onRefresh={(place) => {
              const { draft, sheet } = results.tables[place]!;
              if (draft !== null) void run(draft, sheet);
            }}
          />
        </div>
        <TrialActions trials={trials} action={texts.run} />
      </form>
    </TaskView>
  );
}

function AxisFields({ label, name, axis }: { readonly label: string; readonly name: string; readonly axis: Axis }) {
  const form = useFormStyles();
  const { scenarios: texts } = useTexts();
  return (
    <>
      <CellChoiceField label={label} name={name} choice={axis.cell} />
      <Field size="small" label={texts.valuesOf(label)} hint={texts.valuesHint} validationMessage={axis.problem}>
        <Input
          className={form.input}
          size="small"
          name={`${name}.values`}
          autoComplete="off"
          value={axis.values}
          onChange={(_, { value }) => {
            axis.setValues(value);
            axis.setProblem(null);
          }}
        />
      </Field>
    </>
  );
}
