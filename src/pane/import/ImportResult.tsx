import { Body1Strong, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { ImportBadRows } from "./ImportBadRows";
import type { BadRow } from "../../register/import/importedTable";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "4px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    outlineStyle: "none",
  },
});

interface Props {
  readonly headers: readonly string[];
  readonly bad: readonly BadRow[];
  readonly onCorrect: (text: string) => void;
}

/** What waits to be corrected once the rest is in the register. */
export function ImportResult({ headers, bad, onCorrect }: Props) {
  const styles = useStyles();
  const { imports: texts } = useTexts();
  const top = useRef<HTMLDivElement>(null);

  useEffect(() => top.current?.focus(), []);

  return (
    <div className={styles.scroll} ref={top} tabIndex={-1}>
      <Body1Strong as="h3">{texts.badTitle(bad.length)}</Body1Strong>
      <ImportBadRows headers={headers} rows={bad} onCorrect={onCorrect} />
    </div>
  );
}
