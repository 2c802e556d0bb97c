import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { rememberNotice, type NoticeText } from "./pastNotices";
import { useTexts } from "../texts/texts";
import { HelpLink } from "./HelpLink";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere", paddingTop: "6px", paddingBottom: "6px" },
});

export type { NoticeText } from "./pastNotices";

const leavesAfterMilliseconds = 12_000;

/**
 * What a command did, or why it did not. A failure stays until dismissed; a success leaves by itself, unless the pointer or the
 * focus is on it, and both can be read again (PastNotices.tsx). A failure is read out by itself; a success by whoever shows
 * it, in the pane's live region.
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
  const { kind, title, detail } = notice;
  const [isHeld, setHeld] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useEffect(
    () => rememberNotice(detail === undefined ? { kind, title } : { kind, title, detail }),
    [kind, title, detail],
  );
  // A failure is to be seen where the page is scrolled past its place.
  useEffect(() => {
    if (kind === "error") bar.current?.scrollIntoView?.({ block: "nearest" });
  }, [kind, title, detail]);
  useEffect(() => {
    if (kind !== "success" || isHeld) return;
    const timer = setTimeout(() => dismiss.current?.(), leavesAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [kind, title, detail, isHeld]);
  return (
    <div ref={bar} className={styles.bar}>
      <MessageBar
        intent={notice.kind}
        layout="multiline"
        role={notice.kind === "error" ? "alert" : "group"}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <MessageBarBody className={styles.body}>
          {notice.detail === undefined ? (
            notice.title
          ) : (
            <>
              <MessageBarTitle>{notice.title}</MessageBarTitle> {notice.detail}
            </>
          )}
          {notice.kind === "error" && (
            <>
              {" "}
              <HelpLink />
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
    </div>
  );
}
