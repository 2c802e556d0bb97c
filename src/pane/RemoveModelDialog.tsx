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
import { useTexts } from "./texts";
import type { ModelInWorkbook } from "./workbookPort";

const useStyles = makeStyles({
  surface: { width: "calc(100% - 24px)", maxWidth: "380px", maxHeight: "calc(100% - 24px)", padding: "16px" },
  actions: { gridColumnStart: 1, justifySelf: "end" },
});

interface Props {
  readonly model: ModelInWorkbook | null;
  readonly title: string;
  readonly onClose: () => void;
  readonly onRemove: (model: ModelInWorkbook) => Promise<void>;
}

export function RemoveModelDialog({ model, title, onClose, onRemove }: Props) {
  const styles = useStyles();
  const { pane, models: texts, sources } = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const close = () => {
    setFailure(null);
    onClose();
  };
  const remove = async () => {
    if (model === null) return;
    setBusy(true);
    try {
      await onRemove(model);
      setFailure(null);
    } catch (reason) {
      setFailure(reasonOf(reason));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={model !== null} modalType="alert" onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.removeTitle(title)}</DialogTitle>
          <DialogContent>
            {texts.removeText((model?.sheets ?? []).join(sources.separator))}
            {failure !== null && <Notice notice={{ kind: "error", title: pane.failed, detail: failure }} />}
          </DialogContent>
          <DialogActions className={styles.actions} position="end">
            <Button onClick={close}>{pane.cancel}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void remove()}>
              {busy ? texts.removing : texts.remove}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
