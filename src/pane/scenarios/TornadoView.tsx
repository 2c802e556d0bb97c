import { Body1 } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useFormRoom } from "../parts/formRoom";
import { useFormStyles } from "../parts/formStyles";
import { TaskView } from "../parts/TaskView";
import { useWorkbook } from "../ports/workbookContext";
import { useTexts } from "../texts/texts";
import { CellChoiceField } from "./CellChoiceField";
import { ResultList } from "./ResultList";
import { sheetPlace } from "./sheetPlace";
import { TrialActions } from "./TrialActions";
import { useCellChoice } from "./useCellChoice";
import { useResults } from "./useResults";
import { useTrials } from "./useTrials";

/** Which inputs move an output most, each by the range of its grade. */
export function TornadoView({ onBack, startAt }: { readonly onBack: () => void; readonly startAt: string }) {
  useFormRoom("models");
  const form = useFormStyles();
  const { scenarios: texts } = useTexts();
  const { scenarios } = useWorkbook();
  const trials = useTrials();
  const { results, again } = useResults();
  const output = useCellChoice(startAt);

  const run = (address: string, replaced: string | null) =>
    trials
      .start(
        (steps) => scenarios.writeTornado(address, steps, replaced),
        (sheet) => ({ kind: "success", title: texts.written(sheet) }),
      )
      .then(again);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const cell = await output.resolve();
    if (cell !== null) await run(cell.address, null);
  };
  const listed = results.tornados.map((one) => ({ ...one, canRefresh: one.output !== null }));
  return (
    <TaskView title={texts.tornado} notice={trials.notice} onDismiss={() => trials.tell(null)} onBack={onBack}>
      <form className={form.form} noValidate onSubmit={(event) => void submit(event)}>
        <div className={form.scroll}>
          <Body1>{texts.tornadoText}</Body1>
          <CellChoiceField label={texts.output} hint={texts.outputHint} name="output" choice={output} />
          <ResultList
            results={listed}
            onShow={(sheet) => void scenarios.select(sheetPlace(sheet))}
            onRefresh={(place) => {
              const { output: address, sheet } = results.tornados[place]!;
              if (address !== null) void run(address, sheet);
            }}
          />
        </div>
        <TrialActions trials={trials} action={texts.run} />
      </form>
    </TaskView>
  );
}
