import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { Notice } from "../parts/Notice";
import { useOneTabStop } from "../parts/oneTabStop";
import { reasonOf } from "../parts/reason";
import { useReading } from "../parts/useReading";
import { useWorkbook } from "../ports/workbookContext";
import type { CellReport } from "../ports/workbookPort";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  inset: { padding: "0 12px" },
  list: { listStyleType: "none", margin: 0, padding: "0 4px" },
  row: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px", paddingRight: "8px" },
  button: { minWidth: 0, justifyContent: "flex-start", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The cells that read the selected one; each leads there, and on to what reads it in turn. */
export function CellDependents({ report }: { report: CellReport }) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const { provenance: port } = useWorkbook();
  const [unreached, setUnreached] = useState<string | null>(null);
  const list = useOneTabStop();
  const { address } = report;
  const { reading } = useReading(
    useCallback(() => port.dependentsOf(address), [port, address]),
    true,
    0,
  );
  if (reading.phase === "loading") return <Body1 className={styles.inset}>{texts.readingDependents}</Body1>;
  if (reading.phase === "failed")
    return (
      <div className={styles.inset}>
        <Notice notice={{ kind: "error", title: texts.noDependentsRead, detail: reading.reason }} />
      </div>
    );
  const { result } = reading;
  if (result === null) return <Body1 className={styles.inset}>{texts.dependentsTooOld}</Body1>;
  if (result.ranges.length === 0) return <Body1 className={styles.inset}>{texts.noDependents}</Body1>;
  const go = (to: string) => {
    setUnreached(null);
    port.select(to).catch((reason: unknown) => setUnreached(reasonOf(reason)));
  };
  return (
    <>
      {unreached !== null && (
        <div className={styles.inset}>
          <Notice notice={{ kind: "error", title: unreached }} />
        </div>
      )}
      <ul className={styles.list} ref={list} aria-label={texts.dependentsOf(address)}>
        {result.ranges.map(({ address: own, cellCount, text }) => (
          <li key={own} data-row="" className={styles.row}>
            <Button className={styles.button} size="small" appearance="transparent" onClick={() => go(own)}>
              {own}
            </Button>
            <Caption1 className={styles.quiet}>{cellCount > 1 ? texts.cells(cellCount) : text}</Caption1>
          </li>
        ))}
      </ul>
      {result.rangeCount > result.ranges.length && (
        <Caption1 className={styles.inset}>{texts.moreDependents(result.rangeCount - result.ranges.length)}</Caption1>
      )}
    </>
  );
}
