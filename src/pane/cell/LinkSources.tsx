import { Body1, Button, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons/svg/link";
import { TableCellEditRegular } from "@fluentui/react-icons/svg/table-cell-edit";
import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "../parts/announcements";
import { LinkedSourceRow } from "./LinkedSourceRow";
import { LinkPicker } from "./LinkPicker";
import { Notice, type NoticeText } from "../parts/Notice";
import { reasonOf } from "../parts/reason";
import { useTexts } from "../texts/texts";
import { useElement } from "../parts/useElement";
import { useLinkedSources } from "./useLinkedSources";
import { useWorkbook } from "../ports/workbookContext";
import type { CellReport } from "../ports/workbookPort";

const useStyles = makeStyles({
  links: { display: "flex", flexDirection: "column", gap: "8px" },
  inset: { padding: "0 12px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export type Picking = "link" | "insert" | null;

interface Props {
  readonly report: CellReport;
  readonly value: number | string | boolean | null;
  readonly picking: Picking;
  readonly onPicking: (picking: Picking) => void;
  /** Links are no change of a cell; nobody else tells that grades changed. */
  readonly onChanged: () => void;
}

/** The sources of the selected cell, and the ways to give it one. */
export function LinkSources({ report, value, picking, onPicking, onChanged }: Props) {
  const styles = useStyles();
  const { provenance: texts, pane } = useTexts();
  const { provenance: port } = useWorkbook();
  const announce = useAnnounce();
  const { linked, failure: unread, reload } = useLinkedSources(report);
  const [told, setTold] = useState<{ address: string; notice: NoticeText } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [linkButton, linkButtonRef] = useElement<HTMLButtonElement>();
  const [insertButton, insertButtonRef] = useElement<HTMLButtonElement>();
  const returnTo = useRef<Picking>(null);
  const { address } = report;
  // What was told of another cell is over.
  const notice = told?.address === address ? told.notice : null;

  useEffect(() => {
    if (picking !== null || returnTo.current === null) return;
    (returnTo.current === "link" ? linkButton : insertButton).current?.focus();
    returnTo.current = null;
  }, [picking, linkButton, insertButton]);

  const close = () => {
    returnTo.current = picking;
    onPicking(null);
  };
  const change = async (work: () => Promise<void>, done: string) => {
    setBusy(true);
    setTold(null);
    try {
      await work();
      setTold({ address, notice: { kind: "success", title: done } });
      announce(done);
      close();
      await reload();
      onChanged();
    } catch (failure) {
      setTold({ address, notice: { kind: "error", title: pane.failed, detail: reasonOf(failure) } });
    } finally {
      setBusy(false);
    }
  };
  const content = report.formula || report.text;
  const failure = unread === null ? null : ({ kind: "error", title: pane.failed, detail: unread } as const);
  const shownNotice = notice ?? failure;

  return (
    <div className={styles.links}>
      {shownNotice !== null && (
        <div className={styles.inset}>
          <Notice notice={shownNotice} onDismiss={notice === null ? undefined : () => setTold(null)} />
        </div>
      )}
      {picking === null ? (
        <>
          <Caption1Strong as="h3" className={styles.inset}>
            {texts.sourcesOf(address)}
          </Caption1Strong>
          {linked !== null && linked.length === 0 && (
            <Body1 className={mergeClasses(styles.inset, styles.quiet)}>{texts.noLinks}</Body1>
          )}
          {linked !== null && linked.length > 0 && (
            <ul className={styles.list}>
              {linked.map((one) => (
                <LinkedSourceRow
                  key={one.source.id}
                  linked={one}
                  onUnlink={() => {
                    returnTo.current = "link";
                    void change(() => port.unlink(one.source.id), texts.unlinked(address, one.source.id)).then(() =>
                      linkButton.current?.focus(),
                    );
                  }}
                />
              ))}
            </ul>
          )}
          <div className={mergeClasses(styles.inset, styles.buttons)}>
            <Button ref={linkButtonRef} size="small" icon={<LinkRegular />} onClick={() => onPicking("link")}>
              {texts.link}
            </Button>
            <Button
              ref={insertButtonRef}
              size="small"
              icon={<TableCellEditRegular />}
              onClick={() => onPicking("insert")}
            >
              {texts.insertValue}
            </Button>
          </div>
        </>
      ) : (
        <LinkPicker
          key={`${picking} ${address}`}
          title={picking === "link" ? texts.linkTitle(address) : texts.insertTitle(address)}
          note={picking === "insert" && content !== "" ? texts.replaces(content) : ""}
          action={picking === "link" ? texts.link : texts.insertValue}
          value={value}
          isBusy={isBusy}
          onClose={close}
          onPick={(id) =>
            void (picking === "link"
              ? change(() => port.link(id), texts.linked(address, id))
              : change(() => port.insertValue(id), texts.insertedValue(address, id)))
          }
        />
      )}
    </div>
  );
}
