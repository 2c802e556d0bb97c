import { Badge, Button, Caption1, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, ErrorCircle16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { calledOfSheet } from "../../models/companySheets/shortName";
import { useAnnounce } from "../parts/announcements";
import { useListStyles } from "../parts/listStyles";
import { Notice, type NoticeText } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import { RemoveDialog } from "../parts/RemoveDialog";
import { useTexts } from "../texts/texts";
import { useInsertedModels } from "./useInsertedModels";
import { useWorkbook } from "../ports/workbookContext";
import type { ModelInWorkbook } from "../ports/workbookPort";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px", flexShrink: 0 },
  title: { flexGrow: 1, minWidth: "120px", overflowWrap: "anywhere" },
});

/** What stands in the workbook already: whether its checks pass, the way to the first that fails, and out again. */
export function InsertedModels() {
  const styles = useStyles();
  const list = useListStyles();
  const { models: texts, sources } = useTexts();
  const { environment, models } = useWorkbook();
  const announce = useAnnounce();
  const { inserted, toExtend, reload } = useInsertedModels();
  const [removing, setRemoving] = useState<ModelInWorkbook | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const cards = models.cards(environment.language);
  const titleOf = (model: ModelInWorkbook) => {
    // A company's model is none of the gallery; its sheets are called after it.
    const title = cards.find(({ id }) => id === model.id)?.title ?? calledOfSheet(model.sheets[0] ?? "");
    const number = /\d+$/.exec(model.key)?.[0];
    return number === undefined ? title : `${title} ${number}`;
  };
  const goToChecks = (model: ModelInWorkbook) =>
    models.showChecks(model.key).catch((failure: unknown) => {
      setNotice({ kind: "error", title: texts.checksFailed(titleOf(model)), detail: reasonOf(failure) });
    });
  const remove = async (model: ModelInWorkbook) => {
    const { keptSourceIds } = await models.remove(model.key);
    const title = texts.removed(titleOf(model));
    setRemoving(null);
    setNotice({
      kind: "success",
      title,
      ...(keptSourceIds.length > 0 ? { detail: texts.kept(keptSourceIds.join(", ")) } : {}),
    });
    announce(title);
    await reload();
  };
  const extend = async (model: ModelInWorkbook) => {
    try {
      const title = texts.company.extended(titleOf(model), ...(await models.extend(model.key)).periods);
      setNotice({ kind: "success", title });
      announce(title);
    } catch (failure) {
      setNotice({ kind: "error", title: texts.company.notExtended(titleOf(model)), detail: reasonOf(failure) });
    }
    await reload();
  };
  if (inserted.length === 0 && notice === null) return null;
  return (
    <section className={styles.section} aria-label={texts.inWorkbook}>
      {inserted.length > 0 && <Subtitle2 as="h2">{texts.inWorkbook}</Subtitle2>}
      {notice !== null && <Notice notice={notice} onDismiss={() => setNotice(null)} />}
      <ul className={list.list}>
        {inserted.map((model) => (
          <li key={model.key} className={list.item}>
            <span className={styles.title}>
              {titleOf(model)} <Caption1 className={list.quiet}>{texts.sheetCount(model.sheets.length)}</Caption1>
            </span>
            <Verdict verdict={model.verdict} />
            {toExtend.includes(model.key) && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={texts.company.extendNamed(titleOf(model))}
                onClick={() => void extend(model)}
              >
                {texts.company.extend}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.goToChecksOf(titleOf(model))}
              onClick={() => void goToChecks(model)}
            >
              {texts.goToChecks}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.removeNamed(titleOf(model))}
              onClick={() => setRemoving(model)}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <RemoveDialog
        item={removing}
        title={texts.removeTitle(removing === null ? "" : titleOf(removing))}
        text={texts.removeText((removing?.sheets ?? []).join(sources.separator))}
        action={texts.removeNow}
        onClose={() => setRemoving(null)}
        onRemove={remove}
      />
    </section>
  );
}

function Verdict({ verdict }: { verdict: string }) {
  const { models: texts } = useTexts();
  if (verdict === "PASS")
    return (
      <Badge appearance="tint" color="success" icon={<CheckmarkCircle16Regular />}>
        {texts.pass}
      </Badge>
    );
  const count = /^(\d+) FAIL$/.exec(verdict)?.[1];
  return (
    <Badge appearance="tint" color="danger" icon={<ErrorCircle16Regular />}>
      {count === undefined ? texts.noVerdict : texts.fail(Number(count))}
    </Badge>
  );
}
