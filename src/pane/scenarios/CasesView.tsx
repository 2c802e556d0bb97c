import { Body1, Button, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { caseNames } from "../../audit/scenarios/casesSheet";
import { useFormRoom } from "../parts/formRoom";
import { useAnnounce } from "../parts/announcements";
import { useFormStyles } from "../parts/formStyles";
import { Loading, LoadFailure } from "../parts/Loading";
import type { NoticeText } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import { RemoveDialog } from "../parts/RemoveDialog";
import { TaskView } from "../parts/TaskView";
import { useReading } from "../parts/useReading";
import type { CaseName } from "../ports/scenariosPort";
import { useWorkbook } from "../ports/workbookContext";
import { useChanges } from "../review/useChanges";
import { useTexts } from "../texts/texts";
import { CaseInputs } from "./CaseInputs";
import { CaseComparison } from "./CaseComparison";
import { sheetPlace } from "./sheetPlace";

const useStyles = makeStyles({
  cases: { flexWrap: "wrap" },
  problem: { color: tokens.colorStatusDangerForeground1 },
  start: { alignSelf: "flex-start", flexShrink: 0 },
});

/** Inputs with a value for each case, and the switch between them. */
export function CasesView({ onBack, startAt }: { readonly onBack: () => void; readonly startAt: string }) {
  useFormRoom("models");
  const form = useFormStyles();
  const styles = useStyles();
  const { scenarios: texts } = useTexts();
  const { scenarios, functions } = useWorkbook();
  const announce = useAnnounce();
  const { cells } = useChanges();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [chosen, setChosen] = useState<CaseName | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const { reading, again } = useReading(
    useCallback(() => scenarios.cases(), [scenarios]),
    true,
    cells,
  );
  const tell = (next: NoticeText) => {
    setNotice(next);
    if (next.kind === "success") announce(next.title);
  };
  const attempt = async (work: () => Promise<NoticeText>) => {
    try {
      tell(await work());
    } catch (failure) {
      tell({ kind: "error", title: texts.failed, detail: reasonOf(failure) });
    }
    await again();
  };
  const add = () =>
    attempt(async () => {
      const { added, unfit } = await scenarios.addCases(await functions.selectionReference());
      const title = texts.inputsAdded(added.length);
      if (unfit.length === 0) return { kind: "success", title };
      return {
        kind: "success",
        title,
        detail: texts.leftOut(unfit.map(({ address }) => address).join(texts.separator)),
      };
    });
  const switchTo = async (name: CaseName) => {
    // Shown at once, as a big workbook takes its time to say the same.
    setChosen(name);
    await attempt(async () => {
      await scenarios.switchCase(name);
      return { kind: "success", title: texts.switched(texts.caseNames[name]) };
    });
    setChosen(null);
  };
  const cases = reading.phase === "ready" ? reading.result : null;
  const isCase = caseNames.some((name) => name === cases?.active);
  return (
    <TaskView title={texts.cases} notice={notice} onDismiss={() => setNotice(null)} onBack={onBack}>
      <div className={form.scroll}>
        <Body1>{texts.casesIntro}</Body1>
        <Button className={styles.start} size="small" appearance="primary" onClick={() => void add()}>
          {texts.addInputs}
        </Button>
        {reading.phase === "loading" && <Loading />}
        {reading.phase === "failed" && (
          <LoadFailure title={texts.casesFailed} reason={reading.reason} onRetry={() => void again()} />
        )}
        {cases !== null && (
          <>
            <Field size="small" label={texts.live}>
              <RadioGroup
                className={styles.cases}
                layout="horizontal"
                value={chosen ?? cases.active}
                onChange={(_, { value }) => void switchTo(value as CaseName)}
              >
                {caseNames.map((name) => (
                  <Radio key={name} value={name} label={texts.caseNames[name]} />
                ))}
              </RadioGroup>
            </Field>
            {!isCase && <Caption1 className={styles.problem}>{texts.noCase(cases.active)}</Caption1>}
            <CaseInputs
              inputs={cases.inputs}
              onSelect={(address) => void scenarios.select(address)}
              onRemove={({ row, label }) =>
                void attempt(async () => {
                  await scenarios.removeCases([row]);
                  return { kind: "success", title: texts.inputRemoved(label) };
                })
              }
            />
            <CaseComparison place={cases.place} startAt={startAt} onTold={tell} />
          </>
        )}
      </div>
      {cases !== null && (
        <div className={form.actions}>
          <Button size="small" onClick={() => setRemoving(true)}>
            {texts.removeAll}
          </Button>
          <Button size="small" onClick={() => void scenarios.select(sheetPlace(cases.place.sheet))}>
            {texts.editOnSheet}
          </Button>
        </div>
      )}
      <RemoveDialog
        item={isRemoving ? cases : null}
        title={texts.removeTitle}
        text={texts.removeText}
        action={texts.removeAll}
        onClose={() => setRemoving(false)}
        onRemove={async () => {
          await scenarios.removeCases(null);
          setRemoving(false);
          tell({ kind: "success", title: texts.removed });
          await again();
        }}
      />
    </TaskView>
  );
}
