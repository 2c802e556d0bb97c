import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { Notice } from "./Notice";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ loading: { padding: "24px" }, failure: { padding: "8px 12px" } });

export function Loading() {
  const { pane } = useTexts();
  return <Spinner className={useStyles().loading} size="small" label={pane.loading} />;
}

export function LoadFailure({ title, reason, onRetry }: { title: string; reason: string; onRetry: () => void }) {
  const { pane } = useTexts();
  return (
    <div className={useStyles().failure}>
      <Notice
        notice={{ kind: "error", title, detail: reason }}
        action={
          <Button size="small" onClick={onRetry}>
            {pane.retry}
          </Button>
        }
      />
    </div>
  );
}
