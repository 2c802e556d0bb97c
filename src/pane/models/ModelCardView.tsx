import { Body1, Button, Caption1, Card, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useAnnounce } from "../parts/announcements";
import { ModelPicture } from "./ModelPicture";
import { Notice, type NoticeText } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import { WorkProgress } from "../parts/WorkProgress";
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
  actions: { display: "flex", alignItems: "center", gap: "10px" },
  progress: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
});

/** More of them would make the card longer than what it is about. */
const shownAnchors = 3;

interface Progress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

export function ModelCardView({ card }: { card: ModelCard }) {
  const styles = useStyles();
  const { models: texts, sources } = useTexts();
  const { models } = useWorkbook();
  const announce = useAnnounce();
  const heading = useId();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);

  const insert = async () => {
    setNotice(null);
    setProgress({ sheet: "", done: 0, total: 0 });
    let outcome: NoticeText;
    try {
      const { cells, sheets } = await models.insert(card.id, setProgress);
      outcome = { kind: "success", title: texts.inserted(card.title, cells, sheets.join(sources.separator)) };
    } catch (failure) {
      outcome = { kind: "error", title: texts.failed(card.title), detail: reasonOf(failure) };
    }
    setProgress(null);
    setNotice(outcome);
    if (outcome.kind === "success") announce(outcome.title);
  };

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
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          aria-label={texts.insertNamed(card.title)}
          disabledFocusable={progress !== null}
          onClick={() => void insert()}
        >
          {texts.insert}
        </Button>
        {progress !== null && (
          <div className={styles.progress}>
            <Caption1>
              {progress.total === 0 ? texts.starting : texts.inserting(progress.sheet, progress.done, progress.total)}
            </Caption1>
            <WorkProgress label={texts.insertNamed(card.title)} done={progress.done} total={progress.total} />
          </div>
        )}
      </div>
      {notice !== null && <Notice notice={notice} onDismiss={() => setNotice(null)} />}
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
