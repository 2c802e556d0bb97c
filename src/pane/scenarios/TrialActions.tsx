import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useFormStyles } from "../parts/formStyles";
import { WorkProgress } from "../parts/WorkProgress";
import { useTexts } from "../texts/texts";
import type { TrialsState } from "./useTrials";

const useStyles = makeStyles({
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  told: { display: "flex", flexDirection: "column", gap: "2px", flexGrow: 1, minWidth: 0 },
});

/** The button that starts the trials; while they run how far they are, and the button that breaks them off. */
export function TrialActions({
  trials: { progress, leavesSteps, stop },
  action,
}: {
  readonly trials: TrialsState;
  readonly action: string;
}) {
  const styles = useStyles();
  const form = useFormStyles();
  const { scenarios: texts } = useTexts();
  return (
    <div className={form.actions}>
      {progress === null ? (
        <>
          {leavesSteps && (
            <Caption1 className={styles.told} role="status">
              {texts.undoneByTrials}
            </Caption1>
          )}
          <Button className={styles.button} size="small" appearance="primary" type="submit">
            {action}
          </Button>
        </>
      ) : (
        <>
          <div className={styles.told}>
            <Caption1 role="status">
              {progress.total === 0 ? texts.preparing : texts.working(progress.done, progress.total)}
            </Caption1>
            <WorkProgress label={action} done={progress.done} total={progress.total} />
          </div>
          <Button size="small" onClick={stop}>
            {texts.stop}
          </Button>
        </>
      )}
    </div>
  );
}
