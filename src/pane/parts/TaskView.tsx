import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BackHeading } from "./BackHeading";
import { useFormStyles } from "./formStyles";
import { Notice, type NoticeText } from "./Notice";

const useStyles = makeStyles({ notice: { padding: "0 12px 8px", flexShrink: 0 } });

interface Props {
  readonly title: string;
  readonly notice: NoticeText | null;
  readonly onDismiss: () => void;
  /** By the button in the heading, or by Escape where nothing within takes that. */
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A task that fills a tab of the pane: its title with the way back, what is told of it, and the task itself. */
export function TaskView({ title, notice, onDismiss, onBack, children }: Props) {
  const styles = useStyles();
  const form = useFormStyles();
  return (
    <div
      className={form.task}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onBack();
      }}
      onSubmit={({ target }) => focusOnProblem(target as HTMLElement)}
    >
      <BackHeading onBack={onBack}>{title}</BackHeading>
      {notice !== null && (
        <div className={styles.notice}>
          <Notice notice={notice} onDismiss={onDismiss} />
        </div>
      )}
      {children}
    </div>
  );
}

/** Its button may stand far below the field that lacks something. */
function focusOnProblem(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}
