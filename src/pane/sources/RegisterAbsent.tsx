import { Body1, Button, makeStyles, Spinner, Subtitle2 } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { FirstSteps } from "./FirstSteps";
import { Notice } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import { useTexts } from "../texts/texts";
import { useElement } from "../parts/useElement";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  absent: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "16px 12px",
    alignItems: "flex-start",
    overflowY: "auto",
  },
});

interface Props {
  readonly onCreated: () => Promise<void>;
  /** Of a table of one's own, or of the sample. */
  readonly onImport: (sample: boolean) => void;
  /** The keyboard comes back from an import that was not made. */
  readonly focusImport: boolean;
}

export function RegisterAbsent({ onCreated, onImport, focusImport }: Props) {
  const styles = useStyles();
  const { pane, sources } = useTexts();
  const { register } = useWorkbook();
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [importButton, importButtonRef] = useElement<HTMLButtonElement>();

  useEffect(() => {
    if (focusImport) importButton.current?.focus();
  }, [focusImport, importButton]);

  const create = async () => {
    setCreating(true);
    setFailure(null);
    try {
      await register.create();
      await onCreated();
    } catch (reason) {
      setFailure(reasonOf(reason));
      setCreating(false);
    }
  };

  return (
    <div className={styles.absent}>
      <FirstSteps onImport={onImport} importButton={importButtonRef} />
      <Subtitle2 as="h2">{sources.emptyTitle}</Subtitle2>
      <Body1>{sources.emptyText}</Body1>
      <Button
        disabledFocusable={creating}
        icon={creating ? <Spinner size="tiny" /> : null}
        onClick={() => void create()}
      >
        {creating ? sources.creating : sources.create}
      </Button>
      {failure !== null && <Notice notice={{ kind: "error", title: pane.failed, detail: failure }} />}
    </div>
  );
}
