import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FindingCard } from "./FindingCard";
import { useFindingWords } from "./findingWords";
import type { PlausibilityFinding } from "../ports/reviewPort";
import { SeverityMark } from "./SeverityMark";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  mark: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  place: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly found: PlausibilityFinding;
  readonly onGoTo: () => void;
  readonly onDismiss: () => void;
}

/** A row of the register or of a model that looks wrong. */
export function FindingsPlausibility({ found: { finding, title, place }, onGoTo, onDismiss }: Props) {
  const styles = useStyles();
  const { review: texts } = useTexts();
  const say = useFindingWords();
  return (
    <FindingCard
      title={title}
      mark={
        <span className={styles.mark}>
          <SeverityMark severity={finding.severity} />
          <span className={styles.place}>{place.name}</span>
        </span>
      }
      actions={
        <>
          <Button size="small" aria-label={texts.goToNamed(place.name)} onClick={onGoTo}>
            {texts.goTo}
          </Button>
          <Button size="small" appearance="subtle" aria-label={texts.dismissNamed(place.name)} onClick={onDismiss}>
            {texts.dismiss}
          </Button>
        </>
      }
    >
      <div>{say.finding(finding, title)}</div>
    </FindingCard>
  );
}
