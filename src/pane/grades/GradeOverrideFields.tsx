import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PersonEditRegular } from "@fluentui/react-icons/svg/person-edit";
import { JudgementFields } from "./JudgementFields";
import type { Judgement, JudgementProblems } from "./overriddenSource";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 10px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { display: "flex", gap: "6px", alignItems: "center", fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: "16px" },
});

interface Props {
  readonly className: string;
  readonly from: string;
  readonly to: string;
  readonly judgement: Judgement;
  readonly problems: JudgementProblems;
  readonly onJudgement: (judgement: Judgement) => void;
}

/** A letter in place of another needs somebody who answers for it. */
export function GradeOverrideFields({ className, from, to, judgement, problems, onJudgement }: Props) {
  const styles = useStyles();
  const { review: texts } = useTexts();
  return (
    <div className={mergeClasses(className, styles.box)} role="group" aria-label={texts.overrideTitle(from, to)}>
      <span className={styles.title}>
        <PersonEditRegular className={styles.icon} aria-hidden />
        {texts.overrideTitle(from, to)}
      </span>
      <Caption1>{texts.overrideText}</Caption1>
      <JudgementFields judgement={judgement} problems={problems} onJudgement={onJudgement} />
    </div>
  );
}
