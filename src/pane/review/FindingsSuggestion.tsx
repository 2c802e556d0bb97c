import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useState } from "react";
import { FindingCard } from "./FindingCard";
import { useFindingWords } from "./findingWords";
import { figureText } from "../parts/figureText";
import { GradeLetter } from "../grades/GradeLetter";
import type { Judgement } from "../grades/overriddenSource";
import { JudgementForm } from "../grades/JudgementForm";
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
  readonly onSettle: (how: "accept" | "dismiss", judgement: Judgement) => Promise<void>;
  readonly onGoTo: () => void;
}

/** A grade that a rule proposes, with its reason. It changes nothing until somebody accepts it by name. */
export function FindingsSuggestion({ proposed, onSettle, onGoTo }: Props) {
  const styles = useStyles();
  const { review: texts, sources, many, grades } = useTexts();
  const { environment } = useWorkbook();
  const say = useFindingWords();
  const [judging, setJudging] = useState<"accept" | "dismiss" | null>(null);
  const [accept, acceptRef] = useElement<HTMLButtonElement>();
  const { source, from, to } = proposed;
  const why = say.suggestion(proposed);
  const title = [source.company, source.datapoint].filter(Boolean).join(" · ") || source.id;
  const value = figureText(source, environment.language);
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
        judging === null && (
          <>
            <Button
              ref={acceptRef}
              size="small"
              appearance="primary"
              aria-label={texts.acceptNamed(source.id, to)}
              onClick={() => setJudging("accept")}
            >
              {texts.accept}
            </Button>
            <Button size="small" aria-label={texts.dismissNamed(source.id)} onClick={() => setJudging("dismiss")}>
              {texts.dismiss}
            </Button>
            <Button size="small" appearance="subtle" title={sources.goTo(source.id)} onClick={onGoTo}>
              {texts.goTo}
            </Button>
          </>
        )
      }
    >
      {judging !== null ? (
        <JudgementForm
          proposal={judging === "accept" ? why : ""}
          reasonLabel={
            judging === "dismiss" ? many.whyDismissed : from === "ungraded" ? sources.fields.reason : texts.whyAnother
          }
          submit={
            judging === "dismiss"
              ? many.keepGrade(from === "ungraded" ? grades.ungraded : from)
              : from === "ungraded"
                ? texts.giveGrade(to)
                : texts.changeGrade(from, to)
          }
          label={judging === "dismiss" ? texts.dismissNamed(source.id) : texts.acceptNamed(source.id, to)}
          onCancel={() => {
            setJudging(null);
            requestAnimationFrame(() => accept.current?.focus());
          }}
          onJudge={(judgement) => onSettle(judging, judgement)}
        />
      ) : (
        <div>{why}</div>
      )}
    </FindingCard>
  );
}
