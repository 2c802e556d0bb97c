import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Notice } from "../parts/Notice";
import { WorkProgress } from "../parts/WorkProgress";
import { useTexts } from "../texts/texts";
import type { CellProvenance } from "./useProvenance";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  notice: { padding: "8px 12px" },
});

/** Most traces are done before anybody could read of them; only longer ones are worth a word. */
const quietMilliseconds = 250;

interface Props {
  readonly cell: CellProvenance;
  /** Why a cell of the path could not be selected. */
  readonly unreached: string | null;
  /** Why the selected cell could not be read. */
  readonly failure: string | null;
}

/** What keeps the path from being shown: a trace under way, stopped or failed. Nothing when all is well. */
export function ProvenanceProgress({ cell, unreached, failure }: Props) {
  const styles = useStyles();
  const { provenance: texts, pane, cell: cellTexts } = useTexts();
  const { view } = cell;
  const again = (
    <Button size="small" onClick={cell.again}>
      {texts.again}
    </Button>
  );
  const failures = [
    failure === null ? null : { title: cellTexts.failed, detail: failure },
    unreached === null ? null : { title: pane.failed, detail: unreached },
  ].filter((one) => one !== null);
  return (
    <>
      {failures.map((one) => (
        <div key={one.title} className={styles.notice}>
          <Notice notice={{ kind: "error", ...one }} />
        </div>
      ))}
      {view.phase === "tracing" && <Tracing done={view.done} total={view.total} onStop={cell.stop} />}
      {view.phase === "ready" && view.isRefreshing && <Refreshing onStop={cell.stop} />}
      {view.phase === "stopped" && (
        <div className={styles.progress}>
          <div className={styles.row}>
            <Caption1 role="status">{texts.stopped}</Caption1>
            {again}
          </div>
        </div>
      )}
      {view.phase === "failed" && (
        <div className={styles.notice}>
          <Notice notice={{ kind: "error", title: texts.failed, detail: view.reason }} action={again} />
        </div>
      )}
    </>
  );
}

function useIsLong(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), quietMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}

function Tracing({ done, total, onStop }: { done: number; total: number; onStop: () => void }) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  if (!useIsLong()) return null;
  return (
    <div className={styles.progress}>
      <div className={styles.row}>
        <Caption1>
          {texts.tracing} {total > 0 && <span className={styles.quiet}>{texts.progress(done, total)}</span>}
        </Caption1>
        <Button size="small" onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
      <WorkProgress label={texts.tracing} done={done} total={total} />
    </div>
  );
}

function Refreshing({ onStop }: { onStop: () => void }) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  if (!useIsLong()) return null;
  return (
    <div className={styles.progress}>
      <div className={styles.row}>
        <Caption1 className={styles.quiet}>{texts.refreshing}</Caption1>
        <Button size="small" onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
    </div>
  );
}
