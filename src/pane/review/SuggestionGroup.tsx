import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { JudgementForm } from "../grades/JudgementForm";
import type { Judgement } from "../grades/overriddenSource";
import { FoldingSection } from "../parts/FoldingSection";
import type { ReviewSuggestion } from "../ports/reviewPort";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", padding: "8px 12px 0" },
  form: { padding: "8px 12px" },
});

interface Props {
  readonly title: string;
  readonly proposals: readonly ReviewSuggestion[];
  readonly onSettle: (how: "accept" | "dismiss", judgement: Judgement) => Promise<void>;
  readonly children: (proposed: ReviewSuggestion) => React.JSX.Element;
}

/** Suggested grades of one kind, each by itself or all of them by one judgement. */
export function SuggestionGroup({ title, proposals, onSettle, children }: Props) {
  const styles = useStyles();
  const { many: texts } = useTexts();
  const [judging, setJudging] = useState<"accept" | "dismiss" | null>(null);
  const count = proposals.length;
  const names = { accept: texts.acceptAll(count), dismiss: texts.dismissAll(count) };
  const above =
    count < 2 ? null : judging === null ? (
      <div className={styles.actions}>
        {(["accept", "dismiss"] as const).map((how) => (
          <Button key={how} size="small" aria-label={texts.allOf(names[how], title)} onClick={() => setJudging(how)}>
            {names[how]}
          </Button>
        ))}
      </div>
    ) : (
      <div className={styles.form}>
        <JudgementForm
          proposal=""
          reasonLabel={judging === "accept" ? texts.noteForAll : texts.whyDismissed}
          needsReason={judging === "dismiss"}
          submit={texts.submit[judging](count, "")}
          label={texts.allOf(names[judging], title)}
          onCancel={() => setJudging(null)}
          onJudge={async (judgement) => {
            await onSettle(judging, judgement);
            setJudging(null);
          }}
        />
      </div>
    );
  return (
    <FoldingSection title={title} items={proposals} above={above}>
      {children}
    </FoldingSection>
  );
}
