import { Body1, Card, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { InsertAction } from "./InsertAction";
import { ModelPicture } from "./ModelPicture";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";
import type { ModelCard } from "../ports/workbookPort";

const useStyles = makeStyles({
  card: { gap: "8px", flexShrink: 0 },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: "0 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  definition: { margin: 0, minWidth: 0, gridColumnStart: 2 },
});

/** More of them would make the card longer than what it is about. */
export const shownAnchors = 3;

export function ModelCardView({ card }: { card: ModelCard }) {
  const styles = useStyles();
  const { models: texts, sources } = useTexts();
  const { models } = useWorkbook();
  const heading = useId();

  return (
    <Card className={styles.card} size="small" appearance="outline" role="group" aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {card.title}
      </Subtitle2>
      <Body1>{card.summary}</Body1>
      <ModelPicture card={card} />
      <dl className={styles.facts}>
        <dt className={styles.term}>{texts.inputs}</dt>
        <Lines lines={card.inputs} />
        <dt className={styles.term}>{texts.outputs}</dt>
        <Lines lines={card.outputs} />
        {card.anchors.length > 0 && (
          <>
            <dt className={styles.term}>{texts.anchors}</dt>
            <dd className={styles.definition}>
              {texts.anchorsShown(card.anchors.slice(0, shownAnchors).join(sources.separator), card.anchors.length)}
            </dd>
          </>
        )}
      </dl>
      <InsertAction title={card.title} insert={(onProgress) => models.insert(card.id, onProgress)} />
    </Card>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  return lines.map((line) => (
    <dd key={line} className={styles.definition}>
      {line}
    </dd>
  ));
}
