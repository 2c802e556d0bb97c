import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "./Notice";
import { reasonOf } from "./reason";
import type { SourceRecord } from "./source";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  surface: { width: "calc(100% - 24px)", maxWidth: "380px", maxHeight: "calc(100% - 24px)", padding: "16px" },
  actions: { gridColumnStart: 1, justifySelf: "end" },
});

interface Props {
  readonly source: SourceRecord | null;
  readonly onClose: () => void;
  readonly onRemove: (source: SourceRecord) => Promise<void>;
}

export function RemoveDialog({ source, onClose, onRemove }: Props) {
  const styles = useStyles();
  const { pane, sources: texts } = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const close = () => {
    setFailure(null);
    onClose();
  };
  const remove = async () => {
    if (source === null) return;
    setBusy(true);
    try {
      await onRemove(source);
      setFailure(null);
    } catch (reason) {
      setFailure(reasonOf(reason));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={source !== null} modalType="alert" onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.removeTitle(source?.id ?? "")}</DialogTitle>
          <DialogContent>
            {texts.removeText([source?.company, source?.datapoint].filter(Boolean).join(" · "))}
            {failure !== null && <Notice notice={{ kind: "error", title: pane.failed, detail: failure }} />}
          </DialogContent>
          <DialogActions className={styles.actions} position="end">
            <Button onClick={close}>{pane.cancel}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void remove()}>
              {texts.remove}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
