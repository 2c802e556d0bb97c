import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere", paddingTop: "6px", paddingBottom: "6px" },
});

export interface NoticeText {
  readonly kind: "success" | "error";
  readonly title: string;
  readonly detail?: string;
}

/**
 * What a command did, or why it did not. Stays until dismissed, so that it can be read at leisure. A failure is read out
 * by itself; a success by whoever shows it, in the pane's live region.
 */
export function Notice({
  notice,
  onDismiss,
  action,
}: {
  notice: NoticeText;
  onDismiss?: (() => void) | undefined;
  action?: ReactNode;
}) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <MessageBar
      intent={notice.kind}
      layout="multiline"
      className={styles.bar}
      role={notice.kind === "error" ? "alert" : "group"}
    >
      <MessageBarBody className={styles.body}>
        {notice.detail === undefined ? (
          notice.title
        ) : (
          <>
            <MessageBarTitle>{notice.title}</MessageBarTitle> {notice.detail}
          </>
        )}
      </MessageBarBody>
      {action !== undefined && <MessageBarActions>{action}</MessageBarActions>}
      {onDismiss !== undefined && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={pane.dismiss}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
