import { Body1, Button, Caption1, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useAnnounce } from "../parts/announcements";
import { HelpLink } from "../parts/HelpLink";
import { Notice, type NoticeText } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import { showTab } from "../parts/route";
import { useWorkbook } from "../ports/workbookContext";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: "8px", width: "100%" },
  cards: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  ways: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

type Card = "model" | "flows" | "sources";

interface Props {
  readonly onImport: (sample: boolean) => void;
  /** The button that leads to an import of one's own, which the keyboard comes back to. */
  readonly importButton: (button: HTMLButtonElement | null) => void;
}

/** Three ways to begin in a workbook without a register, each with a sample. */
export function FirstSteps({ onImport, importButton }: Props) {
  const styles = useStyles();
  const { firstSteps: texts, imports } = useTexts();
  const { models, flows } = useWorkbook();
  const announce = useAnnounce();
  const [busy, setBusy] = useState<Card | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const run = async (card: Card, work: () => Promise<string>) => {
    if (busy !== null) return;
    setBusy(card);
    setNotice(null);
    try {
      const title = await work();
      setNotice({ kind: "success", title });
      announce(title);
    } catch (failure) {
      setNotice({ kind: "error", title: texts.failed, detail: reasonOf(failure) });
    }
    setBusy(null);
  };
  const insertModel = async () => {
    const { sheets } = await models.insert("stack", () => undefined);
    return texts.modelInserted(sheets.at(-1) ?? "");
  };
  const writeFlows = async () => texts.flowsWritten(await flows.writeSample());
  const sample = (card: Card, label: string, onClick: () => void) => (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={busy !== null}
      icon={busy === card ? <Spinner size="tiny" /> : null}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <section className={styles.steps} aria-label={texts.title}>
      <Subtitle2 as="h2">{texts.title}</Subtitle2>
      {notice !== null && <Notice notice={notice} onDismiss={() => setNotice(null)} />}
      <ul className={styles.cards}>
        <li className={styles.card}>
          <Subtitle2 as="h3">{texts.cards.model.title}</Subtitle2>
          <Body1>{texts.cards.model.text}</Body1>
          <div className={styles.ways}>
            {sample("model", texts.cards.model.sample, () => void run("model", insertModel))}
            <Button size="small" onClick={() => showTab("models")}>
              {texts.allModels}
            </Button>
          </div>
        </li>
        <li className={styles.card}>
          <Subtitle2 as="h3">{texts.cards.flows.title}</Subtitle2>
          <Body1>{texts.cards.flows.text}</Body1>
          <div className={styles.ways}>
            {sample("flows", texts.cards.flows.sample, () => void run("flows", writeFlows))}
          </div>
        </li>
        <li className={styles.card}>
          <Subtitle2 as="h3">{texts.cards.sources.title}</Subtitle2>
          <Body1>{texts.cards.sources.text}</Body1>
          <div className={styles.ways}>
            {sample("sources", texts.cards.sources.sample, () => onImport(true))}
            <Button size="small" ref={importButton} onClick={() => onImport(false)}>
              {imports.openLong}
            </Button>
          </div>
        </li>
      </ul>
      <Caption1>
        {texts.path} <HelpLink page="firstSteps" />
      </Caption1>
    </section>
  );
}
