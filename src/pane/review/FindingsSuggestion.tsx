import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useState } from "react";
import { FindingCard } from "./FindingCard";
import { useFindingWords } from "./findingWords";
import { formatValue } from "../parts/formatValue";
import { GradeLetter } from "../grades/GradeLetter";
import type { Judgement } from "../grades/overriddenSource";
import { ReviewJudgement } from "./ReviewJudgement";
import type { ReviewSuggestion } from "../ports/reviewPort";
import { useTexts } from "../texts/texts";
import { useElement } from "../parts/useElement";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  change: { display: "flex", gap: "6px", alignItems: "center", fontWeight: tokens.fontWeightSemibold },
  arrow: { fontSize: "16px" },
});

interface Props {
  readonly proposed: ReviewSuggestion;
  readonly onAccept: (judgement: Judgement) => Promise<void>;
  readonly onDismiss: () => void;
  readonly onGoTo: () => void;
}

/** A grade that a rule proposes, with its reason. It changes nothing until somebody accepts it by name. */
export function FindingsSuggestion({ proposed, onAccept, onDismiss, onGoTo }: Props) {
  const styles = useStyles();
  const { review: texts, sources } = useTexts();
  const { environment } = useWorkbook();
  const say = useFindingWords();
  const [isJudging, setJudging] = useState(false);
  const [accept, acceptRef] = useElement<HTMLButtonElement>();
  const { source, from, to } = proposed;
  const why = say.suggestion(proposed);
  const title = [source.company, source.datapoint].filter(Boolean).join(" · ") || source.id;
  const value = `${formatValue(source.value, environment.language)} ${source.unit}`.trim();
  return (
    <FindingCard
      title={title}
      mark={
        <span className={styles.change}>
          <GradeLetter grade={from} spoken="letter" />
          <ArrowRightRegular className={styles.arrow} aria-label={texts.becomes} role="img" />
          <GradeLetter grade={to} spoken="letter" />
          {from === "ungraded" ? texts.firstGrade : to < from ? texts.upgrade : texts.downgrade}
        </span>
      }
      facts={[source.id, value, source.source].filter(Boolean).join(" · ")}
      actions={
        !isJudging && (
          <>
            <Button
              ref={acceptRef}
              size="small"
              appearance="primary"
              aria-label={texts.acceptNamed(source.id, to)}
              onClick={() => setJudging(true)}
            >
              {texts.accept}
            </Button>
            <Button size="small" aria-label={texts.dismissNamed(source.id)} onClick={onDismiss}>
              {texts.dismiss}
            </Button>
            <Button size="small" appearance="subtle" title={sources.goTo(source.id)} onClick={onGoTo}>
              {texts.goTo}
            </Button>
          </>
        )
      }
    >
      {isJudging ? (
        <ReviewJudgement
          proposal={why}
          submit={from === "ungraded" ? texts.giveGrade(to) : texts.changeGrade(from, to)}
          label={texts.acceptNamed(source.id, to)}
          onCancel={() => {
            setJudging(false);
            requestAnimationFrame(() => accept.current?.focus());
          }}
          onJudge={onAccept}
        />
      ) : (
        <div>{why}</div>
      )}
    </FindingCard>
  );
}
