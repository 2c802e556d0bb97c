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
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  surface: { width: "calc(100% - 24px)", maxWidth: "380px", maxHeight: "calc(100% - 24px)", padding: "16px" },
  actions: { gridColumnStart: 1, justifySelf: "end" },
});

interface Props<Item> {
  /** What is to go; null closes the dialog. */
  readonly item: Item | null;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onClose: () => void;
  readonly onRemove: (item: Item) => Promise<void>;
}

/** Asks before something goes, and says why when it cannot. */
export function RemoveDialog<Item>({ item, title, text, action, onClose, onRemove }: Props<Item>) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const close = () => {
    setFailure(null);
    onClose();
  };
  const remove = async () => {
    if (item === null) return;
    setBusy(true);
    try {
      await onRemove(item);
      setFailure(null);
    } catch (reason) {
      setFailure(reasonOf(reason));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={item !== null} modalType="alert" onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {text}
            {failure !== null && <Notice notice={{ kind: "error", title: pane.failed, detail: failure }} />}
          </DialogContent>
          <DialogActions className={styles.actions} position="end">
            <Button onClick={close}>{pane.cancel}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void remove()}>
              {action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
