import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ input: { width: "100%" } });

interface Props {
  /** Of the row. */
  readonly name: string;
  readonly comment: string;
  /** False where it was not written: what was typed stays. */
  readonly onComment: (comment: string) => Promise<boolean>;
}

/** A comment on a row of the queue: Enter and leaving the field write it, Escape does not. */
export function QueueComment({ name, comment, onComment }: Props) {
  const styles = useStyles();
  const { share: texts } = useTexts();
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLSpanElement>(null);
  const isWriting = useRef(false);
  const close = (returnsToButton: boolean) => {
    setDraft(null);
    if (returnsToButton) setTimeout(() => button.current?.querySelector("button")?.focus());
  };
  const write = async (text: string, returnsToButton: boolean) => {
    // Enter closes the field, which then loses the focus as well.
    if (isWriting.current) return;
    isWriting.current = true;
    if (text.trim() === comment || (await onComment(text.trim()))) close(returnsToButton);
    isWriting.current = false;
  };
  if (draft === null)
    return (
      <span ref={button}>
        <Button size="small" appearance="subtle" onClick={() => setDraft(comment)}>
          {comment === "" ? texts.addComment : texts.editComment}
        </Button>
      </span>
    );
  return (
    <Input
      className={styles.input}
      size="small"
      autoFocus
      aria-label={texts.commentOn(name)}
      value={draft}
      onChange={(_, { value }) => setDraft(value)}
      onBlur={() => void write(draft, false)}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Enter" && !nativeEvent.isComposing) void write(draft, true);
        if (key === "Escape") close(true);
      }}
    />
  );
}
